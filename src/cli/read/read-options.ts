import type { StatedFields } from '../../stages/ingest/index.ts';
import type { UiLanguage } from '../../views/ui-language.ts';
import type { OutputFormat } from './output-format.ts';

export interface ReadOptions {
  readonly ui: UiLanguage;
  readonly format: OutputFormat;
  /** A file or folder; standard output, or `recoupe-out` for pages, where it is not given. */
  readonly out?: string;
  readonly metadata: StatedFields;
  readonly maxChars?: number;
  /** An index of `recoupe gazetteer import`; the environment's RECOUPE_GAZETTEER where it is not given. */
  readonly gazetteer?: string;
  readonly workers: number;
  /** False: pages are written, not shown. */
  readonly open: boolean;
  /** Errors in the contract's JSON shape. */
  readonly json: boolean;
}
