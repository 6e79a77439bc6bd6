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
