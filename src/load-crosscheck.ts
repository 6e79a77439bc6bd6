import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileText } from './build/file-text.ts';
import type { LanguageLibrary } from './pipeline.ts';
import {
  type AnnouncementKinds,
  type Families,
  type KnownOutlet,
  nounMeanings,
  type OverTimeKnowledge,
  type RelationKinds,
  type SharedWords,
} from './stages/crosscheck/pack.ts';
import { foldWords } from './util/fold-words.ts';

/**
 * What the cross-check knows beside the readings: families of event types, relations between actors, outlets of the registry, nouns that mean the same in all languages.
 * @param world the folder with `crosscheck.json`, `crosscheck-words.json`, `relations.json` and `announcements.json`, as the build writes them
 * @throws Error where the file is missing or broken
 */
export async function loadCrosscheck(library: LanguageLibrary, world: string): Promise<OverTimeKnowledge> {
  const { registry } = await library.world();
  const lists = Object.values(library.sentences()).map(({ pack }) => pack.lexicon);
  const read = <Content>(name: string): Content => JSON.parse(fileText(readFileSync(join(world, name)))) as Content;
  const words = read<SharedWords>('crosscheck-words.json');
  return {
    eventTypes: library.eventTypes(),
    families: read<Families>('crosscheck.json'),
    relations: read<RelationKinds>('relations.json'),
    announcements: read<AnnouncementKinds>('announcements.json'),
    outlets: outletTable(registry),
    nouns: new Map([...words.meanings, ...nounMeanings(lists), ...countryMeanings(registry)]),
    emptyWords: new Set([...words.empty, ...library.identification.flatMap(({ functionWords }) => functionWords.flatMap(foldWords))]),
    definiteWords: new Set(words.definite),
    indefiniteWords: new Set(words.indefinite),
    apartWords: new Set(words.apart),
    careWords: new Set(words.care),
    countedSides: new Map(Object.entries(words.counted).flatMap(([side, meanings]) => meanings.map((word) => [word, side] as const))),
    documentWords: new Set(words.documents),
    partWords: new Set(words.parts),
  };
}

type Registry = Awaited<ReturnType<LanguageLibrary['world']>>['registry'];

function outletTable({ records }: Registry): ReadonlyMap<string, KnownOutlet> {
  const table = new Map<string, KnownOutlet>();
  for (const { id, label, outlet } of records) {
    if (!outlet) continue;
    const known = { id, ...(outlet.family !== undefined && { family: outlet.family }) };
    for (const key of [id, ...[label.fr, label.en].map((name) => foldWords(name).join(' ')), ...outlet.domains])
      if (!table.has(key)) table.set(key, known);
  }
  return table;
}

/** Names and adjectives of countries by alpha-3 code: "malienne" and "Malian" are both "MLI". */
function countryMeanings({ countries }: Registry): readonly (readonly [string, string])[] {
  return Object.entries(countries).flatMap(([code, { name, adjective }]) =>
    [name.fr, name.en, ...Object.values(adjective.fr), adjective.en]
      .map((word) => foldWords(word))
      .filter((words) => words.length === 1)
      .map(([word]) => [word!, code] as const),
  );
}
