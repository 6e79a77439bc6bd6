import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DataFolders, type LoadedLibrary, loadLanguages } from '../../src/load.ts';
import { loadCrosscheck } from '../../src/load-crosscheck.ts';
import type { SourceDocument } from '../../src/model/source-document.ts';
import { readDocument } from '../../src/pipeline.ts';
import { crosscheck } from '../../src/stages/crosscheck/index.ts';
import { ingest } from '../../src/stages/ingest/index.ts';
import { assertWords, type ReadReport } from './read-report.ts';
import { type ReportScores, scoreReports } from './score-reports.ts';
import { parseVerdicts } from './verdict-file.ts';
import type { VerdictFile } from './verdict-schema.ts';

export interface ReportsEvaluation {
  readonly file: VerdictFile;
  readonly scores: ReportScores;
}

/**
 * Reads the reports of a folder with the program, sets them side by side and scores that against the verdicts beside them.
 * @param folder with `verdicts.yaml` and the reports that it names
 * @returns undefined where there are no verdicts
 * @throws Error naming the file and the entry that does not fit; ConfigurationError where the program's data are missing
 */
export async function evaluateReports(folder: string, folders: DataFolders): Promise<ReportsEvaluation | undefined> {
  const path = join(folder, 'verdicts.yaml');
  if (!existsSync(path)) return undefined;
  const file = parseVerdicts(basename(path), readFileSync(path, 'utf8'));
  const library = loadLanguages(folders);
  const documents = await openReports(folder, file, library);
  const knowledge = await loadCrosscheck(library, folders.world);
  const reports = new Map<number, ReadReport>();
  for (const [number, document] of documents)
    reports.set(number, { number, reading: await readDocument(document, { library, ui: 'en' }), text: document.text });
  const check = (numbers: readonly number[]) =>
    crosscheck(
      numbers.map((number) => reports.get(number)!.reading),
      { knowledge },
    );
  const checked = {
    reports,
    whole: check([...reports.keys()]),
    check: (numbers: readonly number[]) => check(numbers).events,
    emptyWords: knowledge.emptyWords,
  };
  return { file, scores: scoreReports(file, checked) };
}

/**
 * The reports that a file of verdicts names, by their numbers, as the program opens them.
 * @throws Error naming the report that cannot be read, or the words that are not in it
 */
export async function openReports(
  folder: string,
  file: VerdictFile,
  { datelines }: Pick<LoadedLibrary, 'datelines'>,
): Promise<ReadonlyMap<number, SourceDocument>> {
  const documents = new Map<number, SourceDocument>();
  for (const { document: number, file: name } of file.documents) {
    for await (const item of ingest([join(folder, name)], { ui: 'en', datelines })) {
      if (item.kind === 'failed') throw new Error(`report ${number}: ${item.failure.error.message}`);
      if (item.kind === 'document') documents.set(number, item.document);
    }
  }
  assertWords(file, documents);
  return documents;
}
