import type { RelationSpell, RelationStatement, SpellVerdict } from '../../../model/over-time.ts';

/** A statement with who stands behind it, the same for the same holder in every report. */
export interface HeldStatement {
  readonly statement: RelationStatement;
  readonly holder: string;
}

/** A stretch in which nobody takes back what he says, and nobody says that it is over. */
export type Stretch = readonly [HeldStatement, ...HeldStatement[]];

/** The day that a statement speaks of: that of the past that it names, else that of its report. */
export function dayOf({ from, to, reported, basis }: RelationStatement): string {
  return (basis === 'act' ? (from ?? to) : to) ?? reported ?? '9999';
}

/**
 * Parts statements of one relation, in the order of the days that they speak of. A stretch ends where one of its holders says otherwise,
 * and where it is said to be over; that others contradict him makes it disputed, not new.
 */
export function stretches(statements: readonly HeldStatement[]): readonly Stretch[] {
  const parted: [HeldStatement, ...HeldStatement[]][] = [];
  for (const held of [...statements].sort(byDay)) {
    const current = parted.at(-1);
    if (current && !opensAnother(held, current)) current.push(held);
    else parted.push([held]);
  }
  return parted;
}

function byDay({ statement: one }: HeldStatement, { statement: other }: HeldStatement): number {
  return (
    compare(dayOf(one), dayOf(other)) ||
    compare(one.reported ?? '', other.reported ?? '') ||
    compare(one.document, other.document) ||
    one.start - other.start
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function opensAnother({ statement, holder }: HeldStatement, current: Stretch): boolean {
  const { says } = statement;
  if (says === 'open') return false;
  const settled = current.filter((held) => held.statement.says !== 'open');
  if (settled.length === 0) return false;
  const isEnd = settled.some((held) => held.statement.says === 'over');
  if (isEnd !== (says === 'over')) return !(isEnd && says === 'no');
  return settled.some((held) => held.holder === holder && held.statement.says !== says);
}

/** A stretch as it is printed. */
export function spellOf(stretch: Stretch): RelationSpell {
  const claims = stretch.map(({ statement }) => statement);
  const days = claims.flatMap(({ reported }) => (reported === undefined ? [] : [reported])).sort();
  const affirmed = claims.filter(({ says, basis }) => says === 'yes' && basis === 'stated');
  const from = affirmed.flatMap((claim) => claim.from ?? []).sort()[0];
  const to = affirmed.flatMap((claim) => (claim.from === undefined ? [] : (claim.to ?? []))).sort()[0];
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && affirmed.every((claim) => claim.to !== undefined) && { to }),
    ...(days.length > 0 && { reported: { from: days[0]!, to: days.at(-1)! } }),
    holders: [...new Set(claims.map(({ holder }) => holder))],
    claims,
    verdict: verdictOf(claims),
  };
}

function verdictOf(claims: readonly RelationStatement[]): SpellVerdict {
  const has = (wanted: RelationStatement['says']): boolean => claims.some(({ says }) => says === wanted);
  if (has('over')) return 'ended';
  if (has('yes')) return has('no') ? 'disputed' : 'said';
  return has('no') ? 'denied' : 'open';
}
