import type { EventTypes } from '../../model/event-type.ts';
import type { Reading } from '../../model/reading.ts';
import { renderCheckedReport, renderCrosscheckPage } from '../../render/crosscheck-page.ts';
import { buildCrosscheckView } from '../../views/crosscheck.ts';
import { buildReadingView } from '../../views/reading.ts';
import { createPageWriter } from '../read/pages-sink.ts';
import type { ReadOptions } from '../read/read-options.ts';
import type { CheckedReports } from './checked-reports.ts';

/** Writes the page of reports side by side and, beside it, a page for each report, which its values lead to. */
export function writeCheckPages(
  result: CheckedReports,
  readings: readonly Reading[],
  options: Pick<ReadOptions, 'out' | 'ui' | 'open'> & { readonly quiet?: boolean },
  types: EventTypes,
): void {
  const { ui } = options;
  const writer = createPageWriter(options);
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]));
  for (const [at, id] of result.documents.entries()) {
    const reading = byId.get(id);
    if (reading) writer.write(renderCheckedReport(buildReadingView(reading, { ui, types }), at, writer.indexName));
  }
  writer.write(renderCrosscheckPage(buildCrosscheckView(result, readings, { ui, types, relations: result.relations })));
  writer.finish();
}
