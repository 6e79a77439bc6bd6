import type { Counted } from './counted-noun.ts';
import type { NumberSentence } from './number-sentence.ts';
import { isInnerHyphen, matchPhrase, matchPhraseBefore } from './phrase-table.ts';
import type { Expression } from './read-expression.ts';

/** True after "dont", "including", or where it is counted out of a group named before ("two of them"). */
export function isPart(sentence: NumberSentence, { first }: Expression, { isPartitive }: Counted): boolean {
  return isPartitive || matchPhraseBefore(sentence.pack.parts, sentence.pieces, first) !== undefined;
}

/** "another" before an expression: the piece where it begins. */
export function otherBefore({ pieces, pack }: NumberSentence, { first }: Expression): number | undefined {
  return matchPhraseBefore(pack.othersBefore, pieces, first)?.first;
}

/** Directly after a word that says that the figure has been replaced ("au lieu de"). */
export function isReplaced({ pieces, pack }: NumberSentence, { first }: Expression, isBare: boolean): boolean {
  const cue = matchPhraseBefore(pack.superseded.cues, pieces, first);
  return cue !== undefined || (isBare && matchPhraseBefore(pack.superseded.bareCues, pieces, first) !== undefined);
}

/** "d'abord", "first" stand before it, after the last expression. */
export function isEarlierFigure({ pieces, pack }: NumberSentence, from: number, { first }: Expression): boolean {
  for (let at = from; at < first; at++) if (matchPhrase(pack.superseded.earlier, pieces, at)) return true;
  return false;
}

const changeReach = 9;

/** True for the range of "est passé de 8 à 12", "revised from 40 to 33": an old and a new figure. */
export function isChange({ words, pack, pieces }: NumberSentence, { first, amountFirst, low, high }: Expression): boolean {
  if (high === undefined || isInnerHyphen(pieces, low.next)) return false;
  if (high.value !== undefined && low.value !== undefined && high.value < low.value) return true;
  if (first === low.first && amountFirst === low.first) return false;
  const start = pieces[first]!.start;
  const before = words.filter((word) => word.end <= start).slice(-changeReach);
  return before.some(({ lemma }) => pack.superseded.changes.includes(lemma.toLowerCase()));
}
