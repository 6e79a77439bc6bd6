import type { Gap } from './boundary-marks.ts';
import { isBullet } from './boundary-marks.ts';
import type { Piece } from './scan-pieces.ts';

const shortLine = 50;
const reach = 2000;

/**
 * True where a line end was meant: a heading, an item of a list, one sentence per line. A line that was only
 * wrapped at a margin goes on: the first word of the next line would not have fitted in the widest line near by.
 * @param gap with exactly one line end
 */
export function breaksLine(text: string, pieces: readonly Piece[], gap: Gap): boolean {
  const next = pieces[gap.next]!;
  if (isBullet(next.form) && /^[^\S\n]/u.test(text.charAt(next.end))) return true;
  if (gap.ending === 'comma') return false;
  const opening = pieces[gap.opening]!.form;
  if (/^\p{Ll}/u.test(opening)) return false;
  const stop = text.indexOf('\n', pieces[gap.next - 1]!.end);
  const start = lineStart(text, stop);
  if (gap.ending === 'stop' || gap.ending === 'question' || gap.ending === 'ellipsis') return true;
  const length = trimmedLength(text, start, stop);
  if (length < shortLine) return true;
  return length + 1 + firstWordLength(text, next.start) <= widestLine(text, start, stop);
}

function lineStart(text: string, before: number): number {
  return text.lastIndexOf('\n', before - 1) + 1;
}

function trimmedLength(text: string, start: number, end: number): number {
  return text.slice(start, Math.min(end, start + reach)).trim().length;
}

function firstWordLength(text: string, start: number): number {
  return /^\S{1,80}/u.exec(text.slice(start, start + 80))?.[0].length ?? 0;
}

/** The widest of the lines near by, up to a blank line: the three before, this one, and the three after. */
function widestLine(text: string, start: number, stop: number): number {
  let widest = trimmedLength(text, start, stop);
  let from = start;
  for (let count = 0; count < 3 && from > 1; count++) {
    const above = text.lastIndexOf('\n', from - 2) + 1;
    const length = trimmedLength(text, above, from - 1);
    if (length === 0) break;
    widest = Math.max(widest, length);
    from = above;
  }
  let to = stop;
  for (let count = 0; count < 3 && to < text.length; count++) {
    const end = text.indexOf('\n', to + 1);
    const length = trimmedLength(text, to + 1, end < 0 ? text.length : end);
    if (length === 0) break;
    widest = Math.max(widest, length);
    to = end < 0 ? text.length : end;
  }
  return widest;
}
