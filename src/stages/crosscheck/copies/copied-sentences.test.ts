import { describe, expect, it } from 'vitest';
import { draftReading } from '../../../../test/fixtures/reading-builder.ts';
import type { CopyPair } from '../../../model/crosscheck.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import { orderReports, type Report } from '../report.ts';
import { copiedSentences } from './copied-sentences.ts';
import { copyPairs } from './copy-pairs.ts';

const knowledge: CrosscheckKnowledge = {
  eventTypes: {},
  families: { of: {}, byActor: [], counts: {}, same: {}, attendant: [], operations: [] },
  outlets: new Map([
    ['sarne post', { id: 'sarne-post', family: 'sarne-house' }],
    ['sarne weekly', { id: 'sarne-weekly', family: 'sarne-house' }],
  ]),
  nouns: new Map(),
  emptyWords: new Set(),
  definiteWords: new Set(),
  indefiniteWords: new Set(),
  apartWords: new Set(),
  careWords: new Set(),
  documentWords: new Set(),
  partWords: new Set(),
  countedSides: new Map(),
};

/** Reports of one outlet each, on days in this order. */
function reportsOf(...drafts: readonly (readonly [outlet: string, ...sentences: string[]])[]): readonly Report[] {
  const readings = drafts.map(([outlet, ...sentences], at) =>
    draftReading({ id: `r${at}`, lang: 'en', sentences, source: { outlet }, day: `2031-05-0${at + 1}` }),
  );
  return orderReports(readings, knowledge);
}

function pairsOf(...drafts: readonly (readonly [outlet: string, ...sentences: string[]])[]): readonly CopyPair[] {
  const reports = reportsOf(...drafts);
  return copyPairs(reports, copiedSentences(reports));
}

const ferry = 'The ferry that links both banks of the Lirne stopped running on Friday after shells fell near the landing.';
const edited = 'The ferry that links both banks of the Lirne stopped running on Friday after rockets fell near the landing.';
const retold = 'Boats no longer cross the river since Friday, because the landing of the Lirne came under fire, boatmen said.';
const market = 'Traders in the old market of Ravno kept their stalls closed for the third day in a row, fearing another raid.';
const bulletin = (town: string, day: string, count: number): string =>
  `The joint command said that its guns fired ${count} shells at positions around ${town} on ${day} and that none of its own were hurt.`;
const toll = (killed: number): string =>
  `Shells fired from Ravno killed ${killed} people in Tessek and Dolma on Friday, the governor of Lirne told the radio of the valley.`;
const short = 'No one was hurt.';
/** The sentence about the ferry as another editor cuts it. */
const recast = 'The ferry that links both banks of the Lirne has not run since Friday, when shells fell near its landing, boatmen told us.';

describe('copiedSentences', () => {
  it('takes what is half the same inside one house for one text, and not between two houses', () => {
    expect(copiedSentences(reportsOf(['Sarne Post', ferry], ['Sarne Weekly', recast]))).toHaveLength(1);
    expect(copiedSentences(reportsOf(['Sarne Post', ferry], ['Kesra Herald', recast]))).toEqual([]);
  });

  it.each([
    ['the same words', ferry, ferry, 1],
    ['one word changed', ferry, edited, 0.8],
    ['capitals throughout', ferry, ferry.toUpperCase(), 1],
    ['a figure corrected', toll(14), toll(15), 0.8],
    ['quotation marks and other punctuation', ferry, `“${ferry.replace('.', '”,')} witnesses said.`, 0.9],
  ])('finds %s', (_, first, later, share) => {
    const [copied, ...others] = copiedSentences(reportsOf(['Sarne Post', market, first], ['Kesra Herald', later]));
    expect(others).toEqual([]);
    expect(copied).toMatchObject({ report: 1, sentence: 0, of: 0, ofSentence: 1 });
    expect(copied!.share).toBeGreaterThanOrEqual(share);
  });

  it.each([
    ['the same news in other words', ferry, retold],
    ['other news', ferry, market],
    ['one pattern with other names and numbers', bulletin('Ravno', 'Tuesday', 140), bulletin('Tessek', 'Friday', 35)],
    ['one pattern with another town alone', bulletin('Ravno', 'Tuesday', 140), bulletin('Tessek', 'Tuesday', 140)],
    ['short sentences that are alike by chance', short, short],
  ])('does not take for a copy: %s', (_, first, later) => {
    expect(copiedSentences(reportsOf(['Sarne Post', first], ['Kesra Herald', later]))).toEqual([]);
  });

  it('takes no sentence for a copy of its own report', () => {
    expect(copiedSentences(reportsOf(['Sarne Post', ferry, ferry]))).toEqual([]);
  });

  it('goes back to the earliest report that has the words', () => {
    const copied = copiedSentences(reportsOf(['Sarne Post', ferry], ['Kesra Herald', ferry], ['Tarn Daily', ferry]));
    expect(copied.map(({ report, of }) => [report, of])).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });
});

describe('copyPairs', () => {
  it('calls a report a copy as a whole from three sentences in five on', () => {
    expect(pairsOf(['Sarne Post', ferry, market], ['Kesra Herald', ferry, market, short])).toEqual([
      { document: 'r1', of: 'r0', share: 2 / 3, kind: 'whole', why: 'copied text 1.00: 2 of 3 sentences' },
    ]);
    expect(pairsOf(['Sarne Post', ferry], ['Kesra Herald', ferry, market])).toMatchObject([{ share: 0.5, kind: 'part' }]);
  });

  it('says where both are of one house, and only there', () => {
    expect(pairsOf(['Sarne Post', ferry], ['Sarne Weekly', ferry])[0]!.why).toContain('both of sarne-house');
    expect(pairsOf(['Sarne Post', ferry], ['Kesra Herald', ferry])[0]!.why).not.toContain('both of');
  });

  it('gives nothing for reports that share no words', () => {
    expect(pairsOf(['Sarne Post', ferry], ['Kesra Herald', retold])).toEqual([]);
  });
});
