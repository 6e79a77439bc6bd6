import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileNumberPack } from './number-pack.ts';

const shipped = (lang: string): Record<string, unknown> =>
  parse(readFileSync(new URL(`../../../../data/languages/${lang}/numbers.yaml`, import.meta.url), 'utf8')) as Record<string, unknown>;

describe('compileNumberPack', () => {
  test.each(['fr', 'en'])('compiles the shipped data of %s to a pack that JSON keeps', (lang) => {
    const pack = compileNumberPack(shipped(lang));
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  test.each([
    { what: 'a misspelt key', change: { idoms: [] }, says: /idoms/u },
    { what: 'a number as word list', change: { labels: 3 }, says: /labels/u },
    { what: 'an unknown approximator', change: { approximators: { before: { sorta: ['x'] }, after: {}, spatial: [] } }, says: /sorta/u },
    {
      what: 'a word under two units',
      change: { units: { shell: ['obus'], round: ['obus'] } },
      says: /"obus" stands under shell and round/u,
    },
  ])('refuses $what', ({ change, says }) => {
    expect(() => compileNumberPack({ ...shipped('fr'), ...change })).toThrow(says);
  });
});
