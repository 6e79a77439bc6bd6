import type { Bilingual, UiLanguage } from '../views/ui-language.ts';

/** What the program says on the command line. `{name}` is filled in. */
const messages = {
  'load.notBuilt': { fr: '{path} : le programme n’est pas construit.', en: '{path}: the program is not built.' },
  'load.build': { fr: 'Lancez « npm run build ».', en: 'Run "npm run build".' },
  'load.noModel': { fr: '{path} : ce modèle manque.', en: '{path}: this model is missing.' },
  'load.broken': { fr: '{path} : fichier de modèle ou de données illisible.', en: '{path}: model or data file that cannot be used.' },
  'load.ownBroken': { fr: '{path} : votre propre fichier ne peut pas être lu.', en: '{path}: this file of your own cannot be used.' },
  'load.ownMend': {
    fr: 'Acteurs : « recoupe actors validate » dit ce qui ne va pas. Gazetier : refaites-le avec « recoupe gazetteer import ».',
    en: 'Actors: "recoupe actors validate" says what is wrong. Gazetteer: make it again with "recoupe gazetteer import".',
  },
  'load.train': {
    fr: 'Reprenez le fichier dans le dépôt (« git checkout data »), ou lancez « npm run train ».',
    en: 'Restore it from the repository ("git checkout data"), or run "npm run train".',
  },
  'usage.unknownOption': { fr: 'option inconnue : {value}', en: 'unknown option: {value}' },
  'usage.unknownCommand': { fr: 'commande inconnue : {value}', en: 'unknown command: {value}' },
  'usage.missingArgument': { fr: 'il manque ce qu’il faut lire.', en: 'there is nothing to read.' },
  'usage.missingOption': { fr: 'il manque l’option {value}', en: 'the option {value} is missing' },
  'usage.missingValue': { fr: 'il manque une valeur à {value}.', en: '{value} needs a value.' },
  'usage.invalidValue': { fr: 'valeur non admise : {value}', en: 'value not allowed: {value}' },
  'usage.excessArguments': { fr: 'arguments en trop.', en: 'too many arguments.' },
  'usage.likely': { fr: '(vouliez-vous dire {value} ?)', en: '(did you mean {value}?)' },
  'usage.other': { fr: '{value}', en: '{value}' },
  'usage.help': { fr: 'Aide : recoupe {command}--help', en: 'Help: recoupe {command}--help' },
  'usage.metadata': { fr: 'Corrigez l’option sur la ligne de commande.', en: 'Correct the option on the command line.' },
  'usage.expectedDate': { fr: 'Écrivez un jour, par exemple --date 2018-11-04.', en: 'Write a day, for example --date 2018-11-04.' },
  'usage.expectedUrl': {
    fr: 'Écrivez une adresse complète, par exemple --url https://exemple.org/article.',
    en: 'Write a whole address, for example --url https://example.org/article.',
  },
  'usage.missingSchema': { fr: 'il manque le nom d’un schéma : {value}.', en: 'the name of a schema is missing: {value}.' },
  'usage.unknownSchema': { fr: 'schéma inconnu : {value}. Schémas : {names}.', en: 'unknown schema: {value}. Schemas: {names}.' },
  'usage.unknownLanguage': { fr: 'langue non lue : {value}', en: 'language that is not read: {value}' },
  'usage.knownLanguages': { fr: 'Langues lues : {value}.', en: 'Languages read: {value}.' },
  'usage.noGazetteer': { fr: '{path} : ce gazetier n’existe pas.', en: '{path}: there is no such gazetteer.' },
  'usage.importGazetteer': {
    fr: 'Faites-le avec « recoupe gazetteer import », ou corrigez --gazetteer.',
    en: 'Make it with "recoupe gazetteer import", or correct --gazetteer.',
  },
  'output.cannotWrite': { fr: '{path} : écriture impossible ({why}).', en: '{path}: cannot be written ({why}).' },
  'output.choose': { fr: 'Choisissez un autre emplacement avec --out.', en: 'Choose another place with --out.' },
  'output.written': { fr: 'Écrit : {path}', en: 'Written: {path}' },
  'licenses.missing': { fr: '{path} : le fichier des licences manque.', en: '{path}: the file of licences is missing.' },
  'read.crashed': {
    fr: '{path} : la lecture de ce document s’est interrompue ({why}). Les autres documents sont lus ; signalez ce texte.',
    en: '{path}: the reading of this document broke off ({why}). The other documents are read; please report this text.',
  },
  'read.duplicate': {
    fr: '{path} : même texte que {original}, compté comme doublon.',
    en: '{path}: the same text as {original}, counted as a duplicate.',
  },
  'read.long': {
    fr: 'lecture de {path} : {characters} caractères, ce qui peut prendre quelques minutes',
    en: 'reading {path}: {characters} characters, which can take some minutes',
  },
  'read.progress': {
    fr: '{read} lus, {duplicates} doublons, {failed} échecs',
    en: '{read} read, {duplicates} duplicates, {failed} failed',
  },
  'parse.malformed': {
    fr: '{path} : CoNLL-U mal formé ({why}). Corrigez la ligne, ou donnez du texte avec --input-format text.',
    en: '{path}: malformed CoNLL-U ({why}). Correct the line, or give text with --input-format text.',
  },
  'parse.unreadable': {
    fr: '{path} : lecture impossible ({why}). Vérifiez le chemin et les droits.',
    en: '{path}: cannot be read ({why}). Check path and permissions.',
  },
  'parse.unsupported': {
    fr: '{path} : langue non lue ({value}). Indiquez la langue avec --lang.',
    en: '{path}: language that is not read ({value}). State the language with --lang.',
  },
  'demo.noExamples': { fr: '{path} : les exemples manquent.', en: '{path}: the examples are missing.' },
  'demo.documents': {
    fr: 'Documents lus : {value} · doublons : {duplicates} · échecs : {failed} ; {sentences} phrases, dont {silent} sans affirmation',
    en: 'Documents read: {value} · duplicates: {duplicates} · failed: {failed}; {sentences} sentences, {silent} of them without a claim',
  },
  'demo.actors': {
    fr: 'Acteurs : {value}, dont {unnamed} connus d’un seul article (rôle, description)',
    en: 'Actors: {value}, of which {unnamed} are known from one report only (role, description)',
  },
  'demo.places': {
    fr: 'Lieux : {value}, dont {points} placés sur un point et {unresolved} laissés ouverts avec la raison',
    en: 'Places: {value}, of which {points} on a point and {unresolved} left open with the reason',
  },
  'demo.times': {
    fr: 'Dates et durées : {value}, dont {dated} datées · quantités : {quantities}',
    en: 'Times: {value}, of which {dated} have days · quantities: {quantities}',
  },
  'demo.pointing': {
    fr: 'Pronoms et renvois rattachés : {value} · ambigus : {open}',
    en: 'Pronouns and possessives resolved: {value} · ambiguous: {open}',
  },
  'demo.claims': {
    fr: 'Affirmations : {value}, dont {reported} rapportées d’une source et {denied} niées',
    en: 'Claims: {value}, of which {reported} reported from a source and {denied} negated or denied',
  },
  'demo.happened': {
    fr: '  racontées comme advenues, les plus fréquentes : {value}',
    en: '  told as having happened, most often: {value}',
  },
  'demo.modality': {
    fr: '  avec réserve ou au conditionnel : {hedged} · projetées ou demandées : {planned}',
    en: '  hedged or conditional: {hedged} · planned or asked: {planned}',
  },
  'demo.check': { fr: 'Recoupement : {path}', en: 'Cross-check: {path}' },
  'demo.pages': { fr: 'Lectures : {path}', en: 'Readings: {path}' },
  'demo.lines': { fr: 'Données des lectures : {path}', en: 'Data of the readings: {path}' },
  'demo.events': { fr: 'Données du recoupement : {path}', en: 'Data of the cross-check: {path}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type MessageKey = keyof typeof messages;

/** A message in the user's language. */
export function say(ui: UiLanguage, key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return messages[key][ui].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
