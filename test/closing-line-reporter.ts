import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

type Counts = Readonly<Record<'passed' | 'failed' | 'skipped', number>>;

/** Counts test cases; a file that could not be run, and an error outside every test, is one that failed. */
function countTests(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Counts {
  const cases = modules.flatMap((module) => [...module.children.allTests()]);
  const having = (state: string): number => cases.filter((test) => test.result().state === state).length;
  const broken = modules.filter((module) => module.errors().length > 0).length;
  return { passed: having('passed'), failed: having('failed') + broken + unhandled.length, skipped: having('skipped') };
}

/** The last line of the tests: `412 passed, 0 failed`, with `, 3 skipped` where some were. */
function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
}

/** Vitest reporter that ends standard output with one line for other programs to read. */
// biome-ignore lint/style/noDefaultExport: Vitest loads reporters by their default export.
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const line = closingLine(countTests(modules, unhandled));
    process.once('exit', () => writeSync(1, line));
  }
}
