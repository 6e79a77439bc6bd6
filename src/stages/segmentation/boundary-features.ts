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

/** The gap as numbers: what the templates of features are made of. */
interface View {
  readonly mark: number;
  readonly before: Look;
  readonly earlier: Look;
  readonly next: Look;
  readonly second: Look;
  readonly third: Look;
  readonly opening: Look;
  readonly first: Look;
  readonly length: number;
  readonly starter: number;
  readonly depth: number;
  readonly spaced: number;
}

function viewGap(pieces: readonly Piece[], gap: Gap, open: OpenSentence, language: SegmentationLanguage): View {
  const word = gap.ending === 'word' ? gap.last : gap.last - 1;
  return {
    mark: hashText(gap.ending === 'word' ? '' : pieces[gap.last]!.form),
    before: look(pieces, word),
    earlier: look(pieces, word - 1),
    next: look(pieces, gap.next),
    second: look(pieces, gap.next + 1),
    third: look(pieces, gap.next + 2),
    opening: look(pieces, gap.opening),
    first: look(pieces, open.first),
    length: lengthClass(gap.next - open.first),
    starter: language.starters.has(pieces[gap.opening]!.form.toLowerCase()) ? 1 : 0,
    depth: Math.min(open.depth, 2),
    spaced: gap.spaced ? 1 : 0,
  };
}

/**
 * What the choice at a gap rests on: the mark before it, the words around, their shapes, how long the sentence is.
 * @returns hashes for `scoreFeatures`
 */
export function boundaryFeatures(pieces: readonly Piece[], gap: Gap, open: OpenSentence, language: SegmentationLanguage): number[] {
  const kind = hashText(`${gap.ending}${gap.next - 1 > gap.last ? '+' : ''}`);
  const view = viewGap(pieces, gap, open, language);
  return [...singleValues(view), ...pairedValues(view)].map((value, template) => mixHashes(mixHashes(template, value), kind));
}

function singleValues({ mark, before, earlier, next, second, opening, first, length, starter, depth, spaced }: View): number[] {
  const shapes = before.shape * 16 + next.shape;
  const words = [before.word, before.ending, earlier.word, next.word, second.word, opening.word, first.word];
  return [0, mark, length, depth, starter, shapes, spaced, ...words];
}

function pairedValues({ mark, before, earlier, next, second, third, first, length, starter, depth }: View): number[] {
  const shapes = before.shape * 16 + next.shape;
  const wider = mixHashes(shapes, second.shape);
  const pairs: readonly (readonly [number, number])[] = [
    [first.word, length],
    [first.shape, length],
    [first.word, next.word],
    [length, shapes],
    [starter, length],
    [starter, shapes],
    [starter, before.word],
    [depth, length],
    [depth, shapes],
    [shapes, second.shape],
    [wider, earlier.shape * 16 + third.shape],
    [before.word, next.word],
    [before.ending, next.word],
    [before.ending, next.shape],
    [before.word, next.shape],
    [before.shape, next.word],
    [next.word, second.word],
    [next.shape, second.word],
    [next.word, second.shape],
    [earlier.word, before.word],
    [earlier.shape, before.shape],
    [mark, before.word],
    [mark, next.word],
    [mark, length],
  ];
  return pairs.map(([one, other]) => mixHashes(one, other));
}
