import type { ActorEntry, CountryEntry, OutletEntry } from './actors-file.ts';
import { foldName, foldPieces, isAcronym } from './fold-name.ts';
import type { ActorRegistry, BodyLabel } from './registry.ts';

/** A file of entries as it was read, after its schema. */
export interface ReadActorFile {
  readonly path: string;
  readonly sources: readonly string[];
  readonly actors: readonly (ActorEntry | OutletEntry)[];
  readonly countries: readonly CountryEntry[];
}

interface Filed {
  readonly path: string;
  readonly entry: ActorEntry | OutletEntry;
}

/**
 * What is wrong between the files of the registry, a line for each problem: file, entry, mend. The files by themselves have
 * passed their schemas.
 * @param beside a compiled registry that the files are added to
 * @example registryProblems(files, bodies) // ['data/actors/ngos.yaml: rsf: alias "RSF" is also an alias of …']
 */
export function registryProblems(
  files: readonly ReadActorFile[],
  bodies: Readonly<Record<string, BodyLabel>>,
  beside?: ActorRegistry,
): readonly string[] {
  const filed = files.flatMap(({ path, actors }) => actors.map((entry): Filed => ({ path, entry })));
  const codes = new Set([
    ...Object.keys(beside?.countries ?? {}),
    ...files.flatMap(({ countries }) => countries.map(({ country }) => country)),
  ]);
  const known = new Set([
    ...Object.keys(beside?.ids ?? {}),
    ...filed.map(({ entry }) => entry.id),
    ...[...codes].map((code) => code.toLowerCase()),
  ]);
  const exists = (id: string): boolean => known.has(id) || isOrgan(id, codes, bodies);
  return [
    ...repeatedIds(filed),
    ...repeatedSources(files),
    ...filed.flatMap((item) => danglingIds(item, exists)),
    ...missingSources(files, filed),
    ...filed.flatMap(unknownCountries(codes)),
    ...filed.flatMap(unsourcedOwnership),
    ...filed.flatMap(strayAmbiguous),
    ...filed.flatMap(personWithoutOffice),
    ...collisions(filed),
    ...(beside ? filed.flatMap((item) => collisionsWith(beside, item)) : []),
  ];
}

function isOrgan(id: string, codes: ReadonlySet<string>, bodies: Readonly<Record<string, BodyLabel>>): boolean {
  return codes.has(id.slice(0, 3).toUpperCase()) && id[3] === '-' && Object.hasOwn(bodies, id.slice(4));
}

function repeatedIds(filed: readonly Filed[]): readonly string[] {
  const owner = new Map<string, string>();
  return filed.flatMap(({ path, entry: { id } }) => {
    const other = owner.get(id);
    owner.set(id, path);
    return other === undefined ? [] : [`${path}: ${id}: the id is also in ${other}. Rename one, or join the two.`];
  });
}

function repeatedSources(files: readonly ReadActorFile[]): readonly string[] {
  const owner = new Map<string, string>();
  return files.flatMap(({ path, sources }) =>
    sources.flatMap((key) => {
      const other = owner.get(key);
      owner.set(key, path);
      return other === undefined || other === path ? [] : [`${path}: sources.${key}: the key is also in ${other}. Rename one.`];
    }),
  );
}

function danglingIds({ path, entry }: Filed, exists: (id: string) => boolean): readonly string[] {
  const { id, parent, nearIdentity = [], affiliations = [], offices = [] } = entry;
  const named = [
    ...(parent === undefined ? [] : [['parent', parent]]),
    ...nearIdentity.map((to) => ['nearIdentity', to]),
    ...affiliations.map(({ to }) => ['affiliations', to]),
    ...offices.map(({ of }) => ['offices', of]),
  ];
  return named
    .filter(([, to]) => !exists(to!))
    .map(([key, to]) => `${path}: ${id}: ${key}: there is no entry "${to}". Add it, or correct the id.`);
}

function missingSources(files: readonly ReadActorFile[], filed: readonly Filed[]): readonly string[] {
  const sources = new Set(['unverified', ...files.flatMap((file) => file.sources)]);
  return filed.flatMap(({ path, entry }) => {
    const { id, source, aliasSources = {}, affiliations = [], offices = [] } = entry;
    const named = [
      source,
      ...Object.values(aliasSources),
      ...affiliations.map((item) => item.source),
      ...offices.map((item) => item.source),
    ];
    return [...new Set(named)]
      .filter((key) => !sources.has(key))
      .map((key) => `${path}: ${id}: there is no source "${key}". Add it to "sources", or write "unverified".`);
  });
}

function unknownCountries(codes: ReadonlySet<string>): (filed: Filed) => readonly string[] {
  return ({ path, entry: { id, country, theatres = [] } }) =>
    codes.size === 0
      ? []
      : [...(country === undefined ? [] : [country]), ...theatres]
          .filter((code) => !codes.has(code))
          .map((code) => `${path}: ${id}: there is no country "${code}". Use an alpha-3 code of countries.yaml.`);
}

function unsourcedOwnership({ path, entry }: Filed): readonly string[] {
  if (!('ownership' in entry || 'owner' in entry || 'family' in entry)) return [];
  const { id, source, owner, ownership, family, ownershipSource = source } = entry as OutletEntry;
  const stated = owner !== undefined || family !== undefined || (ownership !== undefined && ownership !== 'unknown');
  if (!stated || ownershipSource !== 'unverified') return [];
  return [`${path}: ${id}: owner, ownership or family without an opened source. Name a source, or leave them out (ownership: unknown).`];
}

function strayAmbiguous({ path, entry }: Filed): readonly string[] {
  const names = new Set([...spellings(entry), ...Object.values(entry.members ?? {}).flat()]);
  return (entry.ambiguous ?? [])
    .filter((text) => !names.has(text))
    .map((text) => `${path}: ${entry.id}: ambiguous: "${text}" is none of its names. Add it to the aliases, or remove it.`);
}

function personWithoutOffice({ path, entry: { id, type, role, offices } }: Filed): readonly string[] {
  if (type !== 'person' || (role !== undefined && (offices?.length ?? 0) > 0)) return [];
  return [`${path}: ${id}: a person needs a public role and an office. Add both, or remove the person.`];
}

function spellings({ label, aliases, unverifiedAliases }: ActorEntry): readonly string[] {
  return [label.fr, label.en, ...Object.values(aliases ?? {}).flat(), ...Object.values(unverifiedAliases ?? {}).flat()];
}

/** Acronyms keep their capitals in comparison, so "MAA" and "Maa" do not collide. */
function keyOf(text: string): string {
  return isAcronym(text) ? text.replaceAll('.', '') : foldName(text);
}

/** Names that two entries share and that not both declare ambiguous. */
function collisions(filed: readonly Filed[]): readonly string[] {
  const owners = new Map<string, { readonly filed: Filed; readonly text: string }[]>();
  for (const item of filed) {
    for (const text of new Set(spellings(item.entry))) {
      const list = owners.get(keyOf(text)) ?? [];
      if (!list.some((other) => other.filed.entry.id === item.entry.id)) list.push({ filed: item, text });
      owners.set(keyOf(text), list);
    }
  }
  return [...owners.values()].filter((list) => list.length > 1).flatMap(undeclared);
}

function undeclared(list: readonly { readonly filed: Filed; readonly text: string }[]): readonly string[] {
  return list
    .filter(({ filed: { entry }, text }) => !(entry.ambiguous ?? []).some((other) => keyOf(other) === keyOf(text)))
    .map(({ filed, text }) => {
      const others = list
        .filter((other) => other.filed.entry.id !== filed.entry.id)
        .map((other) => `${other.filed.entry.id} (${other.filed.path})`);
      return `${filed.path}: ${filed.entry.id}: "${text}" also names ${others.join(', ')}. List it under "ambiguous" in both, or remove it.`;
    });
}

/** Names that a compiled registry gives to others and that the entry does not declare ambiguous. */
function collisionsWith({ names, records }: ActorRegistry, { path, entry }: Filed): readonly string[] {
  const declared = new Set((entry.ambiguous ?? []).map(keyOf));
  return [...new Set(spellings(entry))].flatMap((text) => {
    const [first = '', ...rest] = foldPieces(text);
    const tail = rest.map((piece) => `${piece} `).join('');
    const rows = Object.hasOwn(names, first) ? names[first]! : [];
    const others = rows.filter(([found, , record, kind]) => found === tail && kind !== 'dotted' && records[record]!.id !== entry.id);
    if (others.length === 0 || declared.has(keyOf(text)) || (isAcronym(text) && others.every(([, , , kind]) => kind === 'demonym')))
      return [];
    const owners = [...new Set(others.map(([, , record]) => records[record]!.id))].join(', ');
    return [`${path}: ${entry.id}: "${text}" also names ${owners}. List it under "ambiguous", or remove it.`];
  });
}
