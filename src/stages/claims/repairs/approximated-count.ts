import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { matchesPhrase } from '../phrase-table.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** Relations of an adverb that stands for people or things; "près de" alone says where. */
const nominal: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'appos', 'root', 'ccomp', 'xcomp']);

/** The counted noun right behind "plus de", "près de": with a number, or a noun that counts. */
function countedBehind(tree: SentenceTree, adverb: number, lexicon: ClaimsLexicon): number | undefined {
  const marker = tree.words[adverb + 1];
  if (marker?.upos !== 'ADP' || baseRelation(marker.deprel) !== 'case' || !lexicon.sets.genitives.has(tree.lowered[marker.index]!.form)) {
    return undefined;
  }
  const noun = tree.word(marker.head);
  const isBelow =
    noun.head === adverb || (noun.head === tree.word(adverb).head && ['obl', 'nmod', 'obj'].includes(baseRelation(noun.deprel)));
  if (noun.upos !== 'NOUN' || !isBelow) return undefined;
  const isCount = tree.childrenBy(noun.index, 'nummod').length > 0 || lexicon.sets.counters.has(noun.lemma);
  return isCount ? noun.index : undefined;
}

/** True for the first word of "plus de", "près de". */
function isApproximator(tree: SentenceTree, { index, upos, deprel }: Word, lexicon: ClaimsLexicon): boolean {
  if (upos !== 'ADV' || !nominal.has(baseRelation(deprel))) return false;
  return lexicon.pack.roles.approximators.some((phrase) => phrase.includes(' ') && matchesPhrase(tree, index, phrase));
}

/** Where an approximating phrase begins that ends right before a number: "as many as seven". */
function phraseBefore(tree: SentenceTree, number: number, lexicon: ClaimsLexicon): number | undefined {
  for (const phrase of lexicon.pack.roles.approximators) {
    const first = number - phrase.split(' ').length;
    if (first >= 0 && first < number - 1 && matchesPhrase(tree, first, phrase)) return first;
  }
  return undefined;
}

/** "as many as seven people are missing": a word of the phrase before a number is no part of the clause. */
export const lowerApproximators: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index: number, upos, deprel, head: noun } of tree.words) {
    if (upos !== 'NUM' || baseRelation(deprel) !== 'nummod') continue;
    const index = phraseBefore(tree, number, lexicon);
    if (index === undefined) continue;
    const phrase = tree.words.slice(index, number);
    const top = phrase.find((word) => nominal.has(baseRelation(word.deprel)) && (word.head < index || word.head > number));
    if (top === undefined || top.head === noun || ![top.head, top.index].includes(tree.word(noun).head)) continue;
    changes.set(noun, { head: top.head, deprel: top.deprel });
    for (const word of phrase) changes.set(word.index, { head: number, deprel: 'advmod' });
  }
  return changed(tree.words, changes);
};

/** "Plus de 400 habitants ont fui", "près d'une centaine de maisons": the noun is what is told, the adverb a part of its number. */
export const readApproximatedCounts: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const { index, head, deprel } = word;
    const noun = isApproximator(tree, word, lexicon) ? countedBehind(tree, index, lexicon) : undefined;
    if (noun === undefined) continue;
    changes.set(noun, { head, deprel });
    for (const child of tree.children(index)) if (child !== noun) changes.set(child, { head: noun });
    changes.set(index, { head: noun, deprel: 'advmod' });
    changes.set(index + 1, { head: index, deprel: 'fixed' });
  }
  return changed(tree.words, changes);
};
