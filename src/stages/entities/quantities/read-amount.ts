import { isOneOf, type NumberReader } from './number-reader.ts';
import type { CollectiveMeaning } from './numbers-file.ts';
import { matchPhrase } from './phrase-table.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';
import { canBegin } from './starts.ts';

/** How an amount is worded: it decides what may follow it and what it may count. */
export type AmountKind = 'number' | 'collective' | 'vague' | 'share' | 'percent' | 'occasions' | 'none';

/** A number or number word as read from the text alone, without approximators. */
export interface Amount {
  /** Indices of its pieces, half-open. */
  readonly first: number;
  readonly next: number;
  readonly kind: AmountKind;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly isAbout?: boolean;
  /** The scale of a number that is one number times one scale, else 1. */
  readonly factor: number;
  readonly isPlainDigits: boolean;
}

/** The amount that begins at a piece: the longest that any way of reading gives. */
export function readAmount(reader: NumberReader, at: number): Amount | undefined {
  if (at >= reader.pieces.length || !canBegin(reader.pieces, at, reader.pack.amountStarts)) return undefined;
  const numeral = readNumeral(reader, at);
  let best: Amount | undefined;
  for (const read of ways) {
    const amount = read(reader, at, numeral);
    if (amount !== undefined && (best === undefined || amount.next > best.next)) best = amount;
  }
  return best;
}

/** In order of preference among readings of the same length; `numeral` is the number that begins there. */
const ways = [readShare, readCollective, readPlainNumber, readVagueWord, readOccasionAdverb, readZero] as const;

const plain = { factor: 1, isPlainDigits: false } as const;

function readPlainNumber(reader: NumberReader, at: number, read: Numeral | undefined): Amount | undefined {
  const half = readHalf(reader, at);
  if (half) return half;
  const numeral = read ?? indefinite(reader, at);
  if (numeral === undefined) return undefined;
  const { value, next } = numeral;
  const percent = matchPhrase(reader.pack.percent, reader.pieces, next);
  if (percent) return { first: at, next: percent.next, kind: 'percent', value, ...plain };
  const times = matchPhrase(reader.pack.occasionNouns, reader.pieces, next);
  if (times) return { first: at, next: times.next, kind: 'occasions', value, ...plain };
  return { first: at, kind: 'number', ...numeral };
}

/** An article that may mean one; what it stands before decides later. */
function indefinite({ pack, pieces }: NumberReader, at: number): Numeral | undefined {
  return isOneOf(pack.numerals.articles, pieces[at]) ? { next: at + 1, value: 1, ...plain } : undefined;
}

/** "half a million", "un demi-million". */
function readHalf({ pack, pieces }: NumberReader, at: number): Amount | undefined {
  const half = matchPhrase(pack.numerals.halvesBefore, pieces, at);
  const scale = half && matchPhrase(pack.numerals.scales, pieces, skipMark(pieces, half.next));
  return scale && { first: at, next: scale.next, kind: 'collective', value: scale.meaning / 2, isAbout: true, ...plain };
}

function skipMark(pieces: NumberReader['pieces'], at: number): number {
  return pieces[at]?.norm === '-' ? at + 1 : at;
}

/** "une dizaine", "two dozen", "des centaines", "plusieurs dizaines de milliers", "hundreds of thousands". */
function readCollective(reader: NumberReader, at: number, numeral: Numeral | undefined): Amount | undefined {
  return countedCollective(reader, at, numeral) ?? vagueCollective(reader, at);
}

function countedCollective(reader: NumberReader, at: number, numeral: Numeral | undefined): Amount | undefined {
  const coefficient = collectiveCoefficient(reader, at, numeral);
  if (coefficient === undefined) return undefined;
  const { one, many } = reader.pack.collectives;
  const { next, isExact } = coefficient;
  const word = matchPhrase(one, reader.pieces, next) ?? (isExact ? matchPhrase(many, reader.pieces, next) : undefined);
  if (word === undefined) return undefined;
  const times = secondCollective(reader, word.next);
  const value = coefficient.value * word.meaning.value * (times?.value ?? 1);
  const hasSpread = word.meaning.spread === true && coefficient.isArticle;
  return {
    first: at,
    next: times?.next ?? word.next,
    kind: 'collective',
    value,
    ...plain,
    ...(hasSpread && { min: Math.round(value * 0.8), max: Math.round(value * 1.2) }),
    ...((!isExact || word.meaning.spread) && { isAbout: true }),
  };
}

/** What stands before a collective: an article, one half, or a number. */
function collectiveCoefficient({ pack, pieces }: NumberReader, at: number, numeral: Numeral | undefined) {
  const half = matchPhrase(pack.numerals.halvesBefore, pieces, at);
  if (half) return { next: skipMark(pieces, half.next), value: 0.5, isExact: false, isArticle: false };
  if (isOneOf(pack.numerals.articles, pieces[at])) return { next: at + 1, value: 1, isExact: false, isArticle: true };
  return numeral && { next: numeral.next, value: numeral.value, isExact: true, isArticle: false };
}

function vagueCollective(reader: NumberReader, at: number): Amount | undefined {
  const { pack, pieces } = reader;
  const determiner = matchPhrase(pack.vagueDeterminers, pieces, at);
  const { many, afterVague } = pack.collectives;
  const word = matchPhrase(many, pieces, determiner?.next ?? at) ?? (determiner && matchPhrase(afterVague, pieces, determiner.next));
  if (word === undefined) return undefined;
  const second = secondCollective(reader, word.next);
  const factor = second?.value ?? 1;
  const [min, max] = word.meaning.vague;
  return { first: at, next: second?.next ?? word.next, kind: 'vague', min: min * factor, max: (max + 1) * factor - 1, ...plain };
}

/** "de milliers" after "des dizaines", "of thousands" after "hundreds". */
function secondCollective(reader: NumberReader, at: number): { readonly next: number; readonly value: number } | undefined {
  const { pack, pieces } = reader;
  if (!isOneOf(pack.linkers, pieces[at])) return undefined;
  const word = matchPhrase<CollectiveMeaning>(pack.collectives.many, pieces, at + 1);
  return word && { next: word.next, value: word.meaning.value };
}

function readVagueWord({ pack, pieces }: NumberReader, at: number): Amount | undefined {
  const word = matchPhrase(pack.vague, pieces, at);
  return word && { first: at, next: word.next, kind: 'vague', min: word.meaning[0], max: word.meaning[1], ...plain };
}

/** "la moitié", "deux tiers", "four in ten". */
function readShare(reader: NumberReader, at: number, read: Numeral | undefined): Amount | undefined {
  const { pack, pieces } = reader;
  const share = (next: number, value: number): Amount => ({
    first: at,
    next,
    kind: 'share',
    value: Math.round(value * 1e4) / 1e4,
    ...plain,
  });
  const whole = matchPhrase(pack.fractions.whole, pieces, at);
  if (whole) return share(beforeLinkers(reader, whole.next), whole.meaning);
  const isArticle = isOneOf(pack.numerals.articles, pieces[at]);
  const numeral = isArticle ? { next: at + 1, value: 1 } : read;
  if (numeral === undefined) return undefined;
  const denominator = matchPhrase(pack.fractions.denominators, pieces, skipMark(pieces, numeral.next));
  if (denominator && numeral.value < denominator.meaning) return share(denominator.next, numeral.value / denominator.meaning);
  const ratio = matchPhrase(pack.fractions.ratios, pieces, numeral.next);
  const of = ratio && readNumeral(reader, ratio.next);
  return of && of.value > numeral.value && of.value <= 1000 ? share(of.next, numeral.value / of.value) : undefined;
}

/** "Half of the" is listed with what must follow; the share is "half". */
function beforeLinkers({ pack, pieces }: NumberReader, next: number): number {
  let end = next;
  while (isOneOf(pack.linkers, pieces[end - 1]) || isOneOf(pack.determiners, pieces[end - 1])) end--;
  return end;
}

function readOccasionAdverb({ pack, pieces }: NumberReader, at: number): Amount | undefined {
  const adverb = matchPhrase(pack.occasionAdverbs, pieces, at);
  return adverb && { first: at, next: adverb.next, kind: 'occasions', value: adverb.meaning, ...plain };
}

function readZero({ pack, pieces }: NumberReader, at: number): Amount | undefined {
  const zero = matchPhrase(pack.zeroPersons, pieces, at) ?? matchPhrase(pack.zeroDeterminers, pieces, at);
  return zero && { first: at, next: zero.next, kind: 'none', value: 0, ...plain };
}
