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
    if (startsStretch(goldWord, systemWord) || startsStretch(systemWord, goldWord)) {
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

/** A multiword token opens a stretch once the other side has reached it. */
function startsStretch(word: ScoredWord, other: ScoredWord): boolean {
  return word.multiword && word.start <= other.start && (other.start < word.end || other.multiword);
}

interface Stretch {
  readonly goldFrom: number;
  readonly goldTo: number;
  readonly systemFrom: number;
  readonly systemTo: number;
}

/** From the words at hand to where no multiword token reaches across on either side. */
function findStretch(gold: readonly ScoredWord[], system: readonly ScoredWord[], goldFrom: number, systemFrom: number): Stretch {
  let [g, s] = [goldFrom, systemFrom];
  const [goldWord, systemWord] = [gold[g]!, system[s]!];
  let end = goldWord.multiword ? goldWord.end : systemWord.end;
  if (!goldWord.multiword && goldWord.end > end) end = goldWord.end;
  for (;;) {
    const [nextGold, nextSystem] = [gold[g], system[s]];
    const goldInside = nextGold !== undefined && nextGold.start < end;
    const systemInside = nextSystem !== undefined && nextSystem.start < end;
    if (!goldInside && !systemInside) break;
    if (goldInside && (!systemInside || nextGold.start <= nextSystem.start)) {
      if (nextGold.multiword) end = Math.max(end, nextGold.end);
      g++;
    } else {
      if (nextSystem!.multiword) end = Math.max(end, nextSystem!.end);
      s++;
    }
  }
  return { goldFrom, goldTo: g, systemFrom, systemTo: s };
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
