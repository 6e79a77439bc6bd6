import type { UiLanguage } from '../../views/ui-language.ts';

export interface ParseOptions {
  readonly ui: UiLanguage;
  /** `conllu` analyses the tokens of a treebank; `text` takes any file as plain text; by the file's name if not given. */
  readonly inputFormat?: 'text' | 'conllu';
  /** BCP 47 code that everything is taken to be in, without looking. */
  readonly lang?: string;
  readonly json: boolean;
}

/** What became of an input; `part` is output that more follows of. */
export interface ParseOutcome {
  readonly kind: 'read' | 'duplicate' | 'failed' | 'part';
  readonly output: string;
  readonly problem?: { readonly code: string; readonly message: string };
}
