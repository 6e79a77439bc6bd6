import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './steps.mjs';

/** Loaded only by the documents that need them; they find files of their own beside them. */
const external = [/^node:/u, 'linkedom', 'defuddle', /^defuddle\//u, 'tinypool'];

/**
 * The letter sequences of 60 languages are one object literal of a megabyte, of which a text asks for a hundred: they are
 * kept as one JSON text for each beginning, and parsed when a sequence that begins so is asked for.
 */
const letterSequencesOnDemand = {
  name: 'letter-sequences-on-demand',
  async load(id) {
    if (!/[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/u.test(id)) return null;
    const { ngrams, ...rest } = (await import(pathToFileURL(id).href)).ngramsData;
    const groups = new Map();
    for (const [sequence, scores] of Object.entries(ngrams)) {
      const beginning = sequence.slice(0, 2);
      groups.set(beginning, groups.get(beginning) ?? []);
      groups.get(beginning).push([sequence, scores]);
    }
    const texts = [...groups].map(([beginning, group]) => [beginning, JSON.stringify(Object.fromEntries(group))]);
    return `const texts = new Map(${JSON.stringify(texts)});
const parsed = new Map();
const open = (beginning) => {
  const group = JSON.parse(texts.get(beginning) ?? '{}');
  parsed.set(beginning, group);
  return group;
};
const scoresOf = (sequence) => (parsed.get(sequence.slice(0, 2)) ?? open(sequence.slice(0, 2)))[sequence];
export const ngramsData = { ...${JSON.stringify(rest)}, ngrams: new Proxy({}, { get: (_none, sequence) => scoresOf(sequence) }) };`;
  },
};

const at = (path) => join(root, 'dist', path);

async function joinModules(input, format, ending) {
  const { rolldown } = await import('rolldown');
  const built = await rolldown({ input, platform: 'node', external, plugins: [letterSequencesOnDemand] });
  const names = { entryFileNames: `[name]${ending}`, chunkFileNames: `[name]-[hash]${ending}` };
  const { output } = await built.write({ dir: at('program'), format, ...names, dynamicImportInCjs: false });
  await built.close();
  return output;
}

/** Text beyond ASCII in a template that is taken as it is written: an escape would not be the same there. */
const isUnescapable = (code) => /String\.raw`[^`]*[^\0-\x7f]/u.test(code);
const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const inAscii = (code) => (isUnescapable(code) ? code : code.replace(/[^\0-\x7f]/g, escapeUnit));

/**
 * A file as `bin/cached-program.mjs` opens it: a function of what CommonJS gives a module, since joining it with the head
 * and end of one would copy it, and with escapes beyond ASCII, since such a file needs no decoding and half the memory.
 */
function writeAsFunction({ fileName, code }) {
  writeFileSync(at(`program/${fileName}`), inAscii(`(function (exports, require, module, __filename, __dirname) {${code}\n})`));
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
  const joined = await joinModules({ main: at('cli/main.js') }, 'cjs', '.cjs');
  joined.forEach(writeAsFunction);
  await joinModules({ 'read-worker': at('cli/read/read-worker.js') }, 'esm', '.js');
  if (!existsSync(at('program/main.cjs'))) throw new Error('rolldown wrote nothing');
}
