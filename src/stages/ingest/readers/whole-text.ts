import { type DecodedText, decodeBytes } from '../decode-bytes.ts';
import { sha256 } from '../identity.ts';
import type { IngestCode, IngestProblem } from '../messages.ts';
import type { ReaderContext, ReaderSource } from './reader.ts';

/** A content decoded as one text, or the problem that prevents it. */
type WholeText =
  | { readonly kind: 'text'; readonly text: string; readonly sha256: string; readonly problems: readonly IngestProblem[] }
  | { readonly kind: 'failed'; readonly problem: IngestProblem };

/**
 * Reads and decodes the whole content.
 * @param declaredEncoding finds the encoding that the content itself names, in its bytes read as Latin letters
 */
export async function readWholeText(
  source: ReaderSource,
  context: ReaderContext,
  declaredEncoding?: (head: string) => string | undefined,
): Promise<WholeText> {
  const file = source.path;
  const bytes = await source.bytes();
  if (!bytes) return failedText('RC-INGEST-004', { file, value: `> ${context.maxChars}`, limit: context.maxChars });
  const declared = declaredEncoding?.(new TextDecoder('windows-1252').decode(source.head.subarray(0, 8192)));
  const decoded = await decodeBytes(bytes, declared);
  if (decoded.kind === 'binary') return failedText('RC-INGEST-005', { file });
  return { kind: 'text', text: decoded.text, sha256: sha256(bytes), problems: encodingProblems(decoded, file) };
}

function failedText(code: IngestCode, details: IngestProblem['details']): WholeText {
  return { kind: 'failed', problem: { code, details } };
}

/** The diagnostic of a guessed encoding. */
export function encodingProblems(decoded: DecodedText, file: string): IngestProblem[] {
  if (decoded.kind === 'binary' || !decoded.guessed) return [];
  return [{ code: 'RC-INGEST-030', details: { file, value: decoded.encoding } }];
}
