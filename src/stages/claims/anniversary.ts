import type { ReadTime } from '../../model/event-time.ts';
import type { DocumentTime } from '../../model/source-document.ts';
import type { AttachedMentions } from './attach-mentions.ts';
import type { Draft } from './draft.ts';
import { hasFeature } from './sentence-tree.ts';

const years = /^P(\d{1,3})Y after event$/u;

/**
 * "Dix ans après la prise de X, le quartier reste en ruines": what is told in the present is told from the day of the document, so the
 * event that the years count from lies that many years before it.
 */
export function datedByAnniversary(
  attached: ReadonlyMap<Draft, AttachedMentions>,
  { to: today }: DocumentTime,
): Map<Draft, AttachedMentions> {
  const dated = new Map<Draft, AttachedMentions>();
  for (const [draft, mentions] of attached) {
    dated.set(draft, { ...mentions, times: mentions.times.map((time) => anniversary(draft, time, today)) });
  }
  return dated;
}

function anniversary({ kind, tree }: Draft, time: ReadTime, today: string | undefined): ReadTime {
  const count = years.exec(time.timex)?.[1];
  if (count === undefined || kind !== 'noun' || time.from !== undefined || today === undefined) return time;
  if (!hasFeature(tree.word(tree.root), 'Tense', 'Pres') && !hasPresentCopula(tree)) return time;
  const year = String(Number(today.slice(0, 4)) - Number(count));
  return { ...time, from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year', basis: 'relative' };
}

function hasPresentCopula(tree: Draft['tree']): boolean {
  return tree.childrenBy(tree.root, 'cop').some((child) => hasFeature(tree.word(child), 'Tense', 'Pres'));
}
