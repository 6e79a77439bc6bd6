import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { readRecord, recordPath, root, staleSteps } from './steps.mjs';

/** A step that failed; its message says what and how to mend it. */
class BuildError extends Error {}

const doers = {
  code: compileCode,
  kernel: compileKernel,
  languages: compileLanguages,
  world: compileWorld,
  bundle: bundleProgram,
  start: keepCompiledCode,
};

/** Runs a package's program with Node; all that it says goes to standard error, which standard output must not mix with. */
function runPackage(name, program, args) {
  const require = createRequire(join(root, 'package.json'));
  let folder;
  try {
    folder = dirname(require.resolve(`${name}/package.json`));
  } catch {
    throw new BuildError(`the package "${name}" is not installed. Run "npm ci" in ${root}.`);
  }
  const { status } = spawnSync(process.execPath, [join(folder, program), ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  return status === 0;
}

/** What is merely unused does not keep the program from running: `npm run check` reports it. */
function compileCode() {
  const record = join(root, 'dist/code.tsbuildinfo');
  if (!existsSync(join(root, 'dist/cli/main.js'))) rmSync(record, { force: true });
  const options = ['--incremental', '--tsBuildInfoFile', record, '--noUnusedLocals', 'false', '--noUnusedParameters', 'false'];
  const done = runPackage('typescript', 'bin/tsc', ['-p', 'tsconfig.build.json', ...options]);
  if (!done) throw new BuildError('the code does not compile. Mend the errors above.');
  removeOrphans('dist');
}

/** Removes what was compiled from a source that is no longer there. */
function removeOrphans(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) removeOrphans(path);
    else if (path.endsWith('.js') && !existsSync(join(root, path.replace(/^dist/u, 'src').replace(/\.js$/u, '.ts'))))
      rmSync(join(root, path));
  }
}

function compileKernel() {
  mkdirSync(join(root, 'dist/neural/kernel'), { recursive: true });
  const options =
    '-o dist/neural/kernel/kernel.wasm --runtime stub --noAssert -O3 --enable simd --importMemory --noExportMemory --use abort=';
  const done = runPackage('assemblyscript', 'bin/asc.js', ['src/neural/kernel/assembly/index.ts', ...options.split(' ')]);
  if (!done) throw new BuildError('the kernels do not compile. Mend the errors above.');
}

/** Without it the program starts later and does the same; an empty folder tells that it has been tried. */
async function bundleProgram() {
  try {
    await bundle();
  } catch (error) {
    rmSync(join(root, 'dist/program'), { recursive: true, force: true });
    mkdirSync(join(root, 'dist/program'), { recursive: true });
    process.stderr.write(`not bundled, the program runs from its modules: ${error.message}\n`);
  }
}

/** Without it the program starts later and does the same. */
function keepCompiledCode() {
  if (!existsSync(join(root, 'dist/program/main.cjs'))) return;
  const { status } = spawnSync(process.execPath, [join(root, 'tools/build/compiled-code.mjs')], { cwd: root, stdio: 'ignore' });
  if (status !== 0) process.stderr.write('the compiled code is not kept, the program starts later\n');
}

async function compileLanguages() {
  const { compileLanguages: compile } = await import(pathToFileURL(join(root, 'dist/build/compile-languages.js')).href);
  const problems = compile({
    languages: join(root, 'data/languages'),
    eventTypes: join(root, 'data/event-types'),
    resources: join(root, 'data/compiled'),
    output: join(root, 'dist/data/languages'),
  });
  if (problems.length > 0) throw new BuildError(problems.join('\n'));
}

async function compileWorld() {
  const { compileWorld: compile } = await import(pathToFileURL(join(root, 'dist/build/compile-world.js')).href);
  const problems = compile({ data: join(root, 'data'), output: join(root, 'dist/data') });
  if (problems.length > 0) throw new BuildError(problems.join('\n'));
}

/** Only one build at a time: the others wait for it, and then find everything done. */
async function withLock(work) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const lock = join(root, 'dist/.building');
  while (!takeLock(lock)) await new Promise((resolve) => setTimeout(resolve, 100));
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isHeld(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner > 0) process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Builds what is missing or stale into dist/: code, kernels, language packs. It writes to standard error only.
 * @throws BuildError saying what to mend
 */
export async function build() {
  await withLock(async () => {
    for (const step of staleSteps()) {
      const started = performance.now();
      await doers[step.name]();
      writeFileSync(recordPath, `${JSON.stringify({ ...readRecord(), [step.name]: step.digest }, null, 2)}\n`);
      process.stderr.write(`built: ${step.name} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    process.stderr.write(`build: ${error.message}\n`);
    process.exitCode = 1;
  }
}
