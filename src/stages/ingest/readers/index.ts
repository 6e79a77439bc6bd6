import type { IngestProblem } from '../messages.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import type { Reader } from './reader.ts';
import { text } from './text.ts';
import { unsupportedFormat } from './unsupported-format.ts';

/** Every reader; contents with an unknown extension go to the first that recognises them, and `text` takes the rest. */
export const readers: readonly Reader[] = [jsonl, json, html, markdown, text];

/**
 * The reader for a content: the one asked for, else by extension, else by what its beginning looks like; or the
 * problem where it is in a format known not to be read.
 */
export function chooseReader(path: string, head: Uint8Array, wanted?: string): Reader | IngestProblem {
  const named = readers.find((reader) => reader.name === wanted);
  if (named) return named;
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase();
  const ours = readers.find((reader) => extension !== undefined && reader.extensions.includes(extension));
  const beginning = readableBeginning(head);
  const format = unsupportedFormat(head, beginning, ours ? undefined : extension);
  if (format !== undefined) return { code: 'RC-INGEST-006', details: { file: path, value: format } };
  return ours ?? readers.find((reader) => reader.recognises(beginning)) ?? text;
}

/** The first bytes as far as markup can be seen in them in any encoding. */
function readableBeginning(head: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(head)
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/u, '')
    .trimStart();
}
