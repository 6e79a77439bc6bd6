import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A noun phrase with an article of its own, without a preposition, inside the object of a verb of naming. */
function nameBehind(tree: SentenceTree, object: number): number | undefined {
  return tree.childrenBy(object, 'nmod', 'obj', 'appos', 'compound', 'dep').find((child) => {
    if (child < object || tree.childrenBy(child, 'case').length > 0 || tree.childrenBy(child, 'det').length === 0) return false;
    return tree.words.slice(object + 1, child).every(({ form }) => form !== ',');
  });
}

/** "calling the attacks in Koro a genocide": the name hangs from the verb, and what stands before its article belongs to the thing. */
function nameBeside(tree: SentenceTree, verb: number, object: number, lexicon: ClaimsLexicon): number | undefined {
  return tree.childrenBy(verb, 'obl', 'nmod', 'dep').find((child) => {
    if (child < object || tree.childrenBy(child, 'case').length > 0 || lexicon.kind(tree.word(child)) === 'time') return false;
    return tree.word(child).upos === 'NOUN' && tree.childrenBy(child, 'det').some((article) => article > object);
  });
}

/** Complements that stand between a thing and the article of its name. */
function strayedComplements(tree: SentenceTree, object: number, name: number): number[] {
  const article = tree.childrenBy(name, 'det').find((child) => child > object) ?? name;
  return tree.childrenBy(name, 'nmod').filter((child) => child > object && child < article && tree.childrenBy(child, 'case').length > 0);
}

/** 'called the blockade a "routine inspection"': two noun phrases side by side are the thing and the name for it. */
export const readNamedObjects: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, lemma, upos } of tree.words) {
    if (upos !== 'VERB' || !lexicon.sets.naming.has(lemma) || tree.childrenBy(index, 'xcomp').length > 0) continue;
    const object = tree.childrenBy(index, 'obj').find((child) => child > index && baseRelation(tree.word(child).deprel) === 'obj');
    if (object === undefined) continue;
    const name = nameBehind(tree, object) ?? nameBeside(tree, index, object, lexicon);
    if (name === undefined) continue;
    changes.set(name, { head: index, deprel: 'xcomp' });
    for (const complement of strayedComplements(tree, object, name)) changes.set(complement, { head: object });
  }
  return changed(tree.words, changes);
};
