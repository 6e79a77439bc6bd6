import type { SentenceTree } from './sentence-tree.ts';

/** Phrases by their first word, the longest first. */
export type PhraseTable = ReadonlyMap<string, readonly string[]>;

/** Lays phrases out by their first word. */
export function openPhrases(phrases: readonly string[]): PhraseTable {
  const table = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const first = phrase.split(' ', 1)[0]!;
    const same = table.get(first);
    if (same) same.push(phrase);
    else table.set(first, [phrase]);
  }
  return table;
}

/** True where the lower-case forms, or lemmas, from `at` on are the words of the phrase. */
export function matchesPhrase(tree: SentenceTree, at: number, phrase: string): boolean {
  const space = phrase.indexOf(' ');
  if (!isWordOf(tree, at, space < 0 ? phrase : phrase.slice(0, space))) return false;
  return space < 0 || phrase.split(' ').every((part, offset) => isWordOf(tree, at + offset, part));
}

function isWordOf(tree: SentenceTree, at: number, part: string): boolean {
  const word = tree.lowered[at];
  return word !== undefined && (word.form === part || word.lemma === part);
}

/** The longest of the phrases that begins at a word. */
export function phraseAt(tree: SentenceTree, at: number, table: PhraseTable): string | undefined {
  const word = tree.lowered[at];
  if (word === undefined) return undefined;
  const byForm = table.get(word.form)?.find((phrase) => matchesPhrase(tree, at, phrase));
  if (word.lemma === word.form) return byForm;
  const byLemma = table.get(word.lemma)?.find((phrase) => matchesPhrase(tree, at, phrase));
  return (byLemma?.length ?? 0) > (byForm?.length ?? 0) ? byLemma : byForm;
}
