import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileReferencePack } from './reference-pack.ts';

const fileOf = (lang: string): Record<string, unknown> =>
  parse(readFileSync(new URL(`../../../../data/languages/${lang}/references.yaml`, import.meta.url), 'utf8'));

describe('compileReferencePack', () => {
  it.each(['fr', 'en'])('takes the file of %s, all lower-case with plain apostrophes', (lang) => {
    const text = readFileSync(new URL(`../../../../data/languages/${lang}/references.yaml`, import.meta.url), 'utf8');
    const entries = text.split('\n').filter((line) => !line.startsWith('#'));
    expect(entries.filter((line) => line.includes('’'))).toEqual([]);
    expect(compileReferencePack(fileOf(lang)).pronouns.size).toBeGreaterThan(5);
  });

  it('finds a noun in all its descriptions and tells event nouns from general ones', () => {
    const pack = compileReferencePack(fileOf('en'));
    expect(pack.descriptions.get('officer')?.length).toBe(2);
    expect(pack.eventNouns.has('raid')).toBe(true);
    expect(pack.eventNouns.has('incident')).toBe(false);
    expect(pack.events.get('incident')?.any).toBe(true);
  });

  it.each([
    ['a key it does not know', { surprises: [] }],
    ['a gender it does not know', { pronouns: [{ words: ['hen'], gender: 'common' }] }],
    ['an empty word', { neuter: [''] }],
  ])('refuses %s', (_, change) => {
    expect(() => compileReferencePack({ ...fileOf('fr'), ...change })).toThrow();
  });
});
