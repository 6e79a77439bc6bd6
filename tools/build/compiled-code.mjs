import { join } from 'node:path';
import { openProgram } from '../../bin/cached-program.mjs';
import { root } from './steps.mjs';

/** Run in a process of its own: reads the examples, and keeps the code that was compiled for that. */
const { program, writeCompiledCode } = openProgram(join(root, 'dist/program'));
for (const format of ['text', 'jsonl']) await program.main(['read', '--format', format, join(root, 'examples')]);
if (process.exitCode) throw new Error('the examples cannot be read');
writeCompiledCode();
