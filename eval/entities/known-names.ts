import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openBundledGazetteer } from '../../src/build/bundled-gazetteer.ts';
import type { Gazetteer } from '../../src/model/gazetteer.ts';
import { combineGazetteers, openPlaceTable, type PlacesPack } from '../../src/stages/entities/gazetteer/index.ts';

/** What an actor is called apart from what a reading says of it. */
export interface KnownActor {
  readonly names: readonly string[];
  /** Alpha-3 codes of where it acts. */
  readonly theatres: readonly string[];
}

/** The names that the program's data know, by ref; nothing where the data are not there. */
export interface KnownNames {
  readonly actor: (ref: string) => KnownActor | undefined;
  readonly isPlace: (ref: string, name: string) => boolean;
  /** Alpha-3 code of a country by its name. */
  readonly country: (name: string) => string | undefined;
}

/** Only what is compared here: the rest of the registry is the program's own matter. */
const registrySchema = z.object({
  records: z.array(z.object({ id: z.string(), theatres: z.array(z.string()).optional() })),
  names: z.record(z.string(), z.array(z.tuple([z.string(), z.number(), z.number(), z.string()], z.unknown()))),
  countries: z.record(
    z.string(),
    z.object({
      name: z.object({ fr: z.string(), en: z.string() }),
      adjective: z.object({ fr: z.record(z.string(), z.string()), en: z.string() }),
    }),
  ),
});
type Registry = z.infer<typeof registrySchema>;

/** Words for members of a group and for people of a country are no names of the actor. */
const otherKinds = ['member', 'demonym', 'prefix'];

/** Where the data lie. */
export interface KnownNamesFolders {
  /** `actors/registry.json` and `gazetteer/places.json`, as the build writes them. */
  readonly world: string;
  /** `gazetteer.<n>.bin`. */
  readonly resources: string;
}

/**
 * Reads the compiled registry and opens the gazetteer, where they are there.
 * @throws Error where the registry does not fit
 */
export function loadKnownNames({ world, resources }: KnownNamesFolders): KnownNames {
  const registry = join(world, 'actors/registry.json');
  const actors = existsSync(registry) ? knownActors(readRegistry(registry)) : new Map<string, KnownActor>();
  const gazetteer = existsSync(join(resources, 'gazetteer.1.bin')) ? openNames(world, resources) : undefined;
  return {
    actor: (ref) => actors.get(ref),
    isPlace: (ref, name) => gazetteer?.candidates(name).some(({ entry }) => entry.id === ref) ?? false,
    country: (name) => gazetteer?.candidates(name).find(({ entry }) => entry.kind === 'country')?.entry.countries[0],
  };
}

function openNames(world: string, resources: string): Gazetteer {
  const bundled = openBundledGazetteer(resources);
  const table = join(world, 'gazetteer/places.json');
  if (!existsSync(table)) return bundled;
  return combineGazetteers([openPlaceTable(JSON.parse(readFileSync(table, 'utf8')) as PlacesPack, bundled), bundled]);
}

function readRegistry(path: string): Registry {
  const result = registrySchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

function knownActors({ records, names, countries }: Registry): Map<string, KnownActor> {
  const lists = records.map((): string[] => []);
  for (const [first, stored] of Object.entries(names)) {
    for (const [rest, , record, kind] of stored) if (!otherKinds.includes(kind)) lists[record]?.push(`${first} ${rest}`.trim());
  }
  const known = new Map(records.map(({ id, theatres = [] }, at) => [id, { names: lists[at]!, theatres }]));
  for (const [code, words] of Object.entries(countries)) {
    const state = code.toLowerCase();
    const called = [...(known.get(state)?.names ?? []), ...governmentNames(words)];
    for (const ref of [state, `${state}-government`]) {
      const { names: own = [], theatres = [] } = known.get(ref) ?? {};
      known.set(ref, { theatres, names: [...new Set([...own, ...called])] });
    }
  }
  return known;
}

/** A state stands for its government: "gouvernement tchadien", "government of Chad". */
function governmentNames({ name, adjective }: Registry['countries'][string]): string[] {
  const french = adjective.fr.m === undefined ? [] : [`gouvernement ${adjective.fr.m}`];
  return [...french, `${adjective.en} government`, `government of ${name.en}`, `gouvernement de ${name.fr}`];
}
