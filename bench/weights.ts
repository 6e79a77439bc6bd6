import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledLanguage } from '../src/build/compiled-language.ts';
import type { DataFolders } from '../src/load.ts';

/** Sizes of what a language is read with, in MB of 1,000,000 bytes. */
export interface WeightSizes {
  readonly lang: string;
  /** Trained files. */
  readonly weights: number;
  /** Dictionaries and frozen word vectors. */
  readonly resources: number;
}

/** Sizes of the files of a language, licence texts not counted. */
export function measureWeights(folders: DataFolders, lang: string): WeightSizes {
  const models = join(folders.models, lang);
  const trained = existsSync(models) ? readdirSync(models).filter((name) => /\.(?:bin|json)$/u.test(name)) : [];
  const { resources } = JSON.parse(readFileSync(join(folders.packs, `${lang}.json`), 'utf8')) as CompiledLanguage;
  const megabytes = (folder: string, names: readonly string[]): number =>
    names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;
  return {
    lang,
    weights: megabytes(models, trained),
    resources: megabytes(
      folders.resources,
      Object.values(resources).filter((name) => name !== undefined),
    ),
  };
}
