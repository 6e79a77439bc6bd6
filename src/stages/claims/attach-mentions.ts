import type { ActorType } from '../../model/actor-types.ts';
import type { ReadTime } from '../../model/event-time.ts';
import type { Mention, QuantityMention } from '../../model/reading.ts';
import { type Span, spanContains } from '../../model/span.ts';
import { actBesideTime } from './act-times.ts';
import { type Draft, draftsBySentence } from './draft.ts';
import type { SentenceState } from './sentence-state.ts';
import { headOf } from './span-head.ts';

/** What was read in the document besides claims, each list in text order. */
export interface ClaimMentions {
  /** Actors, places, instruments, acts, and what points to them. */
  readonly mentions: readonly Mention[];
  readonly times: readonly ReadTime[];
  readonly quantities: readonly QuantityMention[];
  /** What kind of actor each ref stands for. */
  readonly actors?: readonly { readonly ref: string; readonly type: ActorType }[];
}

/** The times and quantities that belong to a claim. */
export interface AttachedMentions {
  readonly times: readonly ReadTime[];
  readonly quantities: readonly QuantityMention[];
}

/**
 * The nearest predicate above a word. A verb of saying that makes no claim of its own stops the search: a weekday in the
 * reporting clause dates the statement, not what is said.
 */
function nearestPredicate(state: SentenceState, drafts: readonly Draft[], head: number): Draft | undefined {
  const { tree, reports } = state;
  for (const index of [head, ...tree.ancestors(head)]) {
    const found = drafts.find(
      (draft) => draft.predicate === index || draft.trigger === index || draft.governors.some(({ word }) => word === index),
    );
    if (found) return found;
    if (reports.some((report) => report.verb === index)) return undefined;
  }
  return undefined;
}

/** Claims whose named participants hold the words of a quantity. */
function participants(drafts: readonly Draft[], span: Span): Draft[] {
  return drafts.filter((draft) => draft.roles.some((role) => role.span && role.form !== 'relative' && spanContains(role.span, span)));
}

/** "Trois pêcheurs tués": with no verb that has them as a participant, those whom a participle tells of. */
function participles(drafts: readonly Draft[], span: Span): Draft[] {
  return drafts.filter(({ roles, tree, predicate }) => {
    const isPart = roles.some(
      ({ form, span: own, rule }) => form === 'relative' && rule?.startsWith('subject.participle') && own && spanContains(own, span),
    );
    return isPart && tree.word(predicate).upos === 'VERB';
  });
}

/** Hands out mentions in text order: each call those that begin before the offset and were not handed out yet. */
function inTextOrder<Mention extends Span>(mentions: readonly Mention[]): (before: number) => Mention[] {
  let next = 0;
  return (before) => {
    const first = next;
    while (next < mentions.length && mentions[next]!.start < before) next++;
    return mentions.slice(first, next);
  };
}

type Attach = (draft: Draft, kind: 'times' | 'quantities', mention: ReadTime | QuantityMention) => void;

/** "a weekly market": how often a thing that is no act comes round says nothing of the act around it. */
function describesThing({ tree }: SentenceState, drafts: readonly Draft[], head: number): boolean {
  const { head: noun, deprel, upos } = tree.word(head);
  return upos === 'ADJ' && deprel === 'amod' && !drafts.some(({ predicate, trigger }) => predicate === noun || trigger === noun);
}

function attachTimes(state: SentenceState, drafts: readonly Draft[], times: readonly ReadTime[], attach: Attach): void {
  for (const time of times) {
    const head = headOf(state, time);
    if (head === undefined || (time.set && describesThing(state, drafts, head))) continue;
    const draft = nearestPredicate(state, drafts, head);
    if (draft) for (const one of datedBy(time, draft, state, drafts)) attach(one, 'times', time);
  }
}

/** "Lundi, des tirs ont visé X": the day of the verb is that of the act it carries; and a day may belong to an act beside it. */
function datedBy(time: ReadTime, draft: Draft, { tree }: SentenceState, drafts: readonly Draft[]): readonly Draft[] {
  const carried = drafts.filter(
    (other) => other !== draft && other.kind === 'noun' && other.governors.some(({ word }) => word === draft.predicate),
  );
  const act = carried.length > 0 ? undefined : actBesideTime(tree, drafts, draft, time);
  if (act === undefined) return [draft, ...carried];
  return draft.class === 'statement' ? [act] : [act, draft];
}

/** "Two attempts were foiled": acts that are counted, beside the verb that has them as a participant. */
function countedAct(state: SentenceState, drafts: readonly Draft[], quantity: QuantityMention): Draft | undefined {
  const number = headOf(state, quantity);
  const noun = number === undefined ? undefined : state.tree.word(number).head;
  return drafts.find((draft) => {
    const isNamed = draft.kind === 'noun' && (draft.trigger ?? draft.predicate) === noun;
    return isNamed && draft.type !== 'casualties' && !participants([draft], quantity).length;
  });
}

function attachQuantities(state: SentenceState, drafts: readonly Draft[], quantities: readonly QuantityMention[], attach: Attach): void {
  for (const quantity of quantities) for (const draft of countedBy(state, drafts, quantity)) attach(draft, 'quantities', quantity);
}

function countedBy(state: SentenceState, drafts: readonly Draft[], quantity: QuantityMention): readonly Draft[] {
  const named = participants(drafts, quantity);
  const counted = named.length > 0 ? named : participles(drafts, quantity);
  if (counted.length > 0) {
    const act = countedAct(state, drafts, quantity);
    return act === undefined ? counted : [...counted, act];
  }
  const head = headOf(state, quantity);
  const above = head === undefined ? undefined : nearestPredicate(state, drafts, head);
  return above === undefined ? [] : [above];
}

/**
 * Gives times and quantities to the claims they speak of: a time to the predicate that it hangs from, a quantity to the claims
 * whose participant it counts, else to the predicate above it.
 * @returns For every draft that has any.
 */
export function attachMentions(
  states: readonly SentenceState[],
  drafts: readonly Draft[],
  mentions: Pick<ClaimMentions, 'times' | 'quantities'>,
): Map<Draft, AttachedMentions> {
  const attached = new Map<Draft, AttachedMentions>();
  const attach: Attach = (draft, kind, mention) => {
    const before = attached.get(draft) ?? { times: [], quantities: [] };
    attached.set(draft, { ...before, [kind]: [...before[kind], mention] });
  };
  const bySentence = draftsBySentence(drafts);
  const times = inTextOrder(mentions.times);
  const quantities = inTextOrder(mentions.quantities);
  states.forEach((state, sentence) => {
    const own = bySentence.get(sentence) ?? [];
    attachTimes(state, own, times(state.tree.sentence.end), attach);
    attachQuantities(state, own, quantities(state.tree.sentence.end), attach);
  });
  return attached;
}
