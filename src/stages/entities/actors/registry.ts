import type { ActorType } from './actors-file.ts';
import { foldPieces } from './fold-name.ts';

/** What is kept of an entry for reading. */
export interface ActorRecord {
  readonly id: string;
  readonly label: { readonly fr: string; readonly en: string };
  readonly type: ActorType;
  readonly country?: string;
  /** Where it acts; its own country where the entry names none. */
  readonly theatres?: readonly string[];
  readonly parent?: string;
  readonly nearIdentity?: readonly string[];
  readonly role?: { readonly fr: string; readonly en: string };
  /** The acronym of the label, if one of its aliases is one. */
  readonly acronym?: string;
  /** Set for outlets: `domains` and `family` as the entry states them. */
  readonly outlet?: { readonly domains: readonly string[]; readonly family?: string };
}

/**
 * What a name is: a `name` of an actor (an `acronym` or `dotted` one is compared with its capitals), a word for `member`s of
 * a group, or what a state is called by: `country`, `demonym`, `capital`, `metonym`, `prefix` ("russo-").
 */
export type NameKind = 'name' | 'acronym' | 'dotted' | 'member' | 'country' | 'demonym' | 'capital' | 'metonym' | 'prefix';

/** A name in the index under its first piece. Stored short, since there are thousands. */
export type StoredName = readonly [
  /** The pieces after the first, each followed by a space; empty where there are none. */
  rest: string,
  /** Number of pieces. */
  count: number,
  /** Index into `records`. */
  record: number,
  kind: NameKind,
  /** Language that it holds in; empty where in all. */
  lang: string,
  /** Bit n set: piece n must begin with a capital; -1: every letter is one. */
  capitals: number,
  /** 1 where it names other things as well. */
  ambiguous: 0 | 1,
];

/** What labels of composed actors are made from. */
export interface CountryWords {
  readonly name: { readonly fr: string; readonly en: string };
  readonly adjective: {
    readonly fr: Readonly<Record<'m' | 'f' | 'mp' | 'fp', string>>;
    readonly en: string;
  };
  readonly capital?: { readonly fr: string; readonly en: string; readonly geonameId?: number };
}

/** How a body of a state is called: label by language, with the gender of the French one. */
export interface BodyLabel {
  readonly fr: string;
  readonly gender: 'm' | 'f' | 'mp' | 'fp';
  readonly en: string;
  readonly type: ActorType;
  /** How it calls itself: "<title> (<country>)". */
  readonly title?: { readonly fr: string; readonly en: string };
}

/** The registry as it is stored. JSON-able. */
export interface ActorRegistry {
  readonly records: readonly ActorRecord[];
  /** Names by their first piece. */
  readonly names: Readonly<Record<string, readonly StoredName[]>>;
  /** Index of a record by its id. */
  readonly ids: Readonly<Record<string, number>>;
  /** By alpha-3 code. */
  readonly countries: Readonly<Record<string, CountryWords>>;
  /** Bodies that every state may have ("army"), by the last part of their ids. */
  readonly bodies: Readonly<Record<string, BodyLabel>>;
  /** Countries on whose ground the regular forces of other states stand. */
  readonly foreignForces: readonly string[];
  /** For lands whose police and forces are those of another state, that state. */
  readonly sovereigns: Readonly<Record<string, string>>;
  /** For lands without an army on whose ground that of one other state stands, this state. */
  readonly armies: Readonly<Record<string, string>>;
  /** For a country and a body the entry that is it, where its id is not `<alpha3>-<body>`. */
  readonly organs: Readonly<Record<string, string>>;
}

/** The record with an id, or undefined. */
function recordOf(registry: ActorRegistry, id: string): ActorRecord | undefined {
  const at = Object.hasOwn(registry.ids, id) ? registry.ids[id] : undefined;
  return at === undefined ? undefined : registry.records[at];
}

/**
 * The id of a body of a state: that of the entry which is this body, or `<alpha3>-<body>`.
 * @example organId(registry, 'MLI', 'gendarmerie') // 'mli-gendarmerie'
 */
export function organId(registry: ActorRegistry, country: string, body: string): string {
  const key = `${country.toLowerCase()}-${body}`;
  return (Object.hasOwn(registry.organs, key) ? registry.organs[key] : undefined) ?? key;
}

/** Ids of the outlets that are called so. */
export function outletsCalled({ names, records }: ActorRegistry, name: string): readonly string[] {
  const [first = '', ...rest] = foldPieces(name);
  const tail = rest.map((piece) => `${piece} `).join('');
  const rows = Object.hasOwn(names, first) ? names[first]! : [];
  return rows.flatMap(([found, , record]) => (found === tail && records[record]!.type === 'media' ? [records[record]!.id] : []));
}

function titled(
  { fr, en }: { readonly fr: string; readonly en: string },
  words: CountryWords | undefined,
  country: string,
): ActorRecord['label'] {
  return { fr: `${fr} (${words?.name.fr ?? country})`, en: `${en} (${words?.name.en ?? country})` };
}

/** A record for a body of a state: the registry's, or one composed from the country's words. */
export function organRecord(registry: ActorRegistry, country: string, body: string): ActorRecord {
  const id = organId(registry, country, body);
  const known = recordOf(registry, id);
  if (known) return known;
  const label = registry.bodies[body];
  const words = registry.countries[country];
  const parent = body === 'government' ? country.toLowerCase() : organId(registry, country, 'government');
  return {
    id,
    label: label?.title
      ? titled(label.title, words, country)
      : {
          fr: `${label?.fr ?? body} ${words?.adjective.fr[label?.gender ?? 'm'] ?? `(${country})`}`,
          en: `${words?.adjective.en ?? country} ${label?.en ?? body}`,
        },
    type: label?.type ?? 'government',
    country,
    parent,
  };
}
