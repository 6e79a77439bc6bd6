const marks = /\p{M}+/gu;
const apostrophes = /['’‘ʼʻʾʿ`´]/gu;
const separators = /[^\p{L}\p{N}\p{M}'’‘ʼʻʾʿ`´]+/u;
const plain = /^[a-z]+$/u;

/** Letters that Unicode does not take apart into a base and a mark. */
const undecomposed: readonly (readonly [RegExp, string])[] = [
  [/œ/gu, 'oe'],
  [/æ/gu, 'ae'],
  [/ø/gu, 'o'],
  [/ł/gu, 'l'],
  [/đ/gu, 'd'],
  [/ı/gu, 'i'],
  [/ß/gu, 'ss'],
];

function withoutMarks(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replace(marks, '');
  return undecomposed.reduce((folded, [letter, base]) => folded.replace(letter, base), bare);
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
  if (plain.test(text)) return [text];
  return text
    .split(separators)
    .flatMap(splitElision)
    .map(withoutMarks)
    .filter((piece) => piece !== '');
}

/** The Arabic article as it is transliterated before sun letters and moon letters. */
const articles = /^(?:al|el|ul|as|es|ad|ed|ar|er|at|et|an|en|az|ez|ash|ach)$/u;

/** The pieces without an Arabic article in front, where enough of a name is left; else undefined. */
export function withoutArticle(pieces: readonly string[]): readonly string[] | undefined {
  return pieces.length > 2 && articles.test(pieces[0]!) ? pieces.slice(1) : undefined;
}

/** A name as one string for look-ups: its pieces, parted by spaces. */
export function foldName(text: string): string {
  return foldPieces(text).join(' ');
}

/** A name as part of an id: its pieces, parted by hyphens. @example slug('Front de défense') // 'front-de-defense' */
export function slug(text: string): string {
  return foldPieces(text).join('-');
}

/** True for what is written in capitals and figures only and has two letters or more: "ONU", "M23", "S.A.F." */
export function isAcronym(text: string): boolean {
  return /^[\p{Lu}\p{N}.\-–]{2,12}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 1 && !/^\p{N}/u.test(text);
}

/** True for a part of a proper name: a capital, or a small article tied to one ("al-Anbar"). */
export function isNamePart(text: string): boolean {
  return startsWithCapital(text) || /^\p{Ll}{1,3}[-‑'’]\p{Lu}/u.test(text);
}

/** True where the first letter or figure is a capital. */
export function startsWithCapital(text: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
}
