import type { Bilingual, UiLanguage } from '../../views/ui-language.ts';

/** What `recoupe explain` says, its help included. `{name}` is filled in. */
const words = {
  explain: { fr: 'dit pourquoi un mot a été lu comme il l’a été', en: 'say why a word was read as it was' },
  examples: {
    fr: `
La ligne et la colonne comptent à partir de 1, la colonne en unités UTF-16, comme les éditeurs. Elles sont celles du fichier s’il
contient le texte tel quel, sinon (page HTML, JSON) celles du texte extrait. --offset compte dans document.text, à partir de 0.

Exemples :
  recoupe explain depeche.txt --at 3:14
  recoupe explain article.html --offset 1290 --format jsonl`,
    en: `
Line and column count from 1, the column in UTF-16 units, as editors do. They are those of the file where it holds the text as it
is, else (HTML page, JSON) those of the extracted text. --offset counts in document.text, from 0.

Examples:
  recoupe explain report.txt --at 3:14
  recoupe explain article.html --offset 1290 --format jsonl`,
  },
  input: { fr: 'fichier, ou - pour l’entrée standard', en: 'file, or - for standard input' },
  at: { fr: 'ligne et colonne, par exemple 3:14', en: 'line and column, for example 3:14' },
  offset: { fr: 'position dans le texte, à partir de 0', en: 'position in the text, from 0' },
  format: { fr: 'text ou jsonl (text si rien n’est dit)', en: 'text or jsonl (text unless given)' },
  date: {
    fr: 'jour de parution, AAAA-MM-JJ, s’il n’est pas dit ailleurs',
    en: 'day of publication, YYYY-MM-DD, where nothing else states it',
  },
  lang: { fr: 'langue du document, si elle n’est pas dite ailleurs', en: 'language of the document, where nothing else states it' },
  where: {
    fr: 'Dites où regarder, par exemple --at 3:14 ou --offset 120 (l’un des deux).',
    en: 'Say where to look, for example --at 3:14 or --offset 120 (one of them).',
  },
  noPlace: { fr: 'aucun endroit n’est indiqué, ou deux le sont.', en: 'no place is given, or two are.' },
  outside: {
    fr: '{place} est hors du texte, qui va de {from} à {to}.',
    en: '{place} is outside the text, which goes from {from} to {to}.',
  },
  heading: { fr: '{place} « {word} »', en: '{place} "{word}"' },
  space: { fr: '{place} est un espace.', en: '{place} is white space.' },
  nearest: { fr: 'Le mot le plus proche est « {word} », en {place}.', en: 'The nearest word is "{word}", at {place}.' },
  noWord: { fr: 'Le texte n’a pas de mots.', en: 'The text has no words.' },
  several: {
    fr: '{path} contient plusieurs documents : donnez-en un seul.',
    en: '{path} holds several documents: give one alone.',
  },
  nothing: { fr: '{path} ne contient aucun document.', en: '{path} holds no document.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A text of `recoupe explain` in the user's language. */
export function explainWord(ui: UiLanguage, key: keyof typeof words, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key][ui].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
