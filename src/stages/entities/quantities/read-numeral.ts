import { readDigitNumber } from './digit-number.ts';
import { isOneOf, type NumberReader } from './number-reader.ts';
import { isInnerHyphen, matchPhrase } from './phrase-table.ts';

/** An exact number in digits, words or both ("3,5 millions"). */
export interface Numeral {
  /** Index of the piece after it. */
  readonly next: number;
  readonly value: number;
  /** What its last scale multiplies it by, where the whole is one number times one scale: 1000 in "trois mille", else 1. */
  readonly factor: number;
  /** A number in digits alone, as in a year. */
  readonly isPlainDigits: boolean;
}

/**
 * The number that begins at a piece, read as far as it goes.
 * @example readNumeral(reader, 0) // "Mille deux cents soldats": { next: 3, value: 1200, … }
 */
export function readNumeral(reader: NumberReader, at: number): Numeral | undefined {
  const first = readScaled(reader, at, Number.POSITIVE_INFINITY);
  if (first === undefined) return undefined;
  let { next, value, scale } = first;
  let parts = 1;
  while (scale > 1) {
    const rest = readScaled(reader, afterJoiner(reader, next), scale);
    if (rest === undefined) break;
    parts++;
    next = rest.next;
    value += rest.value;
    scale = rest.scale;
  }
  return { next, value: exact(value), factor: parts === 1 ? first.factor : 1, isPlainDigits: first.isPlainDigits && parts === 1 };
}

interface Scaled extends Numeral {
  readonly scale: number;
}

/** A coefficient with its scale, smaller than the scale before it. */
function readScaled(reader: NumberReader, at: number, below: number): Scaled | undefined {
  const coefficient = readCoefficient(reader, at) ?? impliedOne(reader, at, below);
  if (coefficient === undefined) return undefined;
  const { halvesAfter } = reader.pack.numerals;
  const halved = matchPhrase(halvesAfter, reader.pieces, coefficient.next);
  const scale = readScales(reader, halved?.next ?? coefficient.next);
  if (scale === undefined) return fitsBelow(coefficient, below) ? unscaled(coefficient) : undefined;
  if (scale.value >= below) return undefined;
  const late = halved ? undefined : matchPhrase(halvesAfter, reader.pieces, scale.next);
  const value = (coefficient.value + (halved || late ? 0.5 : 0)) * scale.value;
  return { next: late?.next ?? scale.next, value, scale: scale.value, factor: scale.value, isPlainDigits: false };
}

function unscaled({ next, value, factor, isPlainDigits }: Numeral): Scaled {
  return { next, value, scale: 1, factor, isPlainDigits };
}

function fitsBelow({ value }: Numeral, below: number): boolean {
  return below === Number.POSITIVE_INFINITY || (value > 0 && value < below);
}

/** One or more scales in a row: "mille milliards". */
function readScales({ pack, pieces }: NumberReader, at: number): { readonly next: number; readonly value: number } | undefined {
  let next = at;
  let value = 1;
  for (;;) {
    const from = isInnerHyphen(pieces, next) ? next + 1 : next;
    const scale = matchPhrase(pack.numerals.scales, pieces, from);
    if (scale === undefined || (value > 1 && scale.meaning <= value)) break;
    value *= scale.meaning;
    next = scale.next;
  }
  return value > 1 ? { next, value } : undefined;
}

/** "mille", and "a" before a scale or hundred: no number stands before the scale. */
function impliedOne({ pack, pieces }: NumberReader, at: number, below: number): Numeral | undefined {
  const one = { value: 1, factor: 1, isPlainDigits: false };
  if (isOneOf(pack.numerals.bare, pieces[at]) && matchPhrase(pack.numerals.scales, pieces, at)) return { ...one, next: at };
  const isArticle = below === Number.POSITIVE_INFINITY && isOneOf(pack.numerals.articles, pieces[at]);
  return isArticle && matchPhrase(pack.numerals.scales, pieces, at + 1) ? { ...one, next: at + 1 } : undefined;
}

function readCoefficient(reader: NumberReader, at: number): Numeral | undefined {
  return reader.pieces[at]?.kind === 'digits' ? readDigits(reader, at) : readBelowThousand(reader, at);
}

function readDigits({ text, pieces, pack }: NumberReader, at: number): Numeral | undefined {
  const number = readDigitNumber(text, pieces[at]!.start, pack.digits);
  if (number === undefined) return undefined;
  let next = at + 1;
  while (next < pieces.length && pieces[next]!.start < number.end) next++;
  return { next, value: number.value, factor: 1, isPlainDigits: number.isPlain };
}

/** "deux cent trente", "one hundred and forty-six", "twelve hundred". */
function readBelowThousand(reader: NumberReader, at: number): Numeral | undefined {
  const { pack, pieces } = reader;
  const below = readBelowHundred(reader, at);
  const isArticle = below === undefined && isOneOf(pack.numerals.articles, pieces[at]);
  const hundredAt = below ? skipHyphen(reader, below.next) : isArticle ? at + 1 : at;
  const hundred = matchPhrase(pack.numerals.hundreds, pieces, hundredAt);
  const isBare = below !== undefined || isArticle || isOneOf(pack.numerals.bare, pieces[at]);
  if (hundred === undefined || !isBare || below?.value === 0) return below;
  const coefficient = below?.value ?? 1;
  const rest = readBelowHundred(reader, afterJoiner(reader, hundred.next));
  const isOwn = rest !== undefined && rest.value > 0;
  if (!isOwn) return { next: hundred.next, value: coefficient * 100, factor: 100, isPlainDigits: false };
  return { next: rest.next, value: coefficient * 100 + rest.value, factor: 1, isPlainDigits: false };
}

/** "quarante", "forty-six", "soixante et onze". */
function readBelowHundred({ pack, pieces }: NumberReader, at: number): Numeral | undefined {
  const { small, rooms, tensJoiner } = pack.numerals;
  const tens = matchPhrase(small, pieces, at);
  if (tens === undefined) return undefined;
  const number = (next: number, value: number): Numeral => ({ next, value, factor: 1, isPlainDigits: false });
  const room = rooms[String(tens.meaning)] ?? (tens.meaning >= 20 && tens.meaning % 10 === 0 ? 10 : 0);
  const joined = isOneOf(tensJoiner.words, pieces[tens.next + hyphens(pieces, tens.next)]);
  const from = tens.next + hyphens(pieces, tens.next);
  const onesAt = joined ? from + 1 + hyphens(pieces, from + 1) : from;
  const ones = matchPhrase(small, pieces, onesAt);
  const fits = ones !== undefined && ones.meaning > 0 && ones.meaning < room && (!joined || tensJoiner.before.includes(ones.meaning));
  return fits ? number(ones.next, tens.meaning + ones.meaning) : number(tens.next, tens.meaning);
}

function hyphens(pieces: NumberReader['pieces'], at: number): number {
  return isInnerHyphen(pieces, at) ? 1 : 0;
}

function skipHyphen({ pieces }: NumberReader, at: number): number {
  return at + hyphens(pieces, at);
}

function afterJoiner(reader: NumberReader, at: number): number {
  const from = skipHyphen(reader, at);
  return isOneOf(reader.pack.numerals.joiners, reader.pieces[from]) ? skipHyphen(reader, from + 1) : from;
}

/** Decimals times a scale leave dust in binary ("1.2 million"). */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
