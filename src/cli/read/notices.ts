import type { Reading } from '../../model/reading.ts';
import type { DuplicateDocument } from '../../model/source-document.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import { oneLine, writeError } from '../inert-text.ts';
import { say } from '../messages.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadOutcome } from './read-outcome.ts';

const languageCodes: readonly string[] = ['RC-LANG-001', 'RC-LANG-003', 'RC-LANG-004'];
const computedId = /^[0-9a-f]{16}$/u;

/** How a person finds a document: its path, and its own id if it has one. */
export function placeOf({
  id,
  source: { path },
}: {
  readonly id: string;
  readonly source: { readonly path?: string | undefined };
}): string {
  if (path === undefined) return id;
  return computedId.test(id) ? path : `${path} (${id})`;
}

/** What is to be said of a document whose language is not read or not the one stated. */
export function languageNotices({ document, diagnostics }: Reading): readonly string[] {
  return diagnostics.filter(({ code }) => languageCodes.includes(code)).map(({ message }) => `${placeOf(document)}: ${message}`);
}

/** Says on standard error what is worth knowing of documents that did not fail; silent where errors are JSON. */
export function createNotices({ ui, format, json }: Pick<ReadOptions, 'ui' | 'format' | 'json'>): (outcome: ReadOutcome) => void {
  if (json) return () => undefined;
  const places = new Map<string, string>();
  return ({ notices = [], document, duplicate }) => {
    notices.forEach(writeNotice);
    if (format === 'jsonl') return;
    if (document) places.set(document.id, document.place);
    if (duplicate) writeNotice(duplicateNotice(duplicate, places, ui));
  };
}

function duplicateNotice({ id, path, line, duplicateOf }: DuplicateDocument, places: ReadonlyMap<string, string>, ui: UiLanguage): string {
  const place = line === undefined || path === undefined ? (path ?? id) : `${path}:${line}`;
  return say(ui, 'read.duplicate', { path: place, original: places.get(duplicateOf) ?? duplicateOf });
}

/** One line on standard error that is no failure. */
export function writeNotice(message: string): void {
  writeError(`recoupe: ${oneLine(message)}\n`);
}
