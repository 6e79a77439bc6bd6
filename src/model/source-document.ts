import { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';

/** Where a document comes from; `sha256` is of the bytes as read, everything else only if the input states it. */
export const documentSourceSchema = z.object({
  path: z.string().optional(),
  url: z.string().optional(),
  outlet: z.string().optional(),
  author: z.string().optional(),
  title: z.string().optional(),
  publishedAt: z.string().optional(),
  retrievedAt: z.string().optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DocumentSource = Readonly<z.infer<typeof documentSourceSchema>>;

/** The day or days that a report speaks from (ISO 8601 days, both included), and how that is known. */
export const documentTimeSchema = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  basis: z.enum(['given', 'metadata', 'dateline', 'inferred', 'none']),
  why: z.string(),
});
export type DocumentTime = Readonly<z.infer<typeof documentTimeSchema>>;

/** A document as ingest hands it on: the text exactly as read or extracted, never rewritten. */
export interface SourceDocument {
  readonly id: string;
  readonly source: DocumentSource;
  /** BCP 47 tag that the input itself states; language identification decides otherwise. */
  readonly statedLanguage?: string;
  readonly text: string;
  readonly documentTime: DocumentTime;
  readonly diagnostics: readonly Diagnostic[];
}

/** An input that could not be read: one line of output, and exit status 2. */
export interface FailedDocument {
  readonly id: string;
  readonly path?: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** The same text from the same address or outlet as an earlier document of the run. */
export interface DuplicateDocument {
  readonly id: string;
  readonly duplicateOf: string;
  /** Where it stands, and on which line (from 1) of a file of records. */
  readonly path?: string;
  readonly line?: number;
}

export type IngestedItem =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | { readonly kind: 'failed'; readonly failure: FailedDocument }
  | { readonly kind: 'duplicate'; readonly duplicate: DuplicateDocument };
