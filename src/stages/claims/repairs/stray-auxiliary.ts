import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature } from '../sentence-tree.ts';
import { type Repair, withChange } from './repair.ts';

const clauseMarks = new Set([',', ';', ':', '—', '–', '»', '”', '"']);

/** A finite form labelled auxiliary although a clause boundary and another auxiliary stand between it and its verb. */
function isStray(words: readonly Word[], index: number, lexicon: ClaimsLexicon): boolean {
  const word = words[index]!;
  const verb = words[word.head];
  if (!verb || verb.index < index || !['aux', 'cop'].includes(baseRelation(word.deprel))) return false;
  if (!hasFeature(word, 'VerbForm', 'Fin') || lexicon.stance(verb.lemma) === undefined) return false;
  const between = words.slice(index + 1, verb.index);
  return (
    between.some((other) => clauseMarks.has(other.form)) &&
    between.some((other) => other.head === verb.index && baseRelation(other.deprel) === 'aux')
  );
}

/** The verb of saying becomes a loose part of what is said, and the stray form the verb of the clause. */
function promote(words: readonly Word[], index: number): Word[] {
  const stray = words[index]!;
  const verb = words[stray.head]!;
  return words.map((word) => {
    if (word.index === index) return withChange(word, { upos: 'VERB', head: verb.head, deprel: verb.deprel });
    if (word.index === verb.index) return withChange(word, { head: index, deprel: 'parataxis' });
    const beforeStray = word.head === verb.index && word.index < index;
    return beforeStray ? withChange(word, { head: index }) : word;
  });
}

/** "Les troupes sont à la frontière, a affirmé X": "sont" is no auxiliary of "affirmé". */
export const freeStrayAuxiliary: Repair = ({ words }, lexicon) => {
  const stray = words.find((word) => isStray(words, word.index, lexicon));
  return stray && promote(words, stray.index);
};
