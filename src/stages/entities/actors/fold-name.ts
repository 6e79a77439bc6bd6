import { flatMap } from '../../../util/flat-map.ts';
import { remember } from '../gazetteer/remember.ts';

const marks = /\p{M}+/gu;
const apostrophes = /['’‘ʼʻʾʿ`´]/gu;
const separators = /[^\p{L}\p{N}\p{M}'’‘ʼʻʾʿ`´]+/u;
const plain = /^[a-zA-Z]+$/u;
const ascii = /^[\x20-\x7e]*$/u;

/** Letters that Unicode does not take apart into a base and a mark. */
const undecomposed: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss' };
const anyUndecomposed = /[œæøłđıß]/gu;

/** American and British spelling are one name. */
const spellings: ReadonlyMap<string, string> = new Map([
  ...flatMap(
    ['organi', 'mobili', 'stabili', 'speciali', 'moderni', 'authori', 'mechani', 'motori', 'immuni', 'reorgani', 'democrati', 'demobili'],
    (stem) => ['zation', 'zations', 'zed', 'zing'].map((end): [string, string] => [`${stem}${end}`, `${stem}s${end.slice(1)}`]),
  ),
  ['defense', 'defence'],
  ['center', 'centre'],
  ['labor', 'labour'],
  ['armored', 'armoured'],
  ['program', 'programme'],
]);

function spelled(piece: string): string {
  return spellings.get(piece) ?? piece;
}

function withoutMarks(text: string): string {
  const small = text.toLowerCase();
  if (ascii.test(small)) return small;
  const bare = small.normalize('NFD').replace(marks, '');
  return bare.replace(anyUndecomposed, (letter) => undecomposed[letter]!);
}

/** An elided article or preposition before its noun ("l'air", "d'Ivoire"), up to two letters; the mark of a possessor ("People's"). */
function splitElision(part: string): readonly string[] {
  const bare = part.replace(apostrophes, "'");
  if (/.{2}'s$/iu.test(bare)) return [...splitElision(bare.slice(0, -2)), 's'];
  const at = bare.indexOf("'");
  if (at < 0) return [bare];
  if (at > 0 && at <= 2 && at + 2 < bare.length) return [bare.slice(0, at), bare.slice(at + 1).replaceAll("'", '')];
  return [bare.replaceAll("'", '')];
}

/**
 * A name cut into the pieces by which it is compared: lower case, without accents, parted at spaces, hyphens, dots and
 * elisions; apostrophes inside a word are dropped, since transliterations disagree about them.
 * @example foldPieces("Armée de l’air") // ['armee', 'de', 'l', 'air']
 * @example foldPieces("Kata'ib") // ['kataib']
 */
export function foldPieces(text: string): readonly string[] {
  if (plain.test(text)) return [spelled(text.toLowerCase())];
  return flatMap(text.split(separators), splitElision)
    .map((part) => spelled(withoutMarks(part)))
    .filter((piece) => piece !== '');
}

/** A text folded: its pieces, and these as one string for look-ups, parted by spaces. */
export interface FoldedText {
  readonly pieces: readonly string[];
  readonly name: string;
}

/** Folding with a memory: most words of a text come again. */
export type Fold = (text: string) => FoldedText;

function foldText(text: string): FoldedText {
  const pieces = foldPieces(text);
  return { pieces, name: pieces.length === 1 ? pieces[0]! : pieces.join(' ') };
}

/**
 * A fold that remembers. One for all documents saves most of the work; what it holds is bounded and does not change what is read.
 * @param limit words kept before the older half is dropped
 * @example const fold = rememberingFold(); fold('Armée').name // 'armee'
 */
export function rememberingFold(limit = 20_000): Fold {
  return remember(foldText, limit);
}

/** The Arabic article as it is transliterated before sun letters and moon letters. */
const articles = /^(?:al|el|ul|as|es|ad|ed|ar|er|at|et|an|en|az|ez|ash|ach)$/u;

/** The pieces without an Arabic article in front, where enough of a name is left; else undefined. */
export function withoutArticle(pieces: readonly string[]): readonly string[] | undefined {
  return pieces.length > 2 && articles.test(pieces[0]!) ? pieces.slice(1) : undefined;
}

/** "Armée de libération de la Palestine": a land or people in a long title is written without its article as well; else undefined. */
export function withoutInnerArticle(text: string): string | undefined {
  const bare = text.replace(/ de (?:la |l['’])(?=(\p{Lu}))/gu, (_all, letter: string) => (/[AEIOUÉÈÂÎ]/u.test(letter) ? " d'" : ' de '));
  return bare === text || bare.split(' ').length < 4 ? undefined : bare;
}

/** A name as one string for look-ups: its pieces, parted by spaces. */
export function foldName(text: string): string {
  return plain.test(text) ? spelled(text.toLowerCase()) : foldPieces(text).join(' ');
}

/** True for what is written in capitals and figures only and has two letters or more: "ONU", "M23", "S.A.F." */
export function isAcronym(text: string): boolean {
  if (text.length > 24) return false;
  return /^[\p{Lu}\p{N}.\-–]{2,12}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 1 && !/^\p{N}/u.test(text);
}

/** True for a part of a proper name: a capital, or a small article tied to one ("al-Anbar"). */
export function isNamePart(text: string): boolean {
  return startsWithCapital(text) || /^\p{Ll}{1,3}[-‑'’]\p{Lu}/u.test(text);
}

/** True where the first letter or figure is a capital. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return false;
  return (code >= 0x41 && code <= 0x5a) || /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
}
