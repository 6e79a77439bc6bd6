import { expect, test } from 'vitest';
import type { Reading } from '../model/reading.ts';
import { documentNames } from './document-name.ts';

const digests = ['0123456789abcdef', 'fedcba9876543210'] as const;

function namesOf(
  ...sources: readonly (Partial<Reading['document']['source']> & { readonly id?: string })[]
): readonly (string | undefined)[] {
  const readings = sources.map(({ id, ...source }, at) => ({ document: { id: id ?? digests[at]!, source: { sha256: '0', ...source } } }));
  const names = documentNames(readings as unknown as readonly Reading[]);
  return readings.map(({ document }) => names.get(document.id));
}

test.each([
  ['the file', [{ path: 'press/one.txt' }, { path: 'press/two.txt' }], ['one.txt', 'two.txt']],
  ['the path where files are called the same', [{ path: 'a/one.txt' }, { path: 'b/one.txt' }], ['a/one.txt', 'b/one.txt']],
  ['the outlet where there is no file', [{ outlet: 'Delta  Wire' }, { outlet: 'Herald' }], ['Delta Wire', 'Herald']],
  ['the digest where two share an outlet', [{ outlet: 'Herald' }, { outlet: 'Herald' }], [...digests]],
  ['its own id where it came with one', [{ id: 'wire-3', outlet: 'Herald' }, { outlet: 'Herald' }], ['wire-3', 'Herald']],
] as const)('a report is known by %s', (_what, sources, names) => {
  expect(namesOf(...sources)).toEqual(names);
});
