import type { Reading } from '../../src/model/reading.ts';
import type { SourceDocument } from '../../src/model/source-document.ts';
import { quotedWords } from './verdict-file.ts';
import type { QuotedWords, VerdictFile } from './verdict-schema.ts';

/** A report under its number in the file of verdicts, and what was read in it. */
export interface ReadReport {
  readonly number: number;
  readonly reading: Reading;
  /** As read, so that the words of the verdicts stand in it. */
  readonly text: string;
}

export type ReadReports = ReadonlyMap<number, ReadReport>;

/**
 * Makes sure that all words that the verdicts quote stand in their report, once.
 * @throws Error naming the entry and the words
 */
export function assertWords(file: VerdictFile, texts: ReadonlyMap<number, Pick<SourceDocument, 'text'>>): void {
  for (const { where, quoted } of quotedWords(file)) {
    const { report, words } = quoted;
    const count = texts.get(report)!.text.split(words).length - 1;
    if (count !== 1) throw new Error(`${where}: "${words}" stands ${count} times in report ${report}, not once`);
  }
}

/** Claims whose triggers lie in the words, in the order of the text, as `<document id> <claim id>`. */
export function claimsIn({ report, words }: QuotedWords, reports: ReadReports): string[] {
  const { reading, text } = reports.get(report)!;
  const start = text.indexOf(words);
  const end = start + words.length;
  const within = reading.claims.filter(({ trigger }) => trigger.start >= start && trigger.end <= end);
  return [...within].sort((a, b) => a.trigger.start - b.trigger.start).map(({ id }) => claimKey(reading.document.id, id));
}

export const claimKey = (document: string, claim: string): string => `${document} ${claim}`;

/** Id of the document that a report became. */
export function documentId(report: number, reports: ReadReports): string {
  return reports.get(report)!.reading.document.id;
}
