const marks = /\p{M}+/gu;
const between = /[^\p{L}\p{N}]+/u;

/**
 * The words of a text without case, accents and punctuation: what is compared between reports.
 * @example foldWords("L'Écho du Sarou") // ['l', 'echo', 'du', 'sarou']
 */
export function foldWords(text: string): readonly string[] {
  return text.toLowerCase().normalize('NFD').replace(marks, '').split(between).filter(Boolean);
}
