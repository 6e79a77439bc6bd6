import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
  const path = join(folder, 'MANIFEST.json');
  const files = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).files : {};
  writeFileSync(join(folder, name), content);
  const bytes = Buffer.byteLength(content);
  files[name] = { ...origin, sha256: createHash('sha256').update(content).digest('hex'), bytes };
  const sorted = Object.fromEntries(Object.entries(files).sort(([left], [right]) => (left < right ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify({ files: sorted }, null, 2)}\n`);
}
