import type { Anaphor } from './anaphor.ts';
import type { Discourse } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import { type ReferenceSentence, subjectOf } from './reference-sentence.ts';
import { speaksAsComplement } from './selection.ts';

const coArguments: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl', 'expl']);

/**
 * Keys that grammar rules out for a pronoun: the other complements of its verb ("they shelled them"), the subject an
 * infinitive shares, and for a possessive the very thing possessed.
 */
export function excludedKeys(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): ReadonlySet<string> {
  const excluded = new Set<string>();
  const exclude = (word: number): void => {
    const headed = discourse.occurrences[view.index]!.filter(({ head }) => head === word);
    for (const { key, members, form } of headed) {
      excluded.add(key);
      if (form === 'pronoun') for (const member of members ?? []) excluded.add(member);
    }
  };
  if (anaphor.kind === 'possessive') {
    exclude(view.words[anaphor.head]!.head);
    return excluded;
  }
  const clause = view.clauseOf[anaphor.head]!;
  if (clause < 0 || speaksAsComplement(view, anaphor.head)) return excluded;
  for (const child of view.children[clause]!) if (child !== anaphor.head && coArguments.has(view.relations[child]!)) exclude(child);
  const subject = subjectOf(view, clause);
  if (subject !== undefined && subject !== anaphor.head) exclude(subject);
  return excluded;
}

/** "its driver": nobody is on board of a drone or missile. */
export function isWithoutCrew({ views }: Discourse, view: ReferenceSentence, anaphor: Anaphor, occurrence: Occurrence): boolean {
  if (anaphor.kind !== 'possessive') return false;
  const possessed = view.words[view.words[anaphor.head]!.head]!;
  if (!view.pack.onBoard.has(possessed.lemma)) return false;
  const there = views[occurrence.sentence]!;
  return there.pack.uncrewed.has(there.words[occurrence.head]!.lemma.toLowerCase());
}

/** True where the anaphor stands inside the occurrence: nothing contains what points to it. */
export function holdsAnaphor(occurrence: Occurrence, anaphor: Anaphor): boolean {
  return occurrence.sentence === anaphor.sentence && occurrence.first <= anaphor.head && anaphor.head <= occurrence.last;
}
