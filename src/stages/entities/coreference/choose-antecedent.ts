import type { Anaphor } from './anaphor.ts';
import { bothOfTwo } from './both-of-two.ts';
import { type Choice, decide } from './choice.ts';
import type { Discourse } from './discourse.ts';
import { precedingEvent } from './event-anaphora.ts';
import { hasFeature, type ReferenceSentence } from './reference-sentence.ts';
import { doesAnAct, scoredCandidates } from './score-candidates.ts';

/** What a pronoun or possessive stands for, by agreement, grammar and salience; undefined where nothing fits. */
export function chooseAntecedent(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const scored = scoredCandidates(discourse, view, anaphor);
  if (!asksForEvent(view, anaphor)) return decide(scored) ?? bothOfTwo(discourse, anaphor);
  const events = scored.filter(({ occurrence }) => occurrence.kind === 'event' && occurrence.sentence >= anaphor.sentence - 1);
  return decide(events) ?? precedingEvent(discourse, view, anaphor);
}

/** "It began", "condemned it": the verb says that something happened. A pronoun whose form shows a person or several does not fit. */
function asksForEvent(view: ReferenceSentence, { kind, head, role, wanted }: Anaphor): boolean {
  const verb = view.words[view.words[head]!.head];
  if (kind !== 'pronoun' || wanted.stands === 'person' || wanted.number === 'plural' || verb?.upos !== 'VERB') return false;
  const isPassive = hasFeature(verb, 'Voice=Pass');
  if (role === 'object') return view.pack.verbsOnEvents.has(verb.lemma);
  return role === 'subject' && !isPassive && view.pack.verbsOfEvents.has(verb.lemma) && !doesAnAct(view, head);
}
