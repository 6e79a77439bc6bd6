import { Argument, Command, Help, InvalidArgumentError, Option } from 'commander';
import type { StatedFields } from '../stages/ingest/index.ts';
import { type UiLanguage, uiLanguages } from '../views/ui-language.ts';
import { actorsCommand } from './actors/actors-command.ts';
import { explainCommand } from './explain/explain-command.ts';
import { gazetteerCommand } from './gazetteer/gazetteer-command.ts';
import { frenchTerm, helpHeadings, helpText } from './help-text.ts';
import { type OverTimeName, overTimeNames } from './over-time/over-time-names.ts';
import { outputFormats } from './read/output-format.ts';
import type { ReadOptions } from './read/read-options.ts';
import { type SchemaName, schemaNames } from './schema-names.ts';

/** The work behind the commands; each gives the exit status. */
export interface Actions {
  readonly read: (inputs: readonly string[], options: ReadOptions) => Promise<number>;
  readonly check: (inputs: readonly string[], options: ReadOptions) => Promise<number>;
  readonly overTime: (name: OverTimeName, inputs: readonly string[], options: ReadOptions) => Promise<number>;
  readonly parse: (inputs: readonly string[], options: ParseFlags) => Promise<number>;
  readonly schema: (name: SchemaName) => Promise<number>;
  readonly demo: (options: { readonly out?: string; readonly open: boolean }) => Promise<number>;
  readonly licenses: () => Promise<number>;
}

export interface ParseFlags {
  readonly inputFormat?: 'text' | 'conllu';
  readonly lang?: string;
  readonly json: boolean;
}

interface ReadFlags extends Pick<ReadOptions, 'format' | 'open'> {
  readonly out?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly maxChars?: number;
  readonly workers: number;
  readonly gazetteer?: string;
  readonly json?: boolean;
}

/** Takes the exit status that a command ends with. */
type Finish = (status: number) => void;

/**
 * The command line of `recoupe`, in the user's language. Usage errors are thrown as CommanderError.
 * @param version of the program
 */
export function buildProgram(version: string, ui: UiLanguage, actions: Actions, finish: Finish): Command {
  const program = withHelp(new Command('recoupe'), ui)
    .description(helpText.program[ui])
    .version(version, '-V, --version', helpText.version[ui])
    .option('--licenses', helpText.licenses[ui])
    .helpCommand(false)
    .addHelpText('after', helpText.programExamples[ui]);
  program.action(async (flags: { readonly licenses?: boolean }) => {
    if (flags.licenses) finish(await actions.licenses());
    else program.help();
  });
  program.addCommand(readCommand(ui, actions, finish));
  program.addCommand(checkCommand(ui, actions, finish));
  for (const name of overTimeNames) program.addCommand(overTimeCommand(name, ui, actions, finish));
  program.addCommand(parseCommand(ui, actions, finish));
  program.addCommand(explainCommand({ ui, finish, withHelp }));
  program.addCommand(schemaCommand(ui, actions, finish));
  program.addCommand(demoCommand(ui, actions, finish));
  program.addCommand(actorsCommand({ ui, finish, withHelp }));
  program.addCommand(gazetteerCommand(ui, withHelp, finish));
  return program;
}

function withHelp(command: Command, ui: UiLanguage): Command {
  return command
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp(ui === 'fr' ? frenchHelp() : {})
    .helpOption('-h, --help', helpText.help[ui])
    .addOption(new Option('--ui <fr|en>', helpText.ui[ui]).argParser(oneOf(uiLanguages)))
    .option('--json', helpText.json[ui]);
}

function frenchHelp(): Partial<Help> {
  const help = new Help();
  return {
    styleTitle: (title) => helpHeadings[title] ?? title,
    commandUsage: (command) => frenchTerm(help.commandUsage(command)),
    subcommandTerm: (command) => frenchTerm(help.subcommandTerm(command)),
    argumentTerm: (argument) => frenchTerm(help.argumentTerm(argument)),
    optionTerm: (option) => frenchTerm(help.optionTerm(option)),
  };
}

function readCommand(ui: UiLanguage, actions: Actions, finish: Finish): Command {
  return readingCommand('read', ui)
    .addHelpText('after', helpText.readExamples[ui])
    .action(async (inputs: string[], _flags: unknown, command: Command) =>
      finish(await actions.read(inputs, readOptions(command.optsWithGlobals(), ui))),
    );
}

function checkCommand(ui: UiLanguage, actions: Actions, finish: Finish): Command {
  return readingCommand('check', ui)
    .addHelpText('after', helpText.checkExamples[ui])
    .action(async (inputs: string[], _flags: unknown, command: Command) =>
      finish(await actions.check(inputs, readOptions(command.optsWithGlobals(), ui))),
    );
}

function overTimeCommand(name: OverTimeName, ui: UiLanguage, actions: Actions, finish: Finish): Command {
  return readingCommand(name, ui)
    .addHelpText('after', helpText[`${name}Examples`][ui])
    .action(async (inputs: string[], _flags: unknown, command: Command) =>
      finish(await actions.overTime(name, inputs, readOptions(command.optsWithGlobals(), ui))),
    );
}

/** A command that reads documents first. */
function readingCommand(name: 'read' | 'check' | OverTimeName, ui: UiLanguage): Command {
  return withHelp(new Command(name), ui)
    .description(helpText[name][ui])
    .addArgument(new Argument('<inputs...>', helpText.inputs[ui]))
    .addOption(new Option('-f, --format <format>', helpText.format[ui]).argParser(oneOf(outputFormats)))
    .option('-o, --out <path>', helpText.out[ui])
    .option('--date <date>', helpText.date[ui])
    .option('--outlet <name>', helpText.outlet[ui])
    .option('--url <url>', helpText.url[ui])
    .option('--title <title>', helpText.title[ui])
    .option('--lang <code>', helpText.lang[ui])
    .option('--max-chars <n>', helpText.maxChars[ui], positiveInteger)
    .option('--workers <n>', helpText.workers[ui], positiveInteger)
    .option('--gazetteer <path>', helpText.gazetteer[ui])
    .option('--no-open', helpText.noOpen[ui]);
}

function readOptions(
  { format = 'text', out, maxChars, workers = 1, open, gazetteer, json = false, ...flags }: ReadFlags,
  ui: UiLanguage,
): ReadOptions {
  return {
    ui,
    format,
    workers,
    open,
    json,
    metadata: stated(flags),
    ...(out !== undefined && { out }),
    ...(maxChars !== undefined && { maxChars }),
    ...(gazetteer !== undefined && { gazetteer }),
  };
}

function stated({ date, outlet, url, title, lang }: Partial<ReadFlags>): StatedFields {
  const given = Object.entries({ date, outlet, url, title, lang }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

function parseCommand(ui: UiLanguage, actions: Actions, finish: Finish): Command {
  return withHelp(new Command('parse'), ui)
    .description(helpText.parse[ui])
    .addArgument(new Argument('<inputs...>', helpText.inputs[ui]))
    .addOption(new Option('-f, --format <format>', helpText.parseFormat[ui]).argParser(oneOf(['conllu'])))
    .addOption(new Option('--input-format <format>', helpText.inputFormat[ui]).argParser(oneOf(['text', 'conllu'])))
    .option('--lang <code>', helpText.parseLang[ui])
    .addHelpText('after', helpText.parseExamples[ui])
    .action(async (inputs: string[], _flags: unknown, command: Command) => {
      const { inputFormat, lang, json = false } = command.optsWithGlobals<Partial<ParseFlags>>();
      finish(await actions.parse(inputs, { json, ...(inputFormat && { inputFormat }), ...(lang !== undefined && { lang }) }));
    });
}

function schemaCommand(ui: UiLanguage, actions: Actions, finish: Finish): Command {
  return withHelp(new Command('schema'), ui)
    .description(helpText.schema[ui])
    .addArgument(new Argument('<name>', helpText.schemaName[ui]).argParser(oneOf(schemaNames)))
    .addHelpText('after', helpText.schemaExamples[ui])
    .action(async (name: SchemaName) => finish(await actions.schema(name)));
}

function demoCommand(ui: UiLanguage, actions: Actions, finish: Finish): Command {
  return withHelp(new Command('demo'), ui)
    .description(helpText.demo[ui])
    .option('-o, --out <folder>', helpText.demoOut[ui])
    .option('--no-open', helpText.noOpen[ui])
    .action(async ({ out, open }: { out?: string; open: boolean }) =>
      finish(await actions.demo({ open, ...(out !== undefined && { out }) })),
    );
}

function oneOf(values: readonly string[]): (value: string) => string {
  return (value) => {
    if (!values.includes(value)) throw new InvalidArgumentError(`(${values.join(', ')})`);
    return value;
  };
}

function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new InvalidArgumentError('(1, 2, 3, …)');
  return Number(value);
}
