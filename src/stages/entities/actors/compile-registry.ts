import type { ActorEntry, CountryEntry, OutletEntry } from './actors-file.ts';
import { isAcronym } from './fold-name.ts';
import { indexNames, type NameToStore } from './name-index.ts';
import type { ActorRecord, ActorRegistry, BodyLabel, CountryWords } from './registry.ts';

/** What a registry is made from. */
export interface RegistryParts {
  readonly countries: readonly CountryEntry[];
  readonly actors: readonly (ActorEntry | OutletEntry)[];
  /** Bodies of states, from the languages' `actors.yaml`. */
  readonly bodies: Readonly<Record<string, BodyLabel>>;
}

const emptyRegistry: ActorRegistry = {
  records: [],
  names: {},
  ids: {},
  countries: {},
  bodies: {},
  organs: {},
  foreignForces: [],
  sovereigns: {},
  armies: {},
};

/** Compiles entries that were checked (`registryProblems`) into the registry that is stored. */
export function compileRegistry({ countries, actors, bodies }: RegistryParts): ActorRegistry {
  const states = countries.map(stateRecord);
  const start: ActorRegistry = {
    ...emptyRegistry,
    records: states,
    ids: Object.fromEntries(states.map(({ id }, at) => [id, at])),
    countries: Object.fromEntries(countries.map((entry) => [entry.country, countryWords(entry)])),
    bodies,
    foreignForces: countries.flatMap(({ country, foreignForces }) => (foreignForces ? [country] : [])),
    armies: Object.fromEntries(
      countries.flatMap(({ country, foreignForces }) => (typeof foreignForces === 'string' ? [[country, foreignForces]] : [])),
    ),
    sovereigns: Object.fromEntries(countries.flatMap(({ country, dependencies = [] }) => dependencies.map((land) => [land, country]))),
    names: indexNames({}, countries.flatMap(stateNames)),
  };
  return addActors(start, actors);
}

/** The registry with more entries; one with the id of an earlier entry takes its place, its names are added. */
export function addActors(registry: ActorRegistry, actors: readonly (ActorEntry | OutletEntry)[]): ActorRegistry {
  const records = [...registry.records];
  const ids: Record<string, number> = { ...registry.ids };
  const names: NameToStore[] = [];
  for (const entry of actors) {
    const at = Object.hasOwn(ids, entry.id) ? ids[entry.id]! : records.length;
    records[at] = actorRecord(entry);
    ids[entry.id] = at;
    names.push(...actorNames(entry, at));
  }
  return { ...registry, records, ids, names: indexNames(registry.names, names), organs: organsOf(registry, records, ids) };
}

/** Forces are filed as "<alpha3>-armed-forces" where army, navy and air force are not told apart. */
const stand: Readonly<Record<string, readonly string[]>> = {
  army: ['armed-forces', 'military', 'defence-forces', 'defense-forces', 'land-forces', 'ground-forces'],
  'air-force': ['aerospace-forces', 'air-forces'],
  'armed-forces': ['army', 'military', 'defence-forces', 'defense-forces'],
};

/** Bodies of states that are filed under another id than `<alpha3>-<body>`. */
function organsOf(
  { countries }: ActorRegistry,
  records: readonly ActorRecord[],
  ids: Readonly<Record<string, number>>,
): Readonly<Record<string, string>> {
  const organs: Record<string, string> = {};
  for (const code of Object.keys(countries).map((country) => country.toLowerCase())) {
    for (const [body, others] of Object.entries(stand)) {
      const found = others.find((other) => Object.hasOwn(ids, `${code}-${other}`));
      if (found !== undefined && !Object.hasOwn(ids, `${code}-${body}`)) organs[`${code}-${body}`] = records[ids[`${code}-${found}`]!]!.id;
    }
  }
  return organs;
}

function stateRecord({ country, name }: CountryEntry): ActorRecord {
  return { id: country.toLowerCase(), label: { fr: name.fr.text, en: name.en }, type: 'government', country };
}

function countryWords({ name, demonym, capital }: CountryEntry): CountryWords {
  return {
    name: { fr: name.fr.text, en: name.en },
    adjective: { fr: demonym.fr, en: demonym.en.adjective },
    ...(capital && {
      capital: { fr: capital.fr, en: capital.en, ...(capital.geonameId !== undefined && { geonameId: capital.geonameId }) },
    }),
  };
}

function stateNames(entry: CountryEntry, record: number): readonly NameToStore[] {
  const { name, names, demonym, demonymVariants = {}, prefix, capital, metonyms } = entry;
  const ambiguous = new Set(entry.ambiguous);
  const row =
    (kind: NameToStore['kind'], lang: string) =>
    (text: string | undefined): readonly NameToStore[] =>
      text === undefined ? [] : [{ text, record, kind, lang, isAmbiguous: ambiguous.has(text), isStrict: true }];
  const lists = (kind: NameToStore['kind'], byLanguage: CountryEntry['names']) =>
    Object.entries(byLanguage ?? {}).flatMap(([lang, list]) => (list ?? []).flatMap(row(kind, lang === 'any' ? '' : lang)));
  const french = [demonym.fr, ...(demonymVariants.fr ?? [])].flatMap(({ m, f, mp, fp }) => [m, f, mp, fp]);
  const english = [demonym.en, ...(demonymVariants.en ?? [])].flatMap(({ adjective, person, persons }) => [adjective, person, persons]);
  return [
    ...row('country', 'fr')(name.fr.text),
    ...row('country', 'en')(name.en),
    ...lists('country', names),
    ...french.flatMap(row('demonym', 'fr')),
    ...english.flatMap(row('demonym', 'en')),
    ...row('prefix', 'fr')(prefix?.fr),
    ...row('prefix', 'en')(prefix?.en),
    ...row('capital', 'fr')(capital?.fr),
    ...row('capital', 'en')(capital?.en),
    ...lists('metonym', metonyms),
  ];
}

function isOutlet(entry: ActorEntry | OutletEntry): entry is OutletEntry {
  return 'domains' in entry || 'kind' in entry || 'languages' in entry;
}

function aliasesOf({ label, aliases, unverifiedAliases }: ActorEntry): readonly (readonly [lang: string, text: string])[] {
  const lists = [...Object.entries(aliases ?? {}), ...Object.entries(unverifiedAliases ?? {})];
  return [['fr', label.fr], ['en', label.en], ...lists.flatMap(([lang, list]) => list.map((text) => [lang, text] as const))];
}

function actorRecord(entry: ActorEntry | OutletEntry): ActorRecord {
  const { id, label, type, country, theatres, parent, nearIdentity, role } = entry;
  const acronym = aliasesOf(entry).find(([, text]) => isAcronym(text) && text.length <= 8)?.[1];
  return {
    ...{ id, label, type },
    ...(country !== undefined && { country }),
    ...(theatres !== undefined && { theatres }),
    ...(parent !== undefined && { parent }),
    ...(nearIdentity !== undefined && { nearIdentity }),
    ...(role !== undefined && { role }),
    ...(acronym !== undefined && { acronym }),
    ...(isOutlet(entry) && { outlet: { domains: entry.domains ?? [], ...(entry.family !== undefined && { family: entry.family }) } }),
  };
}

/** What a label says in brackets tells entries apart and is not part of the name: "Résistance populaire (Soudan)". */
function withoutBrackets({ label }: ActorEntry): readonly string[] {
  return [...new Set([label.fr, label.en])].flatMap((text) => /^(\p{Lu}[^(]*\S)\s*\([^)]*\)$/u.exec(text)?.[1] ?? []);
}

/** "houthiste", "houthistes": words for members hold in the plural too, which both languages mark alike. */
function withPlurals(members: readonly string[]): readonly string[] {
  return [...new Set(members.flatMap((word) => (/^[\p{Ll}-]+[^sxz\P{L}]$/u.test(word) ? [word, `${word}s`] : [word])))];
}

function actorNames(entry: ActorEntry | OutletEntry, record: number): readonly NameToStore[] {
  const ambiguous = new Set(entry.ambiguous);
  const isStrict = entry.type === 'media' || entry.type === 'person';
  const members = Object.entries(entry.members ?? {}).flatMap(([lang, list]) =>
    withPlurals(list).map(
      (text): NameToStore => ({ text, record, kind: 'member', lang: lang === 'any' ? '' : lang, isAmbiguous: ambiguous.has(text) }),
    ),
  );
  const names = aliasesOf(entry).map(
    ([, text]): NameToStore => ({ text, record, kind: 'name', lang: '', isAmbiguous: ambiguous.has(text), isStrict }),
  );
  const bare = withoutBrackets(entry).map((text): NameToStore => ({ text, record, kind: 'name', lang: '', isAmbiguous: true, isStrict }));
  return [...names, ...bare, ...members];
}
