import type { Anaphor } from './anaphor.ts';
import { type Discourse, occurrenceAt } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import type { ReferenceSentence } from './reference-sentence.ts';

/** Words that a relative of place looks back. */
const reach = 12;

/** What "where" stands for: the noun that its clause hangs from if one can be there, else a place behind that noun. */
export function placeBefore(discourse: Discourse, view: ReferenceSentence, { head }: Anaphor): Occurrence | undefined {
  const noun = nounAbove(view, head);
  const own = noun === undefined ? undefined : occurrenceAt(discourse, view.index, noun);
  if (own && isPlace(own)) return own;
  const before = discourse.occurrences[view.index]!.filter(
    (occurrence) =>
      isPlace(occurrence) && !occurrence.members && occurrence.last < head && occurrence.first > Math.max(noun ?? 0, head - reach),
  );
  return before.reduce<Occurrence | undefined>((last, each) => (last && last.last > each.last ? last : each), undefined);
}

function nounAbove({ words, relations }: ReferenceSentence, at: number): number | undefined {
  let word = words[at]!.head;
  for (let steps = 0; word >= 0 && steps < 6; steps++) {
    if (relations[word] === 'acl') return words[word]!.head;
    word = words[word]!.head;
  }
  return undefined;
}

function isPlace({ kind, isPlaceNoun }: Occurrence): boolean {
  return kind === 'place' || isPlaceNoun === true;
}
