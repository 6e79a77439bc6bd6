import { type SilentReason, silentReasons } from '../model/silent-reason.ts';
import type { Bilingual, UiLanguage } from './ui-language.ts';

const silentWords: Readonly<Record<SilentReason, Bilingual>> = {
  'no words': { en: 'it has no words', fr: 'elle n’a pas de mots' },
  'only a verb of saying': { en: 'it only says who speaks', fr: 'elle dit seulement qui parle' },
  'only auxiliary or descriptive verbs': { en: 'its verbs only describe', fr: 'ses verbes ne font que décrire' },
  'no predicate': { en: 'it has no predicate', fr: 'elle n’a pas de prédicat' },
  'heading without predicate': { en: 'a heading without predicate', fr: 'un titre sans prédicat' },
};

const slipWords: Readonly<Record<string, Bilingual>> = {
  'missing-apostrophe': { en: 'an apostrophe is missing', fr: 'il manque une apostrophe' },
};

/**
 * The reason why a sentence is silent, in the reader's language; a wording from another version of the program is shown as it is.
 * @example silentReasonWords('no predicate', 'fr') // 'elle n’a pas de prédicat'
 */
export function silentReasonWords(why: string, ui: UiLanguage): string {
  const known = silentReasons.find((reason) => reason === why);
  return known ? silentWords[known][ui] : why;
}

/** The reason for reading through a slip, in the reader's language. */
export function slipReasonWords(why: string, ui: UiLanguage): string {
  return slipWords[why]?.[ui] ?? why;
}
