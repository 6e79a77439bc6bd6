import { describe, expect, it } from 'vitest';
import { locateGold } from '../claims/locate-gold.ts';
import { missingLemmas, reportTriggers, wordOf } from './evaluate-frames.ts';

const axes = 'polarity: positive, modality: asserted, outcome: succeeded, holder: narrator, quote: none';
const gold = locateGold(
  'ford.en.yaml',
  `
note: Invented report. Events, persons and outlets are fictitious.
lang: en
title: The ford
text: |
  Raiders attacked the ford, said its warden.
entities: []
claims:
  - { trigger: attacked, class: event, tier: core, types: [assault], ${axes} }
  - { trigger: warden, class: relation, tier: secondary, types: [office], ${axes} }
`,
);

describe('reportTriggers', () => {
  it('has the triggers whose type a frame gives, not offices in apposition', () => {
    const { text, triggers } = reportTriggers(gold);
    expect(triggers.map(({ start, end }) => text.slice(start, end))).toEqual(['attacked']);
  });
});

describe('missingLemmas', () => {
  const covered = (lemma: string, isKnown: boolean) => ({ lemma, upos: 'VERB', isKnown, isRead: isKnown });

  it('puts the most frequent first and leaves out what has a frame', () => {
    const lemmas = [covered('moor', false), covered('dredge', false), covered('attack', true), covered('dredge', false)];
    expect(missingLemmas(lemmas).map(({ lemma, times }) => `${lemma} ${times}`)).toEqual(['dredge 2', 'moor 1']);
  });
});

describe('wordOf', () => {
  const sentence = { id: 'n1', text: 'Oui.', words: [{ start: 0, end: 3 }] };

  it('counts words from one and names the sentence that has too few', () => {
    expect(wordOf(sentence, 1)).toEqual({ start: 0, end: 3 });
    expect(() => wordOf(sentence, 2)).toThrow('n1 has no word 2');
  });
});
