import type { Anaphor } from './anaphor.ts';
import type { Discourse } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import { childBy, hasFeature, type ReferenceSentence, roleBearer } from './reference-sentence.ts';
import { bonus } from './salience.ts';

/** What the noun possessed says of its owner: whoever is to be released was taken, whoever is driven from a house lived there. */
export function ownerByNoun(discourse: Discourse, view: ReferenceSentence, { head }: Anaphor, occurrence: Occurrence): number {
  const possessed = view.words[head]!.head;
  if (possessed < 0) return 0;
  if (view.pack.releaseNouns.has(view.words[possessed]!.lemma.toLowerCase())) {
    const there = discourse.views[occurrence.sentence]!;
    return isHeld(there, occurrence.head) ? bonus.held : 0;
  }
  return occurrence.sentence === view.index && isDrivenFrom(view, possessed, occurrence.head) ? bonus.drivenOut : 0;
}

/** Object of a verb of custody, or complement of its noun ("la détention d'un élu"). */
function isHeld(view: ReferenceSentence, at: number): boolean {
  const bearer = roleBearer(view, at);
  const { head, deprel } = view.words[bearer]!;
  if (head < 0) return false;
  const { lemma, upos } = view.words[head]!;
  const { custodyVerbs, events } = view.pack;
  if (upos === 'VERB') {
    const isPassive = deprel === 'nsubj:pass' || (view.relations[bearer] === 'nsubj' && hasFeature(view.words[head]!, 'Voice=Pass'));
    return custodyVerbs.has(lemma) && (isPassive || view.relations[bearer] === 'obj');
  }
  if (view.relations[bearer] !== 'nmod') return false;
  return [...(events.get(lemma.toLowerCase())?.verbs ?? [])].some((verb) => custodyVerbs.has(verb));
}

/** "drove families from their homes": who is driven out, where what is possessed is what he is driven from. */
function isDrivenFrom(view: ReferenceSentence, possessed: number, at: number): boolean {
  const object = roleBearer(view, at);
  const verb = view.words[object]!.head;
  if (verb < 0 || view.relations[object] !== 'obj' || !view.pack.verbsOfDriving.has(view.words[verb]!.lemma)) return false;
  const { head } = view.words[possessed]!;
  return childBy(view, possessed, 'case') !== undefined && (head === verb || head === object);
}
