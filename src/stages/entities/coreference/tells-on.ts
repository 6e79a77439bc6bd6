import type { Anaphor } from './anaphor.ts';
import type { Discourse } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import { baseRelation, childBy, type ReferenceSentence, roleBearer } from './reference-sentence.ts';
import { speaksAsComplement } from './selection.ts';

/** The verb of saying stands beside what is said or above it, not inside a noun phrase ("the police that it promised"). */
const telling: ReadonlySet<string> = new Set(['root', 'parataxis']);

/** "…, he added", "selon elle": who told what stands before, for a pronoun that says who tells this. */
export function tellsOn(
  { views, quoted }: Discourse,
  view: ReferenceSentence,
  { sentence, head, role }: Anaphor,
  occurrence: Occurrence,
): boolean {
  const verb = view.words[view.words[head]!.head];
  const isSubject =
    role === 'subject' && verb !== undefined && view.pack.speechVerbs.has(verb.lemma) && telling.has(baseRelation(verb.deprel));
  const there = views[occurrence.sentence];
  if (!(isSubject || speaksAsComplement(view, head)) || quoted[sentence]!.has(head) || !there) return false;
  return isSubjectOfSpeech(there, occurrence.head) || speaksAsComplement(there, roleBearer(there, occurrence.head));
}

/** True for the subject of a verb of saying, and for who stands behind it where an insertion has no other ("…, ont dit deux gardes"). */
export function isSubjectOfSpeech(view: ReferenceSentence, at: number): boolean {
  const bearer = roleBearer(view, at);
  const { head, deprel } = view.words[bearer]!;
  if (head < 0 || !view.pack.speechVerbs.has(view.words[head]!.lemma)) return false;
  if (deprel === 'nsubj' || deprel.startsWith('expl')) return true;
  const isInserted = baseRelation(view.words[head]!.deprel) === 'parataxis' && childBy(view, head, 'nsubj') === undefined;
  return isInserted && deprel === 'obj' && bearer > head;
}
