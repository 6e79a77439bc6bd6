import { join } from 'node:path';
import { openProgram } from '../../bin/cached-program.mjs';
import { root } from './steps.mjs';

/**
 * Run in a process of its own: reads the examples, and a text in which words alone do not tell the language, and keeps the
 * code that was compiled for that.
 */
const { program, writeCompiledCode } = openProgram(join(root, 'dist/program'));
const texts = [join(root, 'examples'), join(root, 'tools/build/two-languages.txt')];
for (const format of ['text', 'jsonl']) await program.main(['read', '--format', format, ...texts]);
if (process.exitCode) throw new Error('the examples cannot be read');
writeCompiledCode();
