import type { LoadedTechnique } from '../../model/loaded-technique.ts';
import type { Span } from '../../model/span.ts';
import type { WordRange } from './match-pattern.ts';

/** Loaded words of a sentence before overlaps are settled. */
export interface FoundWording extends WordRange, Span {
  readonly technique: LoadedTechnique;
  readonly severity: number;
  readonly neutral: { readonly fr: string; readonly en: string };
}
