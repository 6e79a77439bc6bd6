import type { Reading } from '../model/reading.ts';

const digest = /^[0-9a-f]{16}$/u;

/**
 * What readers know each report by, beside its words: the id that it came with, else the name of its file, its path or its outlet,
 * whichever no other report shares, else its digest.
 * @example documentNames(readings).get('0123456789abcdef') // 'agency.txt'
 */
export function documentNames(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const candidates = readings.map(({ document: { id, source } }) => ({ id, names: namesOf(id, source) }));
  const uses = new Map<string, number>();
  for (const { names } of candidates) for (const name of new Set(names)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map(candidates.map(({ id, names }) => [id, names.find((name) => uses.get(name) === 1) ?? id]));
}

function namesOf(id: string, { path, outlet }: Reading['document']['source']): readonly string[] {
  if (!digest.test(id)) return [id];
  const file = path?.split(/[/\\]/u).at(-1);
  return [file, path, outlet].flatMap((name) => (name === undefined || name === '' ? [] : [name.replace(/\s+/gu, ' ')]));
}
