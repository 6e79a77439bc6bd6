import type { CopyPair } from '../../../model/crosscheck.ts';
import type { Report } from '../report.ts';
import type { CopiedSentence } from './copied-sentences.ts';

/** From this share of its sentences a report is a copy as a whole: re-headed, shortened or lightly edited. */
const wholeShare = 0.6;

/** For each report the earlier ones that it has sentences of, with the share of its sentences (0 to 1). */
export function copyPairs(reports: readonly Report[], copied: readonly CopiedSentence[]): readonly CopyPair[] {
  const counts = new Map<string, { report: number; of: number; sentences: number; shared: number }>();
  for (const { report, of, share } of copied) {
    const key = `${report} ${of}`;
    const { sentences, shared } = counts.get(key) ?? { sentences: 0, shared: 0 };
    counts.set(key, { report, of, sentences: sentences + 1, shared: shared + share });
  }
  return [...counts.values()].map(({ report, of, sentences, shared }) => {
    const [copy, source] = [reports[report]!, reports[of]!];
    const share = sentences / copy.reading.sentences.length;
    const kind = share >= wholeShare ? 'whole' : 'part';
    const house =
      copy.outlet?.family !== undefined && copy.outlet.family === source.outlet?.family ? `, both of ${copy.outlet.family}` : '';
    return {
      document: copy.id,
      of: source.id,
      share,
      kind,
      why: `copied text ${(shared / sentences).toFixed(2)}: ${sentences} of ${copy.reading.sentences.length} sentences${house}`,
    };
  });
}
