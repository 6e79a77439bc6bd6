import { agreementOf, type Usage, usageOf } from './agreement.ts';
import type { Anaphor } from './anaphor.ts';
import { excludedKeys, holdsAnaphor } from './binding.ts';
import { type Discourse, occurrenceAt, sentencesBefore } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import { aheadBonus, isTopicAhead, specialBonus } from './pronoun-bonus.ts';
import { baseRelation, hasFeature, type ReferenceSentence } from './reference-sentence.ts';
import { bonus, pronounReach, salience, thingAsAgent } from './salience.ts';

/** An occurrence with what speaks for it. */
export interface Scored {
  readonly occurrence: Occurrence;
  readonly score: number;
}

/** What holds for one pronoun or possessive and all its candidates. */
interface Search {
  readonly discourse: Discourse;
  readonly view: ReferenceSentence;
  readonly anaphor: Anaphor;
  readonly usage: Usage;
  readonly excluded: ReadonlySet<string>;
  /** Only persons and bodies do what the pronoun does, or own what is possessed. */
  readonly asksForActor: boolean;
}

/** Everything within reach that a pronoun or possessive may stand for, scored. */
export function scoredCandidates(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): readonly Scored[] {
  const isAgent = anaphor.role === 'subject' && doesAnAct(view, anaphor.head);
  const search: Search = {
    discourse,
    view,
    anaphor,
    usage: usageOf(view.pack),
    excluded: excludedKeys(discourse, view, anaphor),
    asksForActor: isAgent || ownsPersons(discourse, view, anaphor),
  };
  const found: Scored[] = [];
  const start = speaksFromOutside(view, anaphor) ? anaphor.sentence - 1 : anaphor.sentence;
  for (let sentence = start; sentence >= 0 && sentence >= anaphor.sentence - pronounReach; sentence--) {
    for (const occurrence of discourse.occurrences[sentence]!) {
      const score = scoreOf(search, occurrence);
      if (score > 0) found.push({ occurrence, score });
    }
  }
  return found;
}

/** 0 where agreement or grammar rules it out. */
function scoreOf({ discourse, view, anaphor, usage, excluded, asksForActor }: Search, occurrence: Occurrence): number {
  const agreed = agreementOf(anaphor.wanted, occurrence, usage);
  if (agreed === 0 || isRuledOut(occurrence, anaphor, excluded)) return 0;
  const isAhead = occurrence.sentence === anaphor.sentence && occurrence.head > anaphor.head;
  if (isAhead && !isTopicAhead(view, anaphor, occurrence)) return 0;
  const base = salience(occurrence, anaphor, sentencesBefore(discourse, occurrence.key, anaphor.sentence));
  const together = occurrence.members ? bonus.together : 0;
  const special = specialBonus(discourse, view, anaphor, occurrence) + together + (isAhead ? aheadBonus(view, anaphor) : 0);
  return (base + special) * agreed * (asksForActor && occurrence.kind !== 'actor' ? thingAsAgent : 1);
}

function ownsPersons(discourse: Discourse, view: ReferenceSentence, { kind, head }: Anaphor): boolean {
  return kind === 'possessive' && occurrenceAt(discourse, view.index, view.words[head]!.head)?.kind === 'actor';
}

/** "… , it said, …", "… , a-t-il dit": who speaks is not looked for in what is said. */
function speaksFromOutside(view: ReferenceSentence, { head, role }: Anaphor): boolean {
  const verb = view.words[view.words[head]!.head];
  if (role !== 'subject' || !verb || !view.pack.speechVerbs.has(verb.lemma)) return false;
  if (baseRelation(verb.deprel) === 'parataxis') return true;
  return view.children[verb.index]!.some((child) => child < head && ['ccomp', 'parataxis'].includes(view.relations[child]!));
}

function isRuledOut(occurrence: Occurrence, anaphor: Anaphor, excluded: ReadonlySet<string>): boolean {
  return excluded.has(occurrence.key) || occurrence.members?.some((key) => excluded.has(key)) === true || holdsAnaphor(occurrence, anaphor);
}

/** The pronoun is subject of an active verb with an object or a content: only persons and bodies do such things. */
export function doesAnAct(view: ReferenceSentence, at: number): boolean {
  const word = view.words[at]!;
  if (baseRelation(word.deprel) !== 'nsubj' || word.deprel === 'nsubj:pass' || word.head < 0) return false;
  const verb = view.words[word.head]!;
  if (verb.upos !== 'VERB' || hasFeature(verb, 'Voice=Pass')) return false;
  const isSpeech = view.pack.speechVerbs.has(verb.lemma);
  return isSpeech || view.children[verb.index]!.some((child) => ['obj', 'ccomp', 'xcomp'].includes(view.relations[child]!));
}
