import { isOneOf, type NumberReader } from './number-reader.ts';
import type { Approximation } from './numbers-file.ts';
import { isInnerHyphen, matchPhrase, matchPhraseBefore } from './phrase-table.ts';
import { type Amount, readAmount } from './read-amount.ts';

/** An amount or a range with the words around it that approximate or bound it. */
export interface Expression {
  /** Indices of its pieces with approximators, half-open. */
  readonly first: number;
  readonly next: number;
  /** Where the amount itself begins. */
  readonly amountFirst: number;
  readonly low: Amount;
  /** The second amount of a range. */
  readonly high?: Amount;
  readonly approx?: Approximation;
  /** The approximator may be a preposition of place. */
  readonly isSpatial: boolean;
}

/** The expression whose amount or range begins at a piece. */
export function readExpression(reader: NumberReader, at: number): Expression | undefined {
  const opened = readOpenedRange(reader, at);
  if (opened) return withApproximators(reader, opened);
  const low = readAmount(reader, at);
  if (low === undefined) return undefined;
  const infix = freeInfix(reader, low);
  const high = infix === undefined ? undefined : highEnd(reader, low, infix);
  return withApproximators(reader, high ? { first: at, low: scaledLike(low, high), high } : { first: at, low });
}

interface Range {
  readonly first: number;
  readonly low: Amount;
  readonly high?: Amount;
}

/** "entre 30 et 40", "from 30 to 40". */
function readOpenedRange(reader: NumberReader, at: number): Range | undefined {
  const { pack, pieces } = reader;
  const opener = matchPhrase(pack.rangeOpeners, pieces, at);
  const low = opener && readAmount(reader, opener.next);
  if (low === undefined) return undefined;
  const infix = matchPhrase(pack.rangeInfixes, pieces, low.next);
  if (infix === undefined || !opener?.meaning.includes(infix.meaning)) return undefined;
  const high = highEnd(reader, low, infix.next, true);
  return high && { first: at, low: scaledLike(low, high), high };
}

/** Where the second number begins after "à", "ou", "to", a hyphen or a dash. */
function freeInfix({ pack, pieces }: NumberReader, { kind, next }: Amount): number | undefined {
  if (kind !== 'number') return undefined;
  const infix = matchPhrase(pack.rangeInfixes, pieces, next);
  if (infix && pack.freeInfixes.includes(infix.meaning)) return infix.next;
  const isDash = /^[-–—]$/u.test(pieces[next]?.norm ?? '') && pieces[next]!.isGlued && pieces[next + 1]?.isGlued;
  return isDash ? next + 1 : undefined;
}

/** The higher number of a range. "From 40 to 33" is none, but two figures: `anyOrder` keeps them together. */
function highEnd(reader: NumberReader, low: Amount, at: number, anyOrder = false): Amount | undefined {
  const high = readAmount(reader, at);
  if (high?.value === undefined || low.value === undefined) return undefined;
  if (!(['number', 'percent', 'collective'] as const).some((kind) => kind === high.kind)) return undefined;
  const value = scaledLike(low, high).value ?? 0;
  return anyOrder || value < high.value ? high : undefined;
}

/** "Deux à trois mille": the scale holds for both. */
function scaledLike(low: Amount, high: Amount): Amount {
  const { factor, value = 0 } = high;
  const isShared = low.kind === 'number' && factor > 1 && low.factor === 1 && (low.value ?? 0) < value / factor;
  return isShared ? { ...low, value: (low.value ?? 0) * factor } : low;
}

/** Takes in the approximators before and directly after. */
function withApproximators(reader: NumberReader, range: Range): Expression {
  const { pack, pieces } = reader;
  let first = range.first;
  let approx: Approximation | undefined;
  let isSpatial = false;
  for (;;) {
    const before = matchPhraseBefore(pack.before, pieces, first);
    if (before === undefined || crossesMark(reader, before.first, first)) break;
    first = before.first;
    approx = stronger(before.meaning.approx, approx);
    isSpatial = before.meaning.isSpatial;
  }
  const end = (range.high ?? range.low).next;
  const after = matchPhrase(pack.after, pieces, isInnerHyphen(pieces, end) ? end + 1 : end);
  if (after) approx = stronger(after.meaning, approx);
  return {
    first,
    next: after?.next ?? end,
    amountFirst: range.first,
    low: range.low,
    isSpatial,
    ...(range.high && { high: range.high }),
    ...(approx && { approx }),
  };
}

/** Bounds say more than "about": "au moins une vingtaine environ" is a bound. */
function stronger(one: Approximation, other: Approximation | undefined): Approximation {
  return other === undefined || other === 'about' ? one : other;
}

function crossesMark({ pieces }: NumberReader, from: number, to: number): boolean {
  return pieces.slice(from, to).some((piece) => isOneOf([',', ';', '.', ':', '('], piece));
}
