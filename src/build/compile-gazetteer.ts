import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { compilePlaces, type IndexedGazetteer, otherGazetteerFiles, type PlaceFile } from '../stages/entities/gazetteer/index.ts';
import { openBundledGazetteer } from './bundled-gazetteer.ts';
import { asciiJson } from './file-text.ts';
import { packProblems } from './pack-problem.ts';

export interface GazetteerFolders {
  /** The YAML files of the hand-kept table, one for each theatre. */
  readonly places: string;
  /** Where `gazetteer.<n>.bin` lie. */
  readonly resources: string;
  /** Where `places.json` is written. */
  readonly output: string;
}

/**
 * Compiles the hand-kept table of places; writes it, or nothing where something is wrong.
 * @returns what is wrong, a line for each problem: file, entry, mend
 * @example compileGazetteer({ places: 'data/gazetteer', resources: 'data/compiled', output: 'dist/data/gazetteer' })
 */
export function compileGazetteer({ places, resources, output }: GazetteerFolders): readonly string[] {
  const bundled = openOrExplain(resources);
  if (typeof bundled === 'string') return [bundled];
  const problems: string[] = [];
  const files = placeFiles(places).flatMap((file): PlaceFile[] => {
    try {
      return [{ file, content: parse(readFileSync(file, 'utf8')) }];
    } catch (error) {
      problems.push(...packProblems(file, error));
      return [];
    }
  });
  const compiled = compilePlaces(files, bundled);
  problems.push(...(compiled.problems ?? []));
  if (problems.length > 0 || compiled.problems) return problems;
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'places.json'), asciiJson(compiled.pack));
  return [];
}

function openOrExplain(resources: string): IndexedGazetteer | string {
  try {
    return openBundledGazetteer(resources);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `${resources}: gazetteer.<n>.bin: ${why}. Restore the files from the repository ("git checkout data"), or run "npm run data".`;
  }
}

function placeFiles(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const others: readonly string[] = otherGazetteerFiles;
  return names
    .filter((name) => name.endsWith('.yaml') && !others.includes(basename(name, '.yaml')))
    .sort()
    .map((name) => join(folder, name));
}
