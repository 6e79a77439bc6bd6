import type { Claim } from '../../model/claim.ts';
import type { EventTypes } from '../../model/event-type.ts';
import type { Mention, Reading } from '../../model/reading.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import { say } from '../messages.ts';
import type { Tally } from '../read/tally.ts';

/** What is counted in readings. */
const counters = {
  sentences: ({ coverage }: Reading) => coverage.sentences,
  silent: ({ coverage }: Reading) => coverage.silent.length,
  claims: ({ claims }: Reading) => claims.length,
  reported: claimsThat(({ attribution }) => attribution.length > 1),
  denied: claimsThat(({ attribution, polarity }) => polarity === 'negative' || attribution.some(({ stance }) => stance === 'denies')),
  hedged: claimsThat(({ modality }) => modality === 'hedged' || modality === 'conditional'),
  planned: claimsThat(({ modality }) => modality === 'planned' || modality === 'interrogative'),
  pointing: mentionsThat(({ form, ref }) => pointingForms.has(form) && ref !== null),
  open: mentionsThat(({ form, ref }) => pointingForms.has(form) && ref === null),
  dated: ({ times }: Reading) => times.filter(({ from, to }) => from !== undefined || to !== undefined).length,
  times: ({ times }: Reading) => times.length,
  quantities: ({ quantities }: Reading) => quantities.length,
} as const;

const pointingForms: ReadonlySet<Mention['form']> = new Set(['pronoun', 'possessive', 'relative']);

function claimsThat(holds: (claim: Claim) => boolean): (reading: Reading) => number {
  return ({ claims }) => claims.filter(holds).length;
}

function mentionsThat(holds: (mention: Mention) => boolean): (reading: Reading) => number {
  return ({ mentions }) => mentions.filter(({ kind }) => kind === 'actor' || kind === 'place').filter(holds).length;
}

/** What stands in some readings: figures, and the different actors and places. */
export interface Summary extends Readonly<Record<keyof typeof counters, number>> {
  readonly languages: Readonly<Record<string, number>>;
  /** Type of each actor, and kind of each place, by their refs; those known only inside one document apart. */
  readonly actors: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
  /** What is told as having happened, by type: no plan, hypothesis, question, denial or assessment. */
  readonly happened: ReadonlyMap<string, number>;
}

const keys = Object.keys(counters) as (keyof typeof counters)[];

export const emptySummary: Summary = {
  ...(Object.fromEntries(keys.map((key) => [key, 0])) as Record<keyof typeof counters, number>),
  languages: {},
  actors: new Map(),
  places: new Map(),
  happened: new Map(),
};

function isToldAsHappened({ class: found, polarity, modality, outcome, type }: Claim): boolean {
  if (type === 'other' || polarity === 'negative' || (found !== 'event' && found !== 'flow')) return false;
  return (modality === 'asserted' || modality === 'hedged') && outcome !== 'planned';
}

function counted(before: ReadonlyMap<string, number>, claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map(before);
  for (const { type } of claims) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** The most frequent types, by their labels; of equal ones the first in the alphabet. */
function mostFrequent(counts: ReadonlyMap<string, number>, types: EventTypes, ui: UiLanguage): string {
  const labelled = [...counts].map(([type, count]) => ({ label: types[type]?.label[ui] ?? type, count }));
  const sorted = labelled.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return sorted
    .slice(0, 5)
    .map(({ label, count }) => `${label} ${count}`)
    .join(', ');
}

/** The figures with one more reading. */
export function addReading(summary: Summary, reading: Reading): Summary {
  const { id, lang } = reading.document;
  const own = (ref: string): string => (/^(?:doc|place):/u.test(ref) ? `${id} ${ref}` : ref);
  return {
    ...(Object.fromEntries(keys.map((key) => [key, summary[key] + counters[key](reading)])) as Record<keyof typeof counters, number>),
    languages: { ...summary.languages, [lang]: (summary.languages[lang] ?? 0) + 1 },
    actors: new Map([...summary.actors, ...reading.actors.map(({ ref, type }) => [own(ref), type] as const)]),
    happened: counted(summary.happened, reading.claims.filter(isToldAsHappened)),
    places: new Map([...summary.places, ...reading.places.map(({ ref, kind }) => [own(ref), kind] as const)]),
  };
}

interface Places {
  readonly ui: UiLanguage;
  readonly types: EventTypes;
  readonly check: string;
  readonly events: string;
  readonly pages: string;
  readonly lines: string;
}

/** Twelve lines for a person: what is claimed first, then who, where, when, how many, and where all of it stands. */
export function summaryLines(summary: Summary, tally: Tally, { ui, types, check, events, pages, lines }: Places): readonly string[] {
  const { languages, actors, places, happened, ...figures } = summary;
  const byLanguage = Object.entries(languages).map(([lang, number]) => `${lang} ${number}`);
  const { read, duplicates, failed } = tally;
  const kinds = [...places.values()];
  const unnamed = [...actors.keys()].filter((ref) => ref.includes('doc:')).length;
  const unresolved = kinds.filter((kind) => kind === 'unresolved').length;
  const points = kinds.filter((kind) => kind === 'point').length;
  return [
    say(ui, 'demo.documents', {
      value: `${read} (${byLanguage.join(', ')})`,
      duplicates,
      failed,
      sentences: figures.sentences,
      silent: figures.silent,
    }),
    say(ui, 'demo.claims', { value: figures.claims, reported: figures.reported, denied: figures.denied }),
    say(ui, 'demo.happened', { value: mostFrequent(happened, types, ui) }),
    say(ui, 'demo.modality', { hedged: figures.hedged, planned: figures.planned }),
    say(ui, 'demo.actors', { value: actors.size, unnamed }),
    say(ui, 'demo.places', { value: places.size, points, unresolved }),
    say(ui, 'demo.times', { value: figures.times, dated: figures.dated, quantities: figures.quantities }),
    say(ui, 'demo.pointing', { value: figures.pointing, open: figures.open }),
    say(ui, 'demo.check', { path: check }),
    say(ui, 'demo.pages', { path: pages }),
    say(ui, 'demo.lines', { path: lines }),
    say(ui, 'demo.events', { path: events }),
  ];
}
