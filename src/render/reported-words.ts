import type { Piece } from '../views/reading-view.ts';
import { type Fragment, type Markup, markup } from './markup.ts';

const rightToLeft =
  /([\p{Script=Arabic}\p{Script=Hebrew}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Mark} ]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Mark}])?)/u;
const languageTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu;

/** ` lang="…"` where the tag is a well-formed one, else nothing. */
export function langAttribute(lang: string): Markup | null {
  return languageTag.test(lang) ? markup` lang="${lang}"` : null;
}

function scriptTag(words: string): string {
  return /\p{Script=Hebrew}/u.test(words) ? 'und-Hebr' : 'und-Arab';
}

/** Running text of a report: names in a right-to-left script are isolated, so that they do not move what stands next to them. */
export function reportedText(text: string): readonly Fragment[] {
  return text.split(rightToLeft).map((part, index) => (index % 2 === 0 ? part : markup`<bdi lang="${scriptTag(part)}">${part}</bdi>`));
}

/** Words of the report inside the tool's own sentence: isolated, in their language, set as reported words. */
export function reportedWords(text: string, lang: string): Markup {
  return markup`<bdi class="reported"${langAttribute(lang)}>${reportedText(text)}</bdi>`;
}

function pieceMarkup({ text, from, spoken }: Piece, lang: string): Fragment {
  if (from === 'report') return reportedWords(text, lang);
  if (spoken === undefined) return reportedText(text);
  return markup`<span class="sign" aria-hidden="true">${text}</span><span class="visually-hidden"> ${spoken} </span>`;
}

/** Pieces in order: the report's words as reported ones, the tool's as they are. */
export function piecesMarkup(pieces: readonly Piece[], lang: string): readonly Fragment[] {
  return pieces.map((piece) => pieceMarkup(piece, lang));
}
