/**
 * Rebuilds data/compiled from the packages of tools/data (`npm ci --prefix tools/data` first).
 *
 *   npm run data                                     everything
 *   npm run data -- --only lefff|vectors|gazetteer   one extract (gazetteer: after `npm run build`)
 *   npm run data -- --only lefff --lefff-text path   from a modified Lefff text
 *   npm run data -- --export lefff [path]            the French table back as text (no package needed)
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildGazetteer } from './gazetteer.mjs';
import { buildLefff, exportLefff } from './lefff.mjs';
import { buildVectors } from './vectors.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, 'node_modules');
const compiled = join(here, '../../data/compiled');
const builders = { lefff: buildLefff, vectors: buildVectors, gazetteer: buildGazetteer };

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

async function build({ only, 'lefff-text': lefffText }) {
  const names = only === undefined ? Object.keys(builders) : [only];
  if (names.some((name) => !Object.hasOwn(builders, name))) fail(`Unknown extract "${only}"; known: ${Object.keys(builders).join(', ')}`);
  if (lefffText === undefined && !existsSync(packages)) fail('The sources are not installed: npm ci --prefix tools/data');
  mkdirSync(compiled, { recursive: true });
  for (const name of names) process.stdout.write(`${await builders[name]({ packages, compiled, lefffText })}\n`);
}

function exportText(name, path) {
  if (name !== 'lefff') fail(`Only lefff can be exported, not "${name}"`);
  mkdirSync(dirname(path), { recursive: true });
  process.stdout.write(`${exportLefff(compiled, path)}\n`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, export: { type: 'string' }, 'lefff-text': { type: 'string' } },
});
if (values.export === undefined) await build(values);
else exportText(values.export, positionals[0] ?? 'recoupe-out/lefff.fr.mlex');
