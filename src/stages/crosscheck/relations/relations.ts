import {
  type RelationChange,
  type RelationLine,
  type RelationName,
  type RelationStatement,
  relationNames,
} from '../../../model/over-time.ts';
import { schemaVersion } from '../../../model/reading.ts';
import type { CopySources } from '../copies/copy-sources.ts';
import { eventOrigins, type Origins, toldKey } from '../origins/event-origins.ts';
import type { OverTimeKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { openParties, type Party } from './parties.ts';
import { type PairStatements, withChanges } from './relation-changes.ts';
import { type HeldStatement, spellOf, stretches } from './spells.ts';
import { type ToldRelation, toldRelations } from './told-relations.ts';

interface RelationsContext {
  readonly reports: readonly Report[];
  readonly sources: CopySources;
  readonly knowledge: OverTimeKnowledge;
}

/** How parties are said to stand to each other in all reports, pair by pair and relation by relation; whom most reports speak of first. */
export function relationLines({ reports, sources, knowledge }: RelationsContext): readonly RelationLine[] {
  const parties = openParties(reports, knowledge);
  const groups = new Map<string, [ToldRelation, ...ToldRelation[]]>();
  for (const told of reports.flatMap((report) => toldRelations(report, parties, knowledge))) {
    const key = `${told.relation}\n${told.from.key}\n${told.to.key}`;
    const group = groups.get(key);
    if (group) group.push(told);
    else groups.set(key, [told]);
  }
  const pairs = [...groups.values()].map((group) => pairStatements(group, { reports, sources, knowledge }));
  return withChanges(pairs, knowledge.relations)
    .map(({ pair, changes }) => lineOf(pair, changes, knowledge))
    .sort(byWeight);
}

function pairStatements(told: readonly [ToldRelation, ...ToldRelation[]], context: RelationsContext): PairStatements {
  const [{ relation, from, to }] = told;
  const heard = told.map((one) => ({ ...one, affirms: one.says === 'yes' }));
  const origins = eventOrigins(heard, context.reports, context.sources, context.knowledge);
  return { relation, from, to, stretches: stretches(told.map((one) => heldStatement(one, origins, context))) };
}

function heldStatement(told: ToldRelation, { holders }: Origins, { reports, sources }: RelationsContext): HeldStatement {
  const { claim, report, basis, says } = told;
  const holder = holders.get(toldKey(told))!;
  const { start, end } = claim.trigger;
  const copied = sources.get(`${report.index} ${claim.sentence}`);
  return {
    holder: holder.key,
    statement: {
      document: report.id,
      claim: claim.id,
      start,
      end,
      holder: holder.label,
      ...(holder.isUnknown && { unnamed: true }),
      stance: claim.attribution.at(-1)!.stance,
      polarity: claim.polarity,
      modality: claim.modality,
      says,
      basis,
      ...(basis === 'act' && { act: claim.type }),
      ...statedDays(claim),
      ...(report.day !== undefined && { reported: report.day }),
      ...(copied && { copyOf: reports[copied.of]!.id }),
    },
  };
}

/** Days that the words give; "until the report" is nobody's word. */
function statedDays({ time }: ToldRelation['claim']): Pick<RelationStatement, 'from' | 'to'> {
  if (!time || time.precision === 'vague' || time.basis === 'unknown') return {};
  return { ...(time.from !== undefined && { from: time.from.slice(0, 10) }), ...(time.to !== undefined && { to: time.to.slice(0, 10) }) };
}

function lineOf(
  { relation, from, to, stretches: parted }: PairStatements,
  changes: readonly RelationChange[],
  { relations }: OverTimeKnowledge,
): RelationLine {
  const label = ({ label: { fr, en } }: Party): { fr: string; en: string } => ({ fr, en });
  return {
    schemaVersion,
    pair: [from.key, to.key],
    labels: [label(from), label(to)],
    relation,
    ...((relations.kinds[relation].mutual ?? false) && { mutual: true as const }),
    spells: parted.map(spellOf),
    changes: [...changes],
  };
}

/** Pairs with changes first, then those of most reports; then by name and relation. */
function byWeight(one: RelationLine, other: RelationLine): number {
  const documents = ({ spells }: RelationLine): number =>
    new Set(spells.flatMap(({ claims }) => claims.map(({ document }) => document))).size;
  const [left, right] = [one.pair.join('\n'), other.pair.join('\n')];
  const rank = (name: RelationName): number => relationNames.indexOf(name);
  return (
    Number(other.changes.length > 0) - Number(one.changes.length > 0) ||
    documents(other) - documents(one) ||
    (left < right ? -1 : left > right ? 1 : rank(one.relation) - rank(other.relation))
  );
}
