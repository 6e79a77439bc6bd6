import { hashText, mixHashes } from '../../util/hashed-weights.ts';
import { type Gap, isBullet } from './boundary-marks.ts';
import type { SegmentationLanguage } from './pack.ts';
import type { Piece } from './scan-pieces.ts';

/** What is known of the sentence so far when its end is sought. */
export interface OpenSentence {
  /** Index of its first token. */
  readonly first: number;
  /** Brackets and guillemets opened and not closed. */
  readonly depth: number;
}

/** Coarse look of a form: capitals, digits, marks. */
export function shapeOf(form: string): number {
  if (/^\p{Nd}/u.test(form)) return /^\p{Nd}+$/u.test(form) ? 1 : 2;
  if (/^\p{Lu}/u.test(form)) {
    if (form.length === 1) return 3;
    return form === form.toUpperCase() ? 4 : 5;
  }
  if (/^\p{Ll}/u.test(form)) return form === form.toLowerCase() ? 6 : 7;
  return isBullet(form) ? 8 : 9;
}

function lengthClass(length: number): number {
  return length <= 3 ? length : Math.min(3 + Math.floor(Math.log2(length)), 10);
}

interface Look {
  readonly word: number;
  readonly ending: number;
  readonly shape: number;
}

const edge: Look = { word: 17, ending: 17, shape: 0 };

function look(pieces: readonly Piece[], index: number): Look {
  const form = pieces[index]?.form;
  if (form === undefined) return edge;
  const lower = form.toLowerCase();
  return { word: hashText(lower), ending: hashText(lower.slice(-3)), shape: shapeOf(form) };
}

/**
 * What the choice at a gap rests on: the mark before it, the words around, their shapes, how long the sentence is.
 * @returns hashes for `scoreFeatures`
 */
export function boundaryFeatures(pieces: readonly Piece[], gap: Gap, open: OpenSentence, language: SegmentationLanguage): number[] {
  const marked = gap.ending !== 'word';
  const mark = hashText(marked ? pieces[gap.last]!.form : '');
  const kind = hashText(`${gap.ending}${gap.next - 1 > gap.last ? '+' : ''}`);
  const before = look(pieces, marked ? gap.last - 1 : gap.last);
  const earlier = look(pieces, marked ? gap.last - 2 : gap.last - 1);
  const next = look(pieces, gap.next);
  const second = look(pieces, gap.next + 1);
  const third = look(pieces, gap.next + 2);
  const opening = look(pieces, gap.opening);
  const first = look(pieces, open.first);
  const length = lengthClass(gap.next - open.first);
  const starter = language.starters.has(pieces[gap.opening]!.form.toLowerCase()) ? 1 : 0;
  const depth = Math.min(open.depth, 2);
  const shapes = before.shape * 16 + next.shape;
  const values = [
    0, mark, length, depth, starter, shapes, gap.spaced ? 1 : 0,
    before.word, before.ending, earlier.word, next.word, second.word, opening.word, first.word,
    mixHashes(first.word, length), mixHashes(first.shape, length), mixHashes(first.word, next.word),
    mixHashes(length, shapes), mixHashes(starter, length), mixHashes(starter, shapes), mixHashes(starter, before.word),
    mixHashes(depth, length), mixHashes(depth, shapes),
    mixHashes(shapes, second.shape), mixHashes(mixHashes(shapes, second.shape), earlier.shape * 16 + third.shape),
    mixHashes(before.word, next.word), mixHashes(before.ending, next.word), mixHashes(before.ending, next.shape),
    mixHashes(before.word, next.shape), mixHashes(before.shape, next.word), mixHashes(next.word, second.word),
    mixHashes(next.shape, second.word), mixHashes(next.word, second.shape), mixHashes(earlier.word, before.word),
    mixHashes(earlier.shape, before.shape), mixHashes(mark, before.word), mixHashes(mark, next.word), mixHashes(mark, length),
  ];
  return values.flatMap((value, template) => [mixHashes(mixHashes(template, value), kind)]);
}
