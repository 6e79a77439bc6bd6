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

type Found = Pick<Draft, 'tree' | 'sentence' | 'predicate' | 'kind' | 'class' | 'evidence'> & Partial<Draft>;

/** The values a claim starts with; all drafts have all fields, in one order: objects of one shape are read and copied fastest. */
export function newDraft(found: Found): Draft {
  const { tree, sentence, predicate, trigger = predicate, carried, phrase, kind, governors = [], class: given, type = 'other' } = found;
  const { roles = [], polarity = 'positive', modality = 'asserted', outcome = 'succeeded', habitual = false } = found;
  const { attribution = [{ holder: 'narrator', stance: 'asserts' }], alternative, verification, quote = 'none', evidence } = found;
  return {
    tree,
    sentence,
    predicate,
    trigger,
    carried,
    phrase,
    kind,
    governors,
    class: given,
    type,
    roles,
    polarity,
    modality,
    outcome,
    habitual,
    attribution,
    alternative,
    verification,
    quote,
    evidence,
  };
}
