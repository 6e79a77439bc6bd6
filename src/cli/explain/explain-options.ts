import type { StatedFields } from '../../stages/ingest/index.ts';
import type { UiLanguage } from '../../views/ui-language.ts';

/** How `recoupe explain` shows what it found. */
export const explainFormats = ['text', 'jsonl'] as const;

/** What the command line says. */
export interface ExplainFlags {
  readonly at?: string;
  readonly offset?: number;
  readonly format: (typeof explainFormats)[number];
  readonly metadata: StatedFields;
  /** Errors in the contract's JSON shape. */
  readonly json: boolean;
}

export interface ExplainOptions extends ExplainFlags {
  readonly ui: UiLanguage;
}
