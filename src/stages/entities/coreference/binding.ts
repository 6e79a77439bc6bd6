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
    const isSame = (head: number): boolean => head === word || (view.relations[head] === 'appos' && view.words[head]!.head === word);
    const headed = discourse.occurrences[view.index]!.filter(({ head }) => isSame(head));
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
  const own = view.relations[anaphor.head] === 'appos' ? view.words[anaphor.head]!.head : anaphor.head;
  const subject = subjectOf(view, clause);
  const isFree = (word: number): boolean =>
    word === own ||
    (view.relations[own] === 'nsubj' && view.relations[word] === 'nsubj' && view.words[word]!.head === view.words[own]!.head) ||
    (word === subject && anaphor.kind === 'pronoun' && isBesideSubject(view, anaphor.head));
  for (const child of view.children[clause]!) if (!isFree(child) && coArguments.has(view.relations[child]!)) exclude(child);
  if (subject !== undefined && !isFree(subject)) exclude(subject);
  return excluded;
}

/** "left their wounded behind them", "chez eux": such a complement may be the subject of its own clause. */
export function isBesideSubject({ pack, children, words, relations }: ReferenceSentence, at: number): boolean {
  if (relations[at] !== 'obl') return false;
  return children[at]!.some((child) => relations[child] === 'case' && pack.besideSubject.has(words[child]!.lemma));
}

/** "its driver": nobody is on board of a drone or missile. */
export function isWithoutCrew({ views }: Discourse, view: ReferenceSentence, anaphor: Anaphor, occurrence: Occurrence): boolean {
  if (anaphor.kind !== 'possessive') return false;
  const possessed = view.words[view.words[anaphor.head]!.head]!;
  const { onBoard, personNouns } = view.pack;
  if (!onBoard.has(possessed.lemma) && !personNouns.has(possessed.lemma.toLowerCase())) return false;
  const there = views[occurrence.sentence]!;
  return there.pack.uncrewed.has(there.words[occurrence.head]!.lemma.toLowerCase());
}

/** True where the anaphor stands inside the occurrence: nothing contains what points to it. */
export function holdsAnaphor(occurrence: Occurrence, anaphor: Anaphor): boolean {
  return occurrence.sentence === anaphor.sentence && occurrence.first <= anaphor.head && anaphor.head <= occurrence.last;
}
