import type { ClaimClass, MentionForm, Modality, Outcome, Polarity, QuoteKind, RoleName, Stance } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { GovernorKind } from './claims-lexicon.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** A role while it is being worked out; `head` is the index of its head word in the sentence, absent where implicit. */
export interface DraftRole {
  readonly role: RoleName;
  readonly head?: number;
  /** What in the syntax made it fill this role ("subject.own", "preposition.contre"); absent for implicit and nested ones. */
  readonly rule?: string;
  readonly span?: Span;
  readonly form?: MentionForm;
  /** The word whose ref it has instead of that of its head: whose craft it is that acts. */
  readonly owner?: number;
  readonly implicit?: true;
  readonly basis?: string;
}

/** A step of an attribution chain while it is being worked out. */
export interface DraftLink {
  readonly holder: 'narrator' | null;
  readonly stance: Stance;
  readonly span?: Span;
  readonly cue?: Span;
  readonly channel?: string;
  readonly unnamed?: true;
  /** The sentence that names the holder, where it is another one than the claim's. */
  readonly home?: { readonly tree: SentenceTree; readonly sentence: number };
}

/** Words that say whether a claim was verified. */
export interface DraftVerification extends Span {
  readonly says: 'verified' | 'unverified' | 'not-verifiable';
}

/** A rule that had a part in a field, with the words it looked at. */
export interface DraftEvidence extends Span {
  readonly rule: string;
}

/** A claim on its way through the refiners. Finders make the first part, refiners replace the rest. */
export interface Draft {
  readonly tree: SentenceTree;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** Index of the word that carries the predicate. */
  readonly predicate: number;
  /** Index of the word to show as trigger: the predicate, or the copula of a prepositional predicate. */
  readonly trigger: number;
  /** Index of the noun of an act that the trigger, right before it, only carries: "carried out strikes". */
  readonly carried?: number | undefined;
  /** Words below the predicate that its sense is known by: "came under *fire*". */
  readonly phrase?: readonly number[] | undefined;
  readonly kind: 'verb' | 'noun' | 'nonverbal' | 'apposition' | 'tie';
  /** Verbs above that say how far the act got, nearest first. */
  readonly governors: readonly { readonly word: number; readonly kind: GovernorKind }[];
  readonly class: ClaimClass;
  /** An id of the event types, or `other`. */
  readonly type: string;
  readonly roles: readonly DraftRole[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly outcome: Outcome;
  readonly habitual: boolean;
  readonly attribution: readonly DraftLink[];
  /** The other chain of a claim that may belong to the speaker before or to the narrator. */
  readonly alternative?: readonly DraftLink[] | undefined;
  readonly verification?: readonly DraftVerification[] | undefined;
  readonly quote: QuoteKind;
  readonly evidence: readonly DraftEvidence[];
}

/** The span of a word. */
export function wordSpan(tree: SentenceTree, index: number): Span {
  const { start, end } = tree.word(index);
  return { start, end };
}

/** Notes that a rule looked at a word. */
export function evidenceAt(rule: string, tree: SentenceTree, index: number): DraftEvidence {
  return { rule, ...wordSpan(tree, index) };
}

/** The claim with one more piece of evidence. */
export function withEvidence(draft: Draft, evidence: DraftEvidence): Draft {
  return { ...draft, evidence: [...draft.evidence, evidence] };
}

/** The claims of each sentence, by its index. */
export function draftsBySentence(drafts: readonly Draft[]): Map<number, Draft[]> {
  const grouped = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const group = grouped.get(draft.sentence);
    if (group) group.push(draft);
    else grouped.set(draft.sentence, [draft]);
  }
  return grouped;
}
