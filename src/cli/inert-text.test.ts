import { describe, expect, test } from 'vitest';
import { errorText } from './cli-error.ts';
import { jsonText, oneLine } from './inert-text.ts';

const hostile = 'a\u001b[2J\u0007\u009b2J\u202eb\u2028\u200f\n';

describe('oneLine', () => {
  test('writes controls out', () => {
    expect(oneLine(hostile)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2028]/u);
    expect(oneLine('L’armée, 5 km')).toBe('L’armée, 5 km');
  });

  test('a message cannot add a line of its own', () => {
    expect(errorText({ message: 'a\nin 1 = read 1', hint: undefined }).split('\n')).toHaveLength(2);
  });
});

describe('jsonText', () => {
  test('is the same value, inert', () => {
    const text = jsonText({ [hostile]: hostile });
    expect(JSON.parse(text)).toEqual({ [hostile]: hostile });
    expect(text).not.toMatch(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u);
    expect(jsonText('é « à »')).toBe('"é « à »"');
  });
});
