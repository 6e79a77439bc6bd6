import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openMorphologyTable } from './morphology-table.ts';

const bytes = readFileSync(new URL('../../../data/compiled/lefff.fr.bin', import.meta.url));
const table = openMorphologyTable(bytes);
const written = (form: string) => table.lookup(form).map(({ category, lemma, morph }) => `${category} ${lemma} ${morph}`.trim());

describe('openMorphologyTable', () => {
  test('refuses other bytes', () => {
    expect(() => openMorphologyTable(new Uint8Array(64))).toThrow('Not a RMOR table');
    expect(() => openMorphologyTable(bytes.subarray(0, 2_000_000))).toThrow('cut short');
  });

  test('works on bytes that start anywhere', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openMorphologyTable(shifted.subarray(1)).lookup('eurent')).toEqual(table.lookup('eurent'));
  });

  test('holds the whole lexicon', () => {
    expect(table.size).toBeGreaterThan(450_000);
  });
});

describe('lookup', () => {
  test.each([
    ['sur', ['adj sur s', 'prep sur']],
    ['Avance', ['nc avance fs', 'v avancer PS13s', 'v avancer Y2s']],
    ['avance', ['nc avance fs', 'v avancer PS13s', 'v avancer Y2s']],
    ['d\u2019', ['det un p', 'prep de e']],
    ["d'", ['det un p', 'prep de e']],
    ['manœuvra', ['v manoeuvrer J3s']],
    ['MANŒUVRA', ['v manoeuvrer J3s']],
    ['reconnaitre', ['v reconnaître W']],
    ['-t-il', ['cln cln 3ms', 'ilimp ilimp 3ms']],
  ])('%s: %j', (form, readings) => {
    expect(written(form)).toEqual(readings);
  });

  test.each(['', '!'.repeat(300), 'avancexyz', 'avanc', 'irako-syrienne', 'деревня', '\u{1f4a3}', 'zzzzzzzz'])(
    'nothing for "%s"',
    (form) => {
      expect(table.lookup(form)).toEqual([]);
    },
  );

  test('capitals of a lemma are kept', () => {
    expect(table.lookup('france').map(({ lemma }) => lemma)).toContain('France');
  });
});

describe('ambiguityClass', () => {
  test.each([
    ['avance', 'ncfs/vFs'],
    ['est', 'adj/auxEtreFs/ncms/vFs'],
    ['tués', 'adjKmp/ncmp/vKmp'],
    ['irako-tunisienne', `-${table.ambiguityClass('tunisienne')}`],
    ['zblorg', '?'],
    ['zblorg-zblorg', '?'],
    ['-zblorg', '?'],
  ])('%s: %s', (form, expected) => {
    expect(table.ambiguityClass(form)).toBe(expected);
  });

  test('is the same at the second call', () => {
    const fresh = openMorphologyTable(bytes);
    expect([fresh.ambiguityClass('villages'), fresh.ambiguityClass('villages')]).toEqual(['ncmp', 'ncmp']);
  });
});

describe('lemma', () => {
  test.each([
    ['Chevaux', 'NOUN', 'Gender=Masc|Number=Plur', 'cheval'],
    ['manœuvres', 'NOUN', 'Gender=Fem|Number=Plur', 'manœuvre'],
    ['turco-libyennes', 'ADJ', 'Gender=Fem|Number=Plur', 'turco-libyen'],
    ['connait', 'VERB', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', 'connaître'],
    ['zblorgs', 'NOUN', 'Gender=Masc|Number=Plur', undefined],
  ] as const)('%s as %s %s is %s', (form, upos, feats, expected) => {
    expect(table.lemma(form, upos, feats)).toBe(expected);
  });
});
