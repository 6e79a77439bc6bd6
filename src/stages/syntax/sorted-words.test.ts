import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSortedWords } from './sorted-words.ts';

/** A list in the documented form; the alphabet is a to d. */
function encode(words: readonly string[]) {
  const [offsets, entries]: [number[], number[]] = [[], []];
  words.forEach((word, index) => {
    const before = index % 16 === 0 ? '' : words[index - 1]!;
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared++;
    if (index % 16 === 0) offsets.push(entries.length);
    else entries.push(shared);
    entries.push(word.length - shared, ...[...word.slice(shared)].map((letter) => 'abcd'.indexOf(letter)));
  });
  const alphabet = Uint16Array.from('abcd', (letter) => letter.charCodeAt(0));
  return { size: words.length, alphabet, blockOffsets: Uint32Array.from(offsets), entries: Uint8Array.from(entries) };
}

const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 6 });

describe('openSortedWords', () => {
  test('finds each word at its place and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 120 }), fc.array(word), (words, others) => {
        const sorted = [...words].sort();
        const list = openSortedWords(encode(sorted));
        for (const query of [...words, ...others, '']) expect(list.indexOf(query)).toBe(sorted.indexOf(query));
      }),
    );
  });

  test.each(['abz', 'ab\u0100', 'é'])('a letter that no word has: %s', (query) => {
    expect(openSortedWords(encode(['ab', 'abc'])).indexOf(query)).toBe(-1);
  });
});
