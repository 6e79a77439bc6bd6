import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { prepositionRole } from '../prepositions.ts';
import type { SentenceTree } from '../sentence-tree.ts';

/** "a annoncé un couvre-feu à X": an announcement of an act by its noun, with its place. */
export function isPlacedAnnouncement(tree: SentenceTree, verb: number, phrase: number, lexicon: ClaimsLexicon): boolean {
  if (lexicon.stance(tree.word(verb).lemma) !== 'announces' || tree.childrenBy(verb, 'ccomp', 'xcomp').length > 0) return false;
  const isAct = tree.childrenBy(verb, 'obj').some((child) => lexicon.predicateNoun(tree.word(child)) !== undefined);
  return isAct && prepositionRole(tree, phrase, [], lexicon)?.role === 'place';
}

/** "a décrété un couvre-feu": what is said is neither a clause nor a noun that makes a claim of its own. */
export function namesThing(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { lemma } = tree.word(index);
  if (lexicon.stance(lemma) !== 'announces' || tree.childrenBy(index, 'ccomp', 'xcomp').length > 0) return false;
  const objects = tree.childrenBy(index, 'obj').filter((child) => tree.word(child).upos === 'NOUN');
  return (
    objects.length > 0 &&
    objects.every((child) => {
      return child > index && (lexicon.sets.support.has(lemma) || lexicon.predicateNoun(tree.word(child)) === undefined);
    })
  );
}
