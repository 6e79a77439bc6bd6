import { readFile } from 'node:fs/promises';
import { type LoadedLibrary, loadLanguages } from '../../load.ts';
import type { EventTypes } from '../../model/event-type.ts';
import { type Reading, schemaVersion } from '../../model/reading.ts';
import type { IngestedItem, SourceDocument } from '../../model/source-document.ts';
import { type ParsedDocument, parseDocument, readDocument } from '../../pipeline.ts';
import { renderExplanation } from '../../render/explanation-text.ts';
import { ingest, MetadataError } from '../../stages/ingest/index.ts';
import { type Covering, findCovering } from '../../views/explanation.ts';
import { explanationSections } from '../../views/explanation-view.ts';
import { namingOf } from '../../views/naming.ts';
import { buildReadingView } from '../../views/reading.ts';
import { CliError, errorJson, errorText, exitStatus } from '../cli-error.ts';
import { jsonText, writeError } from '../inert-text.ts';
import { say } from '../messages.ts';
import { standardOutput } from '../output.ts';
import { writeNotice } from '../read/notices.ts';
import { assertLanguage } from '../read/read-inputs.ts';
import type { ExplainOptions } from './explain-options.ts';
import { explainWord } from './explain-words.ts';
import { type FoundPlace, findPlace } from './find-place.ts';
import { nearestWord } from './text-position.ts';

/**
 * `recoupe explain`: prints everything that covers one character of a document, and why it was read so.
 * @returns the exit status: 2 where the document cannot be read
 * @throws CliError where the place is not given, outside the text or white space, or where there is not exactly one document
 */
export async function explainFile(path: string, options: ExplainOptions): Promise<number> {
  const { ui, metadata } = options;
  if ((options.at === undefined) === (options.offset === undefined)) {
    throw new CliError('RC-CLI-001', explainWord(ui, 'noPlace'), { hint: explainWord(ui, 'where') });
  }
  const library = loadLanguages();
  assertLanguage(metadata.lang, library, ui);
  const item = await onlyItem(path, options, library);
  if (item.kind === 'failed') return failed(item.failure.error, path, options);
  const { document } = item;
  const place = findPlace({ text: document.text, shown: await shownText(path, document) }, options);
  const parsed = await parseDocument(document, { library, ui });
  const reading = await readDocument(document, { library, ui });
  await standardOutput().write(explained({ path, place, reading, parsed, types: library.eventTypes() }, options));
  return exitStatus.done;
}

type OneItem = Exclude<IngestedItem, { readonly kind: 'duplicate' }>;

async function onlyItem(path: string, { ui, metadata, json }: ExplainOptions, { datelines }: LoadedLibrary): Promise<OneItem> {
  const note = ({ message }: { readonly message: string }): void => (json ? undefined : writeNotice(message));
  const items: OneItem[] = [];
  try {
    for await (const item of ingest([path], { ui, datelines, metadata, note, stdin: process.stdin })) {
      if (item.kind === 'duplicate' || items.length > 0)
        throw new CliError('RC-EXPLAIN-001', explainWord(ui, 'several', { path }), { path });
      items.push(item);
    }
  } catch (error) {
    if (!(error instanceof MetadataError)) throw error;
    const value = `--${error.field} "${error.value}"`;
    throw new CliError('RC-CLI-001', say(ui, 'usage.invalidValue', { value }), { hint: say(ui, 'usage.metadata') });
  }
  if (!items[0]) throw new CliError('RC-EXPLAIN-001', explainWord(ui, 'nothing', { path }), { path });
  return items[0];
}

function failed(error: { readonly code: string; readonly message: string }, path: string, { json }: ExplainOptions): number {
  const problem = { ...error, hint: undefined, path };
  writeError(json ? errorJson(problem) : errorText(problem));
  return exitStatus.someFailed;
}

/** The file as an editor shows it, where the text stands in it as it is. */
async function shownText(path: string, { text }: SourceDocument): Promise<string> {
  if (path === '-') return text;
  const content = (await readFile(path, 'utf8')).replace(/^\uFEFF/u, '');
  return content.includes(text) ? content : text;
}

interface Explained {
  readonly path: string;
  readonly place: FoundPlace;
  readonly reading: Reading;
  readonly parsed: ParsedDocument;
  readonly types: EventTypes;
}

function explained({ path, place, reading, parsed, types }: Explained, { ui, format }: ExplainOptions): string {
  const found = findCovering(reading, parsed.trees, place.offset);
  if (format === 'jsonl') return `${jsonText(explanationLine(found, place, reading))}\n`;
  const naming = namingOf(reading, ui, types);
  const sections = explanationSections(found, { reading, naming, view: buildReadingView(reading, { ui, types }) });
  const { line, column } = place.position;
  const width = process.stdout.isTTY ? Math.min(process.stdout.columns, 100) : 80;
  const word = nearestWord(reading.document.text, place.offset)?.text ?? '';
  const heading = explainWord(ui, 'heading', { place: `${path}:${line}:${column}`, word });
  return renderExplanation(heading, sections, { ui, width });
}

/** The same for other programs: what covers the character as it stands in the reading, with the entities that it refers to. */
function explanationLine({ offset, words, claims, ...found }: Covering, { position }: FoundPlace, reading: Reading): unknown {
  const refs = new Set([
    ...found.mentions.flatMap(({ ref, rivals = [] }) => [ref, ...rivals]),
    ...claims.flatMap(({ claim }) => claim.roles.map(({ ref }) => ref)),
  ]);
  const named = <Item extends { readonly ref: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ ref }) => refs.has(ref));
  const { id, source, documentTime } = reading.document;
  return {
    schemaVersion,
    document: { id, source, documentTime },
    at: { ...position, offset },
    ...found,
    words: words.map(({ word, head }) => ({ ...word, headForm: head?.form ?? null })),
    actors: named(reading.actors),
    places: named(reading.places),
    instruments: named(reading.instruments),
    claims: claims.map(({ claim, parts }) => ({ as: parts, ...claim })),
  };
}
