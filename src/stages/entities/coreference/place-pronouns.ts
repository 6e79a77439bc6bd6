import type { Anaphor } from './anaphor.ts';
import type { Choice } from './choice.ts';
import type { Discourse } from './discourse.ts';
import { precedingEvent } from './event-anaphora.ts';
import type { Occurrence } from './occurrence.ts';
import { hasFeature, type ReferenceSentence } from './reference-sentence.ts';

const reach = 3;

/** "there" that only opens a sentence ("there were"), "y" of a fixed phrase ("il y a"). */
export function isEmptyPlaceWord(view: ReferenceSentence, at: number): boolean {
  const { head } = view.words[at]!;
  if (head < 0) return true;
  const { lemma } = view.words[head]!;
  if (
    view.pack.impersonal.withPlace.has(lemma) &&
    view.children[head]!.some((child) => view.pack.impersonal.subjects.has(view.lowered[child]!))
  ) {
    return true;
  }
  return !view.pack.grammaticalGender && view.relations[at] === 'expl';
}

/** What "there" or "y" stands for: the place named last, else the last thing that was named. */
export function namedPlace(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const places = before(discourse, anaphor, ({ kind }) => kind === 'place');
  if (places) return { best: places, rivals: [], reason: 'the place named last' };
  if (!view.pack.grammaticalGender) return undefined;
  const thing = before(discourse, anaphor, ({ kind }) => kind === 'thing' || kind === 'event');
  return thing && { best: thing, rivals: [], reason: 'no place before it; the thing named last' };
}

/** What "en" stands for: a place beside a verb of leaving, an event beside a verb of knowing or hindering; else left open. */
export function namedSource(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const { head } = view.words[anaphor.head]!;
  if (head < 0) return undefined;
  const { lemma } = view.words[head]!;
  const { sourceVerbs, sourceNouns, eventVerbs } = view.pack;
  const hasSourceNoun = view.children[head]!.some((child) => sourceNouns.has(view.words[child]!.lemma));
  if (sourceVerbs.has(lemma) || hasSourceNoun) {
    const best = before(discourse, anaphor, ({ kind }) => kind === 'place');
    return best && { best, rivals: [], reason: 'the place named last, beside a verb of leaving or holding' };
  }
  const isPassive = hasFeature(view.words[head]!, 'Voice=Pass');
  return eventVerbs.has(lemma) || isPassive ? precedingEvent(discourse, view, anaphor) : undefined;
}

function before(discourse: Discourse, anaphor: Anaphor, fits: (occurrence: Occurrence) => boolean): Occurrence | undefined {
  for (let sentence = anaphor.sentence; sentence >= 0 && sentence >= anaphor.sentence - reach; sentence--) {
    const inSentence = discourse.occurrences[sentence]!;
    for (let at = inSentence.length - 1; at >= 0; at--) {
      const occurrence = inSentence[at]!;
      const isLater = sentence === anaphor.sentence && occurrence.head > anaphor.head;
      if (!isLater && !occurrence.members && fits(occurrence)) return occurrence;
    }
  }
  return undefined;
}
