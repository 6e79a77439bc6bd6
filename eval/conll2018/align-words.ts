import type { ScoredWord } from './scored-words.ts';

/** A gold word and the system word that stands for it: indices among all words. */
export interface WordPair {
  readonly gold: number;
  readonly system: number;
}

/**
 * Pairs words by their characters. Outside multiword tokens two words pair if they cover the same characters; within
 * a stretch where either side has a multiword token, by the longest common subsequence of the forms.
 */
export function alignWords(gold: readonly ScoredWord[], system: readonly ScoredWord[]): WordPair[] {
  const pairs: WordPair[] = [];
  let g = 0;
  let s = 0;
  while (g < gold.length && s < system.length) {
    const [goldWord, systemWord] = [gold[g]!, system[s]!];
    if (goldWord.multiword || systemWord.multiword) {
      const stretch = findStretch(gold, system, g, s);
      pairs.push(...pairByForm(gold, system, stretch));
      g = stretch.goldTo;
      s = stretch.systemTo;
    } else if (goldWord.start === systemWord.start && goldWord.end === systemWord.end) {
      pairs.push({ gold: g++, system: s++ });
    } else if (goldWord.start <= systemWord.start) g++;
    else s++;
  }
  return pairs;
}

interface Stretch {
  readonly goldFrom: number;
  readonly goldTo: number;
  readonly systemFrom: number;
  readonly systemTo: number;
}

/**
 * The stretch that the multiword token at hand opens: a single word that begins before it is left out, and the end
 * moves on as long as a multiword token on either side reaches across it.
 */
function findStretch(gold: readonly ScoredWord[], system: readonly ScoredWord[], g: number, s: number): Stretch {
  const [goldWord, systemWord] = [gold[g]!, system[s]!];
  const goldFrom = !goldWord.multiword && goldWord.start < systemWord.start ? g + 1 : g;
  const systemFrom = !systemWord.multiword && systemWord.start < goldWord.start ? s + 1 : s;
  let end = goldWord.multiword ? goldWord.end : systemWord.end;
  let [goldTo, systemTo] = [goldFrom, systemFrom];
  while (startOf(gold, goldTo) < end || startOf(system, systemTo) < end) {
    const word = startOf(gold, goldTo) <= startOf(system, systemTo) ? gold[goldTo++]! : system[systemTo++]!;
    if (word.multiword) end = Math.max(end, word.end);
  }
  return { goldFrom, goldTo, systemFrom, systemTo };
}

function startOf(words: readonly ScoredWord[], index: number): number {
  return words[index]?.start ?? Number.POSITIVE_INFINITY;
}

function pairByForm(gold: readonly ScoredWord[], system: readonly ScoredWord[], stretch: Stretch): WordPair[] {
  const lengths = subsequenceLengths(gold, system, stretch);
  const pairs: WordPair[] = [];
  let [g, s] = [stretch.goldFrom, stretch.systemFrom];
  while (g < stretch.goldTo && s < stretch.systemTo) {
    const [row, column] = [g - stretch.goldFrom, s - stretch.systemFrom];
    if (gold[g]!.form === system[s]!.form) pairs.push({ gold: g++, system: s++ });
    else if (lengths[row + 1]![column]! >= lengths[row]![column + 1]!) g++;
    else s++;
  }
  return pairs;
}

/** The length of the longest common subsequence of what is left from each pair of positions. */
function subsequenceLengths(gold: readonly ScoredWord[], system: readonly ScoredWord[], stretch: Stretch): number[][] {
  const rows = stretch.goldTo - stretch.goldFrom;
  const columns = stretch.systemTo - stretch.systemFrom;
  const lengths = Array.from({ length: rows + 1 }, () => Array<number>(columns + 1).fill(0));
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const same = gold[stretch.goldFrom + row]!.form === system[stretch.systemFrom + column]!.form;
      lengths[row]![column] = same ? lengths[row + 1]![column + 1]! + 1 : Math.max(lengths[row + 1]![column]!, lengths[row]![column + 1]!);
    }
  }
  return lengths;
}
