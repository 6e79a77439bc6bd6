import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { type CopiedSentence, copiedSentences } from './copied-sentences.ts';
import { translatedSentences } from './translated-sentences.ts';

/**
 * Every sentence that a report took from an earlier one, in its words or translated; one that could be either is taken in its words.
 * @param reports in the order of time
 */
export function takenSentences(reports: readonly Report[], knowledge: Pick<CrosscheckKnowledge, 'families'>): readonly CopiedSentence[] {
  const copied = copiedSentences(reports);
  const known = new Set(copied.map(({ report, sentence }) => `${report} ${sentence}`));
  return [...copied, ...translatedSentences(reports, knowledge).filter(({ report, sentence }) => !known.has(`${report} ${sentence}`))];
}
