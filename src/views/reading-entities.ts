import type { Mention, Reading } from '../model/reading.ts';
import { type EntityGroupView, type EntityKind, type EntityMentionView, type EntityView, entityKinds } from './entities-view.ts';
import { actorFields, instrumentFields, placeFields, quantityFields, timeFields } from './entity-fields.ts';
import { type EntityUse, mentionView } from './entity-mentions.ts';
import { actorSummary, instrumentSummary, openSummary, placeSummary, quantitySummary, timeSummary } from './entity-summaries.ts';
import { message } from './messages.ts';
import type { Naming } from './naming.ts';
import type { Piece } from './reading-view.ts';

/** What an entity is said to be, once it is known which words stand for it. */
type Description = Pick<EntityView, 'title' | 'summary' | 'fields'>;

/** An entity with the words that stand for it, in text order. */
interface Draft {
  readonly kind: EntityKind;
  readonly uses: readonly EntityUse[];
  /** Nothing known stands behind it. */
  readonly isOpen?: true;
  readonly describe: (mentions: readonly EntityMentionView[]) => Description;
}

const label = (text: string): readonly Piece[] => [{ text, from: 'tool' }];
const words = (text: string): readonly Piece[] => [{ text, from: 'report' }];

/** What is named by reference: its own mentions, else the roles and holders that refer to it. */
function usesByRef({ mentions, claims }: Reading): ReadonlyMap<string, readonly EntityUse[]> {
  const uses = new Map<string, EntityUse[]>();
  const add = (ref: string | null, use: Omit<EntityUse, 'kind'> & { readonly kind?: EntityKind }): void => {
    if (ref === null) return;
    const known = uses.get(ref) ?? [];
    if (!known.some(({ start, end }) => start === use.start && end === use.end)) known.push({ kind: 'actor', ...use });
    uses.set(ref, known);
  };
  for (const mention of mentions) {
    const { kind, ref, start, end, text } = mention;
    if (kind === 'actor' || kind === 'place' || kind === 'instrument') add(ref, { kind, start, end, text, mention });
  }
  const known = new Set(uses.keys());
  for (const { roles, attribution } of claims) {
    for (const link of [...roles, ...attribution.map((holder) => ({ ...holder, ref: holder.holder }))]) {
      const { ref, start, end, text } = link;
      if (ref === null || known.has(ref) || start === undefined || end === undefined || text === undefined) continue;
      add(ref, { start, end, text });
    }
  }
  return uses;
}

/** Words that stand for nothing known, gathered where they are the same and stand between the same. */
function openDrafts({ mentions }: Reading, naming: Naming): readonly Draft[] {
  const open = new Map<string, EntityUse[]>();
  for (const mention of mentions) {
    const { kind, ref, start, end, text, rivals = [] } = mention;
    if (ref !== null || kind === 'event' || kind === 'thing' || kind === 'time' || kind === 'quantity') continue;
    const key = [kind, text.toLowerCase(), ...rivals].join('\n');
    open.set(key, [...(open.get(key) ?? []), { kind, start, end, text, mention }]);
  }
  return [...open.values()].map((uses) => {
    const { kind, text, mention } = uses[0]!;
    return { kind, uses, isOpen: true, describe: () => ({ title: words(text), summary: openSummary(mention!, naming), fields: [] }) };
  });
}

function namedDrafts(reading: Reading, naming: Naming): readonly Draft[] {
  const uses = usesByRef(reading);
  const draft = (kind: EntityKind, ref: string, describe: Draft['describe']): readonly Draft[] => {
    const own = uses.get(ref);
    return own ? [{ kind, describe, uses: own.map((use) => ({ ...use, kind })) }] : [];
  };
  const { ui } = naming;
  return [
    ...reading.actors.flatMap((actor) =>
      draft('actor', actor.ref, (mentions) => ({
        title: label(actor.label[ui]),
        summary: actorSummary(actor, mentions, naming),
        fields: actorFields(actor, naming),
      })),
    ),
    ...reading.places.flatMap((place) =>
      draft('place', place.ref, () => ({
        title: words(place.name),
        summary: placeSummary(place, naming),
        fields: placeFields(place, naming),
      })),
    ),
    ...reading.instruments.flatMap((instrument) =>
      draft('instrument', instrument.ref, (mentions) => ({
        title: label(instrument.label[ui]),
        summary: instrumentSummary(instrument, mentions, naming),
        fields: instrumentFields(instrument, naming),
      })),
    ),
  ];
}

/** Times and figures have no ids of their own in the mentions: those that stand on the same words explain them. */
function explaining(mentions: readonly Mention[], kind: EntityKind): ReadonlyMap<string, Mention> {
  return new Map(mentions.filter((mention) => mention.kind === kind).map((mention) => [`${mention.start} ${mention.end}`, mention]));
}

/** Times that are said in the same words and have the same days are one entry. */
function timeDrafts({ times, mentions }: Reading, naming: Naming): readonly Draft[] {
  const known = explaining(mentions, 'time');
  const groups = new Map<string, (typeof times)[number][]>();
  for (const time of times) {
    const key = [time.text.toLowerCase(), time.from, time.to, time.basis, time.why].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), time]);
  }
  return [...groups.values()].map((same) => {
    const [time] = same;
    const uses = same.map(({ start, end, text }) => ({ kind: 'time' as const, start, end, text, mention: known.get(`${start} ${end}`) }));
    const describe = (): Description => ({
      title: words(time!.text),
      summary: timeSummary(time!, naming),
      fields: timeFields(time!, naming),
    });
    return { kind: 'time', uses, describe };
  });
}

function quantityDrafts(reading: Reading, naming: Naming): readonly Draft[] {
  const known = explaining(reading.mentions, 'quantity');
  return reading.quantities.map((quantity) => {
    const { start, end, text } = quantity;
    const { printed, summary } = quantitySummary(quantity, reading.document, naming);
    return {
      kind: 'quantity',
      uses: [{ kind: 'quantity', start, end, text, mention: known.get(`${start} ${end}`) }],
      describe: () => ({ title: words(printed), summary, fields: quantityFields(quantity, naming) }),
    };
  });
}

/** Actors, places and instruments by how often they are spoken of, the unknown ones last; times and figures stay in text order. */
function ranked(drafts: readonly Draft[], kind: EntityKind): readonly Draft[] {
  const first = ({ uses }: Draft): number => Math.min(...uses.map(({ start }) => start));
  const isCounted = kind !== 'time' && kind !== 'quantity';
  const own = drafts.filter((draft) => draft.kind === kind);
  const rank = ({ isOpen, uses }: Draft): number => (isCounted ? (isOpen ? 0 : uses.length) : 0);
  return own.sort((a, b) => rank(b) - rank(a) || first(a) - first(b));
}

/**
 * What a document speaks of, kind by kind, each with the words that stand for it. What stands in the reading only because
 * something else refers to it (the country of a town) is told where it is referred to.
 */
export function entityGroups(reading: Reading, naming: Naming): readonly EntityGroupView[] {
  const drafts = [
    ...namedDrafts(reading, naming),
    ...openDrafts(reading, naming),
    ...timeDrafts(reading, naming),
    ...quantityDrafts(reading, naming),
  ];
  let count = 0;
  return entityKinds.flatMap((kind) => {
    const entities = ranked(drafts, kind).map(({ uses, describe }, index): EntityView => {
      const inOrder = [...uses].sort((a, b) => a.start - b.start || a.end - b.end);
      const mentions = inOrder.map((use) => mentionView(use, count++, reading, naming));
      return { id: `${kind}-${index}`, kind, mentions, ...describe(mentions) };
    });
    if (entities.length === 0) return [];
    return [{ kind, entities, title: message(naming.ui, `register.${kind}`, { count: entities.length }) }];
  });
}
