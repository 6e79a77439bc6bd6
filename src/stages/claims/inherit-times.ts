import type { ReadTime } from '../../model/event-time.ts';
import type { AttachedMentions } from './attach-mentions.ts';
import { type Draft, draftsBySentence } from './draft.ts';
import { baseRelation, hasFeature } from './sentence-tree.ts';

/** The predicate that this one is told with: "attacked the post on Monday and burned it", "attacked on Monday, killing two". */
function toldWith(draft: Draft, neighbours: readonly Draft[]): Draft | undefined {
  const word = draft.tree.word(draft.predicate);
  const relation = baseRelation(word.deprel);
  const isTold =
    relation === 'conj' || (relation === 'advcl' && (hasFeature(word, 'VerbForm', 'Part') || hasFeature(word, 'VerbForm', 'Ger')));
  return isTold ? neighbours.find((other) => other.predicate === word.head) : undefined;
}

/** The main predicate of the sentence before, where the same doer goes on: "On Monday the column left. It reached the ford." */
function goesOnFrom(draft: Draft, before: readonly Draft[]): Draft | undefined {
  const isPronoun = (head: number | undefined): boolean => head !== undefined && draft.tree.word(head).upos === 'PRON';
  const goesOn = draft.predicate === draft.tree.root && draft.roles.some(({ role, head }) => role === 'actor' && isPronoun(head));
  const main = goesOn ? before.find(({ predicate, tree }) => predicate === tree.root) : undefined;
  return main?.tree.sentence.paragraph === draft.tree.sentence.paragraph ? main : undefined;
}

function isInheritable({ precision, set, from }: ReadTime): boolean {
  return set === undefined && from !== undefined && precision !== 'vague';
}

/** A movement is an act as well. */
function kindOf({ class: claimClass }: Draft): string {
  return claimClass === 'flow' ? 'event' : claimClass;
}

/** Acts of one kind in one breath: an act does not take the day of a plan, nor the other way round. */
function isAlike(one: Draft, other: Draft): boolean {
  return kindOf(one) === kindOf(other) && one.modality === other.modality;
}

/**
 * Gives a claim without a time of its own the time of the predicate that it is told with. The basis then is `inherited`; no claim
 * takes the date of the document.
 */
export function inheritTimes(drafts: readonly Draft[], attached: ReadonlyMap<Draft, AttachedMentions>): Map<Draft, AttachedMentions> {
  const inherited = new Map(attached);
  const bySentence = draftsBySentence(drafts);
  for (const draft of drafts) {
    const own = inherited.get(draft);
    if (own !== undefined && own.times.length > 0) continue;
    const first = toldWith(draft, bySentence.get(draft.sentence)!) ?? goesOnFrom(draft, bySentence.get(draft.sentence - 1) ?? []);
    const time = first && isAlike(first, draft) ? inherited.get(first)?.times.find(isInheritable) : undefined;
    if (time) inherited.set(draft, { quantities: own?.quantities ?? [], times: [{ ...time, basis: 'inherited' }] });
  }
  return inherited;
}
