import { describe, expect, it } from 'vitest';
import { entityReading } from '../../test/fixtures/entity-reading.ts';
import { frenchReading, hostileReading } from '../../test/fixtures/readings.ts';
import type { Reading } from '../model/reading.ts';
import type { ParsedSentence, Word } from '../model/tree.ts';
import { renderExplanation } from '../render/explanation-text.ts';
import { findCovering } from './explanation.ts';
import { explanationSections } from './explanation-view.ts';
import { namingOf } from './naming.ts';
import { buildReadingView } from './reading.ts';
import type { UiLanguage } from './ui-language.ts';

/** One word for each run of letters, all hanging from the first. */
function flatTrees({ document, sentences }: Reading): readonly ParsedSentence[] {
  return sentences.map(({ start, end }, paragraph) => {
    const found = [...document.text.slice(start, end).matchAll(/[\p{L}\p{N}’-]+/gu)];
    const words = found.map(
      ({ index, 0: form }, at): Word => ({
        ...{ start: start + index, end: start + index + form.length, index: at, token: at, form, lemma: form.toLowerCase() },
        ...{
          upos: 'NOUN',
          feats: '_',
          head: at === 0 ? -1 : 0,
          deprel: at === 0 ? 'root' : 'dep',
          arcProbability: 0.93,
          labelProbability: 0.5,
        },
      }),
    );
    return { start, end, paragraph, lang: document.lang, words };
  });
}

const at = (words: string, reading = entityReading): number => reading.document.text.indexOf(words);
const covering = (words: string, reading = entityReading) => findCovering(reading, flatTrees(reading), at(words, reading));

function explained(words: string, ui: UiLanguage, reading = entityReading): string {
  const setting = { reading, view: buildReadingView(reading, { ui }), naming: namingOf(reading, ui) };
  return renderExplanation('here', explanationSections(covering(words, reading), setting), { ui, width: 200 });
}

describe('findCovering', () => {
  it('finds sentence, word and head, mention and claim of a character', () => {
    const found = covering('ils aient');
    expect(found.sentence?.index).toBe(2);
    expect(found.words.map(({ word, head }) => [word.form, head?.form])).toEqual([['qu’ils', 'Vellin']]);
    expect(found.mentions.map(({ rule }) => rule)).toEqual(['fr.coreference.subject-pronoun']);
    expect(found.claims.map(({ claim, parts }) => [claim.trigger.text, parts])).toEqual([['tiré', ['role:actor']]]);
  });

  it.each([
    ['mardi', ['time']],
    ['selon', ['cue']],
    ['le général', ['holder']],
    ['repris', ['trigger']],
    ['Dél-Amar', ['role:theme']],
  ])('says what "%s" is for its claim', (words, parts) => {
    expect(covering(words).claims.map((claim) => claim.parts)).toEqual([parts]);
  });

  it('takes the first character of a span in and the one behind it not', () => {
    const [start, end] = [at('mardi à l’aube'), at('mardi à l’aube') + 'mardi à l’aube'.length];
    const times = (offset: number): number => findCovering(entityReading, [], offset).times.length;
    expect([start - 1, start, end - 1, end].map(times)).toEqual([0, 1, 1, 0]);
  });

  it('finds nothing between sentences', () => {
    const { index: _, ...found } = { index: 0, ...findCovering(entityReading, flatTrees(entityReading), at('Ses soldats') - 1) };
    expect(found).toMatchObject({ sentence: null, words: [], mentions: [], claims: [] });
  });
});

describe('explanation in words', () => {
  it.each([
    ['the analysis of the word', 'BDL', ['lemma: bdl', 'hangs from: “Ses”, dep', 'probability of the tie: 0.93']],
    [
      'an actor with its registry entry',
      'BDL',
      ['BDL → Dawn Brigade — rebel group', 'rule: fr.coreference.acronym', 'also called: BDL, لواء الفجر'],
    ],
    [
      'what stays undecided',
      'ils aient',
      ['undecided: Sarova army or Dawn Brigade', 'between: Sarova army · Dawn Brigade', 'why: both fit'],
    ],
    ['candidates of a place', 'Tazir', ['Tazir — not located', 'candidates: Tazir 0.50 [900003], Tazir Oued 0.50 [900004]']],
    ['a date without days', 'Le 3 mars', ['as read: XXXX-03-03', 'why: several years fit']],
    ['a figure', 'une trentaine', ['une trentaine de roquettes — about 30', 'bounds: 24 – 36']],
    ['the claim and its rules', 'repris', ['this word is: the predicate', 'Rules: tree.predicate.verb “repris”']],
    ['what no words date', 'cachées', ['when: no words date it: at the latest the day of the report (7 May 2031)']],
  ])('shows %s', (_, words, lines) => {
    for (const line of lines) expect(explained(words, 'en')).toContain(line);
  });

  it('speaks French', () => {
    const text = explained('Tazir', 'fr');
    expect(text).toContain('Plusieurs lieux portent ce nom et rien dans le texte ne tranche.');
    expect(text).not.toMatch(/hangs|claims|not located|why/u);
  });

  it('shows slips, loaded words and silent sentences', () => {
    expect(explained('<script>', 'en', hostileReading)).toContain('Slips read through');
    expect(explained('pirates', 'en', frenchReading)).toContain('Loaded word (labelling); plainly: group');
    expect(explained('Ce que', 'en', frenchReading)).toContain('No claim read: intertitre sans prédicat');
  });

  it('writes control characters of the report out', () => {
    const text = explained('gnp.exe', 'en', hostileReading);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the point is that none of them is there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    expect(text).toContain('⟨U+202E⟩');
  });
});
