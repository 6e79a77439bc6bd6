import type { Anaphor } from './anaphor.ts';
import type { Occurrence } from './occurrence.ts';
import { childBy, type ReferenceSentence } from './reference-sentence.ts';

/** "hit the trucks while they were refuelling": what a clause says of somebody at the time of a strike, it says of who was struck. */
export function isStruckMeanwhile(view: ReferenceSentence, { role }: Anaphor, { head, role: theirs }: Occurrence, clause: number): boolean {
  if (role !== 'subject' || theirs !== 'object' || clause < 0 || view.relations[clause] !== 'advcl') return false;
  const verb = view.words[clause]!.head;
  const isOfStrike = verb >= 0 && view.words[head]!.head === verb && view.pack.verbsOfHarm.has(view.words[verb]!.lemma);
  const mark = childBy(view, clause, 'mark');
  const goesOn = childBy(view, clause, 'aux', 'cop') !== undefined;
  return isOfStrike && goesOn && mark !== undefined && view.pack.meanwhile.has(view.lowered[mark]!);
}
