import type { LanguageIdPack } from './pack.ts';

/** How far the words of a text speak for one language. */
export interface WordEvidence {
  readonly lang: string;
  /** Words found in the language's list. */
  readonly matches: number;
  /** Their share among the words that are no names. */
  readonly share: number;
}

/** A language's function words, ready to be looked up. */
export interface WordList {
  readonly lang: string;
  readonly words: ReadonlySet<string>;
}

const word = /[\p{L}\p{M}]+(?:['’](?=\p{L}))?/gu;
const fewestMatches = 3;
const smallestShare = 0.2;

/** The lists of several packs. */
export function wordLists(packs: readonly LanguageIdPack[]): WordList[] {
  return packs.map((pack) => ({ lang: pack.lang, words: new Set(pack.functionWords) }));
}

/** The words of a text, elided forms apart ("qu'il" → "qu'", "il"), capitals kept, apostrophes straightened. */
export function wordsOf(text: string): string[] {
  return text.replaceAll('’', "'").match(word) ?? [];
}

/**
 * The evidence for each language, strongest first. Capitalised words count only where they are in the list, so that
 * a sentence full of names is judged by the words between them.
 */
export function wordEvidence(words: readonly string[], lists: readonly WordList[]): WordEvidence[] {
  return lists.map((list) => evidenceFor(words, list)).sort((a, b) => b.share - a.share);
}

function evidenceFor(words: readonly string[], list: WordList): WordEvidence {
  let matches = 0;
  let others = 0;
  for (const form of words) {
    const lower = form.toLowerCase();
    if (list.words.has(lower)) matches += 1;
    else if (form[0] === lower[0]) others += 1;
  }
  return { lang: list.lang, matches, share: matches === 0 ? 0 : matches / (matches + others) };
}

/** The language that function words alone prove: several of them, a fair share, and three times any other's. */
export function provenByWords([best, second]: readonly WordEvidence[]): string | undefined {
  if (!best || best.matches < fewestMatches || best.share < smallestShare) return undefined;
  return second && second.share * 3 > best.share ? undefined : best.lang;
}
