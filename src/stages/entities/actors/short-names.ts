import type { DraftMention } from './composition.ts';
import { startsWithCapital } from './fold-name.ts';
import type { LearnedNames } from './learned-names.ts';
import type { WorkingSentence } from './working-sentence.ts';

/** Shorter words with a capital are acronyms and particles. */
const leastLetters = 4;
const nameRules: ReadonlySet<string> = new Set(['person', 'registry-person']);

/** "the Northern Brigades" may go on as "the Brigades": the head of a name of several words, where it has a capital. */
export function learnShortNames({ surfaces, words }: WorkingSentence, mentions: readonly DraftMention[], short: LearnedNames): void {
  for (const { first, last, head, ref, rule } of mentions) {
    if (ref === null || last === first || nameRules.has(rule) || !startsWithCapital(surfaces[first]!)) continue;
    if (words[head]!.upos === 'PUNCT' || !startsWithCapital(surfaces[head]!) || surfaces[head]!.length < leastLetters) continue;
    short.add(surfaces[head]!, ref);
  }
}

/** "the Brigades", "le Front": a lone word with a capital behind an article, where nothing else was read. */
export function shortMentions(
  { words, surfaces, matchOf }: WorkingSentence,
  short: LearnedNames,
  taken: readonly DraftMention[],
): readonly DraftMention[] {
  if (short.isEmpty()) return [];
  const isTaken = (word: number): boolean => taken.some(({ first, last, ref }) => ref !== null && first <= word && word <= last);
  return words.flatMap(({ index, upos }): DraftMention[] => {
    if (upos !== 'PROPN' && upos !== 'NOUN') return [];
    if (words[index - 1]?.upos !== 'DET' || isTaken(index) || matchOf[index] || !startsWithCapital(surfaces[index]!)) return [];
    const next = surfaces[index + 1] ?? '';
    const ref = startsWithCapital(next) ? undefined : short.get(surfaces[index]!);
    if (ref === undefined) return [];
    return [
      { first: index, last: index, head: index, form: 'name', ref, rule: 'learned', why: 'the head of a name that the text gives in full' },
    ];
  });
}
