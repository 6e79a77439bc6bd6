import type { ReadTime } from '../../model/event-time.ts';
import type { Mention, QuantityMention } from '../../model/reading.ts';
import type { ReferenceMention } from './coreference/reference-mention.ts';
import type { EntityMention } from './entity-mention.ts';

interface RecognisedMentions {
  /** Names and descriptions of actors, places and instruments. */
  readonly named: readonly EntityMention[];
  /** What points to them; one with the span or the noun of a named mention stands in its place. */
  readonly references: readonly ReferenceMention[];
  readonly times: readonly ReadTime[];
  readonly quantities: readonly QuantityMention[];
}

type Unnumbered = Omit<Mention, 'id'>;

/** All mentions of a document in text order, the wider one first, numbered. */
export function listMentions({ named, references, times, quantities }: RecognisedMentions): Mention[] {
  const replaced = new Set(references.map(spanKey));
  const byNoun = new Map(references.filter(({ form }) => form === 'nominal').map((mention) => [nounKey(mention), mention]));
  const isCovered = (mention: EntityMention): boolean => mention.form === 'nominal' && covers(byNoun.get(nounKey(mention)), mention);
  const all: Unnumbered[] = [
    ...named.filter((mention) => !replaced.has(spanKey(mention)) && !isCovered(mention)).map(entityMention),
    ...references.map((mention) => ({ ...entityMention(mention), ...(mention.target !== 'entity' && { kind: mention.target }) })),
    ...times.map(({ start, end, text }): Unnumbered => ({ start, end, text, kind: 'time', ref: null, form: 'nominal' })),
    ...quantities.map(({ start, end, text, id }): Unnumbered => ({ start, end, text, kind: 'quantity', ref: id, form: 'nominal' })),
  ];
  return all.sort((a, b) => a.start - b.start || b.end - a.end).map((mention, index) => ({ id: `m${index + 1}`, ...mention }));
}

function spanKey({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start} ${end}`;
}

function nounKey({ sentence, head }: EntityMention): string {
  return `${sentence} ${head}`;
}

/** "these men" stands in the place of "men". */
function covers(wider: EntityMention | undefined, { start, end }: EntityMention): boolean {
  return wider !== undefined && wider.start <= start && end <= wider.end;
}

function entityMention({ start, end, text, kind, ref, form, rule, why, rivals = [] }: EntityMention): Unnumbered {
  return { start, end, text, kind, ref, form, rule, why, ...(rivals.length > 0 && { rivals: [...rivals] }) };
}
