const marks = /\p{M}+/gu;
const apostrophes = /['’‘ʼʻʾʿ`´]/gu;
const elision = /(?<![\p{L}\p{N}])(\p{L}{1,2})'(?=\p{L})/gu;
const separators = /[^\p{L}\p{N}\p{M}']+/u;

/** Articles and short prepositions: up to three small letters, or two with a capital ("Al", "El"). */
const small = /^(?:\p{Ll}{1,3}|\p{Lu}\p{Ll})$/u;

/**
 * The words of a name as they are compared: without case, accents, apostrophes, plural s, and without articles and short
 * prepositions where anything else is left.
 * @example namePieces("l'Armée de libération oromo") // ['armee', 'liberation', 'oromo']
 */
export function namePieces(name: string): string[] {
  const words = split(name);
  const kept = words.filter((word) => !small.test(word));
  return (kept.length > 0 ? kept : words).map(foldWord);
}

/** All words of a name, small ones too ("sud du Yémen"). */
export function nameWords(name: string): string[] {
  return split(name).map(foldWord);
}

function split(name: string): string[] {
  const plain = name.replace(apostrophes, "'").replace(elision, '$1 ').replaceAll("'", '');
  return plain.split(separators).filter((word) => word !== '');
}

function foldWord(word: string): string {
  const folded = word.toLowerCase().normalize('NFD').replace(marks, '');
  return folded.length > 4 ? folded.replace(/s$/u, '') : folded;
}

/** True where the words of one name stand together in the other. */
export function holdsName(outer: readonly string[], inner: readonly string[]): boolean {
  if (inner.length === 0) return false;
  return outer.some((_, at) => inner.every((word, index) => outer[at + index] === word));
}

/**
 * True where two names are the same, or one holds the other and more than half of it is the other ("Ansarul Islam" and
 * "mouvement Ansarul Islam", but not "Hezbollah" and "Kataib Hezbollah").
 */
export function sameName(left: string, right: string): boolean {
  const [a, b] = [namePieces(left), namePieces(right)];
  const [outer, inner] = a.length >= b.length ? [a, b] : [b, a];
  const [whole, other] = [nameWords(left).join(' '), nameWords(right).join(' ')];
  if (whole !== '' && whole === other) return true;
  return inner.length * 2 > outer.length && holdsName(outer, inner);
}
