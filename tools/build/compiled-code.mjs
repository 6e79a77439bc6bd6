import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { openProgram } from '../../bin/cached-program.mjs';
import { root } from './steps.mjs';

/** Compiled code fits the settings it was kept with. The program changes one while it reads: it gets this version's value back. */
function restoreSettings() {
  const [setting] = /--interrupt-budget=\d+/u.exec(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })) ?? [];
  if (setting) setFlagsFromString(setting);
}

/**
 * Run in a process of its own: reads the examples, and a text in which words alone do not tell the language, and keeps the
 * code that was compiled for that.
 */
const { program, writeCompiledCode } = openProgram(join(root, 'dist/program'));
const texts = [join(root, 'examples'), join(root, 'tools/build/two-languages.txt')];
for (const format of ['text', 'jsonl']) await program.main(['read', '--format', format, ...texts]);
if (process.exitCode) throw new Error('the examples cannot be read');
restoreSettings();
writeCompiledCode();
