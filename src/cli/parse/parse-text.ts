import type { LoadedLibrary } from '../../load.ts';
import type { IngestedItem, SourceDocument } from '../../model/source-document.ts';
import { type ParsedDocument, parseDocument } from '../../pipeline.ts';
import { ingest } from '../../stages/ingest/index.ts';
import { type ConlluSentence, writeConllu } from '../../util/conllu.ts';
import { say } from '../messages.ts';
import { writeNotice } from '../read/notices.ts';
import { conlluSentence } from './conllu-rows.ts';
import type { ParseOptions, ParseOutcome } from './parse-options.ts';

/** Parses the running text of files or standard input. */
export async function* parseText(inputs: readonly string[], options: ParseOptions, library: LoadedLibrary): AsyncGenerator<ParseOutcome> {
  const { ui, inputFormat, json } = options;
  const items = ingest(inputs, {
    ui,
    datelines: library.datelines,
    stdin: process.stdin,
    ...(!json && { note: ({ message }) => writeNotice(message) }),
    ...(inputFormat !== undefined && { inputFormat }),
  });
  for await (const item of items) yield await parseItem(item, options, library);
}

async function parseItem(item: IngestedItem, { ui, lang }: ParseOptions, library: LoadedLibrary): Promise<ParseOutcome> {
  if (item.kind === 'failed') return { kind: 'failed', output: '', problem: item.failure.error };
  if (item.kind === 'duplicate') return { kind: 'duplicate', output: '' };
  const { document } = item;
  const path = document.source.path ?? document.id;
  const parsed = await parseDocument(document, { library, ui }, lang);
  if (parsed.language.isSupported) return { kind: 'read', output: writeConllu(conlluDocument(document, parsed)) };
  const message = say(ui, 'parse.unsupported', { path, value: parsed.language.lang });
  return { kind: 'failed', output: '', problem: { code: 'RC-LANG-001', message } };
}

function conlluDocument({ id, text }: SourceDocument, { sentences, trees }: ParsedDocument): readonly ConlluSentence[] {
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1];
    const comments = [
      ...(before === undefined ? [`newdoc id = ${id}`] : []),
      ...(before?.paragraph === sentence.paragraph ? [] : ['newpar']),
      `sent_id = ${id}-${index + 1}`,
    ];
    return conlluSentence(text, { sentence, tree: trees[index]!, comments, next: sentences[index + 1]?.tokens[0] });
  });
}
