import { scoreFeatures } from '../../util/hashed-weights.ts';
import { boundaryFeatures, type OpenSentence } from './boundary-features.ts';
import { type Gap, isBullet, isCloser, readGap } from './boundary-marks.ts';
import { breaksLine } from './line-breaks.ts';
import type { SegmentationLanguage } from './pack.ts';
import type { Piece } from './scan-pieces.ts';

/**
 * The score that the model must exceed to end a sentence after a bare word: within running text a wrong cut does more
 * harm than a heading left with what follows it. In units of the weight files (256 to one of training).
 */
const unpunctuatedCaution = 3000;

/** In tokens. No sentence is longer; the time of its analysis grows with the square of its length. */
const longestSentence = 300;

/** What the rules say of a gap: certain either way, or a leaning that the model may overturn. */
export type Verdict = 'end' | 'none' | 'leans-end' | 'leans-none';

/**
 * Where sentences begin: indices of tokens, the first always 0 (nothing for no tokens). Rules decide what is
 * certain; the model of boundaries, where the language has one, decides the rest, else the rules' leaning does.
 * @param pieces tokens of one paragraph
 */
export function findBoundaries(text: string, pieces: readonly Piece[], language: SegmentationLanguage): number[] {
  if (pieces.length === 0) return [];
  const starts = [0];
  const afterDateline = datelineEnd(text, pieces);
  if (afterDateline > 0) starts.push(afterDateline);
  let depth = 0;
  for (let next = 1; next < pieces.length; next++) {
    depth = Math.max(0, depth + depthChange(pieces[next - 1]!.form));
    if (next <= afterDateline) continue;
    const open = { first: starts.at(-1)!, depth };
    if (next - open.first < longestSentence && !isBoundary(text, pieces, next, open, language)) continue;
    starts.push(next);
    depth = 0;
  }
  return starts;
}

function isBoundary(text: string, pieces: readonly Piece[], next: number, open: OpenSentence, language: SegmentationLanguage): boolean {
  return mayEnd(text, pieces, next) && endsSentence(text, pieces, readGap(text, pieces, next, language), open, language);
}

/** What stands between the place and the dash: words without a stop, but for that of a shortened month ("Nov. 11", "nov., 2024"). */
const datelineWords = String.raw`(?:[^.()\n]|\.(?=,|\s?\p{Nd}))`;
const agency = String.raw`\([^()\n]{2,80}\)`;

/**
 * "NIAMEY, 3 mars (Agence) —", "Gao, le 4 mai —", "PORT/HARBOUR, Nov. 3 (Agency, with Other) -": a place in capitals, with an agency in
 * brackets or with a date, before a dash.
 */
const dateline = new RegExp(
  [
    String.raw`^(?:\p{Lu}[\p{Lu}\p{M}'\u2019/ -]{2,40}(?:,${datelineWords}{1,40})?(?:\s*${agency})?`,
    String.raw`\p{Lu}[\p{L}\p{M}'\u2019/ -]{2,40}(?:,${datelineWords}{1,40})?\s*${agency}(?:,(?=[^()\n]{0,20}\p{Nd})[^()\n]{1,25}(?:\s*${agency})?)?`,
    String.raw`\p{Lu}[\p{L}\p{M}'\u2019/ -]{1,40}(?:, \p{Lu}[\p{L}\p{M}'\u2019 -]{1,40})?,(?=${datelineWords}{0,20}\p{Nd})${datelineWords}{1,30})\s*[-\u2013\u2014]\s+(?=[\p{L}\p{N}\u00AB\u201C"])`,
  ].join('|'),
  'u',
);

/** "14h20 –", "06:14 |", "9 h 05 :", "7:30 pm A blast …": the hour that heads an entry of a running report. */
const stamp = new RegExp(
  [
    String.raw`^(?:[01]?\p{Nd}|2[0-3])\s?(?:h|:)\s?(?:[0-5]\p{Nd})?(?:\s?(?:GMT|UTC))?\s*[-\u2013\u2014|:]\s+(?=[\p{Lu}\p{N}\u00AB\u201C"])`,
    String.raw`^(?:[01]?\p{Nd}|2[0-3])(?:h|[:.](?=[0-5]\p{Nd}\s?(?:[ap]\.?m|GMT|UTC))|:)[0-5]\p{Nd}(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC))?\s+(?=\p{Lu}[\p{L}\p{M}]*\s)`,
  ].join('|'),
  'u',
);

/** Index of the token after a dateline or an hour, which is a sentence of its own; 0 where there is none. */
function datelineEnd(text: string, pieces: readonly Piece[]): number {
  const { start } = pieces[0]!;
  const opening = text.slice(start, start + 200);
  const found = dateline.exec(opening) ?? stamp.exec(opening);
  if (!found) return 0;
  return Math.max(
    0,
    pieces.findIndex((piece) => piece.start >= start + found[0].length),
  );
}

/** Brackets and guillemets opened (1) or closed (-1) by a token. */
export function depthChange(form: string): number {
  if (form === '(' || form === '[' || form === '«' || form === '“') return 1;
  return form === ')' || form === ']' || form === '»' || form === '”' ? -1 : 0;
}

/** A quick look that sets most gaps aside: a sentence begins after white space or a mark, and not with a small letter after a word. */
export function mayEnd(text: string, pieces: readonly Piece[], next: number): boolean {
  const piece = pieces[next]!;
  const previous = pieces[next - 1]!;
  const spaced = previous.end < piece.start;
  if (piece.start - previous.end > 1 && text.slice(previous.end, piece.start).includes('\n')) return true;
  if (!spaced) return /[.!?…»”"')\]]$/u.test(previous.form);
  if (/^[\p{Ll}]/u.test(piece.form)) return /[^\p{L}\p{N},]$/u.test(previous.form);
  return !/^[,;:!?.…%)\]»”]/u.test(piece.form) && !isCloser(text, piece, previous);
}

function endsSentence(text: string, pieces: readonly Piece[], gap: Gap, open: OpenSentence, language: SegmentationLanguage): boolean {
  const verdict = judgeGap(text, pieces, gap, open, language);
  if (verdict === 'end' || verdict === 'none') return verdict === 'end';
  if (language.boundaryModel === undefined) return verdict === 'leans-end';
  return (
    scoreFeatures(language.boundaryModel, boundaryFeatures(pieces, gap, open, language)) > (gap.ending === 'word' ? unpunctuatedCaution : 0)
  );
}

/** What the rules say of a gap. */
export function judgeGap(text: string, pieces: readonly Piece[], gap: Gap, open: OpenSentence, language: SegmentationLanguage): Verdict {
  const next = pieces[gap.next]!;
  if (isCloser(text, next, pieces[gap.next - 1])) return 'none';
  if (gap.lines > 1) return 'end';
  if (gap.lines === 1 && breaksLine(text, pieces, gap)) return 'end';
  if (isListMarker(pieces, gap, open)) return 'none';
  switch (gap.ending) {
    case 'stop':
    case 'question':
      return judgeStop(pieces, gap, language);
    case 'ellipsis':
      return isLower(pieces, gap) ? 'none' : 'leans-end';
    case 'abbreviation':
    case 'initial':
      return judgeAbbreviation(pieces, gap, language);
    case 'comma':
      return 'none';
    case 'semicolon':
      return goesOn(pieces, gap, open, language) ? 'none' : 'leans-none';
    default:
      return gap.spaced ? 'leans-none' : 'none';
  }
}

/** After a semicolon, what stands in brackets goes on, and so does a list of names: "Ana Roy, maire ; Li Wei, juge". */
function goesOn(pieces: readonly Piece[], { opening, next }: Gap, { depth }: OpenSentence, { starters }: SegmentationLanguage): boolean {
  if (depth > 0) return true;
  const [first, second] = [pieces[opening]!.form, pieces[opening + 1]?.form ?? ''];
  return opening === next && /^\p{Lu}\p{Ll}/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second) && !starters.has(first.toLowerCase());
}

function judgeStop(pieces: readonly Piece[], gap: Gap, language: SegmentationLanguage): Verdict {
  const opening = pieces[gap.opening]!.form;
  if (!gap.spaced) return language.starters.has(opening.toLowerCase()) && !isLower(pieces, gap) ? 'leans-end' : 'none';
  if (isLower(pieces, gap)) return gap.next - 1 > gap.last ? 'none' : 'leans-none';
  if (/^[\p{L}\p{N}]/u.test(opening)) return gap.ending === 'stop' && gap.next - 1 === gap.last ? 'end' : 'leans-end';
  return 'leans-end';
}

function judgeAbbreviation(pieces: readonly Piece[], gap: Gap, language: SegmentationLanguage): Verdict {
  if (isLower(pieces, gap) || !gap.spaced) return 'none';
  const abbreviation = pieces[gap.last]!.form;
  if (language.neverEnding.has(abbreviation) || language.beforeNumber.has(abbreviation)) return 'none';
  const opening = pieces[gap.opening]!.form;
  if (language.starters.has(opening.toLowerCase()) || isBullet(pieces[gap.next]!.form)) return 'leans-end';
  return /^(?:\p{Lu}\.[-\s]?){1,2}$/u.test(abbreviation) ? 'none' : 'leans-none';
}

function isLower(pieces: readonly Piece[], gap: Gap): boolean {
  return /^\p{Ll}/u.test(pieces[gap.opening]!.form);
}

/** "1." or "a." at the beginning of a sentence numbers what follows. */
function isListMarker(pieces: readonly Piece[], gap: Gap, open: OpenSentence): boolean {
  return gap.ending === 'stop' && gap.last === open.first + 1 && /^(?:\p{Nd}{1,2}|\p{L}|[IVX]{1,4})$/u.test(pieces[open.first]!.form);
}
