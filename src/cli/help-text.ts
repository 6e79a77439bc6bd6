import type { Bilingual } from '../views/ui-language.ts';

/** What `--help` says. */
export const helpText = {
  program: {
    fr: 'Lit des articles de guerre en affirmations attribuées : chacune reste avec qui la porte.',
    en: 'Reads war reports into attributed claims: each stands with the one who makes it.',
  },
  programExamples: {
    fr: `
Exemples :
  recoupe read article.html
  recoupe read articles/ --format jsonl > lectures.jsonl
  recoupe read articles/ --format html --out lectures/
  recoupe check articles/
  recoupe relations articles/
  recoupe parse article.txt > article.conllu

Codes de sortie : 0 tout est fait · 1 commande ou installation incorrecte · 2 certains documents ont échoué, le reste est complet.`,
    en: `
Examples:
  recoupe read article.html
  recoupe read reports/ --format jsonl > readings.jsonl
  recoupe read reports/ --format html --out readings/
  recoupe check reports/
  recoupe relations reports/
  recoupe parse article.txt > article.conllu

Exit status: 0 all done · 1 bad usage or installation · 2 some documents failed, the rest is complete.`,
  },
  version: { fr: 'affiche la version', en: 'print the version' },
  help: { fr: 'affiche cette aide', en: 'print this help' },
  ui: { fr: 'langue du programme : fr ou en (sinon celle du système)', en: 'language of the program: fr or en (else that of the system)' },
  json: { fr: 'erreurs en JSON', en: 'errors as JSON' },
  licenses: { fr: 'affiche les licences du programme et de ses données', en: 'print the licences of the program and its data' },
  read: { fr: 'lit des documents et montre leurs affirmations', en: 'read documents and show their claims' },
  readExamples: {
    fr: `
Formats lus : texte, Markdown, HTML, JSON, JSON Lines ({"text", "id", "date", "outlet", …} par ligne).
Un fichier depeche.txt.meta.yaml à côté de depeche.txt, ou un en-tête YAML, donne date, outlet (le média), title et url.
La dernière ligne d’erreur fait le compte : in = read + duplicates + failed.

Exemples :
  recoupe read depeche.txt --date 2024-06-05 --outlet "Agence du Fleuve"
  recoupe read articles/ --format jsonl --workers 2 > lectures.jsonl
  recoupe read articles/ --format html --out lectures/ --no-open
  cat depeches.jsonl | recoupe read - --format jsonl`,
    en: `
Formats read: text, Markdown, HTML, JSON, JSON Lines ({"text", "id", "date", "outlet", …} on each line).
A file report.txt.meta.yaml beside report.txt, or YAML front matter, states date (2024-06-05), outlet, title and url.
The last line on standard error adds up: in = read + duplicates + failed.

Examples:
  recoupe read report.txt --date 2024-06-05 --outlet "River Agency"
  recoupe read reports/ --format jsonl --workers 2 > readings.jsonl
  recoupe read reports/ --format html --out readings/ --no-open
  cat reports.jsonl | recoupe read - --format jsonl`,
  },
  check: {
    fr: 'compare des articles : mêmes événements, origines indépendantes, accords et désaccords champ par champ',
    en: 'set reports side by side: same events, independent origins, where they agree and differ field by field',
  },
  checkExamples: {
    fr: `
Une copie ou un relais n’est pas une source : les origines sont comptées par porteur, et une origine inconnue ne compte pas.
Rien n’est moyenné, rien n’est noté vrai ou faux ; chaque valeur est suivie de qui la donne et de son adresse document#début-fin.

Exemples :
  recoupe check articles/
  recoupe check depeche.txt communique.txt note.html
  recoupe check articles/ --format html --out recoupement/
  recoupe check articles/ --format jsonl > evenements.jsonl`,
    en: `
A copy or a relay is no source: origins are counted by who stands behind a claim, and an unknown origin is not counted.
Nothing is averaged, nothing is graded true or false; every value stands with who gives it and its address document#start-end.

Examples:
  recoupe check reports/
  recoupe check dispatch.txt communique.txt note.html
  recoupe check reports/ --format html --out side-by-side/
  recoupe check reports/ --format jsonl > events.jsonl`,
  },
  relations: {
    fr: 'dans la durée : qui, dit-on, soutient, commande, fournit ou combat qui, depuis quand, selon qui',
    en: 'over time: who is said to support, command, supply or fight whom, since when, by whose word',
  },
  relationsExamples: {
    fr: `
Chaque ligne est la parole d’un article, avec son adresse ; un acte (une attaque) est donné comme un acte.
Un démenti reste un démenti. Ce que personne ne répète n’est pas fini.

Exemples :
  recoupe relations articles/
  recoupe relations fevrier.txt septembre.txt
  recoupe relations articles/ --format jsonl > relations.jsonl`,
    en: `
Each line is one report’s word, with its address; an act (an attack) is told as an act.
A denial stays a denial. What nobody repeats is not over.

Examples:
  recoupe relations reports/
  recoupe relations february.txt september.txt
  recoupe relations reports/ --format jsonl > relations.jsonl`,
  },
  framing: {
    fr: 'comment chaque média nomme chaque acteur : noms, étiquettes, mots chargés, de sa voix ou en citant',
    en: 'how each outlet names each actor: names, labels, loaded words, in its own voice or quoting',
  },
  framingExamples: {
    fr: `
Les mots sont donnés tels quels, avec leur procédé ; rien n’est additionné ni classé par camp ou par média.

Exemples :
  recoupe framing articles/
  recoupe framing articles/ --format jsonl > noms.jsonl`,
    en: `
Words are given as they stand, with their technique; nothing is added up or ranked by side or by outlet.

Examples:
  recoupe framing reports/
  recoupe framing reports/ --format jsonl > names.jsonl`,
  },
  ledger: {
    fr: 'prévisions, promesses, menaces et échéances, et ce que les articles suivants en disent',
    en: 'predictions, promises, threats and deadlines, and what later reports say of them',
  },
  ledgerExamples: {
    fr: `
Un article suivant ne compte que s’il parle du même acte. Le silence n’est pas une promesse rompue ; rien n’est prédit ici.

Exemples :
  recoupe ledger articles/
  recoupe ledger articles/ --format jsonl > promesses.jsonl`,
    en: `
A later report counts only where it speaks of the same act. Silence is not a broken promise; nothing is foreseen here.

Examples:
  recoupe ledger reports/
  recoupe ledger reports/ --format jsonl > promises.jsonl`,
  },
  inputs: { fr: 'fichiers, dossiers, ou - pour l’entrée standard', en: 'files, folders, or - for standard input' },
  format: { fr: 'text, jsonl ou html (text si rien n’est dit)', en: 'text, jsonl or html (text unless given)' },
  out: { fr: 'fichier ou dossier où écrire (recoupe-out pour html)', en: 'file or folder to write (recoupe-out for html)' },
  date: {
    fr: 'jour de parution, AAAA-MM-JJ, s’il n’est pas dit ailleurs',
    en: 'day of publication, YYYY-MM-DD, where nothing else states it',
  },
  outlet: { fr: 'média, s’il n’est pas dit ailleurs', en: 'outlet, where nothing else states it' },
  url: { fr: 'adresse, si elle n’est pas dite ailleurs', en: 'address, where nothing else states it' },
  title: { fr: 'titre, s’il n’est pas dit ailleurs', en: 'title, where nothing else states it' },
  lang: {
    fr: 'langue des documents (fr ou en), si elle n’est pas dite ailleurs et que le texte ne la contredit pas',
    en: 'language of the documents (fr or en), where nothing else states it and the text does not contradict it',
  },
  maxChars: { fr: 'longueur maximale d’un document (2000000)', en: 'longest text of one document (2000000)' },
  gazetteer: {
    fr: 'gazetier fait par « recoupe gazetteer import »',
    en: 'gazetteer made by "recoupe gazetteer import"',
  },
  workers: { fr: 'nombre de fils de calcul (1)', en: 'number of threads (1)' },
  noOpen: { fr: 'n’ouvre pas la page', en: 'do not open the page' },
  parse: { fr: 'analyse des phrases et les écrit en CoNLL-U', en: 'parse sentences and print them as CoNLL-U' },
  parseExamples: {
    fr: `
Avec --input-format conllu, les mots du fichier sont gardés (mots, mots composés, commentaires) et seule l’analyse est remplacée.

Exemples :
  recoupe parse article.txt > article.conllu
  recoupe parse corpus.conllu --input-format conllu --lang fr > analyse.conllu`,
    en: `
With --input-format conllu the tokens of the file are kept (words, multiword tokens, comments); only the analysis is replaced.

Examples:
  recoupe parse article.txt > article.conllu
  recoupe parse corpus.conllu --input-format conllu --lang en > analysis.conllu`,
  },
  parseFormat: { fr: 'conllu', en: 'conllu' },
  inputFormat: { fr: 'text ou conllu (sinon d’après le nom du fichier)', en: 'text or conllu (else by the name of the file)' },
  parseLang: { fr: 'langue de tout le texte, sans la chercher', en: 'language of the whole text, without looking' },
  schema: { fr: 'affiche le schéma JSON d’une sortie', en: 'print the JSON Schema of an output' },
  schemaExamples: {
    fr: '\nExemple :\n  recoupe schema reading > reading.schema.json',
    en: '\nExample:\n  recoupe schema reading > reading.schema.json',
  },
  schemaName: { fr: 'reading, crosscheck, relations, framing ou ledger', en: 'reading, crosscheck, relations, framing or ledger' },
  demo: { fr: 'lit les articles d’exemple et en fait une page', en: 'read the example reports and make a page of them' },
  demoOut: { fr: 'dossier où écrire (recoupe-out)', en: 'folder to write (recoupe-out)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Commander's own headings. */
export const helpHeadings: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'Arguments:': 'Arguments :',
};

/** Placeholders of the usage line and the options. */
const placeholders: Readonly<Record<string, string>> = {
  '[options]': '[option…]',
  '[command]': '[commande]',
  '<inputs...>': '<entrée…>',
  inputs: 'entrée',
  '<name>': '<nom>',
  name: 'nom',
  '<path>': '<chemin>',
  '<folder>': '<dossier>',
  '<title>': '<titre>',
  path: 'chemin',
  '<file>': '<fichier>',
  file: 'fichier',
  '<line:column>': '<ligne:colonne>',
};

/** A term of the help with its placeholders in French. */
export function frenchTerm(term: string): string {
  return term
    .split(' ')
    .map((word) => placeholders[word] ?? word)
    .join(' ');
}
