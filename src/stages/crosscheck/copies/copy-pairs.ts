import type { CopyPair } from '../../../model/crosscheck.ts';
import type { Report } from '../report.ts';
import type { CopiedSentence } from './copied-sentences.ts';

/** From this share of its sentences a report is a copy as a whole: re-headed, shortened or lightly edited. */
const wholeShare = 0.6;
/** The same of a translation, of which only the sentences with enough facts can be compared. */
const wholeTranslation = 0.4;

/** What a report has of an earlier one. */
interface Taken {
  readonly report: number;
  readonly of: number;
  readonly sentences: readonly CopiedSentence[];
}

/** For each report the earlier ones that it has sentences of, with the share of its sentences (0 to 1). */
export function copyPairs(reports: readonly Report[], copied: readonly CopiedSentence[]): readonly CopyPair[] {
  const taken = new Map<string, Taken>();
  for (const sentence of copied) {
    const { report, of } = sentence;
    const before = taken.get(`${report} ${of}`);
    taken.set(`${report} ${of}`, { report, of, sentences: [...(before?.sentences ?? []), sentence] });
  }
  return [...taken.values()].map((one) => asPair(one, reports));
}

function asPair({ report, of, sentences }: Taken, reports: readonly Report[]): CopyPair {
  const [copy, source] = [reports[report]!, reports[of]!];
  const all = copy.reading.sentences.length;
  const isTranslated = sentences.every((sentence) => sentence.isTranslated);
  const share = sentences.length / all;
  const alike = (sentences.reduce((sum, sentence) => sum + sentence.share, 0) / sentences.length).toFixed(2);
  const house = copy.outlet?.family !== undefined && copy.outlet.family === source.outlet?.family ? `, both of ${copy.outlet.family}` : '';
  const why = isTranslated
    ? `translated text: ${sentences.length} of ${all} sentences have the names, figures and days of the other in the same order (${alike})`
    : `copied text ${alike}: ${sentences.length} of ${all} sentences`;
  return {
    document: copy.id,
    of: source.id,
    share,
    kind: share >= (isTranslated ? wholeTranslation : wholeShare) ? 'whole' : 'part',
    ...(isTranslated && { isTranslated: true as const }),
    why: `${why}${house}`,
  };
}
