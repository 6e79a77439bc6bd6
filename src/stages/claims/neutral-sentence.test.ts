import { describe, expect, it } from 'vitest';
import { neutralSentence } from './neutral-sentence.ts';

const plain = {
  words: 'milice tient le pont',
  holders: [],
  modality: 'asserted',
  polarity: 'positive',
  outcome: 'ongoing',
} as const;

describe('neutralSentence', () => {
  it('gives what the narrator says to the report', () => {
    expect(neutralSentence(plain)).toEqual({
      fr: 'L’article rapporte : « milice tient le pont »',
      en: 'The report says: “milice tient le pont”',
    });
  });

  it.each([
    ['a holder', { holders: ['maire'] }, 'Selon maire : «', 'According to maire: “'],
    ['a chain, outermost first', { holders: ['radio', 'maire'] }, 'Selon radio, maire : «', 'According to radio, maire: “'],
    ['a holder who is not named', { holders: [undefined] }, 'Selon une source non nommée', 'According to an unnamed source'],
    ['a negation', { polarity: 'negative' }, '(nié)', '(negated)'],
    ['a plan', { modality: 'planned' }, 'non accompli', 'not done'],
    ['a hedge', { modality: 'hedged' }, 'sous réserve', 'hedged'],
    ['a failure', { outcome: 'failed' }, 'sans succès', 'without success'],
    ['a negated hypothesis', { polarity: 'negative', modality: 'conditional' }, '(nié, sous condition)', '(negated, under a condition)'],
  ] as const)('keeps %s', (_name, change, fr, en) => {
    const sentence = neutralSentence({ ...plain, ...change });
    expect(sentence.fr).toContain(fr);
    expect(sentence.en).toContain(en);
  });

  it('marks nothing on what is simply said', () => {
    expect(neutralSentence(plain).en).not.toMatch(/\(/u);
  });
});
