import type { Span } from '../../model/span.ts';
import { flatMap } from '../../util/flat-map.ts';
import type { ClaimsLexicon } from './claims-lexicon.ts';
import type { Draft, DraftRole } from './draft.ts';
import { lowerForm, type SentenceTree } from './sentence-tree.ts';

/** "northern and southern fronts": the parts of one phrase whose modifiers are coordinated. */
function partsOf({ tree }: Draft, role: DraftRole): DraftRole[] {
  const { head, span } = role;
  if (head === undefined || span === undefined) return [role];
  const modifiers = tree.subtree(head).filter((index) => isListedModifier(tree, index, head));
  const starts = [...modifiers, ...(modifiers.length > 0 && Math.max(...modifiers) > head ? [head] : [])].sort((a, b) => a - b);
  if (starts.length < 2) return [role];
  return starts.map((start, at): DraftRole => {
    const part: Span = { start: tree.word(start).start, end: at === starts.length - 1 ? span.end : tree.word(start).end };
    return { ...role, span: part };
  });
}

/** A modifier that has another beside it. */
function isListedModifier(tree: SentenceTree, index: number, head: number): boolean {
  const { deprel, head: above } = tree.word(index);
  if (deprel === 'amod' && above === head) return tree.childrenBy(index, 'conj').length > 0;
  return deprel === 'conj' && above !== head && tree.word(above).deprel === 'amod' && tree.word(above).head === head;
}

/** The lists of a claim: roles with several fillers, or with one that is divided. */
function listsOf(draft: Draft): { role: DraftRole['role']; parts: readonly DraftRole[] }[] {
  const names = [...new Set(draft.roles.filter(({ span }) => span !== undefined).map(({ role }) => role))];
  return flatMap(names, (name) => {
    const fillers = draft.roles.filter(({ role, span }) => role === name && span !== undefined);
    const parts = fillers.length === 1 ? partsOf(draft, fillers[0]!) : fillers;
    return parts.length > 1 ? [{ role: name, parts }] : [];
  });
}

/** "A and B are held by X and Y respectively": a claim for each pair, in the order of the words. Other claims stay one. */
export function pairLists(draft: Draft, lexicon: ClaimsLexicon): Draft[] {
  const isPaired = draft.tree.words.some((word) => word.upos === 'ADV' && lexicon.sets.pairing.has(lowerForm(word)));
  const lists = isPaired ? listsOf(draft) : [];
  const [first, second] = lists;
  if (first === undefined || second === undefined || lists.length > 2 || first.parts.length !== second.parts.length) return [draft];
  const others = draft.roles.filter(({ role }) => role !== first.role && role !== second.role);
  return first.parts.map((part, at) => ({ ...draft, roles: [part, second.parts[at]!, ...others] }));
}
