import type { Anaphor } from './anaphor.ts';
import { bothOfTwo } from './both-of-two.ts';
import type { Discourse } from './discourse.ts';
import { precedingEvent } from './event-anaphora.ts';
import type { Occurrence } from './occurrence.ts';
import { hasFeature, type ReferenceSentence } from './reference-sentence.ts';
import { ambiguityMargin, leastScore, mixedMargin } from './salience.ts';
import { doesAnAct, type Scored, scoredCandidates } from './score-candidates.ts';

/** What an anaphor stands for: one occurrence, or several between which the text does not decide. */
export interface Choice {
  readonly best: Occurrence;
  readonly rivals: readonly Occurrence[];
  readonly reason: string;
}

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

/** The best-scored entity, with its rivals inside the margin. */
export function decide(scored: readonly Scored[], least = leastScore): Choice | undefined {
  const byKey = new Map<string, Scored>();
  for (const entry of scored) {
    const known = byKey.get(entry.occurrence.key);
    if (!known || known.score < entry.score) byKey.set(entry.occurrence.key, entry);
  }
  const ranked = [...byKey.values()].sort((a, b) => b.score - a.score || b.occurrence.start - a.occurrence.start);
  const best = ranked[0];
  if (!best || best.score < least) return undefined;
  const rivals = ranked.filter((other) => other !== best && isRival(best, other)).map(({ occurrence }) => occurrence);
  return { best: best.occurrence, rivals, reason: `${best.occurrence.role}, score ${Math.round(best.score)}` };
}

function isRival(best: Scored, other: Scored): boolean {
  if (standsFor(best.occurrence, other.occurrence) || standsFor(other.occurrence, best.occurrence)) return false;
  const margin = best.occurrence.kind === other.occurrence.kind ? ambiguityMargin : mixedMargin;
  return other.score >= best.score * margin;
}

/** The other is a member of what this stands for, or one of those between which it stays open. */
function standsFor({ members, rivals }: Occurrence, { key }: Occurrence): boolean {
  return members?.includes(key) === true || rivals?.some((rival) => rival.key === key) === true;
}
