import type { Anaphor } from './anaphor.ts';
import type { Choice } from './choice.ts';
import { type Discourse, occurrenceAt } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import type { RoleNoun } from './reference-pack.ts';
import { childBy, hasFeature, type ReferenceSentence, roleBearer, subjectOf } from './reference-sentence.ts';

/** Sentences that a noun of a role looks back for the act. */
const reach = 6;

/**
 * What a noun of a role in an act calls again: "the attackers" are who attacked last, "the victims" who were attacked, "the hostage"
 * who was taken. Undefined where no such act stands before, or nobody of that number does or undergoes it.
 */
export function roleInAct(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, noun: RoleNoun): Choice | undefined {
  const isPlural = hasFeature(view.words[anaphor.head]!, 'Number=Plur');
  for (let sentence = anaphor.sentence; sentence >= 0 && sentence >= anaphor.sentence - reach; sentence--) {
    const there = discourse.views[sentence];
    if (!there) continue;
    const from = sentence === anaphor.sentence ? anaphor.first : there.words.length;
    for (let at = from - 1; at >= 0; at--) {
      const choice = roleAt(discourse, there, at, noun, isPlural);
      if (choice) return choice;
    }
  }
  return undefined;
}

function roleAt(discourse: Discourse, view: ReferenceSentence, at: number, noun: RoleNoun, isPlural: boolean): Choice | undefined {
  const again = isOtherName(view, at, noun) ? found(discourse, view, at, isPlural) : undefined;
  if (again) return { best: again, rivals: [], reason: 'another noun for the same role' };
  const best = isSuchAct(view, at, noun) ? participant(discourse, view, at, noun, isPlural) : undefined;
  return best && { best, rivals: [], reason: noun.side === 'doer' ? 'who did what the noun says' : 'to whom it was done' };
}

/** "the pirates … the kidnappers": a noun of the same role. */
function isOtherName({ pack, words }: ReferenceSentence, at: number, noun: RoleNoun): boolean {
  const { upos, lemma } = words[at]!;
  return upos === 'NOUN' && pack.roleNouns.get(lemma.toLowerCase()) === noun;
}

/** A verb of the noun's acts, by itself or with its object ("open fire"). */
function isSuchAct(view: ReferenceSentence, at: number, { verbs, objects }: RoleNoun): boolean {
  const { upos, lemma } = view.words[at]!;
  if (upos !== 'VERB') return false;
  if (verbs.has(lemma)) return true;
  const object = objects.size > 0 ? childBy(view, at, 'obj') : undefined;
  return object !== undefined && objects.has(view.words[object]!.lemma.toLowerCase());
}

function participant(
  discourse: Discourse,
  view: ReferenceSentence,
  verb: number,
  { side }: RoleNoun,
  isPlural: boolean,
): Occurrence | undefined {
  const isPassive = hasFeature(view.words[verb]!, 'Voice=Pass') || view.children[verb]!.some((child) => isPassiveSubject(view, child));
  if (side === 'doer') return found(discourse, view, isPassive ? agentOf(view, verb) : subjectOf(view, verb), isPlural);
  return found(discourse, view, isPassive ? subjectOf(view, verb) : childBy(view, verb, 'obj'), isPlural);
}

function isPassiveSubject({ words }: ReferenceSentence, at: number): boolean {
  return words[at]!.deprel === 'nsubj:pass';
}

function agentOf({ children, words }: ReferenceSentence, verb: number): number | undefined {
  return children[verb]!.find((child) => words[child]!.deprel === 'obl:agent');
}

/** Persons or a body at the word; a body in the singular may be meant by a noun in the plural, several persons not by one. */
function found(discourse: Discourse, view: ReferenceSentence, at: number | undefined, isPlural: boolean): Occurrence | undefined {
  if (at === undefined) return undefined;
  const occurrence = occurrenceAt(discourse, view.index, roleBearer(view, at));
  if (!occurrence || occurrence.rivals || !isOfPersons(occurrence)) return undefined;
  const { grammar, type, isPerson } = occurrence;
  const isOne = type === 'person' || (isPerson === true && grammar.number === 'singular');
  if (isOne) return isPlural ? undefined : occurrence;
  return isPlural || grammar.number !== 'plural' ? occurrence : undefined;
}

function isOfPersons({ kind, isPerson }: Occurrence): boolean {
  return kind === 'actor' || isPerson === true;
}
