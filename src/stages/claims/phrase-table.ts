import type { SentenceTree } from './sentence-tree.ts';

/** A phrase, with its words behind the first. */
export interface Phrase {
  readonly text: string;
  readonly rest: readonly string[];
}

/** Phrases by their first word, the longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** Lays phrases out by their first word. */
export function openPhrases(phrases: readonly string[]): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const text of [...phrases].sort((a, b) => b.length - a.length)) {
    const [first, ...rest] = text.split(' ');
    const same = table.get(first!);
    if (same) same.push({ text, rest });
    else table.set(first!, [{ text, rest }]);
  }
  return table;
}

/** True where the lower-case forms, or lemmas, from `at` on are the words of the phrase. */
export function matchesPhrase(tree: SentenceTree, at: number, phrase: string): boolean {
  return phrase.split(' ').every((part, offset) => isWordOf(tree, at + offset, part));
}

/** True where the words of a phrase behind the first stand behind a word. */
export function follows(tree: SentenceTree, at: number, rest: readonly string[]): boolean {
  return rest.every((part, offset) => isWordOf(tree, at + 1 + offset, part));
}

function isWordOf(tree: SentenceTree, at: number, part: string): boolean {
  const word = tree.lowered[at];
  return word !== undefined && (word.form === part || word.lemma === part);
}

function longestAt(tree: SentenceTree, at: number, phrases: readonly Phrase[] | undefined): string | undefined {
  return phrases?.find(({ rest }) => follows(tree, at, rest))?.text;
}

/** The longest of the phrases that begins at a word. */
export function phraseAt(tree: SentenceTree, at: number, table: PhraseTable): string | undefined {
  const word = tree.lowered[at];
  if (word === undefined) return undefined;
  const byForm = longestAt(tree, at, table.get(word.form));
  if (word.lemma === word.form) return byForm;
  const byLemma = longestAt(tree, at, table.get(word.lemma));
  return (byLemma?.length ?? 0) > (byForm?.length ?? 0) ? byLemma : byForm;
}
