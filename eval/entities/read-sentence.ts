import type { Reading } from '../../src/model/reading.ts';
import { type LanguageLibrary, readDocument } from '../../src/pipeline.ts';

export const parts = ['development', 'untouched'] as const;
export type Part = (typeof parts)[number];

/** Reads a sentence of a table as a document of its own, its language and its day stated. */
export function readSentence(text: string, lang: string, date: string | undefined, library: LanguageLibrary): Promise<Reading> {
  const documentTime = date
    ? ({ from: date, to: date, basis: 'given', why: 'table' } as const)
    : ({ basis: 'none', why: 'table' } as const);
  const source = { sha256: '0'.repeat(64) };
  return readDocument({ id: 'row', source, statedLanguage: lang, text, documentTime, diagnostics: [] }, { library, ui: 'en' });
}
