import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "un blessé", "deux portés disparus" */
function isCounted(tree: SentenceTree, index: number): boolean {
  return tree.childrenBy(index, 'nummod', 'det').some((child) => {
    const word = tree.word(child);
    return word.upos === 'NUM' || hasFeature(word, 'Definite', 'Ind');
  });
}

function isFate(tree: SentenceTree, index: number, { sets }: ClaimsLexicon): boolean {
  const { form, lemma } = tree.lowered[index]!;
  return sets.casualtyNouns.has(lemma) || sets.carriedOff.has(form);
}

/** "Trois pêcheurs tués, un blessé": who is counted behind a participle of its own noun did not undergo what the participle tells. */
export const freeCountedCasualties: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel, upos } of tree.words) {
    if (deprel !== 'conj' || upos !== 'NOUN' || !isFate(tree, index, lexicon) || !isCounted(tree, index)) continue;
    const isBehind = tree.childrenBy(head, 'acl').some((child) => child < index && hasFeature(tree.word(child), 'VerbForm', 'Part'));
    if (isBehind) changes.set(index, { deprel: 'parataxis' });
  }
  return changed(tree.words, changes);
};
