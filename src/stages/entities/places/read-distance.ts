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

function numberAt({ pieces, pack }: PlaceSentence, at: number): { value: number; isRough: boolean; first: number } | undefined {
  const { lower } = pieces[at]!;
  if (figures.test(lower)) return { value: Number(lower.replace(',', '.')), isRough: false, first: at };
  if (Object.hasOwn(pack.numbers, lower)) return { value: pack.numbers[lower]!, isRough: false, first: at };
  if (!Object.hasOwn(pack.roughNumbers, lower)) return undefined;
  const hasArticle = at > 0 && holds(pack.indefinites, pieces[at - 1]!.lower);
  return { value: pack.roughNumbers[lower]!, isRough: true, first: hasArticle ? at - 1 : at };
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
