import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compileInstruments } from '../stages/entities/pack.ts';
import { compileActors } from './compile-actors.ts';
import { compileGazetteer } from './compile-gazetteer.ts';
import { packProblems } from './pack-problem.ts';

export interface WorldDataFolders {
  /** `data`, with `actors`, `outlets`, `gazetteer`, `instruments`, `languages` and `compiled`. */
  readonly data: string;
  /** Where `actors/`, `gazetteer/` and `instruments/` are written. */
  readonly output: string;
}

/**
 * Compiles what does not depend on the language: actors, places, instruments.
 * @returns what is wrong, a line for each problem: file, entry, mend
 * @example compileWorld({ data: 'data', output: 'dist/data' })
 */
export function compileWorld({ data, output }: WorldDataFolders): readonly string[] {
  const at = (name: string): string => join(data, name);
  return [
    ...compileActors({ sources: [at('actors'), at('outlets')], languages: at('languages'), output: join(output, 'actors') }),
    ...compileGazetteer({ places: at('gazetteer'), resources: at('compiled'), output: join(output, 'gazetteer') }),
    ...compileTaxonomy(at('instruments'), join(output, 'instruments')),
  ];
}

function compileTaxonomy(folder: string, output: string): readonly string[] {
  try {
    const [classes, models] = ['classes', 'models'].map((name) => parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')));
    mkdirSync(output, { recursive: true });
    writeFileSync(join(output, 'taxonomy.json'), JSON.stringify(compileInstruments({ classes, models })));
    return [];
  } catch (error) {
    return packProblems(folder, error);
  }
}
