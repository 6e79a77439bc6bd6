import { loadLanguages } from '../../load.ts';
import { visibleText } from '../../render/visible-text.ts';
import { errorJson, errorText, exitStatus } from '../cli-error.ts';
import { writeError } from '../inert-text.ts';
import { standardOutput } from '../output.ts';
import { assertLanguage } from '../read/read-inputs.ts';
import { count, emptyTally, reconciliation } from '../read/tally.ts';
import type { ParseOptions, ParseOutcome } from './parse-options.ts';

/**
 * `recoupe parse`: prints the linguistic layer as CoNLL-U.
 * @returns the exit status
 */
export async function parseCommand(inputs: readonly string[], options: ParseOptions): Promise<number> {
  const library = loadLanguages();
  assertLanguage(options.lang, library, options.ui);
  const output = standardOutput();
  const shown = process.stdout.isTTY ? visibleText : (text: string) => text;
  let tally = emptyTally;
  for (const input of inputs) {
    for await (const outcome of parseInput(input, options, library)) {
      await output.write(shown(outcome.output));
      if (outcome.problem) writeError(problemText(outcome.problem, input, options));
      if (outcome.kind !== 'part') tally = count(tally, outcome.kind);
    }
  }
  process.stderr.write(`${reconciliation(tally)}\n`);
  return tally.failed > 0 ? exitStatus.someFailed : exitStatus.done;
}

async function* parseInput(input: string, options: ParseOptions, library: ReturnType<typeof loadLanguages>): AsyncGenerator<ParseOutcome> {
  const isTreebank = options.inputFormat === 'conllu' || (options.inputFormat === undefined && /\.conllu$/iu.test(input));
  if (isTreebank) {
    const { parseTreebank } = await import('./parse-treebank.ts');
    yield* parseTreebank(input, options, library);
    return;
  }
  const { parseText } = await import('./parse-text.ts');
  yield* parseText([input], options, library);
}

function problemText(problem: NonNullable<ParseOutcome['problem']>, path: string, { json }: ParseOptions): string {
  const details = { ...problem, hint: undefined, path };
  return json ? errorJson(details) : errorText(details);
}
