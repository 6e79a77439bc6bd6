import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../reports/report.ts';
import type { SentenceTree } from '../sentence-tree.ts';

/** A sentence as finders see it. */
export interface FinderInput {
  readonly tree: SentenceTree;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  readonly reports: readonly Report[];
}

/** Proposes claims in a sentence, generously; finders do not see each other, refiners decide. */
export type Finder = (input: FinderInput, lexicon: ClaimsLexicon) => Draft[];

/** The values a claim starts with. */
export function newDraft(start: Pick<Draft, 'tree' | 'sentence' | 'predicate' | 'kind' | 'class' | 'evidence'> & Partial<Draft>): Draft {
  return {
    trigger: start.predicate,
    governors: [],
    type: 'other',
    roles: [],
    polarity: 'positive',
    modality: 'asserted',
    outcome: 'succeeded',
    habitual: false,
    attribution: [{ holder: 'narrator', stance: 'asserts' }],
    quote: 'none',
    ...start,
  };
}
