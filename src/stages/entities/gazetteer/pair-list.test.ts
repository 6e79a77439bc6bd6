import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySource } from './byte-source.ts';
import { createPairList, findPair } from './pair-list.ts';

test('every geonameId finds its entry, over several lists, and others find none', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 60 });
  fc.assert(
    fc.property(ids, (list) => {
      const pairs = createPairList(7);
      list.forEach((id, entry) => {
        pairs.add(id, entry);
      });
      const pieces: Uint8Array[] = [];
      const length = pairs.writeSorted((bytes) => pieces.push(bytes.slice()));
      const source = memorySource(Buffer.concat([Buffer.alloc(3), ...pieces]));
      expect(source.size).toBe(3 + length);
      expect(pairs.writeSorted(() => undefined)).toBe(0);
      const find = (id: number) => findPair(source, { offset: 3, length }, id);
      expect(list.map(find)).toEqual(list.map((_, entry) => entry));
      expect([0, 5001].map(find)).toEqual([undefined, undefined]);
    }),
  );
});

test('refuses more entries than an index can number', () => {
  expect(() => createPairList().add(1, 2 ** 25)).toThrow(/do not fit/u);
});
