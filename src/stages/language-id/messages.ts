import type { Diagnostic } from '../../model/diagnostic.ts';

export type UiLanguage = 'fr' | 'en';

const languageCodes = ['RC-LANG-001', 'RC-LANG-002', 'RC-LANG-003', 'RC-LANG-004'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** What a message names: BCP 47 tags. */
interface LanguageProblem {
  readonly found: string;
  readonly stated: string;
  readonly supported: readonly string[];
}

interface LanguageMessage {
  readonly severity: Diagnostic['severity'];
  readonly fr: (problem: LanguageProblem) => string;
  readonly en: (problem: LanguageProblem) => string;
}

const messages: Readonly<Record<LanguageCode, LanguageMessage>> = {
  'RC-LANG-001': {
    severity: 'warning',
    fr: ({ found, stated, supported }) =>
      `Document en ${named(found, 'fr')}, langue qui n’est pas lue : aucune affirmation n’en est tirée. Langues lues : ${list(supported, 'fr')}. Donnez-en une traduction${stated === 'und' ? ', ou indiquez la langue avec --lang (ou « lang » dans les métadonnées) si elle est mal reconnue' : ''}.`,
    en: ({ found, stated, supported }) =>
      `Document in ${named(found, 'en')}, a language that is not read: no claim is taken from it. Languages read: ${list(supported, 'en')}. Give a translation${stated === 'und' ? ', or state the language with --lang (or "lang" in the metadata) if it was taken for another' : ''}.`,
  },
  'RC-LANG-002': {
    severity: 'info',
    fr: ({ found, supported }) => `Paragraphe en ${named(found, 'fr')}, qui n’est pas lu. Langues lues : ${list(supported, 'fr')}.`,
    en: ({ found, supported }) => `Paragraph in ${named(found, 'en')}, which is not read. Languages read: ${list(supported, 'en')}.`,
  },
  'RC-LANG-003': {
    severity: 'warning',
    fr: ({ found, stated }) =>
      `La langue indiquée est ${named(stated, 'fr')}, mais le texte est en ${named(found, 'fr')}, qui est retenu. Corrigez --lang, ou « lang » dans les métadonnées.`,
    en: ({ found, stated }) =>
      `The stated language is ${named(stated, 'en')}, but the text is in ${named(found, 'en')}, which is kept. Correct --lang, or "lang" in the metadata.`,
  },
  'RC-LANG-004': {
    severity: 'warning',
    fr: () => 'Langue non reconnue, le texte n’est pas lu. Indiquez-la avec --lang, ou « lang » dans les métadonnées.',
    en: () => 'Language not recognised, the text is not read. State it with --lang, or "lang" in the metadata.',
  },
};

/** The problem as a diagnostic, with its place where it concerns a part of the text. */
export function languageDiagnostic(
  code: LanguageCode,
  problem: LanguageProblem,
  ui: UiLanguage,
  place?: { start: number; end: number },
): Diagnostic {
  const { severity } = messages[code];
  const message = messages[code][ui](problem);
  return place ? { code, severity, start: place.start, end: place.end, message } : { code, severity, message };
}

function named(tag: string, ui: UiLanguage): string {
  if (tag === 'und') return ui === 'fr' ? 'langue inconnue' : 'an unknown language';
  return new Intl.DisplayNames(ui, { type: 'language' }).of(tag) ?? tag;
}

function list(tags: readonly string[], ui: UiLanguage): string {
  return new Intl.ListFormat(ui).format(tags.map((tag) => named(tag, ui)));
}
