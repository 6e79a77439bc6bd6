import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a compiled file and its record (source, date of the data, licence, sha256, size, command) in MANIFEST.json beside it.
 * Records of other files are kept; the records stand in the order of their names.
 *
 * @param {string} folder
 * @param {string} name
 * @param {Uint8Array | string} content
 * @param {{ source: string, dataDate: string | null, licence: string, licenceFile?: string, command: string }} origin
 */
export function writeCompiled(folder, name, content, origin) {
  const files = readRecords(folder);
  writeFileSync(join(folder, name), content);
  const bytes = Buffer.byteLength(content);
  files[name] = { ...origin, sha256: createHash('sha256').update(content).digest('hex'), bytes };
  writeRecords(folder, files);
}

/**
 * Removes the compiled files whose names match, with their records.
 *
 * @param {string} folder
 * @param {RegExp} pattern
 */
export function removeCompiled(folder, pattern) {
  for (const name of readdirSync(folder)) if (pattern.test(name)) rmSync(join(folder, name));
  writeRecords(folder, Object.fromEntries(Object.entries(readRecords(folder)).filter(([name]) => !pattern.test(name))));
}

function readRecords(folder) {
  const path = join(folder, 'MANIFEST.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).files : {};
}

function writeRecords(folder, files) {
  const sorted = Object.fromEntries(Object.entries(files).sort(([left], [right]) => (left < right ? -1 : 1)));
  writeFileSync(join(folder, 'MANIFEST.json'), `${JSON.stringify({ files: sorted }, null, 2)}\n`);
}
