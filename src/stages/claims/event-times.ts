import type { Days, ReadTime } from '../../model/event-time.ts';
import type { TimeMention } from '../../model/reading.ts';
import { flatMap } from '../../util/flat-map.ts';
import type { AttachedMentions } from './attach-mentions.ts';
import type { Draft } from './draft.ts';
import type { RefFinder } from './mention-refs.ts';
import type { SentenceTree } from './sentence-tree.ts';

type Attached = ReadonlyMap<Draft, AttachedMentions>;

/** The days of a claim, where a time of its own gives both ends. */
function daysOf(draft: Draft, attached: Attached): Days | undefined {
  const time = attached.get(draft)?.times.find(({ from, to }) => from !== undefined && to !== undefined);
  return time?.from !== undefined && time.to !== undefined ? { from: time.from, to: time.to } : undefined;
}

/** A verb that tells an event, whether or not it is a claim of its own ("announced that …" only reports). */
interface ToldEvent {
  readonly tree: SentenceTree;
  readonly sentence: number;
  readonly predicate: number;
}

/** The event that follows the words of the count: "two days after" + the first verb behind them that has a subject. */
function eventBehind(time: ReadTime, { tree, sentence }: Draft): ToldEvent | undefined {
  const verb = tree.words.find(
    ({ index, start, upos }) => start >= time.end && upos === 'VERB' && tree.childrenBy(index, 'nsubj', 'csubj').length > 0,
  );
  return verb && { tree, sentence, predicate: verb.index };
}

/** The refs of those who do it: its subject, unless it is passive. */
function doersOf({ tree, sentence, predicate }: ToldEvent, refs: RefFinder): ReadonlySet<string> {
  const subjects = tree.childrenBy(predicate, 'nsubj').filter((child) => tree.word(child).deprel !== 'nsubj:pass');
  return new Set(flatMap(subjects, (head) => refs(sentence, head, 'actor')?.ref ?? []));
}

/** Two tellings of one event: the same predicate, and no other doer. */
function tellsOf(told: ToldEvent, event: ToldEvent, refs: RefFinder): boolean {
  if (told.tree.word(told.predicate).lemma !== event.tree.word(event.predicate).lemma) return false;
  const [one, other] = [doersOf(told, refs), doersOf(event, refs)];
  return one.size === 0 || other.size === 0 || [...one].some((ref) => other.has(ref));
}

function eventDays(event: ToldEvent, drafts: readonly Draft[], attached: Attached, refs: RefFinder): Days | undefined {
  const own = drafts.find(({ sentence, predicate }) => sentence === event.sentence && predicate === event.predicate);
  const days = own && daysOf(own, attached);
  if (days) return days;
  const told = flatMap(
    drafts.filter((draft) => draft !== own && tellsOf(draft, event, refs)),
    (draft) => daysOf(draft, attached) ?? [],
  );
  const different = new Set(told.map(({ from, to }) => `${from}/${to}`));
  return different.size === 1 ? told[0] : undefined;
}

/**
 * Dates what is counted from an event ("two days after the army took the bridge") from the claim of that event: its own days, or
 * those of the one other telling of it in the document. Where tellings give different days, nothing is chosen.
 */
export function countFromEvents(drafts: readonly Draft[], attached: Attached, refs: RefFinder): Map<Draft, AttachedMentions> {
  const dated = new Map<Draft, AttachedMentions>();
  for (const [draft, mentions] of attached) {
    const times = mentions.times.map((time) => {
      if (time.countFrom === undefined || time.from !== undefined) return time;
      const event = eventBehind(time, draft);
      const days = event && eventDays(event, drafts, attached, refs);
      const counted = days && time.countFrom(days);
      return counted ? { ...time, ...counted } : time;
    });
    dated.set(draft, { ...mentions, times });
  }
  return dated;
}

/** The times of a document as they go out: with the days that claims gave them, and nothing but what the contract says. */
export function datedTimes(times: readonly ReadTime[], attached: Attached): TimeMention[] {
  const counted = new Map(flatMap([...attached.values()], (mentions) => mentions.times.map((time) => [time.start, time] as const)));
  return times.map((time) => {
    const { countFrom: _countFrom, ...mention } = counted.get(time.start) ?? time;
    return mention;
  });
}
