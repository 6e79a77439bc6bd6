import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.mjs';

/** Loaded only by the documents that need them; they find files of their own beside them. */
const external = [/^node:/u, 'linkedom', 'defuddle', /^defuddle\//u, 'tinypool'];

/**
 * Joins the compiled modules of the command line, and those of its packages that every run needs, into a few files:
 * opening five hundred small ones takes a third of the program's start. What is imported on demand stays apart.
 * @throws Error where rolldown is not installed for this platform: the program then runs from its modules
 */
export async function bundle() {
  const { rolldown } = await import('rolldown');
  const at = (path) => join(root, 'dist', path);
  const input = { main: at('cli/main.js'), 'read-worker': at('cli/read/read-worker.js') };
  const built = await rolldown({ input, platform: 'node', external });
  rmSync(at('program'), { recursive: true, force: true });
  await built.write({ dir: at('program'), format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' });
  await built.close();
  if (!existsSync(at('program/main.js'))) throw new Error('rolldown wrote nothing');
}
