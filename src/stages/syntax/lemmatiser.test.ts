import { expect, test } from 'vitest';
import { applyScript, editScript, type LemmaModel, openLemmatiser } from './lemmatiser.ts';

test.each([
  ['Marchaient', 'marcher', '5>er'],
  ['Niger', 'Niger', '^0>'],
  ['PIB', 'PIB', '^0>'],
  ['went', 'go', '4>go'],
])('the script from %s to %s is %s and leads there', (form, lemma, script) => {
  expect(editScript(form, lemma)).toBe(script);
  expect(applyScript(form, script)).toBe(lemma);
});

test('a script does not apply to a form that is too short for it', () => {
  expect(applyScript('a', '3>er')).toBeUndefined();
});

const model: LemmaModel = {
  scripts: ['3>', '3>e', '4>go', '0>'],
  exceptions: 'went\tVERB\t2',
  endings: 'ing\tVERB\t0 1\n\tNOUN\t3',
};
const words = new Set(['provoke', 'walk']);
const lemmatise = openLemmatiser(model, undefined, (lemma) => words.has(lemma));

test.each([
  ['provoking', 'VERB', 'provoke'],
  ['walking', 'VERB', 'walk'],
  ['zorbing', 'VERB', 'zorb'],
  ['Went', 'VERB', 'go'],
  ['Camp', 'NOUN', 'camp'],
  ['Camp', 'PROPN', 'Camp'],
] as const)('%s as %s is %s', (form, upos, lemma) => {
  expect(lemmatise(form, upos, '_')).toBe(lemma);
});

test('the dictionary decides before the endings, and not for names', () => {
  const withDictionary = openLemmatiser(model, (form) => (form === 'walking' ? 'wolk' : undefined));
  expect(withDictionary('walking', 'VERB', '_')).toBe('wolk');
  expect(openLemmatiser(model, () => 'never')('Sahel', 'PROPN', '_')).toBe('Sahel');
});

test.each([
  ['kampala', 'Kampala'],
  ['ZINDER', 'Zinder'],
  ['MNJTF', 'MNJTF'],
  ['ana@desk.org', 'ana@desk.org'],
])('the lemma of the name %s is %s', (form, lemma) => {
  expect(lemmatise(form, 'PROPN', 'Number=Sing')).toBe(lemma);
});

test('a past form is not its own lemma where an ending proposes another', () => {
  const proposed: LemmaModel = { scripts: ['0>', '2>'], exceptions: '', endings: 'cted\tVERB\t0\nted\tVERB\t1' };
  const known = openLemmatiser(proposed, undefined, (lemma) => lemma === 'abducted' || lemma === 'abduct');
  expect(known('abducted', 'VERB', 'Tense=Past|VerbForm=Fin')).toBe('abduct');
  expect(known('abducted', 'VERB', '_')).toBe('abducted');
});

test.each([
  ['waaalk', 'NOUN', 'walk'],
  ['zooorb', 'NOUN', 'zooorb'],
] as const)('a letter written three times in %s is read through only where that makes a word', (form, upos, lemma) => {
  expect(lemmatise(form, upos, '_')).toBe(lemma);
});
