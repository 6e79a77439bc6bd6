import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../entities/read-sentence.ts';
import type { GoldReport } from './gold-report.ts';
import { locateGold } from './locate-gold.ts';

/**
 * The annotated reports of a part: `<folder>/<part>/<name>.<lang>.yaml`, in the order of their names.
 * @returns none where the folder is not there
 * @throws Error naming the file, the claim and the words that do not fit
 */
export function readCorpus(folder: string, part: Part, languages: readonly string[]): GoldReport[] {
  const own = join(folder, part);
  const names = existsSync(own) ? readdirSync(own).filter((name) => name.endsWith('.yaml')) : [];
  return names
    .sort()
    .filter((name) => languages.some((lang) => name.endsWith(`.${lang}.yaml`)))
    .map((name) => locateGold(name, readFileSync(join(own, name), 'utf8')));
}
