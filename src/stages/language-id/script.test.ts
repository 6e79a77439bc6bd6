import { describe, expect, it } from 'vitest';
import { foreignLetterPattern, isInForeignScript } from './script.ts';

const latin = foreignLetterPattern([{ lang: 'fr', script: 'Latin', functionWords: [] }]);
const both = foreignLetterPattern([
  { lang: 'fr', script: 'Latin', functionWords: [] },
  { lang: 'ru', script: 'Cyrillic', functionWords: [] },
]);

describe('isInForeignScript', () => {
  it.each([
    ['été', latin, false],
    ['мир', latin, true],
    ['мир', both, false],
    ['سلام', both, true],
    ['paix мир', latin, false],
    ['я', latin, false],
    ['123', latin, false],
  ])('%s', (text, pattern, expected) => {
    expect(isInForeignScript(text, text.match(/\p{L}/gu)?.length ?? 0, pattern)).toBe(expected);
  });
});
