import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LoadedLibrary, loadLanguages, programFolder } from '../../load.ts';
import { type Reading, readingSchema } from '../../model/reading.ts';
import { readDocument } from '../../pipeline.ts';
import { visibleText } from '../../render/visible-text.ts';
import { ingest } from '../../stages/ingest/index.ts';
import { buildReadingView } from '../../views/reading.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
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

/**
 * `recoupe demo`: reads the bundled examples into a page and a file of readings, each checked against the schema, and
 * prints where they are and what is in them.
 * @returns the exit status
 */
export async function demoCommand({ ui, out = 'recoupe-out', open }: DemoOptions): Promise<number> {
  const examples = join(programFolder, 'examples');
  if (!existsSync(examples)) throw new CliError('RC-CLI-003', say(ui, 'demo.noExamples', { path: examples }), { path: examples });
  const lines = await fileOutput(join(out, 'readings.jsonl'), 'readings.jsonl', ui);
  const pages = createPagesSink({ out, ui, open, quiet: true });
  const library = loadLanguages();
  const { tally, summary } = await readExamples(examples, { library, ui }, async (reading) => {
    await lines.write(`${jsonText(reading)}\n`);
    await pages.take({ view: buildReadingView(reading, { ui, types: library.eventTypes() }) });
  });
  await lines.close();
  const report = summaryLines(summary, tally, {
    ui,
    types: library.eventTypes(),
    pages: resolve(out, 'index.html'),
    lines: resolve(lines.path),
  });
  await standardOutput().write(`${visibleText(report.join('\n'))}\n`);
  await pages.finish();
  process.stderr.write(`${reconciliation(tally)}\n`);
  return tally.failed > 0 ? exitStatus.someFailed : exitStatus.done;
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
