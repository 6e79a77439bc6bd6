import type { Word } from '../../../model/tree.ts';
import type { Government } from './governing-verb.ts';
import type { TimePack } from './time-pack.ts';
import type { TimeValue } from './time-value.ts';

/** Bounds that close what they are said of. */
const closing: ReadonlySet<string> = new Set(['until', 'by', 'before']);

/**
 * The tense of a day that lies ahead although the verb above is past: the end of what was granted or extended ("gave the junta until
 * December 1"), a deadline ("a deadline of December 4"), the day that something was set for ("set the vote for December 4") or that stands
 * beside what was called for. Behind the complement of such a verb it may be the day of either, and the nearer one is meant. "Fought until
 * December 1" and "the deadline of December 4 passed" stay behind.
 */
export function withComingDay(
  words: readonly Word[],
  head: Word,
  value: TimeValue,
  government: Government,
  { tense }: TimePack,
): Government {
  const [first, verb] = government.lemmas;
  if (government.direction !== 'past' || first === undefined) return government;
  const coming: Government = { ...government, direction: 'future', isComing: true };
  if (value.kind === 'bounded' && closing.has(value.bound) && tense.granting.includes(first)) return coming;
  if (verb === undefined) return withDayOfVerb(words, head, value, government, tense);
  return isBesideObject(words, head) && (tense.deadline.includes(first) || tense.appointing.includes(verb)) ? coming : government;
}

/** The same where the day hangs from the verb. */
function withDayOfVerb(words: readonly Word[], head: Word, value: TimeValue, government: Government, tense: TimePack['tense']): Government {
  const isOneOf = (lemmas: readonly string[]): boolean => government.lemmas.slice(0, 1).some((lemma) => lemmas.includes(lemma));
  const isAppointing = isOneOf(tense.appointing);
  if ((isAppointing || isOneOf(tense.granting)) && isAppointed(words, head, tense)) {
    return { ...government, direction: 'future', isComing: true };
  }
  const isOpen = value.kind === 'calendar' && isAppointing && isBehindComplement(words, head);
  return isOpen ? { ...government, direction: 'present' } : government;
}

/** "Called for a march on December 4", where the tree hangs the day from the verb. */
function isBehindComplement(words: readonly Word[], day: Word): boolean {
  return words.some(
    ({ head, index, deprel }) => head === day.head && head < index && index < day.index && /^(?:obj|obl|xcomp)/u.test(deprel),
  );
}

const insideDay: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);

/** "Set for December 4", "fixé au 4 décembre": the preposition hangs from the day, or stands right before it. */
function isAppointed(words: readonly Word[], { index }: Word, { appointedFor }: TimePack['tense']): boolean {
  let before = index - 1;
  while (insideDay.has(words[before]?.upos ?? '')) before -= 1;
  const cases = words.filter((word) => word.deprel === 'case' && (word.head === index || word.index === before));
  return cases.some(({ lemma }) => appointedFor.includes(lemma.toLowerCase()));
}

/** "Called for a march on December 4", "promised a vote in January": the day stands beside what was called for or promised. */
function isBesideObject(words: readonly Word[], { head, deprel }: Word): boolean {
  const noun = words[head];
  return deprel.startsWith('nmod') && noun?.upos === 'NOUN' && /^(?:obj|obl|nsubj:pass)/u.test(noun.deprel);
}
