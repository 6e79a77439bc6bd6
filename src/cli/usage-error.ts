import type { CommanderError } from 'commander';
import type { UiLanguage } from '../views/ui-language.ts';
import { CliError } from './cli-error.ts';
import { type MessageKey, say } from './messages.ts';

const words: Readonly<Record<string, MessageKey>> = {
  'commander.unknownOption': 'usage.unknownOption',
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.missingValue',
  'commander.invalidArgument': 'usage.invalidValue',
  'commander.excessArguments': 'usage.excessArguments',
};

const commands = ['read', 'parse', 'schema', 'demo'];

/** A usage error in the user's language; undefined where help or version was asked for and printed. */
export function usageError(error: CommanderError, args: readonly string[], ui: UiLanguage): CliError | undefined {
  if (error.exitCode === 0) return undefined;
  const command = commands.find((name) => name === args[0]);
  const key = words[error.code] ?? 'usage.other';
  const isUnknownCommand = error.code === 'commander.excessArguments' && command === undefined;
  const value = isUnknownCommand ? (args[0] ?? '') : namedValue(error);
  const hint = say(ui, 'usage.help', { command: command === undefined ? '' : `${command} ` });
  return new CliError('RC-CLI-001', say(ui, isUnknownCommand ? 'usage.unknownCommand' : key, { value }), { hint });
}

/** The option or argument named first in quotes, then the value and the values allowed; else the whole message. */
function namedValue({ message }: CommanderError): string {
  const [subject, given] = [...message.matchAll(/'([^']*)'/gu)].map((match) => match[1]!);
  if (subject === undefined) return message.replace(/^error: /u, '');
  const allowed = /(?<!Did you mean .*)\([^()?]*\)$/u.exec(message)?.[0];
  const value = message.includes('argument value') ? `${given} — ${subject}` : subject;
  return allowed === undefined ? value : `${value} ${allowed}`;
}
