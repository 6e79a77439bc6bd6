import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt } from '../draft.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** Under a support verb the noun and the verb are one predicate, which the verbal finder proposes. */
function isSupported(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  const relation = baseRelation(word.deprel);
  return word.head >= 0 && (relation === 'obj' || word.deprel === 'nsubj:pass') && lexicon.sets.support.has(tree.word(word.head).lemma);
}

/** "fin mai", "début de l'année": a part of a date, not an end. */
function isDatePart(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const complements = tree.childrenBy(index, 'nmod', 'compound');
  return complements.length > 0 && complements.every((child) => lexicon.kind(tree.word(child)) === 'time');
}

/** A noun states something where it says who, whom, where or how many: a complement, a possessor, a number. */
function hasComplement(tree: SentenceTree, index: number): boolean {
  return tree.children(index).some((child) => {
    const word = tree.word(child);
    const relation = baseRelation(word.deprel);
    if (relation === 'nmod' || relation === 'nummod') return true;
    return word.upos === 'DET' && hasFeature(word, 'Poss', 'Yes');
  });
}

/** Nouns that name an act, with their complements: "la prise de Kidal par les rebelles", "the army's shelling of …". */
export function findNominalPredicates({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  return tree.words.flatMap((word) => {
    const { index } = word;
    const entry = lexicon.predicateNoun(word);
    if (!entry || tree.childrenBy(index, 'cop').length > 0) return [];
    if (isDatePart(tree, index, lexicon)) return [];
    if (!hasComplement(tree, index) || isSupported(tree, index, lexicon)) return [];
    return newDraft({
      tree,
      sentence,
      predicate: index,
      kind: 'noun',
      class: entry.class,
      evidence: [evidenceAt('predicate.noun', tree, index)],
    });
  });
}
