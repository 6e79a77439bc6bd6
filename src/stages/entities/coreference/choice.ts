import type { Occurrence } from './occurrence.ts';
import { ambiguityMargin, distanceMargin, leastScore, mixedMargin } from './salience.ts';

/** An occurrence with what speaks for it. */
export interface Scored {
  readonly occurrence: Occurrence;
  readonly score: number;
}

/** What an anaphor stands for: one occurrence, or several between which the text does not decide. */
export interface Choice {
  readonly best: Occurrence;
  readonly rivals: readonly Occurrence[];
  readonly reason: string;
}

/** The best-scored entity, with its rivals inside the margin. */
export function decide(scored: readonly Scored[], least = leastScore, margin = ambiguityMargin): Choice | undefined {
  const byKey = new Map<string, Scored>();
  for (const entry of scored) {
    const known = byKey.get(entry.occurrence.key);
    if (!known || known.score < entry.score) byKey.set(entry.occurrence.key, entry);
  }
  const ranked = [...byKey.values()].sort((a, b) => b.score - a.score || b.occurrence.start - a.occurrence.start);
  const best = ranked[0];
  if (!best || best.score < least) return undefined;
  const rivals = ranked.filter((other) => other !== best && isRival(best, other, margin)).map(({ occurrence }) => occurrence);
  return { best: best.occurrence, rivals, reason: `${best.occurrence.role}, score ${Math.round(best.score)}` };
}

/** "fighters of the Front", "the Front": one stands inside the phrase of the other, and the phrase as a whole goes first. */
function isInside(inner: Occurrence, outer: Occurrence): boolean {
  return inner.sentence === outer.sentence && outer.first <= inner.first && inner.last <= outer.last && inner.head !== outer.head;
}

function isRival(best: Scored, other: Scored, sameKind: number): boolean {
  if (best.occurrence.kind === 'actor' && other.occurrence.kind === 'actor' && isInside(other.occurrence, best.occurrence)) return false;
  if (standsFor(best.occurrence, other.occurrence) || standsFor(other.occurrence, best.occurrence)) return false;
  const kind = best.occurrence.kind === other.occurrence.kind ? sameKind : Math.max(sameKind, mixedMargin);
  const margin = best.occurrence.sentence === other.occurrence.sentence ? kind : Math.max(kind, distanceMargin);
  return other.score >= best.score * margin;
}

/** The other is a member of what this stands for, or one of those between which it stays open. */
function standsFor({ members, rivals }: Occurrence, { key }: Occurrence): boolean {
  return members?.includes(key) === true || rivals?.some((rival) => rival.key === key) === true;
}
