import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './stopwatch.ts';

/** What a gazetteer costs. Times of look-ups are means over the names, medians over the runs. */
export interface GazetteerSpeed {
  readonly openMilliseconds: number;
  /** Memory that the process has more once the gazetteer is open. */
  readonly megabytes: number;
  /** Of the first look-up of each name, when nothing is warm. */
  readonly firstMicroseconds: number;
  readonly namesMicroseconds: number;
  readonly keysMicroseconds: number;
  readonly prefixMicroseconds: number;
}

const runs = 5;
/** Frequent and rare names, spellings that only a key finds, words that are no place. */
const names = ['Homs', 'Deir ez-Zor', 'Deir Ezzor', 'Paris', 'San Antonio', 'Kharkiv', 'Zaporijjia', 'Tadmur', 'حمص', 'Ministère', 'Xyzzy'];

/**
 * Measures a gazetteer in fresh processes.
 * @param path folder of the bundled gazetteer, or an index file (`.idx`)
 * @throws Error with what the process said where it fails
 */
export function measureGazetteer(path: string): GazetteerSpeed {
  const script = fileURLToPath(new URL('./gazetteer-open.js', import.meta.url));
  const found = Array.from({ length: runs }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, path, JSON.stringify(names)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the gazetteer cannot be measured: ${stderr.trim()}`);
    return JSON.parse(stdout) as GazetteerSpeed;
  });
  const middle = (key: keyof GazetteerSpeed): number => median(found.map((run) => run[key]));
  return {
    openMilliseconds: middle('openMilliseconds'),
    megabytes: middle('megabytes'),
    firstMicroseconds: middle('firstMicroseconds'),
    namesMicroseconds: middle('namesMicroseconds'),
    keysMicroseconds: middle('keysMicroseconds'),
    prefixMicroseconds: middle('prefixMicroseconds'),
  };
}
