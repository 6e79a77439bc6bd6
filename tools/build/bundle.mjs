import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './steps.mjs';

/** Loaded only by the documents that need them; they find files of their own beside them. */
const external = [/^node:/u, 'linkedom', 'defuddle', /^defuddle\//u, 'tinypool'];

/**
 * The letter sequences of 60 languages are an object literal of one megabyte: as JSON the engine reads it four times as fast.
 */
const letterSequencesAsJson = {
  name: 'letter-sequences-as-json',
  async load(id) {
    if (!/[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/u.test(id)) return null;
    const { ngramsData } = await import(pathToFileURL(id).href);
    return `export const ngramsData = JSON.parse(${JSON.stringify(JSON.stringify(ngramsData))});`;
  },
};

const at = (path) => join(root, 'dist', path);

async function joinModules(input, format, ending) {
  const { rolldown } = await import('rolldown');
  const built = await rolldown({ input, platform: 'node', external, plugins: [letterSequencesAsJson] });
  const names = { entryFileNames: `[name]${ending}`, chunkFileNames: `[name]-[hash]${ending}` };
  await built.write({ dir: at('program'), format, ...names, dynamicImportInCjs: false });
  await built.close();
}

/**
 * Joins the compiled modules of the command line, and those of its packages that every run needs, into a few files:
 * opening five hundred small ones takes a third of the program's start. What is imported on demand stays apart.
 * The program is CommonJS, the only kind of module that can be opened with compiled code (see `bin/cached-program.mjs`);
 * threads open their own, which they do once.
 * @throws Error where rolldown is not installed for this platform: the program then runs from its modules
 */
export async function bundle() {
  rmSync(at('program'), { recursive: true, force: true });
  await joinModules({ main: at('cli/main.js') }, 'cjs', '.cjs');
  await joinModules({ 'read-worker': at('cli/read/read-worker.js') }, 'esm', '.js');
  if (!existsSync(at('program/main.cjs'))) throw new Error('rolldown wrote nothing');
}
