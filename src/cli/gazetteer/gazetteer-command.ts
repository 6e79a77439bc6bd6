import { Argument, Command } from 'commander';
import type { Bilingual, UiLanguage } from '../../views/ui-language.ts';

const words = {
  gazetteer: { fr: 'gère le gazetier, la liste des lieux', en: 'look after the gazetteer, the list of places' },
  import: { fr: 'fait un gazetier d’un fichier de GeoNames', en: 'make a gazetteer of a GeoNames file' },
  dump: { fr: 'fichier de GeoNames, .txt ou .zip', en: 'file of GeoNames, .txt or .zip' },
  out: {
    fr: 'fichier à écrire ($XDG_DATA_HOME/recoupe/gazetteer.idx)',
    en: 'file to write ($XDG_DATA_HOME/recoupe/gazetteer.idx)',
  },
  examples: {
    fr: `
Les lignes mal formées sont refusées, comptées et montrées avec leur numéro ; le code de sortie est alors 2.
Un import de tous les pays demande quelques minutes, 500 Mo de mémoire et 5 Go de disque.

Exemples :
  recoupe gazetteer import SY.zip
  recoupe gazetteer import allCountries.txt --out lieux.idx`,
    en: `
Malformed rows are refused, counted and shown with their numbers; the exit status is 2 then.
An import of all countries needs some minutes, 500 MB of memory and 5 GB of disk.

Examples:
  recoupe gazetteer import SY.zip
  recoupe gazetteer import allCountries.txt --out places.idx`,
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * `recoupe gazetteer`, with its command `import`.
 * @param withHelp gives a command the options and the help that all commands have
 * @param finish takes the exit status
 */
export function gazetteerCommand(
  ui: UiLanguage,
  withHelp: (command: Command, ui: UiLanguage) => Command,
  finish: (status: number) => void,
): Command {
  const importing = withHelp(new Command('import'), ui)
    .description(words.import[ui])
    .addArgument(new Argument('<path>', words.dump[ui]))
    .option('-o, --out <path>', words.out[ui])
    .addHelpText('after', words.examples[ui])
    .action(async (path: string, _flags: unknown, command: Command) => {
      const { out } = command.optsWithGlobals<{ readonly out?: string }>();
      const { importCommand } = await import('./import-command.ts');
      finish(await importCommand(path, { ui, ...(out !== undefined && { out }) }));
    });
  return withHelp(new Command('gazetteer'), ui)
    .description(words.gazetteer[ui])
    .helpCommand(false)
    .allowExcessArguments()
    .addCommand(importing)
    .action((_flags: unknown, command: Command) => {
      const [unknown] = command.args;
      if (unknown === undefined) command.help();
      command.error(`error: unknown command '${unknown}'`, { code: 'commander.unknownCommand' });
    });
}
