import type { Days, ReadTime } from '../../model/event-time.ts';
import type { TimeMention } from '../../model/reading.ts';
import type { AttachedMentions } from './attach-mentions.ts';
import type { Draft } from './draft.ts';
import type { RefFinder } from './mention-refs.ts';

type Attached = ReadonlyMap<Draft, AttachedMentions>;

/** The days of a claim, where a time of its own gives both ends. */
function daysOf(draft: Draft, attached: Attached): Days | undefined {
  const time = attached.get(draft)?.times.find(({ from, to }) => from !== undefined && to !== undefined);
  return time?.from !== undefined && time.to !== undefined ? { from: time.from, to: time.to } : undefined;
}

/** The event that follows the words of the count: "two days after" + the first predicate behind them in the sentence. */
function eventBehind(time: ReadTime, draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const behind = drafts.filter(
    (other) => other !== draft && other.sentence === draft.sentence && other.tree.word(other.predicate).start >= time.end,
  );
  return behind.sort((a, b) => a.tree.word(a.predicate).start - b.tree.word(b.predicate).start)[0];
}

/** The refs of those who do it. */
function doersOf(draft: Draft, refs: RefFinder): ReadonlySet<string> {
  const doers = draft.roles.filter(({ role }) => role === 'actor' || role === 'speaker');
  return new Set(doers.flatMap(({ head }) => (head === undefined ? [] : (refs(draft.sentence, head, 'actor')?.ref ?? []))));
}

/** Two tellings of one event: the same predicate, and no other doer. */
function tellsOf(draft: Draft, event: Draft, refs: RefFinder): boolean {
  const lemma = ({ tree, predicate }: Draft): string => tree.word(predicate).lemma;
  if (draft === event || lemma(draft) !== lemma(event)) return false;
  const [one, other] = [doersOf(draft, refs), doersOf(event, refs)];
  return one.size === 0 || other.size === 0 || [...one].some((ref) => other.has(ref));
}

function eventDays(event: Draft, drafts: readonly Draft[], attached: Attached, refs: RefFinder): Days | undefined {
  const own = daysOf(event, attached);
  if (own) return own;
  const told = drafts.filter((draft) => tellsOf(draft, event, refs)).flatMap((draft) => daysOf(draft, attached) ?? []);
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
      const event = eventBehind(time, draft, drafts);
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
  const counted = new Map([...attached.values()].flatMap((mentions) => mentions.times.map((time) => [time.start, time] as const)));
  return times.map((time) => {
    const { countFrom: _countFrom, ...mention } = counted.get(time.start) ?? time;
    return mention;
  });
}
