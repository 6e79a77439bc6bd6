import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, with a separator at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const isData = (path) => path.endsWith('.yaml');
const isSource = (path) => /\.(?:ts|json)$/u.test(path) && !path.endsWith('.test.ts');
const assembly = 'src/neural/kernel/assembly';

/**
 * What is built, in order: the inputs of each step, and a file that must be there afterwards. A later step is done
 * again where an earlier one was.
 */
export const steps = [
  {
    name: 'code',
    inputs: () => [
      ...filesIn('src', (path) => isSource(path) && !path.startsWith(assembly)),
      'tsconfig.json',
      'tsconfig.build.json',
      'package-lock.json',
    ],
    output: 'dist/cli/main.js',
  },
  { name: 'bundle', inputs: () => ['package-lock.json', 'tools/build/bundle.mjs'], output: 'dist/program' },
  { name: 'kernel', inputs: () => filesIn(assembly, isSource), output: 'dist/neural/kernel/kernel.wasm' },
  {
    name: 'languages',
    inputs: () => [
      ...filesIn('data/languages', (path) => /\.(?:yaml|tsv)$/u.test(path)),
      ...filesIn('data/event-types', isData),
      ...filesIn('data/compiled', () => true),
    ],
    output: 'dist/data/languages',
  },
  {
    name: 'world',
    inputs: () => [
      ...['actors', 'outlets', 'gazetteer', 'instruments', 'languages', 'event-types'].flatMap((name) => filesIn(`data/${name}`, isData)),
      ...filesIn('data/compiled', () => true),
    ],
    output: 'dist/data/actors/registry.json',
  },
  {
    name: 'start',
    inputs: () => [
      'bin/cached-program.mjs',
      ...['compiled-code.mjs', 'two-languages.txt'].map((name) => `tools/build/${name}`),
      ...filesIn('examples', () => true),
    ],
    output: 'dist/data/actors/registry.json',
  },
];

const recordPath = join(root, 'dist/build.json');

/** What the last build was made from: a digest for each step that succeeded. */
export function readRecord() {
  try {
    return JSON.parse(readFileSync(recordPath, 'utf8'));
  } catch {
    return {};
  }
}

export { recordPath };

/** The steps that have to be done again, with the digest of what they are made from. */
export function staleSteps() {
  const record = readRecord();
  let stale = false;
  return steps
    .map((step) => ({ ...step, digest: digestOf(step.inputs()) }))
    .filter((step) => {
      const dependsOnCode = step.name !== 'code' && step.name !== 'kernel';
      const isStale = record[step.name] !== step.digest || !existsSync(join(root, step.output)) || (dependsOnCode && stale);
      stale ||= isStale;
      return isStale;
    });
}

/** Names, sizes and times of change: reading the contents would take longer than the program's start. */
function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\t${size}\t${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesIn(folder, isWanted) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(path, isWanted);
      return isWanted(path) ? [path] : [];
    });
}
