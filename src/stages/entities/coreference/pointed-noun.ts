import type { Anaphor } from './anaphor.ts';
import { type Choice, decide } from './choice.ts';
import { type Discourse, occurrenceAt } from './discourse.ts';
import { precedingEvent } from './event-anaphora.ts';
import type { Occurrence } from './occurrence.ts';
import { hasFeature, type ReferenceSentence } from './reference-sentence.ts';
import { descriptionMargin, leastScore } from './salience.ts';
import { scoredCandidates } from './score-candidates.ts';

/**
 * What a noun behind a demonstrative takes up where no list knows it: a noun of persons takes up persons or a body, the noun of an act or
 * state in the singular what was said last, another noun a thing that agrees ("eleven accounts … these funds").
 */
export function pointedNoun(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const noun = view.words[anaphor.head]!.lemma.toLowerCase();
  const { idleNouns, descriptions, personNouns } = view.pack;
  if (idleNouns.has(noun) || (descriptions.has(noun) && !personNouns.has(noun)) || wasNamed(discourse, view, anaphor)) return undefined;
  const isPlural = hasFeature(view.words[anaphor.head]!, 'Number=Plur');
  const isOfPersons = personNouns.has(noun);
  if (!isOfPersons && !isPlural && isOfAct(view, noun)) return precedingEvent(discourse, view, anaphor);
  const wanted = { number: isPlural ? ('plural' as const) : ('singular' as const) };
  const fits = isOfPersons ? isOfSomebody : isOfSomething;
  const scored = scoredCandidates(discourse, view, { ...anaphor, wanted }).filter(({ occurrence }) => fits(occurrence));
  return decide(scored, leastScore, descriptionMargin);
}

/** The same noun stood before: the words are another mention of that thing. */
function wasNamed(discourse: Discourse, view: ReferenceSentence, { head }: Anaphor): boolean {
  const own = occurrenceAt(discourse, view.index, head);
  return own?.kind === 'thing' && !own.key.endsWith(`:${view.words[head]!.start}-${view.words[head]!.end}`);
}

function isOfAct({ pack }: ReferenceSentence, noun: string): boolean {
  return pack.actEndings.some((ending) => noun.endsWith(ending) && noun.length > ending.length + 2);
}

function isOfSomebody({ kind, isPerson }: Occurrence): boolean {
  return kind === 'actor' || isPerson === true;
}

function isOfSomething({ kind, isPerson }: Occurrence): boolean {
  return (kind === 'thing' || kind === 'instrument') && isPerson !== true;
}
