import type { LinkType } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Draft } from '../draft.ts';
import { isVerbOf } from '../foiling.ts';
import { phraseAt } from '../phrase-table.ts';
import { preventerOf } from '../prevention.ts';
import type { SentenceTree } from '../sentence-tree.ts';

/** A link between two drafts, before they have ids. */
export interface DraftTie {
  readonly from: Draft;
  readonly to: Draft;
  readonly type: LinkType;
  readonly cue?: Span;
}

/** How far before a clause or a noun phrase its connective can begin. */
const longestLead = 6;

interface Connective {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** The connective that introduces a predicate: it ends right before its phrase, or opens it. Word indices, both included. */
export function connectiveOf(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): Connective | undefined {
  const first = tree.subtree(predicate).find((index) => tree.word(index).upos !== 'PUNCT') ?? predicate;
  const opener = tree.childrenBy(predicate, 'mark', 'case')[0] ?? first;
  for (let start = Math.max(0, Math.min(first, opener) - longestLead); start < predicate; start++) {
    const phrase = phraseAt(tree, start, lexicon.connectives);
    if (phrase === undefined) continue;
    const end = start + phrase.split(' ').length - 1;
    const isAdjacent = end < predicate && (end >= first - 1 || start === opener) && start <= opener + 1;
    if (isAdjacent) return { phrase, start, end };
  }
  return undefined;
}

function isInside(index: number, connective: Connective | undefined): boolean {
  return connective !== undefined && index >= connective.start && index <= connective.end;
}

/** The nearest claim above a predicate that is none of its connective's own words ("en représailles à"). */
export function claimAbove(draft: Draft, others: readonly Draft[], connective?: Connective): Draft | undefined {
  const byPredicate = new Map(others.map((other) => [other.predicate, other]));
  const above = draft.tree.ancestors(draft.predicate).find((index) => byPredicate.has(index) && !isInside(index, connective));
  return above === undefined ? undefined : byPredicate.get(above);
}

/** Cause, reaction, sequence, contrast: what the words before a clause or a noun say it is to the claim that it hangs on. */
export function connectiveTies(draft: Draft, others: readonly Draft[], lexicon: ClaimsLexicon): DraftTie[] {
  const { tree, predicate } = draft;
  const found = connectiveOf(tree, predicate, lexicon);
  const above = found && claimAbove(draft, others, found);
  const tie = found && lexicon.connective(found.phrase);
  if (!tie || !above) return [];
  const cue = { start: tree.word(found.start).start, end: tree.word(found.end).end };
  const [from, to] = tie.reversed ? [draft, above] : [above, draft];
  return [{ from, to, type: tie.link, cue }];
}

/** "The strike triggered an exodus": what is brought about has its cause in the subject. */
export function causingTies(draft: Draft, others: readonly Draft[], lexicon: ClaimsLexicon): DraftTie[] {
  const { tree, predicate } = draft;
  const { head, deprel } = tree.word(predicate);
  if (head < 0 || !deprel.startsWith('nsubj') || !lexicon.causing.has(tree.word(head).lemma)) return [];
  const brought = new Set(tree.childrenBy(head, 'obj', 'xcomp', 'obl'));
  const cue = { start: tree.word(head).start, end: tree.word(head).end };
  return others
    .filter((other) => other !== draft && brought.has(other.predicate))
    .map((other) => ({ from: other, to: draft, type: 'cause', cue }));
}

/** A hypothesis and what follows from it: the claim above says what would hold. */
export function conditionTies(draft: Draft, others: readonly Draft[]): DraftTie[] {
  const condition = draft.evidence.find(({ rule }) => rule === 'modality.condition');
  const above = condition && claimAbove(draft, others);
  const opens =
    condition !== undefined && draft.tree.subtree(draft.predicate).some((index) => draft.tree.word(index).start === condition.start);
  if (!condition || !above || !opens || above.modality !== 'conditional') return [];
  return [{ from: above, to: draft, type: 'condition', cue: { start: condition.start, end: condition.end } }];
}

/** Who stops an act and the act that is stopped: the one hangs on the other. */
export function foilingTies(draft: Draft, others: readonly Draft[], lexicon: ClaimsLexicon): DraftTie[] {
  const { tree } = draft;
  const isPrevented = preventerOf(tree, draft.predicate, lexicon) !== undefined;
  if (draft.outcome !== 'foiled' && !isPrevented) return [];
  const above = tree.ancestors(draft.predicate).slice(0, 3);
  const foiling = others.find(({ predicate, outcome, polarity }) => {
    const { lemma } = tree.word(predicate);
    const stops = isVerbOf(tree, predicate, lexicon.sets.foilingVerbs) || lexicon.sets.preventing.has(lemma);
    return above.includes(predicate) && stops && outcome !== 'foiled' && polarity === 'positive';
  });
  return foiling ? [{ from: foiling, to: draft, type: 'foils' }] : [];
}
