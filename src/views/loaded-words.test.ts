import { expect, test } from 'vitest';
import { techniqueWords } from './loaded-words.ts';

test.each([
  ['vague_source', 'fr', 'source vague'],
  ['vague_source', 'en', 'vague source'],
  ['something-else', 'en', 'something-else'],
  ['toString', 'en', 'toString'],
] as const)('%s in %s is “%s”', (technique, ui, wanted) => {
  expect(techniqueWords(technique, ui)).toBe(wanted);
});
