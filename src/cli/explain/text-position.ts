/** A place in a text as editors count it: both from 1, the column in UTF-16 code units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** A word of a text and where it begins, in UTF-16 code units. */
export interface NearWord {
  readonly text: string;
  readonly start: number;
}

const lineEnd = /\r\n|\n|\r/gu;

/** `12:7` as a position; `undefined` where it is none. */
export function parsePosition(value: string): TextPosition | undefined {
  const parts = /^([1-9]\d{0,8}):([1-9]\d{0,8})$/u.exec(value);
  return parts ? { line: Number(parts[1]), column: Number(parts[2]) } : undefined;
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(lineEnd)].map(({ index, 0: mark }) => index + mark.length)];
}

/**
 * The offset of a position, or where the nearest position of the text is that is not outside its line.
 * @example offsetOf('one\ntwo', { line: 2, column: 1 }) // { offset: 4, isInside: true }
 */
export function offsetOf(text: string, { line, column }: TextPosition): { readonly offset: number; readonly isInside: boolean } {
  const starts = lineStarts(text);
  const start = starts[line - 1];
  if (start === undefined) return { offset: text.length, isInside: false };
  const written = text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/u, '').length;
  return { offset: start + Math.min(column - 1, written), isInside: column <= written };
}

/** The position of an offset. */
export function positionOf(text: string, offset: number): TextPosition {
  const starts = lineStarts(text.slice(0, offset));
  return { line: starts.length, column: offset - starts.at(-1)! + 1 };
}

/** The word nearest to an offset; `undefined` in a text without words. */
export function nearestWord(text: string, offset: number): NearWord | undefined {
  const distance = ({ index, 0: word }: RegExpExecArray): number => Math.max(index - offset, offset - (index + word.length - 1), 0);
  let nearest: RegExpExecArray | undefined;
  for (const word of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (nearest && distance(word) >= distance(nearest)) {
      if (word.index > offset) break;
      continue;
    }
    nearest = word;
  }
  return nearest && { text: nearest[0], start: nearest.index };
}
