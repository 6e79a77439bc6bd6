import type { CopyPair, Crosscheck, EventField, EventLine, FieldValue } from '../model/crosscheck.ts';
import type { EventTypes } from '../model/event-type.ts';
import { type RelationLine, worthComparing } from '../model/over-time.ts';
import type { Reading } from '../model/reading.ts';
import { type AddressContext, addressed, told } from './crosscheck-address.ts';
import { originEntries } from './crosscheck-origins.ts';
import type { AddressedWords, CrosscheckView, DocumentEntry, EventEntry, FieldEntry, ValueEntry, ValueRange } from './crosscheck-view.ts';
import { crosscheckWord, fieldWord, valueWord, verdictWord } from './crosscheck-words.ts';
import { documentNames } from './document-name.ts';
import { relationSections } from './relations.ts';
import type { UiLanguage } from './ui-language.ts';

interface Context extends AddressContext {
  readonly copies: readonly CopyPair[];
  readonly titles: ReadonlyMap<string, string>;
}

export interface CrosscheckViewOptions {
  readonly ui: UiLanguage;
  /** How actors are said to stand to each other in the same reports. */
  readonly relations?: readonly RelationLine[];
  /** What claims can be about; without it an act is called by its id. */
  readonly types?: EventTypes;
}

/** So many pairs of actors are shown beside events. */
const mostPairs = 20;

/**
 * Reports side by side, as a person sees them: events that several tell first, each with its origins and its fields.
 * @example renderCrosscheckText(buildCrosscheckView(crosscheck(readings, context), readings, { ui: 'en' }))
 */
export function buildCrosscheckView(
  input: Crosscheck,
  readings: readonly Reading[],
  { ui, relations = [], types = {} }: CrosscheckViewOptions,
): CrosscheckView {
  const context: Context = {
    ui,
    number: new Map(input.documents.map((id, at) => [id, at + 1])),
    names: documentNames(readings),
    readings: new Map(readings.map((reading) => [reading.document.id, reading])),
    claims: new Map(readings.flatMap(({ document, claims }) => claims.map((claim) => [`${document.id} ${claim.id}`, claim] as const))),
    copies: input.copies,
    titles: new Map(input.events.map(({ event }) => [event.id, event.title[ui]])),
  };
  const shared = input.events.filter((event) => documentsOf(event).length > 1);
  const alone = input.events.filter((event) => documentsOf(event).length === 1);
  const events = shared.map((event) => eventEntry(event, context));
  const overTime = relationSections(worthComparing(relations, input.events), context, types);
  return {
    ui,
    headline: headlineOf(input.documents.length, events, alone.length, ui),
    documents: input.documents.map((id) => documentEntry(id, input.copies, context)),
    events,
    overTime: overTime.slice(0, mostPairs),
    moreOverTime: Math.max(0, overTime.length - mostPairs),
    alone: alone
      .map(({ event, members }) => ({ ...told(members[0]!.document, members[0]!.claim, context), event: event.id }))
      .sort(byPlaceInText),
    plans: input.openPlans.map(([document, claim]) => told(document, claim, context)).sort(byPlaceInText),
    denied: input.deniedOnly.map(([document, claim]) => told(document, claim, context)).sort(byPlaceInText),
    notes: input.crowded.length > 0 ? [crosscheckWord(ui, 'crowded', { count: input.crowded.length })] : [],
  };
}

const documentsOf = ({ members }: EventLine): readonly string[] => [...new Set(members.map(({ document }) => document))];

function headlineOf(reports: number, events: readonly EventEntry[], alone: number, ui: UiLanguage): readonly string[] {
  const differing = events.filter(({ isDiffering }) => isDiffering).length;
  return [
    crosscheckWord(ui, reports === 1 ? 'reportsOne' : 'reports', { count: reports }),
    crosscheckWord(ui, events.length === 1 ? 'sharedOne' : 'shared', { count: events.length }),
    ...(differing > 0 ? [crosscheckWord(ui, 'differing', { count: differing })] : []),
    crosscheckWord(ui, 'alone', { count: alone }),
  ];
}

function documentEntry(id: string, copies: readonly CopyPair[], context: Context): DocumentEntry {
  const { source, documentTime, lang } = context.readings.get(id)!.document;
  return {
    number: context.number.get(id)!,
    id,
    name: source.outlet ?? source.path ?? id,
    title: source.title ?? null,
    day: documentTime.to ?? null,
    lang,
    copies: copies
      .filter(({ document }) => document === id)
      .map(({ of, share, kind, isTranslated }) =>
        crosscheckWord(context.ui, `${isTranslated ? 'translation' : 'copy'}${kind === 'whole' ? 'Whole' : 'Part'}`, {
          of: `[${context.number.get(of)}]`,
          share: `${Math.round(share * 100)} %`,
        }),
      ),
  };
}

function eventEntry(line: EventLine, context: Context): EventEntry {
  const { ui, number, titles } = context;
  const numbers = (ids: readonly string[]): readonly number[] => ids.map((id) => number.get(id)!).sort((a, b) => a - b);
  const unknown = line.origins.filter((origin) => origin.unknown).length;
  return {
    id: line.event.id,
    title: line.event.title[ui],
    documents: numbers(documentsOf(line)),
    originsLine: [
      crosscheckWord(ui, line.independentOrigins === 1 ? 'origin' : 'origins', { count: line.independentOrigins }),
      ...(unknown > 0 ? [crosscheckWord(ui, unknown === 1 ? 'unknownOne' : 'unknown', { count: unknown })] : []),
    ].join(', '),
    origins: originEntries(line, context),
    fields: line.fields.filter(({ values }) => values.length > 0).map((field) => fieldEntry(field, context)),
    isDiffering: line.fields.some(({ verdict }) => verdict === 'conflict'),
    plans: line.plans.map(({ document, claim }) => told(document, claim, context)),
    parts: (line.event.parts ?? []).map((event) => ({ event, title: titles.get(event) ?? event })),
    similar: line.similar.map(({ event, differs }) => ({
      event,
      title: titles.get(event) ?? event,
      why: differs.map((field) => crosscheckWord(ui, otherWords[field] ?? 'otherPlace')).join(', '),
    })),
  };
}

const otherWords = { time: 'otherTime', place: 'otherPlace', actor: 'otherActor' } as Readonly<
  Record<string, 'otherTime' | 'otherPlace' | 'otherActor'>
>;

function fieldEntry({ field, verdict, values, silent }: EventField, context: Context): FieldEntry {
  const groups = new Map<string, FieldValue[]>();
  for (const value of values) {
    const key = `${value.value} ${value.origin} ${value.superseded ?? ''} ${value.modality}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return {
    field,
    label: fieldWord(context.ui, field),
    verdict,
    verdictLabel: verdictWord(context.ui, verdict),
    values: [...groups.values()].map((group) => valueEntry(field, group, context)),
    silent: silent.map((id) => context.number.get(id)!).sort((a, b) => a - b),
  };
}

function valueEntry(field: string, group: readonly FieldValue[], context: Context): ValueEntry {
  const { value, holder, origin, modality, superseded } = group[0]!;
  const { ui } = context;
  return {
    value: valueWord(ui, field, value),
    holder,
    origin,
    marks: [...(modality === 'asserted' ? [] : [crosscheckWord(ui, modality)]), ...(superseded ? [crosscheckWord(ui, 'replaced')] : [])],
    isReplaced: superseded === true,
    range: rangeOf(group[0]!),
    told: group.map((one) => ({ ...addressed(one, context), holder: one.holder })),
  };
}

/** "≈ 30" is stated as about thirty, whatever bounds that has. */
function rangeOf({ value, min, max }: FieldValue): ValueRange | null {
  if (min === undefined && max === undefined) return null;
  return { min: min ?? null, max: max ?? null, isApproximate: value.startsWith('≈') };
}

/** By report, then in the order of the text. */
function byPlaceInText(one: AddressedWords, other: AddressedWords): number {
  const start = ({ address }: AddressedWords): number => Number(/#(?<start>\d+)-\d+$/u.exec(address)?.groups?.start);
  return one.document - other.document || start(one) - start(other);
}
