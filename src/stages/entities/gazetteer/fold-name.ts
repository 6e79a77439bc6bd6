const ascii = /^[a-z0-9 ]*$/u;
const marks = /\p{M}+/gu;
const apostrophes = /['`´‘’‚‛ʹʻʼʽʾʿˈˊˋ′＇ʿ]+/gu;
const separators = /[\p{Cc}\p{Pd}\p{Pc}\p{Zs}\s.,;:/()[\]"“”«»]+/gu;
const tatweel = /ـ/gu;

/** Letters that no decomposition turns into the plain letter that people write for them. */
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ґ: 'г',
  ς: 'σ',
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * A name without what spellings of one name differ in: case, accents, apostrophes (none are left), hyphens and punctuation
 * (spaces), letter forms of Arabic and Persian. Two names with the same fold are the same word in most texts.
 * @example foldName('Deir ez-Zor') === foldName('DEIR EZ ZOR')
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (ascii.test(lower)) return lower.replace(/ {2,}/gu, ' ').trim();
  return lower
    .normalize('NFKD')
    .replace(apostrophes, '')
    .replace(marks, '')
    .replace(tatweel, '')
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(separators, ' ')
    .trim();
}

/** Letters of Cyrillic, Hebrew, Arabic, Chinese and Korean; the marks between them are left out. */
const otherScripts = [
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x5d0, 0x5ea],
  [0x620, 0x63f],
  [0x641, 0x64a],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
] as const;

/**
 * True where a name begins with a letter that no fold turns into a Latin one. Costs next to nothing: most names of a place are
 * such names, and need not be folded to see that they are not meant.
 */
export function isOfOtherScript(name: string): boolean {
  const first = name.charCodeAt(0);
  if (first < 0x400) return false;
  return otherScripts.some(([from, to]) => from <= first && first <= to);
}
