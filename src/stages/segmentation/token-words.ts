import { scoreFeatures } from '../../util/hashed-weights.ts';
import { contractionFeatures } from './contraction-features.ts';
import { copyCase } from './normal-form.ts';
import type { SegmentationLanguage } from './pack.ts';

/**
 * The forms of the words that a surface token holds.
 * @param forms surface forms of the paragraph, in order
 * @example tokenWords(['près', 'du', 'fleuve'], 1, french) // ['de', 'le']
 */
export function tokenWords(forms: readonly string[], index: number, language: SegmentationLanguage): readonly string[] {
  const form = forms[index]!;
  const lower = form.toLowerCase();
  const contraction = language.contractions.get(lower);
  if (contraction === undefined) return attachedParts(form, lower, language);
  if (contraction.split === 'context' && !isSplit(forms, index, language, contraction.slip ? leastOfSlip : 0)) return [form];
  return inCase(form, contraction.words);
}

/** "Its troops left": what would be a typing error ("Its been days") is read as one only where the words around leave little doubt. */
const leastOfSlip = 2500;

function isSplit(forms: readonly string[], index: number, language: SegmentationLanguage, least: number): boolean {
  const before = forms[index - 1]?.toLowerCase() ?? '';
  if (language.splitAfter.has(before) || language.pack.splitAfter.stems.some((stem) => before.startsWith(stem))) return true;
  if (language.contractionModel === undefined) return true;
  return scoreFeatures(language.contractionModel, contractionFeatures(forms, index)) >= least;
}

/** The words with the capitals of the token they come from: "DU" is "DE" and "LE", "Du" is "De" and "le". */
function inCase(form: string, words: readonly string[]): string[] {
  const shouted = form.length > 1 && form === form.toUpperCase();
  return words.map((word, index) => (index === 0 || shouted ? copyCase(form, word) : word));
}

/** Nothing longer is a word; it bounds the work on text that is no language. */
const longestWord = 80;

/** "didn't" is "did" and "n't"; a bare apostrophe after -s is a possessive. */
function attachedParts(form: string, lower: string, language: SegmentationLanguage): readonly string[] {
  if (form.length < 2 || form.length > longestWord || !form.includes("'")) return [form];
  const { attachedWords, bareApostrophePossessive } = language.pack;
  if (language.undivided.has(lower)) return [form];
  const ending = attachedWords.find((word) => lower.endsWith(word) && lower.length > word.length && isHost(lower.slice(0, -word.length)));
  if (ending !== undefined) {
    const cut = form.length - ending.length;
    return [...attachedParts(form.slice(0, cut), lower.slice(0, cut), language), form.slice(cut)];
  }
  return bareApostrophePossessive && lower.endsWith("s'") ? [form.slice(0, -1), "'"] : [form];
}

function isHost(text: string): boolean {
  return /[\p{L}\p{N}.]$/u.test(text);
}
