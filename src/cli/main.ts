import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { programFolder } from '../load.ts';
import type { UiLanguage } from '../views/ui-language.ts';
import { asCliError, CliError, errorJson, errorText, exitStatus } from './cli-error.ts';
import { writeError } from './inert-text.ts';
import { say } from './messages.ts';
import { endQuietlyOnClosedPipe, standardOutput } from './output.ts';
import { type Actions, buildProgram } from './program.ts';
import { chooseUiLanguage } from './ui-language.ts';
import { usageError } from './usage-error.ts';

/** Runs the program with the arguments after its name, and sets the exit status of the process. */
export async function main(args: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe();
  const ui = chooseUiLanguage(args, process.env);
  try {
    const program = buildProgram(version(), ui, actions(ui), (status) => {
      process.exitCode = status;
    });
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    const problem = error instanceof CommanderError ? usageError(error, args, ui) : asCliError(error, ui);
    if (problem === undefined) return;
    writeError(args.includes('--json') ? errorJson(problem) : errorText(problem));
    process.exitCode = exitStatus.usage;
  }
}

function version(): string {
  const { version: value } = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as { version: string };
  return value;
}

/** Each command loads its own code: `--help` waits for none of it. */
function actions(ui: UiLanguage): Actions {
  return {
    read: async (inputs, options) => (await import('./read/read-command.ts')).readCommand(inputs, options),
    check: async (inputs, options) => (await import('./check/check-command.ts')).checkCommand(inputs, options),
    overTime: async (name, inputs, options) => (await import('./over-time/over-time-command.ts')).overTimeCommand(name, inputs, options),
    parse: async (inputs, options) => (await import('./parse/parse-command.ts')).parseCommand(inputs, { ui, ...options }),
    demo: async (options) => (await import('./demo/demo-command.ts')).demoCommand({ ui, ...options }),
    schema: async (name) => print((await import('./schema-command.ts')).schemaText(name)),
    licenses: () => printLicenses(ui),
  };
}

async function print(text: string): Promise<number> {
  await standardOutput().write(text);
  return exitStatus.done;
}

function printLicenses(ui: UiLanguage): Promise<number> {
  const path = join(programFolder, 'NOTICE');
  if (!existsSync(path)) throw new CliError('RC-CLI-003', say(ui, 'licenses.missing', { path }), { path });
  return print(readFileSync(path, 'utf8'));
}
