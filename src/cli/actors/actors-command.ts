import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { actorTypes } from '../../model/actor-types.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import type { ActorsCall, AddFlags } from './actors-actions.ts';
import { actorsWord } from './actors-words.ts';

/** What the command line of `recoupe` lends to this command. */
export interface ActorsSettings {
  readonly ui: UiLanguage;
  /** Takes the exit status that a command ends with. */
  readonly finish: (status: number) => void;
  /** Puts help, language and error settings on a command. */
  readonly withHelp: (command: Command, ui: UiLanguage) => Command;
}

/** `recoupe actors` with `validate`, `add`, `import` and `list`; each loads its code when it is run. */
export function actorsCommand({ ui, finish, withHelp }: ActorsSettings): Command {
  const parent = withHelp(new Command('actors'), ui)
    .description(actorsWord(ui, 'actors'))
    .addHelpText('after', actorsWord(ui, 'examples'))
    .helpCommand(false);
  parent.action(() => parent.help());
  const validate = withHelp(new Command('validate'), ui)
    .description(actorsWord(ui, 'validate'))
    .addArgument(new Argument('[files...]', actorsWord(ui, 'files')))
    .action(async (files: string[], _flags: unknown, command: Command) =>
      finish(await (await import('./actors-actions.ts')).validateActors(files, callOf(command, ui))),
    );
  const importer = withHelp(new Command('import'), ui)
    .description(actorsWord(ui, 'import'))
    .addArgument(new Argument('<file>', actorsWord(ui, 'table')))
    .option('--file <path>', actorsWord(ui, 'file'))
    .action(async (table: string, { file }: { file?: string }, command: Command) =>
      finish(await (await import('./actors-actions.ts')).importActors(table, file, callOf(command, ui))),
    );
  const list = withHelp(new Command('list'), ui)
    .description(actorsWord(ui, 'list'))
    .option('--country <code>', actorsWord(ui, 'country'))
    .action(async ({ country }: { country?: string }, command: Command) =>
      finish(await (await import('./actors-actions.ts')).listActors(country, callOf(command, ui))),
    );
  for (const command of [validate, addCommand({ ui, finish, withHelp }), importer, list]) parent.addCommand(command);
  return parent;
}

function addCommand({ ui, finish, withHelp }: ActorsSettings): Command {
  return withHelp(new Command('add'), ui)
    .description(actorsWord(ui, 'add'))
    .requiredOption('--id <id>', actorsWord(ui, 'id'))
    .requiredOption('--label-fr <name>', actorsWord(ui, 'labelFr'))
    .requiredOption('--label-en <name>', actorsWord(ui, 'labelEn'))
    .addOption(new Option('--type <type>', actorsWord(ui, 'type')).argParser(oneOfTypes).makeOptionMandatory())
    .option('--country <code>', actorsWord(ui, 'country'))
    .option('--parent <id>', actorsWord(ui, 'parent'))
    .option('--alias <name...>', actorsWord(ui, 'alias'))
    .option('--ambiguous <name...>', actorsWord(ui, 'ambiguous'))
    .option('--role-fr <role>', actorsWord(ui, 'roleFr'))
    .option('--role-en <role>', actorsWord(ui, 'roleEn'))
    .option('--office <id>', actorsWord(ui, 'office'))
    .option('--file <path>', actorsWord(ui, 'file'))
    .action(async (flags: AddFlags, command: Command) =>
      finish(await (await import('./actors-actions.ts')).addActor(flags, callOf(command, ui))),
    );
}

function oneOfTypes(value: string): string {
  if (!actorTypes.some((type) => type === value)) throw new InvalidArgumentError(`(${actorTypes.join(', ')})`);
  return value;
}

function callOf(command: Command, ui: UiLanguage): ActorsCall {
  const { json = false } = command.optsWithGlobals<{ readonly json?: boolean }>();
  return { ui, json };
}
