import type { Word } from '../../../model/tree.ts';
import { isOneOf } from './number-reader.ts';
import { type NumberSentence, named, wordAt } from './number-sentence.ts';
import { isInnerHyphen, matchPhrase, matchPhraseBefore } from './phrase-table.ts';
import type { Expression } from './read-expression.ts';

/**
 * True where a number counts nothing whatever stands around it: part of a code or name ("T-72", "3e", "route 5"),
 * a date, a year, a telephone number, a score, an age.
 */
export function isNumberOfAName(sentence: NumberSentence, expression: Expression, noun: Word | undefined): boolean {
  return (
    isPartOfCode(sentence, expression) ||
    isOtherWord(sentence, expression, noun) ||
    isBesideDigits(sentence, expression) ||
    isLabelled(sentence, expression, noun) ||
    isDate(sentence, expression, noun) ||
    isScore(sentence, expression, noun) ||
    isDescription(sentence, expression)
  );
}

/** Glued to letters or digits by itself or a hyphen. */
function isPartOfCode(sentence: NumberSentence, expression: Expression): boolean {
  return isGluedBefore(sentence, expression) || isGluedAfter(sentence, expression);
}

function isGluedBefore({ pieces, pack }: NumberSentence, { amountFirst }: Expression): boolean {
  const before = pieces[amountFirst - 1];
  if (before === undefined || !pieces[amountFirst]!.isGlued) return false;
  if (before.kind === 'word') return !before.norm.endsWith("'") && named(pack.money, before.norm) === undefined;
  return /^[-–/._:#@+&\\]$/u.test(before.norm) && (before.isGlued || before.norm === '+');
}

function isGluedAfter({ pieces, pack }: NumberSentence, { next }: Expression): boolean {
  const after = pieces[next];
  if (!after?.isGlued) return false;
  if (after.kind === 'word') return pieces[next - 1]!.kind === 'digits' && !isUnitPiece(pack, after.norm);
  if (isInnerHyphen(pieces, next)) return !isUnitPiece(pack, pieces[next + 1]!.norm);
  return /^[/:_@]$/u.test(after.norm) && pieces[next + 1]?.isGlued === true;
}

function isUnitPiece(pack: NumberSentence['pack'], norm: string): boolean {
  const lists: Readonly<Record<string, unknown>>[] = [pack.measures, pack.durations, pack.money, pack.units, pack.moneySuffixes];
  return lists.some((list) => named(list, norm) !== undefined);
}

/** "Un fusil neuf": a number word that is an adjective after its noun. */
function isOtherWord({ pieces, pack, words }: NumberSentence, { amountFirst, first, next }: Expression, noun: Word | undefined): boolean {
  const piece = pieces[amountFirst]!;
  if (noun !== undefined || first !== amountFirst || next !== amountFirst + 1 || !isOneOf(pack.ambiguous, piece)) return false;
  return words[wordAt(words, piece.start) - 1]?.upos === 'NOUN';
}

/** "06 12 34 56 78": groups of digits side by side. */
function isBesideDigits({ pieces }: NumberSentence, { amountFirst, next }: Expression): boolean {
  const isDigits = pieces[amountFirst]!.kind === 'digits';
  return isDigits && (pieces[amountFirst - 1]?.kind === 'digits' || pieces[next]?.kind === 'digits');
}

/** "route 5", "Room 12", "Opération 4 Vents", "Falcon 9". */
function isLabelled({ pieces, pack, words }: NumberSentence, { amountFirst, next, low }: Expression, noun: Word | undefined): boolean {
  if (low.kind !== 'number' || amountFirst === 0) return false;
  const isDirect = noun !== undefined && !isOneOf(pack.linkers, pieces[next]);
  const countsNoun = isDirect && noun.upos !== 'PROPN' && isLowerCase(noun.form);
  if (isOneOf(pack.labels, pieces[amountFirst - 1])) return !countsNoun;
  const before = words[wordAt(words, pieces[amountFirst]!.start) - 1];
  return low.isPlainDigits && before?.upos === 'PROPN' && !countsNoun && before.end === pieces[amountFirst - 1]!.end;
}

function isLowerCase(form: string): boolean {
  return form === form.toLowerCase();
}

/** Beside a month or weekday, or digits that are a year and count no noun. */
function isDate({ text, pieces, pack }: NumberSentence, { amountFirst, next, low, high }: Expression, noun: Word | undefined): boolean {
  const surface = (at: number): string => (pieces[at] ? text.slice(pieces[at]!.start, pieces[at]!.end) : '');
  if ([surface(amountFirst - 1), surface(next)].some((word) => pack.calendar.includes(word))) return true;
  const isYear = (value: number | undefined): boolean => value !== undefined && value >= 1800 && value < 2100;
  if (!low.isPlainDigits || noun?.feats.includes('Number=Plur')) return false;
  return isYear(low.value) && (high === undefined || isYear(high.value) || (high.isPlainDigits && (high.value ?? 0) < 100));
}

/** "1-2" with nothing counted. */
function isScore({ pieces }: NumberSentence, { low, high }: Expression, noun: Word | undefined): boolean {
  if (noun !== undefined || !low.isPlainDigits) return false;
  return high !== undefined && /^[-–]$/u.test(pieces[low.next]?.norm ?? '') && (high.value ?? 0) < 100;
}

/** "âgé de 12 ans", "aged 12 and 15", "a 12-year-old", "155 mm". */
function isDescription({ pieces, pack }: NumberSentence, { first, next }: Expression): boolean {
  const from = isInnerHyphen(pieces, next) ? next + 1 : next;
  const isSecond = first >= 2 && pieces[first - 2]!.kind === 'digits';
  const starts = isSecond ? [first, first - 2] : [first];
  return (
    matchPhrase(pack.descriptionAfter, pieces, from) !== undefined ||
    starts.some((at) => matchPhraseBefore(pack.descriptionBefore, pieces, at))
  );
}
