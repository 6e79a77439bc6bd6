import { createHash } from 'node:crypto';
import type { Reading } from '../../src/model/reading.ts';
import { type LanguageLibrary, readDocument } from '../../src/pipeline.ts';
import { isoDay } from '../../src/util/calendar-day.ts';
import { layOutReport } from './lay-out-report.ts';
import type { PressReport } from './press-model.ts';

/**
 * Reads the reports one after the other, their language, outlet, heading and day stated, as `recoupe read` would with a sidecar file.
 * @throws ConfigurationError where the models of a language are missing
 */
export async function* readPress(reports: readonly PressReport[], library: LanguageLibrary): AsyncGenerator<Reading> {
  for (const report of reports) yield await readReport(report, library);
}

function readReport(report: PressReport, library: LanguageLibrary): Promise<Reading> {
  const { id, outlet, title, lang } = report;
  const { text } = layOutReport(report);
  const day = isoDay(report.day);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return readDocument(
    {
      id,
      source: { ...(outlet !== undefined && { outlet }), title, publishedAt: day, sha256 },
      statedLanguage: lang,
      text,
      documentTime: { from: day, to: day, basis: 'metadata', why: 'publishedAt' },
      diagnostics: [],
    },
    { library, ui: 'en' },
  );
}
