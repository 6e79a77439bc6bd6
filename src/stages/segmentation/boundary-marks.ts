import type { SegmentationLanguage } from './pack.ts';
import type { Piece } from './scan-pieces.ts';

/** What stands at the gap before a token, as far as the end of a sentence is concerned. */
export interface Gap {
  /** Index of the token after the gap. */
  readonly next: number;
  /** Index of the last token before the gap that is no closing quotation mark or bracket. */
  readonly last: number;
  /** Index of the first token after the gap that is no opening mark, dash or bullet. */
  readonly opening: number;
  readonly ending: Ending;
  /** Line ends in the gap, and whether white space is there at all. */
  readonly lines: number;
  readonly spaced: boolean;
}

/** The kind of mark that a piece of text ends in. */
export type Ending = 'stop' | 'question' | 'ellipsis' | 'abbreviation' | 'initial' | 'semicolon' | 'colon' | 'comma' | 'other' | 'word';

const closers = /^[»”’"')\]}›]$/u;
const openers = /^[«“‘"'([{‹„]$/u;
const bullets = /^(?:[-–—•▪●■◦*·]|--)$/u;

/** True where a quotation mark or bracket closes: it stands against what comes before, or only closes. */
export function isCloser(text: string, piece: Piece, previous: Piece | undefined): boolean {
  if (!closers.test(piece.form)) return false;
  if (piece.form === '»' || piece.form === '”' || /^[)\]}›]$/u.test(piece.form)) return true;
  const attached = previous !== undefined && previous.end === piece.start;
  return attached && !/[\p{L}\p{N}]/u.test(text.charAt(piece.end));
}

/** The gap before token `next`. */
export function readGap(text: string, pieces: readonly Piece[], next: number, language: SegmentationLanguage): Gap {
  let last = next - 1;
  while (last > 0 && isCloser(text, pieces[last]!, pieces[last - 1])) last--;
  let opening = next;
  while (opening < pieces.length - 1 && opening < next + 4 && isOpening(pieces[opening]!.form)) opening++;
  const white = text.slice(pieces[next - 1]!.end, pieces[next]!.start);
  let lines = 0;
  for (const character of white) if (character === '\n') lines++;
  return { next, last, opening, ending: endingOf(pieces[last]!.form, language), lines, spaced: white !== '' };
}

function isOpening(form: string): boolean {
  return openers.test(form) || bullets.test(form);
}

/** True for a dash or dot that may introduce an item of a list, or a turn of speech. */
export function isBullet(form: string): boolean {
  return bullets.test(form);
}

const simpleEndings: Readonly<Record<string, Ending>> = {
  '.': 'stop',
  '!': 'question',
  '?': 'question',
  '…': 'ellipsis',
  ';': 'semicolon',
  ':': 'colon',
  ',': 'comma',
};

function endingOf(form: string, language: SegmentationLanguage): Ending {
  const simple = simpleEndings[form];
  if (simple !== undefined) return simple;
  if (/^[!?.…]*[!?][!?.…]*$/u.test(form)) return 'question';
  if (/^[.…]{2,}$/u.test(form) || form === '[...]' || form === '[…]') return 'ellipsis';
  if (form.endsWith('.')) return language.neverEnding.has(form) || !/^\p{Lu}\.$/u.test(form) ? 'abbreviation' : 'initial';
  return /[\p{L}\p{N}]$/u.test(form) ? 'word' : 'other';
}
