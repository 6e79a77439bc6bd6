import type { Anaphor } from './anaphor.ts';
import type { Choice } from './choice.ts';
import type { Discourse } from './discourse.ts';
import { eventChoice, precedingEvent } from './event-anaphora.ts';
import { childBy, type ReferenceSentence } from './reference-sentence.ts';

/** "do so": a word that takes up an act together with a verb of doing right before it. */
export function isActWord({ pack, words, lowered }: ReferenceSentence, at: number): boolean {
  return pack.actWords.has(lowered[at]!) && at > 0 && pack.actVerbs.has(words[at - 1]!.lemma) && words[at - 1]!.upos === 'VERB';
}

/** "refuses to do it", "l'a fait": the only complement of a verb of doing is an act; not so in "l'a fait prisonnier". */
export function isActPronoun(view: ReferenceSentence, { kind, head, role, wanted }: Anaphor): boolean {
  if (kind !== 'pronoun' || role !== 'object' || wanted.stands === 'person' || wanted.number === 'plural' || wanted.gender === 'feminine') {
    return false;
  }
  const verb = view.words[head]!.head;
  if (verb < 0 || view.words[verb]!.upos !== 'VERB' || !view.pack.actVerbs.has(view.words[verb]!.lemma)) return false;
  return !view.children[verb]!.some((child) => child !== head && ['obj', 'xcomp', 'ccomp'].includes(view.relations[child]!));
}

/** The act before: what was said last as a whole, and of a verb with an infinitive what the infinitive says ("agreed to withdraw"). */
export function actBefore(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const choice = precedingEvent(discourse, view, anaphor);
  if (!choice) return undefined;
  const { sentence, head } = choice.best;
  const there = discourse.views[sentence]!;
  let act = head;
  for (let steps = 0; steps < 3; steps++) {
    const infinitive = childBy(there, act, 'xcomp');
    if (infinitive === undefined || there.words[infinitive]!.upos !== 'VERB') break;
    act = infinitive;
  }
  return act === head ? choice : eventChoice(discourse, there, act, choice.reason);
}
