import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { UniversalPos } from '../../model/tree.ts';
import { dictionaryLemma } from './dictionary-lemma.ts';
import { openMorphologyTable } from './morphology-table.ts';

const table = openMorphologyTable(readFileSync(new URL('../../../data/compiled/lefff.fr.bin', import.meta.url)));

type Row = readonly [form: string, upos: UniversalPos, feats: string, lemma: string | undefined];
const finite = 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin';
const participle = 'Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part';

const rows: readonly Row[] = [
  ['bombarde', 'VERB', finite, 'bombarder'],
  ['bombarde', 'NOUN', 'Gender=Fem|Number=Sing', 'bombarde'],
  ['est', 'AUX', finite, 'être'],
  ['est', 'NOUN', 'Gender=Masc|Number=Sing', 'est'],
  ['vit', 'VERB', finite, 'vivre'],
  ['vit', 'VERB', 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin', 'voir'],
  ['faut', 'VERB', finite, 'falloir'],
  ['ouvre', 'VERB', finite, 'ouvrir'],
  ['tués', 'VERB', participle, 'tuer'],
  ['tués', 'ADJ', 'Gender=Masc|Number=Plur', 'tué'],
  ['voulues', 'ADJ', 'Gender=Fem|Number=Plur', 'voulu'],
  ['due', 'ADJ', 'Gender=Fem|Number=Sing', 'dû'],
  ['mises', 'ADJ', 'Gender=Fem|Number=Plur', 'mis'],
  ['chevaux', 'NOUN', 'Gender=Masc|Number=Plur', 'cheval'],
  ['fois', 'NOUN', 'Gender=Fem|Number=Plur', 'fois'],
  ['directrices', 'NOUN', 'Gender=Fem|Number=Plur', 'directrice'],
  ['directeurs', 'NOUN', 'Gender=Masc|Number=Plur', 'directeur'],
  ['oeuvres', 'NOUN', 'Gender=Fem|Number=Plur', 'œuvre'],
  ['moelle', 'NOUN', 'Gender=Fem|Number=Sing', 'moelle'],
  ['état', 'NOUN', 'Gender=Masc|Number=Sing', 'état'],
  ['belles', 'ADJ', 'Gender=Fem|Number=Plur', 'beau'],
  ["qu'", 'SCONJ', '_', 'que'],
  ["n'", 'ADV', 'Polarity=Neg', 'ne'],
  ['pourquoi', 'ADV', 'PronType=Int', 'pourquoi'],
  ['les', 'DET', 'Definite=Def|Number=Plur|PronType=Art', 'le'],
  ['sur', 'ADP', '_', 'sur'],
  ['toutes', 'PRON', 'Gender=Fem|Number=Plur|PronType=Tot', 'tout'],
  ['elle', 'PRON', 'Number=Sing|Person=3|PronType=Prs', undefined],
  ['il', 'PRON', 'Number=Sing|Person=3|PronType=Prs', undefined],
  ['km', 'NOUN', 'Gender=Masc|Number=Plur', undefined],
  ['Paris', 'PROPN', '_', undefined],
  ['sur', 'VERB', finite, undefined],
  ['zblorg', 'NOUN', '_', undefined],
];

describe('dictionaryLemma', () => {
  test.each(rows)('%s as %s %s is %s', (form, upos, feats, lemma) => {
    expect(dictionaryLemma(form, upos, feats, table.lookup)).toBe(lemma);
  });
});
