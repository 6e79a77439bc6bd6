import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { UiLanguage } from '../../views/ui-language.ts';
import { type ExplainFlags, explainFormats } from './explain-options.ts';
import { explainWord } from './explain-words.ts';
import { parsePosition } from './text-position.ts';

/** What the command line of `recoupe` lends to this command. */
export interface ExplainSettings {
  readonly ui: UiLanguage;
  /** Takes the exit status that a command ends with. */
  readonly finish: (status: number) => void;
  /** Puts help, language and error settings on a command. */
  readonly withHelp: (command: Command, ui: UiLanguage) => Command;
}

interface Flags extends Partial<Pick<ExplainFlags, 'at' | 'offset' | 'format' | 'json'>> {
  readonly date?: string;
  readonly lang?: string;
}

/** `recoupe explain <file> --at LINE:COL`; its code is loaded when it is run. */
export function explainCommand({ ui, finish, withHelp }: ExplainSettings): Command {
  return withHelp(new Command('explain'), ui)
    .description(explainWord(ui, 'explain'))
    .addArgument(new Argument('<file>', explainWord(ui, 'input')))
    .addOption(new Option('--at <line:column>', explainWord(ui, 'at')).argParser(positionText))
    .addOption(new Option('--offset <n>', explainWord(ui, 'offset')).argParser(wholeNumber))
    .addOption(new Option('-f, --format <format>', explainWord(ui, 'format')).argParser(oneFormat))
    .option('--date <date>', explainWord(ui, 'date'))
    .option('--lang <code>', explainWord(ui, 'lang'))
    .addHelpText('after', explainWord(ui, 'examples'))
    .action(async (file: string, _flags: unknown, command: Command) => {
      const { explainFile } = await import('./explain-file.ts');
      finish(await explainFile(file, { ui, ...explainFlags(command.optsWithGlobals<Flags>()) }));
    });
}

function explainFlags({ at, offset, format = 'text', json = false, date, lang }: Flags): ExplainFlags {
  return {
    format,
    json,
    metadata: { ...(date !== undefined && { date }), ...(lang !== undefined && { lang }) },
    ...(at !== undefined && { at }),
    ...(offset !== undefined && { offset }),
  };
}

function positionText(value: string): string {
  if (!parsePosition(value)) throw new InvalidArgumentError('(3:14)');
  return value;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError('(0, 1, 2, …)');
  return Number(value);
}

function oneFormat(value: string): ExplainFlags['format'] {
  const known = explainFormats.find((format) => format === value);
  if (!known) throw new InvalidArgumentError(`(${explainFormats.join(', ')})`);
  return known;
}
