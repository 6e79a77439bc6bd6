import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A preposition that is no partitive article: "contre", "sur", not "de" or "des". */
function hasPreposition(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(noun, 'case').some((marker) => {
    const word = tree.word(marker);
    return word.upos === 'ADP' && marker < noun && !lexicon.sets.genitives.has(lowerForm(word));
  });
}

/** "se retournent contre elle", "fait feu sur les fuyards": what stands behind a preposition is no object. */
export const freeCasedObjects: Repair = (tree, lexicon) => {
  const objects = tree.words.filter(({ index, head, deprel, upos }) => {
    const isNoun = upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';
    return isNoun && deprel === 'obj' && head >= 0 && head < index && hasPreposition(tree, index, lexicon);
  });
  return changed(tree.words, new Map(objects.map(({ index }) => [index, { deprel: 'obl' }])));
};
