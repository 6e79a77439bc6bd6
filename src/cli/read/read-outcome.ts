import type { DuplicateDocument, FailedDocument } from '../../model/source-document.ts';
import type { ReadingView } from '../../views/reading-view.ts';

/** What became of one input: what is printed for it (`output`), or shown in a page (`view`). */
export interface ReadOutcome {
  readonly kind: 'read' | 'duplicate' | 'failed';
  readonly output: string;
  readonly view?: ReadingView;
  readonly failure?: FailedDocument;
  readonly duplicate?: DuplicateDocument;
  /** What was read, and how a person finds it. */
  readonly document?: { readonly id: string; readonly place: string };
  /** What is to be said of it on standard error. */
  readonly notices?: readonly string[];
}
