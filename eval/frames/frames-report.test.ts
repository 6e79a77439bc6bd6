import { describe, expect, it } from 'vitest';
import { framesReport } from './frames-report.ts';

const coverage = {
  name: 'news of the treebanks',
  lang: 'en',
  known: { right: 3, expected: 6 },
  read: { right: 1, expected: 6 },
  missing: [
    { lemma: 'overrule', upos: 'VERB', times: 2 },
    { lemma: 'bylaw', upos: 'NOUN', times: 1 },
  ],
};

describe('framesReport', () => {
  it('shows the figures and the lemmas without a frame, how often where it is more than once', () => {
    expect(framesReport([coverage])).toEqual([
      'triggers                   have a frame     %  read by one     %',
      '────────────────────────────────────────────────────────────────',
      'en, news of the treebanks        3 of 6  50.0       1 of 6  16.7',
      '',
      'en, news of the treebanks, without a frame:',
      '  overrule VERB ×2, bylaw NOUN',
    ]);
  });

  it('has no list where nothing is missing', () => {
    expect(framesReport([{ ...coverage, missing: [] }]).some((line) => line.includes('without'))).toBe(false);
  });
});
