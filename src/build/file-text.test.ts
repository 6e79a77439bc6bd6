import { describe, expect, it } from 'vitest';
import { asciiJson, fileText } from './file-text.ts';

const values = [
  { what: 'plain letters', value: { name: 'Gao' }, json: '{"name":"Gao"}' },
  { what: 'letters beyond ASCII, in keys as well', value: { é: 'ق' }, json: '{"\\u00e9":"\\u0642"}' },
  { what: 'letters of two UTF-16 units', value: ['𞤀'], json: '["\\ud83a\\udd00"]' },
];

describe('asciiJson', () => {
  it.each(values)('writes $what', ({ value, json }) => {
    expect(asciiJson(value)).toBe(json);
    expect(JSON.parse(fileText(Buffer.from(json)))).toEqual(value);
  });
});

describe('fileText', () => {
  it('reads UTF-8 where the file is not ASCII', () => {
    expect(fileText(Buffer.from('{"name":"Tombouctou, été, تمبكتو"}'))).toBe('{"name":"Tombouctou, été, تمبكتو"}');
  });
});
