import type { Counted } from './counted-noun.ts';
import type { Count } from './find-count.ts';
import { listedUnit } from './find-unit.ts';
import { isOneOf } from './number-reader.ts';
import { lowerForm, type NumberSentence, relationOf } from './number-sentence.ts';
import { matchPhrase } from './phrase-table.ts';
import type { QuantityDraft } from './quantity-draft.ts';
import type { Expression } from './read-expression.ts';

/** True for "un", "une", "a", "one of": a number one or only an article. */
export function isIndefinite({ pieces, pack }: NumberSentence, { low, high, first }: Expression, { isPartitive }: Counted): boolean {
  if (low.kind !== 'number' || low.value !== 1 || high !== undefined || low.isPlainDigits) return false;
  const isAlone = low.first === first && low.next === first + 1;
  return isAlone && (isPartitive || isOneOf(pack.numerals.articles, pieces[first]));
}

/** What is known of a counted phrase before it is decided whether it counts. */
export interface CountedFacts {
  readonly count: Count | undefined;
  readonly unit: string;
  /** The last thing counted in the sentence. */
  readonly last: QuantityDraft | undefined;
  /** Index of the number's word. */
  readonly numberWord: number;
  /** Index of the counted noun, else of the number. */
  readonly head: number;
}

/**
 * An indefinite article counts one where a count is what the sentence is about: of the dead, wounded or missing
 * ("un mort", "un berger a été tué"), and beside another number ("trois chars et un hélicoptère").
 */
export function isCountedOne(sentence: NumberSentence, { noun }: Counted, { count, unit, last, numberWord }: CountedFacts): boolean {
  if (count?.isPredicate && unit === 'person') return true;
  if (noun === undefined) return last !== undefined && hasQuantityPronoun(sentence, numberWord);
  if (last?.noun === undefined) return false;
  return relationOf(noun) === 'conj' && noun.head === last.noun.index;
}

/** "Elle en a repris un". */
function hasQuantityPronoun({ words, pack }: NumberSentence, at: number): boolean {
  const isLast = ['PUNCT', 'CCONJ', undefined].includes(words[at + 1]?.upos);
  return (
    isLast && words.slice(Math.max(0, at - 5), at).some((word) => word.upos === 'PRON' && pack.quantityPronouns.includes(lowerForm(word)))
  );
}

/** "No one was hurt", "aucun blessé", "aucun obus": something that could be counted, and none of it. */
export function isStatedZero(sentence: NumberSentence, { low }: Expression, { noun }: Counted, count: Count | undefined): boolean {
  if (count !== undefined) return true;
  const isPerson = matchPhrase(sentence.pack.zeroPersons, sentence.pieces, low.first) !== undefined;
  return !isPerson && noun !== undefined && listedUnit(sentence, noun) !== undefined;
}
