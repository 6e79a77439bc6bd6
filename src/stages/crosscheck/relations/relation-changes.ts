import type { RelationChange, RelationName } from '../../../model/over-time.ts';
import type { Party } from './parties.ts';
import type { RelationKinds } from './relation-kinds.ts';
import { dayOf, type HeldStatement, type Stretch } from './spells.ts';

/** All that is said of one relation of one pair. */
export interface PairStatements {
  readonly relation: RelationName;
  readonly from: Party;
  readonly to: Party;
  readonly stretches: readonly Stretch[];
}

interface ChangedPair {
  readonly pair: PairStatements;
  readonly changes: readonly RelationChange[];
}

/** Each pair with what changed, by whose word. That nobody says it again is no change. */
export function withChanges(pairs: readonly PairStatements[], { kinds }: RelationKinds): readonly ChangedPair[] {
  const byBoth = groupBy(pairs, bothKey);
  const byTarget = groupBy(
    pairs.filter(({ relation }) => kinds[relation].single),
    targetKey,
  );
  return pairs.map((pair) => ({
    pair,
    changes: [
      ...ownChanges(pair),
      ...turns(pair, byBoth.get(bothKey(pair)) ?? [], kinds[pair.relation].contrary),
      ...successions(pair, byTarget.get(targetKey(pair)) ?? []),
    ],
  }));
}

const bothKey = ({ from, to }: PairStatements): string => [from.key, to.key].sort().join('\n');
const targetKey = ({ relation, to }: PairStatements): string => `${relation}\n${to.key}`;

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const saying = (held: readonly HeldStatement[], ...wanted: readonly string[]): readonly HeldStatement[] =>
  held.filter(({ statement }) => wanted.includes(statement.says));

/** Between one stretch and the next: said to be over, said again, or one holder's other word. */
function ownChanges({ stretches }: PairStatements): readonly RelationChange[] {
  return stretches.slice(1).flatMap((next, at) => {
    const before = stretches[at]!;
    const ended = saying(next, 'over')[0];
    const affirmed = saying(before, 'yes')[0] ?? before[0];
    if (ended) return [change('ended', affirmed, ended, 'said to be over')];
    const resumed = saying(before, 'over')[0];
    const again = saying(next, 'yes')[0];
    if (resumed && again) return [change('resumed', resumed, again, 'said again after it was said to be over')];
    const turned = next.find(({ holder, statement }) =>
      before.some((held) => held.holder === holder && held.statement.says !== statement.says),
    );
    const earlier = turned && before.find(({ holder }) => holder === turned.holder);
    return turned && earlier ? [change('other-word', earlier, turned, `${turned.statement.holder} says otherwise than before`)] : [];
  });
}

/** The contrary was told of the pair on an earlier day. */
function turns(pair: PairStatements, others: readonly PairStatements[], contrary: readonly RelationName[]): readonly RelationChange[] {
  const first = firstAffirmed(pair);
  if (!first) return [];
  return others
    .filter(({ relation }) => contrary.includes(relation))
    .flatMap((other) => {
      const earlier = firstReported(other, dayOf(first.statement));
      if (!earlier) return [];
      return [{ ...change('turned', earlier, first, `said before: ${other.relation}`), before: other.relation }];
    });
}

/** Another was said to stand in this place on an earlier day. */
function successions(pair: PairStatements, others: readonly PairStatements[]): readonly RelationChange[] {
  const first = firstAffirmed(pair);
  if (!first) return [];
  return others
    .filter(({ from }) => from.key !== pair.from.key)
    .flatMap((other) => {
      const earlier = firstReported(other, dayOf(first.statement));
      if (!earlier) return [];
      return [{ ...change('succeeded', earlier, first, `said before: ${other.from.label.en}`), before: other.from.key }];
    });
}

/** Of those that say so, the one whose day is the earliest; of one day, whose report is. */
const firstAffirmed = ({ stretches }: PairStatements): HeldStatement | undefined => saying(stretches.flat(), 'yes')[0];

/** Of those that say so before a day, the one that was reported first. */
function firstReported({ stretches }: PairStatements, before: string): HeldStatement | undefined {
  const earlier = saying(stretches.flat(), 'yes').filter(({ statement }) => dayOf(statement) < before);
  return earlier.sort((a, b) => ((a.statement.reported ?? '9999') < (b.statement.reported ?? '9999') ? -1 : 1))[0];
}

function change(kind: RelationChange['kind'], earlier: HeldStatement, later: HeldStatement, why: string): RelationChange {
  const address = ({ statement: { document, claim } }: HeldStatement): RelationChange['later'] => ({ document, claim });
  return { kind, holder: later.statement.holder, earlier: address(earlier), later: address(later), why };
}
