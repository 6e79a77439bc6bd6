import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { finiteFeatures } from './finite-forms.ts';
import { openMorphologyTable } from './morphology-table.ts';

const table = openMorphologyTable(readFileSync(new URL('../../../data/compiled/lefff.fr.bin', import.meta.url)));
const plural = (rest: string): string => `Mood=Ind|Number=Plur|Person=3|Tense=${rest}|VerbForm=Fin`;

test.each([
  ['a future tagged as a present', 'quitteront', plural('Pres'), 'Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin'],
  ['a conditional tagged as an imperfect', 'remettraient', plural('Imp'), 'Mood=Cnd|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin'],
  ['a present that may be one', 'avancent', plural('Pres'), plural('Pres')],
  ['an unknown form', 'zorbaient', plural('Imp'), plural('Imp')],
])('%s', (_name, form, tagged, expected) => {
  expect(finiteFeatures(table, form, 'VERB', tagged)).toBe(expected);
});

test('a participle is left alone', () => {
  const feats = 'Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part';
  expect(finiteFeatures(table, 'pris', 'VERB', feats)).toBe(feats);
});
