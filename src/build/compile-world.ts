import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { EventTypes } from '../model/event-type.ts';
import { compileAnnouncements, compileFamilies, compileRelations, compileWords } from '../stages/crosscheck/pack.ts';
import { compileInstruments } from '../stages/entities/pack.ts';
import { compileActors } from './compile-actors.ts';
import { compileGazetteer } from './compile-gazetteer.ts';
import { asciiJson } from './file-text.ts';
import { packProblems } from './pack-problem.ts';
import { EventTypeError, readEventTypes } from './read-event-types.ts';

export interface WorldDataFolders {
  /** `data`, with `event-types`, `actors`, `outlets`, `gazetteer`, `instruments`, `languages` and `compiled`. */
  readonly data: string;
  /** Where `event-types.json`, `actors/`, `gazetteer/` and `instruments/` are written. */
  readonly output: string;
}

/**
 * Compiles what does not depend on the language: event types, actors, places, instruments.
 * @returns what is wrong, a line for each problem: file, entry, mend
 * @example compileWorld({ data: 'data', output: 'dist/data' })
 */
export function compileWorld({ data, output }: WorldDataFolders): readonly string[] {
  const at = (name: string): string => join(data, name);
  return [
    ...compileEventTypes(at('event-types'), output),
    ...compileByEventTypes(at('crosscheck/families.yaml'), compileFamilies, at('event-types'), join(output, 'crosscheck.json')),
    ...compileByEventTypes(at('crosscheck/relations.yaml'), compileRelations, at('event-types'), join(output, 'relations.json')),
    ...compileByEventTypes(
      at('crosscheck/announcements.yaml'),
      compileAnnouncements,
      at('event-types'),
      join(output, 'announcements.json'),
    ),
    ...compileSharedWords(at('crosscheck/words.yaml'), output),
    ...compileActors({ sources: [at('actors'), at('outlets')], languages: at('languages'), output: join(output, 'actors') }),
    ...compileGazetteer({ places: at('gazetteer'), resources: at('compiled'), output: join(output, 'gazetteer') }),
    ...compileTaxonomy(at('instruments'), join(output, 'instruments')),
  ];
}

function compileEventTypes(folder: string, output: string): readonly string[] {
  try {
    const types = readEventTypes(folder);
    mkdirSync(output, { recursive: true });
    writeFileSync(join(output, 'event-types.json'), asciiJson(types));
    return [];
  } catch (error) {
    return error instanceof EventTypeError ? error.problems : packProblems(folder, error);
  }
}

function compileByEventTypes(
  path: string,
  compile: (file: unknown, types: EventTypes) => unknown,
  eventTypes: string,
  output: string,
): readonly string[] {
  try {
    const compiled = compile(parse(readFileSync(path, 'utf8')), readEventTypes(eventTypes));
    writeFileSync(output, asciiJson(compiled));
    return [];
  } catch (error) {
    return error instanceof EventTypeError ? [] : packProblems(path, error);
  }
}

function compileSharedWords(path: string, output: string): readonly string[] {
  try {
    writeFileSync(join(output, 'crosscheck-words.json'), JSON.stringify(compileWords(parse(readFileSync(path, 'utf8')))));
    return [];
  } catch (error) {
    return packProblems(path, error);
  }
}

function compileTaxonomy(folder: string, output: string): readonly string[] {
  try {
    const [classes, models] = ['classes', 'models'].map((name) => parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')));
    mkdirSync(output, { recursive: true });
    writeFileSync(join(output, 'taxonomy.json'), asciiJson(compileInstruments({ classes, models })));
    return [];
  } catch (error) {
    return packProblems(folder, error);
  }
}
