import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { program } from './run-recoupe.ts';

const folder = mkdtempSync(join(tmpdir(), 'recoupe-cached-'));
/** Files as the build writes them: a function of what CommonJS gives a module; one in ASCII, one not. */
const asFunction = (code: string): string => `(function (exports, require, module, __filename, __dirname) {${code}})`;
writeFileSync(
  join(folder, 'main.cjs'),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the program that is written holds a template
  asFunction("exports.told = () => `${require('./part.cjs').word} ${require('node:path').basename(__filename)}`;"),
);
writeFileSync(join(folder, 'part.cjs'), asFunction("exports.word = 'prêt';"));

afterAll(() => rmSync(folder, { recursive: true }));

/** Opens the program in a fresh process, keeps its compiled code where that is asked for, and gives what it prints. */
function run(keepsCode: boolean): { readonly told: string; readonly complaints: string } {
  const opener = new URL('cached-program.mjs', `file://${program}`).href;
  const script = `import(${JSON.stringify(opener)}).then(({ openProgram }) => {
    const { program, writeCompiledCode } = openProgram(${JSON.stringify(folder)});
    process.stdout.write(program.told());
    if (${keepsCode}) writeCompiledCode();
  });`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  return { told: stdout, complaints: stderr };
}

describe('the joined program', () => {
  const expected = { told: 'prêt main.cjs', complaints: '' };

  it('opens without compiled code, and with what an earlier run has kept', () => {
    expect(run(true)).toEqual(expected);
    expect(run(false)).toEqual(expected);
  });

  it('takes no notice of compiled code that is not its own', () => {
    writeFileSync(join(folder, 'part.cjs.cache'), 'of another version');
    expect(run(false)).toEqual(expected);
  });
});
