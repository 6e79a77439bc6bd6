import type { EventTypes } from '../../model/event-type.ts';
import type { Reading } from '../../model/reading.ts';
import { renderCheckedReport, renderCrosscheckPage } from '../../render/crosscheck-page.ts';
import type { Crosscheck } from '../../stages/crosscheck/index.ts';
import { buildCrosscheckView } from '../../views/crosscheck.ts';
import { buildReadingView } from '../../views/reading.ts';
import { createPageWriter } from '../read/pages-sink.ts';
import type { CheckOptions } from './check-options.ts';

/** Writes the page of reports side by side and, beside it, a page for each report, which its values lead to. */
export function writeCheckPages(result: Crosscheck, readings: readonly Reading[], options: CheckOptions, types: EventTypes): void {
  const { ui } = options;
  const writer = createPageWriter(options);
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]));
  for (const [at, id] of result.documents.entries()) {
    const reading = byId.get(id);
    if (reading) writer.write(renderCheckedReport(buildReadingView(reading, { ui, types }), at, writer.indexName));
  }
  writer.write(renderCrosscheckPage(buildCrosscheckView(result, readings, { ui })));
  writer.finish();
}
