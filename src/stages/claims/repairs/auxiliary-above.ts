import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The participle that a form of the perfect's auxiliary has as its conjunct, with the subject that belongs to both. */
function participleBelow(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const word = tree.word(index);
  if (word.upos !== 'AUX' || !lexicon.sets.perfectAuxiliaries.has(word.lemma)) return undefined;
  return tree
    .childrenBy(index, 'conj')
    .find((child) => child > index && hasFeature(tree.word(child), 'VerbForm', 'Part') && tree.childrenBy(child, 'nsubj').length > 0);
}

/** "n'ont ni pris … ni franchi …": the auxiliary hangs from the first participle, not above it. */
export const lowerAuxiliaries: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    const participle = participleBelow(tree, index, lexicon);
    if (participle === undefined) continue;
    changes.set(participle, { head, deprel });
    changes.set(index, { head: participle, deprel: 'aux' });
  }
  return changed(tree.words, changes);
};

/** The bare verb below a finite form of an empty verb with the subject between the two: "nor *did* the army *reply*". */
function verbUnder(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const word = tree.word(index);
  if (word.upos !== 'VERB' || !lexicon.sets.empty.has(word.lemma) || !hasFeature(word, 'VerbForm', 'Fin')) return undefined;
  if (tree.childrenBy(index, 'nsubj', 'expl').length > 0) return undefined;
  return tree.childrenBy(index, 'xcomp', 'ccomp', 'obj').find((child) => {
    const [subject] = tree.childrenBy(child, 'nsubj');
    const isBare = tree.word(child).upos === 'VERB' && tree.childrenBy(child, 'mark', 'aux', 'det').length === 0;
    return isBare && subject !== undefined && subject > index && subject < child;
  });
}

/** "nor did the army reply": an inverted auxiliary hangs from its verb, which takes its place. */
export const lowerInvertedAuxiliaries: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    const verb = verbUnder(tree, index, lexicon);
    if (verb === undefined) continue;
    for (const child of tree.children(index)) if (child !== verb) changes.set(child, { head: verb });
    changes.set(verb, { head, deprel });
    changes.set(index, { head: verb, deprel: 'aux', upos: 'AUX' });
  }
  return changed(tree.words, changes);
};
