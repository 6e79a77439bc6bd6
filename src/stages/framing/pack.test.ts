import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadedTechniques } from '../../model/loaded-technique.ts';
import { openFramingLexicon } from './framing-lexicon.ts';
import { compileFramingPack, type FramingPack } from './pack.ts';

const entry = { technique: 'euphemism', words: ['frappe propre'], neutral: { fr: 'frappe', en: 'strike' }, severity: 1 };
const content = {
  kinds: { people: ['soldat'], place: ['ville'], act: ['attaque'], state: ['paix'] },
  ...{ powers: [], namingWords: [], glossWords: [], peace: ['match'], war: ['guerre'] },
  setOff: { neutral: { fr: '(sans guillemets)', en: '(without quotation marks)' } },
  entries: [entry],
};
const shipped = (lang: string): FramingPack => {
  const file = new URL(`../../../data/languages/${lang}/framing.yaml`, import.meta.url);
  expect(existsSync(file)).toBe(true);
  return compileFramingPack(parse(readFileSync(file, 'utf8')));
};

describe('compileFramingPack', () => {
  test('takes a file that fits', () => {
    expect(compileFramingPack(content).entries).toHaveLength(1);
  });

  test.each([
    ['an unknown technique', { ...entry, technique: 'insult' }, 'technique'],
    ['a severity above three', { ...entry, severity: 4 }, 'severity'],
    ['a misspelt key', { ...entry, unles: ['plage'] }, 'unles'],
    ['a wording with a comma', { ...entry, words: ['frappe, propre'] }, 'words'],
    ['no neutral wording in one language', { ...entry, neutral: { fr: 'frappe' } }, 'en'],
  ])('refuses %s and names the key', (_what, wrong, key) => {
    expect(() => compileFramingPack({ ...content, entries: [wrong] })).toThrow(key);
  });

  test('refuses a wording that two entries claim, unless their conditions differ', () => {
    expect(() => compileFramingPack({ ...content, entries: [entry, { ...entry, severity: 2 }] })).toThrow('"frappe propre" stands in both');
    expect(compileFramingPack({ ...content, entries: [entry, { ...entry, quoted: true }] }).entries).toHaveLength(2);
  });

  test('refuses a wording without a fixed word at its start', () => {
    const pack = compileFramingPack({ ...content, entries: [{ ...entry, words: ['… propre'] }] });
    expect(() => openFramingLexicon(pack)).toThrow('put a word first');
  });
});

describe.each(['fr', 'en'])('the loaded wordings of %s', (lang) => {
  const { entries } = shipped(lang);
  /** What marks in the text show, not words of a list. */
  const fromMarks = ['scare_quotes', 'selective_quotation'];

  test('cover every technique that words can show', () => {
    const covered = new Set<string>(entries.map(({ technique }) => technique));
    expect(loadedTechniques.filter((technique) => !covered.has(technique))).toEqual(fromMarks);
  });

  test('have a neutral wording that is not itself one of the wordings', () => {
    const same = entries.filter(({ words, neutral }) => words.includes(lang === 'fr' ? neutral.fr : neutral.en));
    expect(same.map(({ words }) => words)).toEqual([]);
  });
});
