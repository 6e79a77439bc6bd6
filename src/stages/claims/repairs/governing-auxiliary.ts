import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A full verb that says how far an act got cannot be an auxiliary: "a failli toucher". */
function isGoverning(word: Word, lexicon: ClaimsLexicon): boolean {
  const { perfectAuxiliaries, passiveAuxiliaries, hedgedAuxiliaries, plannedAuxiliaries } = lexicon.sets;
  const auxiliaries = [perfectAuxiliaries, passiveAuxiliaries, hedgedAuxiliaries, plannedAuxiliaries];
  if (baseRelation(word.deprel) !== 'aux' || auxiliaries.some((set) => set.has(word.lemma))) return false;
  const kind = lexicon.governor(word.lemma);
  return kind !== undefined && kind !== 'neutral' && kind !== 'hedged';
}

/** What stands before the governing verb belongs to it: subject, auxiliaries, negation. */
function raised(tree: SentenceTree, { index, head }: Word): Map<number, Partial<Word>> {
  const below = tree.word(head);
  const changes = new Map<number, Partial<Word>>([
    [index, { upos: 'VERB', head: below.head, deprel: below.deprel }],
    [head, { head: index, deprel: 'xcomp' }],
  ]);
  for (const child of tree.children(head)) {
    if (child >= index) continue;
    const relation = baseRelation(tree.word(child).deprel);
    changes.set(child, { head: index, ...(relation === 'nsubj' && { deprel: 'nsubj' }) });
  }
  return changes;
}

/** "L'obus a failli toucher l'école": the verb of the attempt, failure or escape stands above the act. */
export const raiseGoverningVerbs: Repair = (tree, lexicon) => {
  const governing = tree.words.find((word) => word.head > word.index && isGoverning(word, lexicon));
  return governing && changed(tree.words, raised(tree, governing));
};
