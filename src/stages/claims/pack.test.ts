import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ClaimsPack, claimsFiles, compileClaimsPack } from './pack.ts';

const languages = ['fr', 'en'] as const;

function readFiles(lang: string): Record<string, unknown> {
  const read = (name: string): unknown => {
    return parse(readFileSync(new URL(`../../../data/languages/${lang}/${name}.yaml`, import.meta.url), 'utf8'));
  };
  return Object.fromEntries(claimsFiles.map((name) => [name, read(name)]));
}

/** Every list of strings in the data, with the path that leads to it. */
function listsIn(value: unknown, path = ''): [path: string, words: readonly string[]][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, `${path}/${key}`));
}

/** The lists of words of a pack: all but the quotation marks, of which a pair may be the same mark twice. */
function wordLists(pack: ClaimsPack): [path: string, words: readonly string[]][] {
  return listsIn(pack).filter(([path]) => !path.startsWith('/attribution/quotes/'));
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

/** Lists of which a word may stand in one only: where it stood in two, they would say different things about it. */
function exclusiveLists({ attribution, modality, predicates }: ClaimsPack): [name: string, words: readonly string[]][] {
  return [
    ['attribution.verbs', Object.values(attribution.verbs).flat()],
    ['attribution.nouns', Object.values(attribution.nouns).flat()],
    ['modality.governors', Object.values(modality.governors).flat()],
    ['modality.auxiliaries', Object.values(modality.auxiliaries).flat()],
    ['modality.verification', Object.values(modality.verification).flat()],
    ['predicates.verbs', Object.values(predicates.verbs).flat()],
    ['predicates.kinds', Object.values(predicates.kinds).flat()],
  ];
}

/** The data with the value at a path of keys replaced. */
function withValue(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const record = value as Record<string, unknown>;
  return { ...record, [key]: withValue(record[key], rest, replacement) };
}

describe.each(languages)('claims data of %s', (lang) => {
  const pack = compileClaimsPack(readFiles(lang));

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  it('has no word twice in a list', () => {
    const found = wordLists(pack).flatMap(([path, words]) => repeated(words).map((word) => `${path}: ${word}`));
    expect(found).toEqual([]);
  });

  it.each(exclusiveLists(pack))('has no word under two keys of %s', (_name, words) => {
    expect(repeated(words)).toEqual([]);
  });

  it('is lower case throughout, as the words it is compared with', () => {
    // Kinds may tell a name from a word: "March" is a time.
    const lists = wordLists(pack).flatMap(([name, words]) => (name.includes('kinds') ? [] : words));
    const words = [...lists, ...Object.keys(pack.predicates.nouns), ...pack.roles.prepositions.map((rule) => rule.words)];
    expect(words.filter((word) => word !== word.toLowerCase().trim() || /\s\s|’/u.test(word))).toEqual([]);
  });

  it('gives every act of speech a stance', () => {
    const known = new Set(Object.values(pack.attribution.verbs).flat());
    expect(pack.attribution.acts.filter((lemma) => !known.has(lemma))).toEqual([]);
  });

  it('has no preposition rule behind one that always fits', () => {
    const closed = new Set<string>();
    const hidden = pack.roles.prepositions.filter(({ words, when, after }) => {
      const isHidden = closed.has(words);
      if (when === undefined && after === undefined) closed.add(words);
      return isHidden;
    });
    expect(hidden).toEqual([]);
  });

  it('covers reporting broadly', () => {
    const { nouns, kinds } = pack.predicates;
    expect(Object.keys(nouns).length).toBeGreaterThanOrEqual(150);
    for (const kind of ['person', 'group', 'place'] as const) expect(kinds[kind].length).toBeGreaterThanOrEqual(100);
    for (const kind of ['weapon', 'vehicle', 'time', 'medium'] as const) expect(kinds[kind].length).toBeGreaterThanOrEqual(60);
  });
});

describe('compileClaimsPack', () => {
  const files = readFiles('en');

  it.each([
    ['a wrong role of a noun', ['predicates', 'nouns', 'attack', 'of'], 'attacker', /predicates\.yaml[\s\S]*nouns\.attack\.of/u],
    ['an unknown class of verbs', ['predicates', 'verbs', 'deed'], ['do'], /predicates\.yaml[\s\S]*deed/u],
    ['an unknown stance', ['attribution', 'verbs', 'sings'], ['sing'], /attribution\.yaml[\s\S]*sings/u],
    ['an empty word', ['modality', 'negators'], [''], /modality\.yaml[\s\S]*negators/u],
    ['a missing list', ['modality', 'hedges'], undefined, /modality\.yaml[\s\S]*hedges/u],
    [
      'an unknown kind in a rule',
      ['roles', 'prepositions'],
      [{ words: 'in', when: 'river', role: 'place' }],
      /roles\.yaml[\s\S]*prepositions\[0\]\.when/u,
    ],
    ['a rule without role', ['roles', 'prepositions'], [{ words: 'in' }], /roles\.yaml[\s\S]*prepositions\[0\]\.role/u],
    ['a missing file', ['roles'], undefined, /roles\.yaml is missing/u],
  ])('names file and key of %s', (_name, path, replacement, message) => {
    expect(() => compileClaimsPack(withValue(files, path, replacement) as Record<string, unknown>)).toThrow(message);
  });

  it('does not change what fits', () => {
    const rules = [{ words: 'in', role: null }];
    expect(compileClaimsPack(withValue(files, ['roles', 'prepositions'], rules) as Record<string, unknown>).roles.prepositions).toEqual(
      rules,
    );
  });
});
