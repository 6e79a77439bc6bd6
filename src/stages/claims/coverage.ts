import type { SilentReason } from '../../model/silent-reason.ts';
import type { SentenceState } from './sentence-state.ts';

/** Why a sentence makes no claim; the wording is closed, so that programs can tell the cases apart. */
export function silentReason({ tree, reports }: SentenceState): SilentReason {
  const words = tree.words.filter((word) => word.upos !== 'PUNCT' && word.upos !== 'SYM');
  if (words.length === 0) return 'no words';
  if (reports.some((report) => report.verb !== undefined)) return 'only a verb of saying';
  if (words.some((word) => word.upos === 'VERB')) return 'only auxiliary or descriptive verbs';
  const last = tree.words.at(-1)?.form ?? '';
  return /^[.!?…]$/u.test(last) ? 'no predicate' : 'heading without predicate';
}
