import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { UniversalPos } from '../../model/tree.ts';
import { compoundLemma } from './compound-lemma.ts';
import { openMorphologyTable } from './morphology-table.ts';

const table = openMorphologyTable(readFileSync(new URL('../../../data/compiled/lefff.fr.bin', import.meta.url)));

type Row = readonly [form: string, upos: UniversalPos, feats: string, lemma: string | undefined];
const rows: readonly Row[] = [
  ['turco-libyennes', 'ADJ', 'Gender=Fem|Number=Plur', 'turco-libyen'],
  ['anti-terroristes', 'ADJ', 'Number=Plur', 'anti-terroriste'],
  ['contre-frappes', 'NOUN', 'Gender=Fem|Number=Plur', 'contre-frappe'],
  ['villages-refuges', 'NOUN', 'Gender=Masc|Number=Plur', 'village-refuge'],
  ['lance-fusées', 'NOUN', 'Gender=Masc|Number=Plur', 'lance-fusées'],
  ['co-organisent', 'VERB', 'Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin', 'co-organiser'],
  ['deir-zblorg', 'NOUN', 'Number=Sing', undefined],
  ['-village', 'NOUN', 'Number=Sing', undefined],
  ['village', 'NOUN', 'Number=Sing', undefined],
];

describe('compoundLemma', () => {
  test.each(rows)('%s as %s %s is %s', (form, upos, feats, lemma) => {
    expect(compoundLemma(form, upos, feats, table)).toBe(lemma);
  });
});
