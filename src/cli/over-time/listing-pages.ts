import type { EventTypes } from '../../model/event-type.ts';
import type { Reading } from '../../model/reading.ts';
import { renderCheckedReport } from '../../render/crosscheck-page.ts';
import { renderListingPage } from '../../render/listing-page.ts';
import type { ListingView } from '../../views/listing-view.ts';
import { buildReadingView } from '../../views/reading.ts';
import { createPageWriter } from '../read/pages-sink.ts';
import type { ReadOptions } from '../read/read-options.ts';

/** Writes the page of a listing and, beside it, a page for each report, which its words lead to. */
export function writeListingPages(view: ListingView, readings: readonly Reading[], options: ReadOptions, types: EventTypes): void {
  const { ui } = options;
  const writer = createPageWriter(options);
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]));
  for (const [at, { id }] of view.documents.entries())
    writer.write(renderCheckedReport(buildReadingView(byId.get(id)!, { ui, types }), at, writer.indexName));
  writer.write(renderListingPage(view));
  writer.finish();
}
