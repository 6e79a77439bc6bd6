import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileText } from './build/file-text.ts';
import type { LanguageLibrary } from './pipeline.ts';
import { type CrosscheckKnowledge, type Families, type KnownOutlet, nounMeanings, type SharedWords } from './stages/crosscheck/pack.ts';
import { foldWords } from './util/fold-words.ts';

/**
 * What the cross-check knows beside the readings: families of event types, outlets of the registry, nouns that mean the same in all languages.
 * @param world the folder with `crosscheck.json` and `crosscheck-words.json`, as the build writes it
 * @throws Error where the file is missing or broken
 */
export async function loadCrosscheck(library: LanguageLibrary, world: string): Promise<CrosscheckKnowledge> {
  const { registry } = await library.world();
  const lists = Object.values(library.sentences()).map(({ pack }) => pack.lexicon);
  const words = JSON.parse(readFileSync(join(world, 'crosscheck-words.json'), 'utf8')) as SharedWords;
  return {
    eventTypes: library.eventTypes(),
    families: JSON.parse(fileText(readFileSync(join(world, 'crosscheck.json')))) as Families,
    outlets: outletTable(registry),
    nouns: new Map([...words.meanings, ...nounMeanings(lists), ...countryMeanings(registry)]),
    emptyWords: new Set([...words.empty, ...library.identification.flatMap(({ functionWords }) => functionWords.flatMap(foldWords))]),
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
