import type { Claim, Role } from '../model/claim.ts';
import type { EventTypes } from '../model/event-type.ts';
import type { Mention, Place, Reading } from '../model/reading.ts';
import { spansOverlap } from '../model/span.ts';
import type { Bilingual, UiLanguage } from './ui-language.ts';

/** What the words of one document stand for, and what to call its outlet. */
export interface Naming {
  readonly ui: UiLanguage;
  /** What claims can be about; without it a type is shown by its id. */
  readonly types: EventTypes;
  readonly outlet: string | undefined;
  readonly labels: ReadonlyMap<string, Bilingual>;
  readonly places: ReadonlyMap<string, Place>;
  /** Roles that use a name for the first time: whose it is is said there and not again. */
  readonly firstNames: ReadonlySet<Role>;
  /** Roles that speak of a place for the first time: where it lies is said there and not again. */
  readonly firstPlaces: ReadonlySet<Role>;
  /** Mentions of which the text does not say what they stand for, in text order. */
  readonly undecided: readonly Mention[];
}

/** Things and acts are called by the words that their references point to. */
function pointedWords({ mentions, document }: Reading): [string, Bilingual][] {
  return mentions.flatMap(({ ref, rivals = [] }) =>
    [ref, ...rivals].flatMap((one): [string, Bilingual][] => {
      const [, start, end] = /^(?:thing|event):(\d+)-(\d+)$/u.exec(one ?? '') ?? [];
      const words = start === undefined ? '' : document.text.slice(Number(start), Number(end));
      return words === '' ? [] : [[one!, { fr: words, en: words }]];
    }),
  );
}

function labelsOf(reading: Reading): ReadonlyMap<string, Bilingual> {
  const { actors, places, instruments } = reading;
  return new Map<string, Bilingual>([
    ...pointedWords(reading),
    ...places.map(({ ref, name }) => [ref, { fr: name, en: name }] as const),
    ...instruments.map(({ ref, label }) => [ref, label] as const),
    ...actors.map(({ ref, label }) => [ref, label] as const),
  ]);
}

/** The first of the roles that have the same key; those without a key are passed over. */
function firstOf(roles: readonly Role[], keyOf: (role: Role) => string | undefined): ReadonlySet<Role> {
  const first = new Map<string, Role>();
  for (const role of roles) {
    const key = keyOf(role);
    if (key !== undefined && !first.has(key)) first.set(key, role);
  }
  return new Set(first.values());
}

function rolesInOrder(claims: readonly Claim[]): readonly Role[] {
  return [...claims].sort((a, b) => a.order - b.order).flatMap(({ roles }) => roles);
}

/** Collects the labels of everything that a reading refers to. */
export function namingOf(reading: Reading, ui: UiLanguage, types: EventTypes = {}): Naming {
  const roles = rolesInOrder(reading.claims);
  return {
    ui,
    types,
    outlet: reading.document.source.outlet,
    labels: labelsOf(reading),
    places: new Map(reading.places.map((place) => [place.ref, place])),
    firstNames: firstOf(roles, ({ ref, form, text }) => (ref !== null && form === 'name' ? `${ref} ${text}` : undefined)),
    firstPlaces: firstOf(roles, ({ ref }) => ref ?? undefined),
    undecided: reading.mentions.filter(({ rivals }) => rivals !== undefined && rivals.length > 0),
  };
}

/** What something is called in the interface's language; `undefined` where nothing of the document has that id. */
export function labelOf(ref: string | null | undefined, { labels, ui }: Pick<Naming, 'labels' | 'ui'>): string | undefined {
  return ref === null || ref === undefined ? undefined : labels.get(ref)?.[ui];
}

/** Between what the words of a role stand, where the text does not decide; labels, or ids that have none. */
export function rivalsOf({ ref, start, end }: Role, naming: Naming): readonly string[] {
  if (ref !== null || start === undefined || end === undefined) return [];
  const own = naming.undecided.find((mention) => spansOverlap(mention, { start, end }) && (mention.start === start || mention.end === end));
  return (own?.rivals ?? []).map((rival) => labelOf(rival, naming) ?? rival);
}
