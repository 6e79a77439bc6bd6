import type { Reading } from '../../src/model/reading.ts';
import { bestOverlap } from '../entities/best-overlap.ts';
import type { GoldReport } from './gold-report.ts';

/** Loaded words of the annotation with what came of them, and those of the reading with whether they are annotated. */
export interface LoadedOutcomes {
  readonly outcomes: readonly { readonly wanted: string; readonly found: boolean; readonly technique: boolean; readonly got: string }[];
  readonly given: readonly { readonly text: string; readonly right: boolean }[];
}

/** Compares loaded words: the same where they share a character, the technique one of those annotated. */
export function checkLoaded(gold: GoldReport, { loaded }: Reading): LoadedOutcomes {
  return {
    outcomes: gold.loaded.map(({ span, techniques }) => {
      const own = bestOverlap(span, loaded);
      const technique = own !== undefined && techniques.map(plain).includes(plain(own.technique));
      const got = own === undefined ? 'not found' : `${own.text}: ${own.technique}`;
      return { wanted: `${span.text}: ${techniques.join(' or ')}`, found: own !== undefined, technique, got };
    }),
    given: loaded.map((own) => ({
      text: `${own.text}: ${own.technique}`,
      right:
        bestOverlap(
          own,
          gold.loaded.map(({ span }) => span),
        ) !== undefined,
    })),
  };
}

/** The contract writes hyphens where the guidelines write underscores. */
function plain(technique: string): string {
  return technique.toLowerCase().replaceAll('-', '_');
}
