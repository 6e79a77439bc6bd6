import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileNations, countriesOfAdjective } from './nations.ts';
import { compilePlacePack } from './place-pack.ts';

const fileOf = (lang: string) => parse(readFileSync(new URL(`../../../../data/languages/${lang}/places.yaml`, import.meta.url), 'utf8'));

describe('places.yaml', () => {
  it.each(['fr', 'en'])('%s compiles to plain data', (lang) => {
    const pack = compilePlacePack(fileOf(lang));
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
    expect(pack.generics.longest).toBeGreaterThan(1);
  });

  it.each([
    ['an unknown key', { extra: [] }],
    ['a bearing that is none', { directions: { up: 'U' } }],
    ['a kind that is none', { generics: [{ kind: 'planet', side: 'before', words: ['planète'] }] }],
  ])('refuses %s', (_name, change) => {
    expect(() => compilePlacePack({ ...fileOf('fr'), ...change })).toThrow();
  });

  it('refuses a noun under two kinds', () => {
    const generics = [
      { kind: 'river', side: 'before', words: ['oued'] },
      { kind: 'lake', side: 'before', words: ['oued'] },
    ];
    expect(() => compilePlacePack({ ...fileOf('fr'), generics })).toThrow('"oued"');
  });
});

describe('adjectives of countries', () => {
  const nations = compileNations({
    SYR: { adjective: { fr: { m: 'syrien', f: 'syrienne' }, en: 'Syrian' } },
    IRQ: { adjective: { fr: { m: 'irakien', f: 'irakienne' }, en: 'Iraqi' } },
    NER: { adjective: { fr: { m: 'nigérien', f: 'nigérienne' }, en: 'Nigerien' } },
    NGA: { adjective: { fr: { m: 'nigérian', f: 'nigériane' }, en: 'Nigerian' } },
  });

  it.each([
    ['fr', 'syrienne', ['SYR']],
    ['fr', 'Syrien', ['SYR']],
    ['fr', 'syro-irakienne', ['SYR', 'IRQ']],
    ['fr', 'nigéro-irakienne', []],
    ['fr', 'demi-irakienne', []],
    ['en', 'Syrian', ['SYR']],
    ['en', 'syrian', []],
    ['en', 'Syrian-Iraqi', ['SYR', 'IRQ']],
    ['xx', 'syrien', []],
  ])('%s: %s', (lang, word, countries) => {
    expect(countriesOfAdjective(nations, lang, word)).toEqual(countries);
  });
});
