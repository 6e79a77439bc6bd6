import type { Word } from '../../../model/tree.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The noun before the comma that a participle follows. */
function nounBefore(tree: SentenceTree, participle: number): number | undefined {
  const comma = participle - 1;
  if (comma < 1 || tree.word(comma).form !== ',') return undefined;
  const before = tree.word(comma - 1);
  return before.upos === 'NOUN' || before.upos === 'PROPN' ? before.index : undefined;
}

/** "Local media, quoting hospital staff, reported …": the participle tells whom the noun before it cites; what follows is its object. */
export const readCitingParticiples: Repair = (tree, lexicon) => {
  for (const { index, head, deprel, lemma } of tree.words) {
    if (deprel !== 'amod' || head < index || !lexicon.sets.citing.has(lemma)) continue;
    const noun = nounBefore(tree, index);
    if (noun === undefined) continue;
    const changes = new Map<number, Partial<Word>>([
      [index, { head: noun, deprel: 'acl' }],
      [head, { head: index, deprel: 'obj' }],
    ]);
    // What hung from the cited noun as if it headed the sentence's subject belongs to the one who cites.
    if (tree.isBelow(noun, head)) changes.set(noun, { head: tree.word(head).head, deprel: baseRelation(tree.word(head).deprel) });
    return changed(tree.words, changes);
  }
  return undefined;
};
