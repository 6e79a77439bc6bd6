import type { Anaphor } from './anaphor.ts';
import { bothOfTwo } from './both-of-two.ts';
import { type Choice, decide } from './choice.ts';
import type { Discourse } from './discourse.ts';
import { precedingEvent } from './event-anaphora.ts';
import type { Occurrence } from './occurrence.ts';
import { hasFeature, type ReferenceSentence } from './reference-sentence.ts';
import { scoredCandidates } from './score-candidates.ts';
import { doesAnAct } from './selection.ts';

/** What a pronoun or possessive stands for, by agreement, grammar and salience; undefined where nothing fits. */
export function chooseAntecedent(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const scored = scoredCandidates(discourse, view, anaphor);
  if (!asksForEvent(view, anaphor)) return unlessOpenBeside(discourse, view, anaphor, decide(scored)) ?? bothOfTwo(discourse, anaphor);
  const plain = decide(scored);
  if (plain && isJudgedAsPerson(view, anaphor, plain)) return unlessOpenBeside(discourse, view, anaphor, plain);
  const isCaused = view.pack.verbsOfCause.has(view.words[view.words[anaphor.head]!.head]!.lemma);
  const isSeveral = anaphor.wanted.number === 'plural';
  const events = scored.filter(
    ({ occurrence }) =>
      occurrence.kind === 'event' &&
      !(isSeveral && occurrence.grammar.number === 'singular') &&
      occurrence.sentence >= anaphor.sentence - 1 &&
      !(isCaused && isSaid(discourse, occurrence)),
  );
  const event = decide(events);
  if (event) return event;
  return isSeveral || anaphor.wanted.gender === 'feminine' ? plain : precedingEvent(discourse, view, anaphor);
}

/** "l'a condamné": of the verbs that ask for an event, some judge persons as well. */
function isJudgedAsPerson({ pack, words }: ReferenceSentence, { head }: Anaphor, { best }: Choice): boolean {
  return best.kind === 'actor' && best.type === 'person' && pack.verbsOfHarm.has(words[words[head]!.head]!.lemma);
}

function isSaid({ views }: Discourse, { sentence, head }: Occurrence): boolean {
  const view = views[sentence];
  return view?.pack.events.get(view.words[head]!.lemma.toLowerCase())?.said === true;
}

/** "They freed them": where it stays open who the one is, the other is not the only one left of the same two. */
function unlessOpenBeside(
  { occurrences }: Discourse,
  view: ReferenceSentence,
  { head, sentence, kind }: Anaphor,
  choice: Choice | undefined,
): Choice | undefined {
  if (!choice || choice.rivals.length > 0 || kind === 'possessive') return choice;
  const clause = view.clauseOf[head];
  const isOpenThere = occurrences[sentence]!.some(
    ({ head: other, rivals }) => other !== head && view.clauseOf[other] === clause && rivals?.some(({ key }) => key === choice.best.key),
  );
  return isOpenThere ? undefined : choice;
}

/** "It began", "condemned it": the verb says that something happened. A pronoun whose form shows a person or several does not fit. */
function asksForEvent(view: ReferenceSentence, { kind, head, role, wanted }: Anaphor): boolean {
  const verb = view.words[view.words[head]!.head];
  if (kind !== 'pronoun' || wanted.stands === 'person') return false;
  if (wanted.number === 'plural') return role === 'object' && verb !== undefined && view.pack.verbsOfActs.has(verb.lemma);
  if (role === 'oblique' || role === 'possessor') return isAboutEvent(view, head);
  if (verb?.upos !== 'VERB') return false;
  const isPassive = hasFeature(verb, 'Voice=Pass');
  if (role === 'object') return view.pack.verbsOnEvents.has(verb.lemma);
  return role === 'subject' && !isPassive && view.pack.verbsOfEvents.has(verb.lemma) && !doesAnAct(view, head);
}

/** "an inquiry into it": the noun, or the object beside the pronoun, is about what happened. */
function isAboutEvent({ pack, words, children }: ReferenceSentence, at: number): boolean {
  const { head } = words[at]!;
  if (head < 0) return false;
  return [head, ...children[head]!].some((word) => word < at && pack.nounsOnEvents.has(words[word]!.lemma));
}
