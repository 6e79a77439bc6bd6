import { holds } from './place-pack.ts';
import { type PlaceSentence, phraseEndingAt } from './place-sentence.ts';

/** A number of kilometres in the text. */
export interface DistanceHit {
  readonly km: number;
  /** The words say that it is rounded. */
  readonly isRough: boolean;
  /** Piece at which it begins, words such as "about" included. */
  readonly first: number;
}

const figures = /^\d+(?:[.,]\d+)?$/u;

/** The distance whose unit ends at a piece ("une trentaine de km", "about 10 miles"). */
export function distanceEndingAt(sentence: PlaceSentence, at: number): DistanceHit | undefined {
  const { pieces, pack } = sentence;
  const tied = tiedDistance(sentence, at);
  if (tied) return tied;
  const unit = phraseEndingAt(pieces, at, pack.units);
  if (!unit) return undefined;
  let end = unit.first - 1;
  if (end > 0 && holds(pack.links, pieces[end]!.lower)) end--;
  const number = end < 0 ? undefined : numberAt(sentence, end);
  if (!number) return undefined;
  const { first, isAbout } = aboutBefore(sentence, number.first);
  return { km: round(number.value * unit.value), isRough: number.isRough || isAbout, first };
}

/** "40km" and "40-km" written as one. */
function tiedDistance({ pieces, pack }: PlaceSentence, at: number): DistanceHit | undefined {
  const parts = /^(\d+(?:[.,]\d+)?)-?(\p{L}+)$/u.exec(pieces[at]?.lower ?? '');
  const unit = parts && Object.hasOwn(pack.units.values, parts[2]!) ? pack.units.values[parts[2]!] : undefined;
  return unit === undefined ? undefined : { km: round(Number(parts![1]!.replace(',', '.')) * unit), isRough: false, first: at };
}

function numberAt(sentence: PlaceSentence, at: number): { value: number; isRough: boolean; first: number } | undefined {
  const { pieces, pack } = sentence;
  const { lower } = pieces[at]!;
  if (figures.test(lower)) return { value: Number(lower.replace(',', '.')), isRough: false, first: at };
  if (!Object.hasOwn(pack.roughNumbers, lower)) return spelledNumber(sentence, at);
  const hasArticle = at > 0 && holds(pack.indefinites, pieces[at - 1]!.lower);
  return { value: pack.roughNumbers[lower]!, isRough: true, first: hasArticle ? at - 1 : at };
}

/** "twenty-two", "cent vingt", "a hundred and five", "soixante et un": hundreds multiply what stands before them. */
function spelledNumber({ pieces, pack }: PlaceSentence, at: number): { value: number; isRough: boolean; first: number } | undefined {
  const values: number[] = [];
  let first = at + 1;
  for (let back = at; back >= 0 && at - back < 5; back--) {
    const { lower } = pieces[back]!;
    const value = numberWord(lower, pack.numbers);
    if (value === undefined && !(first <= at && holds(pack.conjunctions, lower))) break;
    if (value === undefined) continue;
    values.unshift(value);
    first = back;
  }
  if (values.length === 0) return undefined;
  const value = values.reduce((sum, next) => (next === 100 && sum > 0 && sum < 10 ? sum * next : sum + next), 0);
  return { value, isRough: false, first };
}

/** A number word, or several joined by hyphens ("vingt-deux", "quatre-vingt-cinq"). */
function numberWord(lower: string, numbers: Readonly<Record<string, number>>): number | undefined {
  if (Object.hasOwn(numbers, lower)) return numbers[lower];
  for (let cut = lower.lastIndexOf('-'); cut > 0; cut = lower.lastIndexOf('-', cut - 1)) {
    const [head, tail] = [lower.slice(0, cut), lower.slice(cut + 1)];
    const rest = Object.hasOwn(numbers, head) ? numberWord(tail.replace(/^(?:et|and)-/u, ''), numbers) : undefined;
    if (rest !== undefined) return numbers[head]! + rest;
  }
  return undefined;
}

function aboutBefore({ pieces, pack }: PlaceSentence, number: number): { first: number; isAbout: boolean } {
  const hit = phraseEndingAt(pieces, number - 1, pack.about);
  if (!hit) return { first: number, isAbout: false };
  const isBare = hit.first === hit.last && holds(pack.to, pieces[hit.first]!.lower);
  return { first: hit.first, isAbout: !isBare };
}

function round(km: number): number {
  return Math.round(km * 10) / 10;
}
