import type { Span } from '../../model/span.ts';
import type { Draft } from './draft.ts';
import { baseRelation, type SentenceTree } from './sentence-tree.ts';

/** Words that may stand between the words of an act and its date: "on", "le", "ce". */
const joiningWords: ReadonlySet<string> = new Set(['ADP', 'DET']);

/**
 * The act told by a noun whose words end right where a date begins, though the tree hangs the date from the verb: "la prise de X jeudi a
 * coupé…", "denied any role in the shelling in X on Friday". Before the verb no comma parts them; behind it only a verb that tells of a
 * statement leaves its date to the act.
 */
export function actBesideTime(tree: SentenceTree, drafts: readonly Draft[], holder: Draft, time: Span): Draft | undefined {
  const first = tree.words.find(({ start, end }) => start <= time.start && time.start < end)?.index;
  if (first === undefined || (first > holder.predicate && holder.class !== 'statement')) return undefined;
  return drafts.find(
    (draft) => draft !== holder && isNamedAct(draft) && tree.isBelow(draft.predicate, holder.predicate) && endsAt(tree, draft, first),
  );
}

const isNamedAct = ({ kind, class: of }: Draft): boolean => kind === 'noun' && of === 'event';

/** Nothing but a preposition and an article stands between the last word of the act and the date. */
function endsAt(tree: SentenceTree, { predicate }: Draft, first: number): boolean {
  if (first <= predicate) return false;
  const own = new Set(tree.subtree(predicate).filter((index) => index < first));
  for (let index = first - 1; index > predicate; index--) {
    if (own.has(index) && !joiningWords.has(tree.word(index).upos)) return baseRelation(tree.word(index).deprel) !== 'punct';
    if (!joiningWords.has(tree.word(index).upos)) return false;
  }
  return true;
}
