import { CliError } from '../cli-error.ts';
import type { ExplainOptions } from './explain-options.ts';
import { explainWord } from './explain-words.ts';
import { nearestWord, offsetOf, parsePosition, positionOf, type TextPosition } from './text-position.ts';

/** The text of a document, and the text that the user's positions count in. */
export interface SearchedText {
  readonly text: string;
  /** What an editor shows: the file, or the text itself where the file holds it in another form. */
  readonly shown: string;
}

/** The character that is asked about. */
export interface FoundPlace {
  /** In the text. */
  readonly offset: number;
  /** In what the editor shows. */
  readonly position: TextPosition;
}

/** How far the text stands from the beginning of what the editor shows. */
function shift({ text, shown }: SearchedText): number {
  return Math.max(shown.indexOf(text), 0);
}

const placeText = ({ line, column }: TextPosition): string => `${line}:${column}`;

function atPosition(searched: SearchedText, at: TextPosition): { readonly offset: number; readonly isInside: boolean } {
  const { offset, isInside } = offsetOf(searched.shown, at);
  const inText = offset - shift(searched);
  return {
    offset: Math.min(Math.max(inText, 0), searched.text.length),
    isInside: isInside && inText >= 0 && inText < searched.text.length,
  };
}

function problem(
  key: 'outside' | 'space',
  code: string,
  place: string,
  offset: number,
  searched: SearchedText,
  ui: ExplainOptions['ui'],
): CliError {
  const near = nearestWord(searched.text, offset);
  const start = shift(searched);
  const [from, to] = [0, searched.text.trimEnd().length].map((edge) => placeText(positionOf(searched.shown, start + edge)));
  const hint = near
    ? explainWord(ui, 'nearest', { word: near.text, place: placeText(positionOf(searched.shown, near.start + start)) })
    : explainWord(ui, 'noWord');
  return new CliError(code, explainWord(ui, key, { place, from: from!, to: to! }), { hint });
}

/**
 * The character of the text that the user means.
 * @throws CliError where it is outside the text (RC-EXPLAIN-002) or white space (RC-EXPLAIN-003), with the nearest word
 */
export function findPlace(searched: SearchedText, { at, offset, ui }: Pick<ExplainOptions, 'at' | 'offset' | 'ui'>): FoundPlace {
  const position = at === undefined ? undefined : parsePosition(at);
  const given = position
    ? atPosition(searched, position)
    : { offset: Math.min(offset ?? 0, searched.text.length), isInside: (offset ?? 0) < searched.text.length };
  const place = at ?? `--offset ${offset}`;
  if (!given.isInside) throw problem('outside', 'RC-EXPLAIN-002', place, given.offset, searched, ui);
  if (/\s/u.test(searched.text[given.offset]!)) throw problem('space', 'RC-EXPLAIN-003', place, given.offset, searched, ui);
  return { offset: given.offset, position: positionOf(searched.shown, given.offset + shift(searched)) };
}
