import type { Slip } from '../../model/token.ts';
import { copyCase } from './normal-form.ts';
import type { SegmentationLanguage } from './pack.ts';
import type { Piece } from './scan-pieces.ts';

/** What a token was read as where that is not what is written. */
export interface SlipReading {
  readonly words: readonly string[];
  /** Present where it is a typing error; a bare capital is a way of writing. */
  readonly slip?: Slip;
}

/**
 * Reads through a missing apostrophe, a bare capital and known mistyped words.
 * @param index of a token of the paragraph
 * @param initial whether it is the first word of its sentence
 * @returns undefined where the token is read as written
 */
export function readSlip(
  pieces: readonly Piece[],
  index: number,
  initial: boolean,
  language: SegmentationLanguage,
): SlipReading | undefined {
  const piece = pieces[index]!;
  return (
    readCapital(pieces, index, initial, language) ?? readBareElision(pieces, index, initial, language) ?? readMistypedWord(piece, language)
  );
}

function readCapital(pieces: readonly Piece[], index: number, initial: boolean, language: SegmentationLanguage): SlipReading | undefined {
  const { form } = pieces[index]!;
  const accented = accentedForm(form, language);
  if (accented !== undefined) return { words: [accented] };
  const bare = initial ? language.initialCapitals.get(form) : undefined;
  const next = pieces[index + 1]?.form.toLowerCase();
  if (bare === undefined || next === undefined) return undefined;
  return /^[\p{L}\p{N}«"]/u.test(next) && !bare.notBefore.includes(next) ? { words: [bare.read] } : undefined;
}

/** The form with its accent, also where it begins a compound ("Etat-major"). */
function accentedForm(form: string, language: SegmentationLanguage): string | undefined {
  const hyphen = form.indexOf('-');
  if (hyphen < 0) return language.capitals.get(form);
  const head = language.capitals.get(form.slice(0, hyphen));
  return head === undefined ? undefined : head + form.slice(hyphen);
}

/** "l offensive": an elided word alone before a vowel, one space between, and no number before it ("3 l"). */
function readBareElision(
  pieces: readonly Piece[],
  index: number,
  initial: boolean,
  language: SegmentationLanguage,
): SlipReading | undefined {
  const piece = pieces[index]!;
  const next = pieces[index + 1];
  if (next === undefined || next.start !== piece.end + 1) return undefined;
  const lower = piece.form.toLowerCase();
  if (!language.bareElisions.has(lower) || !(initial || piece.form === lower)) return undefined;
  if (!language.vowels.has(next.form.charAt(0)) || next.form.endsWith("'")) return undefined;
  const previous = pieces[index - 1]?.form ?? '';
  if (/\p{Nd}$/u.test(previous) || /^['’"«(]$/u.test(previous)) return undefined;
  const read = `${piece.form}'`;
  return { words: [read], slip: { start: piece.start, end: piece.end, read, why: 'missing-apostrophe' } };
}

function readMistypedWord(piece: Piece, language: SegmentationLanguage): SlipReading | undefined {
  const read = language.slipWords.get(piece.form.toLowerCase());
  if (read === undefined) return undefined;
  const words = read.map((word, index) => (index === 0 ? copyCase(piece.form, word) : word));
  return { words, slip: { start: piece.start, end: piece.end, read: words.join(''), why: 'missing-apostrophe' } };
}
