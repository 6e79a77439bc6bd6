import type { EventTypes } from '../model/event-type.ts';
import type { OverTime, RelationChange, RelationLine, RelationSpell, RelationStatement } from '../model/over-time.ts';
import type { Reading } from '../model/reading.ts';
import { type AddressContext, told } from './crosscheck-address.ts';
import { crosscheckWord } from './crosscheck-words.ts';
import { holderName, listedDocuments, listingContext } from './listing.ts';
import type { ListedGroup, ListedItem, ListedSection, ListingView } from './listing-view.ts';
import { namedValue, overTimeWord } from './over-time-words.ts';
import type { UiLanguage } from './ui-language.ts';

interface Context extends AddressContext {
  readonly types: EventTypes;
  readonly labels: ReadonlyMap<string, string>;
}

interface Options {
  readonly ui: UiLanguage;
  readonly types: EventTypes;
}

/**
 * How actors are said to stand to each other, as a person sees it: pair by pair, with what changed first.
 * @example renderListingText(buildRelationsView(relations(readings, context), readings, { ui: 'en', types }))
 */
export function buildRelationsView(
  { lines, documents }: OverTime<RelationLine>,
  readings: readonly Reading[],
  { ui, types }: Options,
): ListingView {
  const context = listingContext(documents, readings, ui);
  const sections = relationSections(lines, context, types);
  const changed = sections.filter(({ changes }) => changes.length > 0).length;
  return {
    ui,
    title: overTimeWord(ui, 'relationsTitle'),
    headline: [
      crosscheckWord(ui, documents.length === 1 ? 'reportsOne' : 'reports', { count: documents.length }),
      overTimeWord(ui, sections.length === 1 ? 'pairsOne' : 'pairs', { count: sections.length }),
      ...(changed > 0 ? [overTimeWord(ui, changed === 1 ? 'changedOne' : 'changed', { count: changed })] : []),
    ],
    principle: overTimeWord(ui, 'relationsPrinciple'),
    documents: listedDocuments(documents, context),
    sections,
    empty: overTimeWord(ui, 'noRelations'),
  };
}

/** A section for each pair, and for each body that more than one is said to command; in the order of the lines. */
export function relationSections(lines: readonly RelationLine[], address: AddressContext, types: EventTypes): readonly ListedSection[] {
  const { ui } = address;
  const labels = new Map(lines.flatMap(({ pair, labels: both }) => pair.map((key, at) => [key, both[at]![ui]] as const)));
  const context: Context = { ...address, types, labels };
  const groups = new Map<string, RelationLine[]>();
  for (const line of lines) {
    const key = sectionKey(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].map((group, at) => section(group, `p${at + 1}`, context));
}

function sectionKey({ pair, relation }: RelationLine): string {
  return relation === 'commands' ? `commands\n${pair[1]}` : [...pair].sort().join('\n');
}

function section(lines: readonly RelationLine[], id: string, context: Context): ListedSection {
  const [first] = lines;
  const { labels } = context;
  const [one, other] = first!.pair.map((key) => labels.get(key)!);
  return {
    id,
    title: first!.relation === 'commands' ? other! : `${one} – ${other}`,
    changes: lines.flatMap((line) => line.changes.map((change) => changeText(change, line, context))),
    groups: [...lines].sort(byFirstReport).flatMap((line) => line.spells.map((spell) => groupOf(spell, line, context))),
  };
}

function byFirstReport(one: RelationLine, other: RelationLine): number {
  const first = ({ spells }: RelationLine): string => spells[0]!.reported?.from ?? '9999';
  return first(one) < first(other) ? -1 : first(one) > first(other) ? 1 : 0;
}

/** "support: Rwanda → March 23 Movement". */
function relationText({ pair, relation, mutual }: Pick<RelationLine, 'pair' | 'relation' | 'mutual'>, { ui, labels }: Context): string {
  const [one, other] = pair.map((key) => labels.get(key) ?? key);
  return `${namedValue(ui, 'relations', relation)}${ui === 'fr' ? '\u00a0' : ''}: ${one} ${mutual ? '↔' : '→'} ${other}`;
}

function groupOf(spell: RelationSpell, line: RelationLine, context: Context): ListedGroup {
  const { ui } = context;
  const span = periodText(spell, ui);
  return {
    label: relationText(line, context),
    verdict: [isActsOnly(spell) ? overTimeWord(ui, 'asActs') : namedValue(ui, 'verdicts', spell.verdict), ...span].join(', '),
    isOpen: spell.verdict === 'disputed' || spell.verdict === 'ended',
    items: spell.claims.map((statement) => itemOf(statement, context)),
  };
}

const isActsOnly = ({ verdict, claims }: RelationSpell): boolean => verdict === 'said' && claims.every(({ basis }) => basis === 'act');

function periodText(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  ui: UiLanguage,
): readonly string[] {
  if (from !== undefined && to !== undefined)
    return [from === to ? overTimeWord(ui, 'onDay', { day: from }) : overTimeWord(ui, 'during', { from, to })];
  if (from !== undefined) return [overTimeWord(ui, 'since', { day: from })];
  return to === undefined ? [] : [overTimeWord(ui, 'until', { day: to })];
}

function itemOf(statement: RelationStatement, context: Context): ListedItem {
  const { ui, types, number } = context;
  const { document, claim, says, stance, basis, act, modality, holder, unnamed, copyOf, reported } = statement;
  const isAct = basis === 'act' && act !== undefined;
  return {
    ...told(document, claim, context),
    says: namedValue(ui, 'said', says === 'no' && stance === 'denies' ? 'denies' : says),
    holder: holderName(document, holder, context),
    day: reported ?? null,
    marks: [
      ...periodText(statement, ui),
      ...(modality === 'asserted' ? [] : [crosscheckWord(ui, modality)]),
      ...(isAct ? [overTimeWord(ui, 'asAct', { act: types[act]?.label[ui] ?? act })] : []),
      ...(unnamed ? [overTimeWord(ui, 'unnamed')] : []),
      ...(copyOf === undefined ? [] : [overTimeWord(ui, 'copyOf', { of: `[${number.get(copyOf)}]` })]),
    ],
  };
}

function changeText(change: RelationChange, line: RelationLine, context: Context): string {
  const { ui, number, readings, labels } = context;
  const { kind, earlier, later, before, holder } = change;
  const at = ({ document }: RelationChange['later']): string =>
    [`[${number.get(document)}]`, readings.get(document)!.document.documentTime.to].filter(Boolean).join(' ');
  const said = kind === 'turned' ? namedValue(ui, 'relations', before as RelationLine['relation']) : labels.get(before ?? '');
  return namedValue(ui, 'changed', kind, {
    what: relationText(line, context),
    holder: holderName(later.document, holder, context),
    earlier: at(earlier),
    later: at(later),
    before: said ?? '',
  });
}
