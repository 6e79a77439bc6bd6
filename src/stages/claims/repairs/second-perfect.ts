import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A past participle joined by a conjunction, with neither auxiliary nor subject of its own. */
function isBareParticiple(tree: SentenceTree, { index, upos, deprel, feats }: Word): boolean {
  const isPast = upos === 'VERB' && /VerbForm=Part/u.test(feats) && /Tense=Past/u.test(feats);
  return isPast && baseRelation(deprel) === 'conj' && tree.childrenBy(index, 'aux', 'nsubj', 'mark').length === 0;
}

/** The infinitive of a perfect that a verb of saying takes, before a word. */
function perfectInfinitive(tree: SentenceTree, verb: number, before: number, lexicon: ClaimsLexicon): number | undefined {
  return tree.childrenBy(verb, 'xcomp', 'ccomp').find((clause) => {
    return (
      clause < before &&
      tree
        .childrenBy(clause, 'aux')
        .some((aux) => lexicon.sets.perfectAuxiliaries.has(tree.word(aux).lemma) && hasFeature(tree.word(aux), 'VerbForm', 'Inf'))
    );
  });
}

/** "a indiqué avoir bombardé X et éliminé Y": the second participle shares the infinitive, unless it is one of saying itself. */
export const joinSecondPerfects: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (word.head < 0 || !isBareParticiple(tree, word) || lexicon.stance(word.lemma) !== undefined) continue;
    if (lexicon.stance(tree.word(word.head).lemma) === undefined) continue;
    const first = perfectInfinitive(tree, word.head, word.index, lexicon);
    if (first !== undefined) changes.set(word.index, { head: first });
  }
  return changed(tree.words, changes);
};
