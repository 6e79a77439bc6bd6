import type { CommanderError } from 'commander';
import type { UiLanguage } from '../views/ui-language.ts';
import { CliError } from './cli-error.ts';
import { type MessageKey, say } from './messages.ts';
import { overTimeNames } from './over-time/over-time-names.ts';
import { schemaNames } from './schema-names.ts';

const words: Readonly<Record<string, MessageKey>> = {
  'commander.unknownOption': 'usage.unknownOption',
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.missingValue',
  'commander.missingMandatoryOptionValue': 'usage.missingOption',
  'commander.invalidArgument': 'usage.invalidValue',
  'commander.excessArguments': 'usage.excessArguments',
};

const commands = ['read', 'check', ...overTimeNames, 'parse', 'schema', 'demo', 'actors', 'gazetteer', 'explain'];

/** A usage error in the user's language; undefined where help or version was asked for and printed. */
export function usageError(error: CommanderError, args: readonly string[], ui: UiLanguage): CliError | undefined {
  if (error.exitCode === 0) return undefined;
  const command = commands.find((name) => name === args[0]);
  const key = words[error.code] ?? 'usage.other';
  if (command === 'schema' && isAboutArgument(error)) return schemaProblem(error, ui);
  const isUnknownCommand = error.code === 'commander.excessArguments' && command === undefined;
  const value = isUnknownCommand ? (args[0] ?? '') : namedValue(error, ui);
  const hint = say(ui, 'usage.help', { command: command === undefined ? '' : `${command} ` });
  return new CliError('RC-CLI-001', say(ui, isUnknownCommand ? 'usage.unknownCommand' : key, { value }), { hint });
}

function isAboutArgument({ code, message }: CommanderError): boolean {
  return code === 'commander.missingArgument' || (code === 'commander.invalidArgument' && message.includes('argument value'));
}

/** No schema named, or one that there is not: says which there are. */
function schemaProblem({ code, message }: CommanderError, ui: UiLanguage): CliError {
  const names = schemaNames.join(', ');
  const hint = say(ui, 'usage.help', { command: 'schema ' });
  if (code === 'commander.missingArgument') return new CliError('RC-CLI-001', say(ui, 'usage.missingSchema', { value: names }), { hint });
  const value = /'(.*)' is invalid/su.exec(message)?.[1] ?? '';
  return new CliError('RC-CLI-001', say(ui, 'usage.unknownSchema', { value, names }), { hint });
}

/** The option or argument, then the value and the values allowed or a likely spelling; else the whole message. */
function namedValue({ code, message }: CommanderError, ui: UiLanguage): string {
  const [first, second] = [...message.matchAll(/'([^']*)'/gu)].map((match) => match[1]!);
  if (first === undefined) return message.replace(/^error: /u, '');
  const likely = /\(Did you mean (.+)\?\)$/u.exec(message)?.[1];
  if (likely !== undefined) return `${first} ${say(ui, 'usage.likely', { value: likely })}`;
  if (code !== 'commander.invalidArgument') return first;
  const [subject, value] = message.includes('argument value') ? [second, first] : [first, second];
  return `${subject} "${value}" ${/\([^()]*\)$/u.exec(message)?.[0] ?? ''}`.trim();
}
