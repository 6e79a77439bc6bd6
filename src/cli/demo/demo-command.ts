import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LoadedLibrary, loadLanguages, ownFolders, programFolder } from '../../load.ts';
import { loadCrosscheck } from '../../load-crosscheck.ts';
import { type Crosscheck, eventLineSchema } from '../../model/crosscheck.ts';
import { type Reading, readingSchema } from '../../model/reading.ts';
import { readDocument } from '../../pipeline.ts';
import { renderCrosscheckText } from '../../render/crosscheck-text.ts';
import { visibleText } from '../../render/visible-text.ts';
import { crosscheck, relations } from '../../stages/crosscheck/index.ts';
import { ingest } from '../../stages/ingest/index.ts';
import { buildCrosscheckView, type CrosscheckViewOptions } from '../../views/crosscheck.ts';
import { buildReadingView } from '../../views/reading.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import { writeCheckPages } from '../check/check-pages.ts';
import type { CheckedReports } from '../check/checked-reports.ts';
import { CliError, exitStatus } from '../cli-error.ts';
import { jsonText } from '../inert-text.ts';
import { say } from '../messages.ts';
import { fileOutput, standardOutput } from '../output.ts';
import { createPagesSink } from '../read/pages-sink.ts';
import { count, emptyTally, reconciliation, type Tally } from '../read/tally.ts';
import { addReading, emptySummary, type Summary, summaryLines } from './summary.ts';

export interface DemoOptions {
  readonly ui: UiLanguage;
  readonly out?: string;
  readonly open: boolean;
}

/** So many of the events on which the examples differ are printed; the page has them all. */
const mostPrinted = 2;

/**
 * `recoupe demo`: reads the bundled examples and sets them side by side; prints where they differ, then what is in them, and writes pages and
 * data, each line checked against its schema.
 * @returns the exit status
 */
export async function demoCommand({ ui, out = 'recoupe-out', open }: DemoOptions): Promise<number> {
  const examples = join(programFolder, 'examples');
  if (!existsSync(examples)) throw new CliError('RC-CLI-003', say(ui, 'demo.noExamples', { path: examples }), { path: examples });
  const library = loadLanguages();
  const lines = await fileOutput(join(out, 'readings.jsonl'), 'readings.jsonl', ui);
  const pages = createPagesSink({ out, ui, open: false, quiet: true });
  const readings: Reading[] = [];
  const { tally, summary } = await readExamples(examples, { library, ui }, async (reading) => {
    readings.push(reading);
    await lines.write(`${jsonText(reading)}\n`);
    await pages.take({ view: buildReadingView(reading, { ui, types: library.eventTypes() }) });
  });
  await lines.close();
  await pages.finish();
  const knowledge = await loadCrosscheck(library, ownFolders().world);
  const result: CheckedReports = { ...crosscheck(readings, { knowledge }), relations: relations(readings, { knowledge }).lines };
  const events = await writeEvents(result, out, ui);
  writeCheckPages(result, readings, { out: join(out, 'check'), ui, open, quiet: true }, library.eventTypes());
  const types = library.eventTypes();
  const report = summaryLines(summary, tally, {
    ui,
    types,
    check: resolve(out, 'check/index.html'),
    events,
    pages: resolve(out, 'index.html'),
    lines: resolve(lines.path),
  });
  await standardOutput().write(
    `${checkExcerpt(result, readings, { ui, types, relations: result.relations })}\n${visibleText(report.join('\n'))}\n`,
  );
  process.stderr.write(`${reconciliation(tally)}\n`);
  return tally.failed > 0 ? exitStatus.someFailed : exitStatus.done;
}

async function writeEvents({ events }: Crosscheck, out: string, ui: UiLanguage): Promise<string> {
  const output = await fileOutput(join(out, 'events.jsonl'), 'events.jsonl', ui);
  for (const event of events) await output.write(`${jsonText(eventLineSchema.parse(event))}\n`);
  await output.close();
  return resolve(output.path);
}

/** The cross-check as a person reads it, cut down to the first events on which reports differ. */
function checkExcerpt(result: Crosscheck, readings: readonly Reading[], options: CrosscheckViewOptions): string {
  const view = buildCrosscheckView(result, readings, options);
  const differing = view.events.filter(({ fields }) => fields.some(({ verdict }) => verdict === 'conflict'));
  return renderCrosscheckText({ ...view, events: differing.slice(0, mostPrinted), alone: [], plans: [], denied: [] });
}

async function readExamples(
  folder: string,
  { library, ui }: { readonly library: LoadedLibrary; readonly ui: UiLanguage },
  take: (reading: Reading) => Promise<void>,
): Promise<{ readonly tally: Tally; readonly summary: Summary }> {
  let tally = emptyTally;
  let summary = emptySummary;
  for await (const item of ingest([folder], { ui, datelines: library.datelines })) {
    tally = count(tally, item.kind === 'document' ? 'read' : item.kind);
    if (item.kind !== 'document') continue;
    const reading = readingSchema.parse(await readDocument(item.document, { library, ui }));
    summary = addReading(summary, reading);
    await take(reading);
  }
  return { tally, summary };
}
