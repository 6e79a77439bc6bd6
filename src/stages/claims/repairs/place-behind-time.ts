import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A date or a span of time that hangs from a verb. */
function datesVerb(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(index);
  return baseRelation(deprel) === 'obl' && head >= 0 && tree.word(head).upos === 'VERB' && lexicon.kind(tree.word(index)) === 'time';
}

/** A phrase with a preposition that is no genitive, and that is no date itself. */
function standsBeside(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  // "en un mois au-dessus de X": an adverb that opens a phrase.
  if (word.upos === 'ADV' && baseRelation(word.deprel) === 'advmod') return tree.childrenBy(index, 'obl', 'nmod').length > 0;
  if (baseRelation(word.deprel) !== 'nmod' || !['NOUN', 'PROPN'].includes(word.upos)) return false;
  const marker = tree.childrenBy(index, 'case')[0];
  if (marker === undefined || lexicon.kind(word) === 'time') return false;
  // "au-dessus de X" begins with an adverb; "de X" alone belongs to the date.
  return !lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
}

/** "abattus en une semaine au-dessus de X": a day or a week is nowhere; the place belongs to the verb. */
export const raisePlacesBehindTimes: Repair = (tree, lexicon) => {
  const strayed = tree.words.filter(
    ({ index, head }) => head >= 0 && head < index && datesVerb(tree, head, lexicon) && standsBeside(tree, index, lexicon),
  );
  return changed(
    tree.words,
    new Map(
      strayed.map(({ index, head }) => [index, { head: tree.word(head).head, deprel: tree.word(index).upos === 'ADV' ? 'advmod' : 'obl' }]),
    ),
  );
};
