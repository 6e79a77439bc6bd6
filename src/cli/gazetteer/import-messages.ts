import type { RowProblem } from '../../stages/entities/gazetteer/index.ts';
import type { Bilingual, UiLanguage } from '../../views/ui-language.ts';

/** What `recoupe gazetteer import` says. `{name}` is filled in. */
const messages = {
  unreadable: { fr: '{path} : lecture impossible ({why}).', en: '{path}: cannot be read ({why}).' },
  checkPath: {
    fr: 'Donnez un fichier de GeoNames, par exemple SY.txt, SY.zip ou allCountries.txt.',
    en: 'Give a file of GeoNames, for example SY.txt, SY.zip or allCountries.txt.',
  },
  noRows: {
    fr: '{path} : aucune ligne n’est une ligne de GeoNames ({refused} refusées). Rien n’a été écrit.',
    en: '{path}: no line is a row of GeoNames ({refused} refused). Nothing was written.',
  },
  noBundled: { fr: '{path} : le gazetier fourni manque ou est illisible.', en: '{path}: the bundled gazetteer is missing or broken.' },
  restore: {
    fr: 'Reprenez le fichier dans le dépôt (« git checkout data »).',
    en: 'Restore it from the repository ("git checkout data").',
  },
  progress: { fr: '{rows} lignes lues', en: '{rows} rows read' },
  refused: { fr: '{path} : {refused} lignes refusées ; les premières :', en: '{path}: {refused} rows refused; the first ones:' },
  refusedRow: { fr: '  ligne {line} : {why}', en: '  line {line}: {why}' },
  done: {
    fr: 'Lieux : {rows}, GeoNames du {date} (CC BY 4.0). Écrit : {path}\nPour s’en servir : recoupe read … --gazetteer {path}',
    en: 'Places: {rows}, GeoNames of {date} (CC BY 4.0). Written: {path}\nTo use it: recoupe read … --gazetteer {path}',
  },
  unknownDate: { fr: 'date inconnue', en: 'unknown date' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const rowProblems: Readonly<Record<RowProblem, Bilingual>> = {
  columns: { fr: 'elle n’a pas 19 colonnes séparées par des tabulations', en: 'it does not have 19 columns between tabs' },
  geonameid: { fr: 'la colonne 1 n’est pas un numéro', en: 'column 1 is no number' },
  name: { fr: 'la colonne 2 n’a pas de nom', en: 'column 2 has no name' },
  coordinates: { fr: 'les colonnes 5 et 6 ne sont pas des coordonnées', en: 'columns 5 and 6 are no coordinates' },
};

/** A message in the user's language. */
export function sayImport(ui: UiLanguage, key: keyof typeof messages, values: Readonly<Record<string, string | number>> = {}): string {
  return messages[key][ui].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

/** What is wrong with a row. */
export function sayProblem(ui: UiLanguage, problem: RowProblem): string {
  return rowProblems[problem][ui];
}
