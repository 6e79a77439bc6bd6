import { readFileSync } from 'node:fs';

/**
 * Reads a Lefff text (form, category, lemma, morphology; tab-separated). Left out: lines whose form holds a space. Changed:
 * forms are lower-cased, U+2019 is written as U+0027, and lines that become equal are merged.
 *
 * @param {string} path
 * @returns {{ lines: number, readings: Map<string, readonly string[]> }} per form its sorted "category\tlemma\tmorphology"
 */
export function readLefff(path) {
  const gathered = new Map();
  let lines = 0;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [form, category, lemma, morph] = line.split('\t');
    if (morph === undefined || form.includes(' ')) continue;
    lines++;
    const key = form.toLowerCase().replaceAll('\u2019', "'");
    if (!gathered.has(key)) gathered.set(key, new Set());
    gathered.get(key).add(`${category}\t${lemma}\t${morph.trim()}`);
  }
  const readings = new Map([...gathered].map(([form, set]) => [form, [...set].sort()]));
  return { lines, readings };
}
