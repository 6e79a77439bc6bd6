import type { EventField, FieldVerdict } from '../../../model/crosscheck.ts';
import type { StatedValue } from './stated-value.ts';

/** How two values of a field relate. */
export type ValueRelation = 'same' | 'compatible' | 'conflict';

/** What a field comes to, and why. */
export interface Judgement {
  readonly verdict: FieldVerdict;
  readonly why: string;
  /** Values whose own origin has given another since, by position. */
  readonly superseded: ReadonlySet<number>;
}

/**
 * Sets the values of a field side by side. Values of one origin that differ are an update, the later one in its place; only what stands at the
 * end is compared between origins. Nothing is averaged, and silence is not denial (requirements, M4 and M5).
 */
export function judgeValues<Content>(
  values: readonly StatedValue<Content>[],
  relate: (one: Content, other: Content) => ValueRelation,
  replaced: ReadonlySet<number> = new Set(),
): Judgement {
  const documents = new Set(values.map(({ shown }) => shown.document));
  if (documents.size < 2 && replaced.size === 0)
    return { verdict: 'silent', why: values.length === 0 ? 'no report says' : 'one report says', superseded: new Set() };
  const superseded = new Set([...replaced, ...supersededValues(values, relate)]);
  const current = values.filter((_, at) => !superseded.has(at));
  const pairs = current.flatMap((one, at) =>
    current.slice(at + 1).map((other) => ({ one, other, relation: relate(one.content, other.content) })),
  );
  const conflict = pairs.find(({ one, other, relation }) => relation === 'conflict' && one.shown.origin !== other.shown.origin);
  if (conflict) return { verdict: 'conflict', why: `${sides(conflict)}: both cannot hold`, superseded };
  if (superseded.size > 0)
    return {
      verdict: 'update',
      why: `${[...superseded].map((at) => values[at]!.shown.value).join(', ')} replaced by the same origin`,
      superseded,
    };
  const compatible = looserPair(pairs);
  if (compatible) return { verdict: 'compatible', why: `${sides(compatible)}: both can hold`, superseded };
  return { verdict: 'same', why: `${documents.size} reports agree`, superseded };
}

interface Pair<Content> {
  readonly one: StatedValue<Content>;
  readonly other: StatedValue<Content>;
  readonly relation: ValueRelation;
}

/** The first two reports of which no values are the same; what one report adds to a value that both have is no difference between them. */
function looserPair<Content>(pairs: readonly Pair<Content>[]): Pair<Content> | undefined {
  const between = pairs.filter(({ one, other }) => one.shown.document !== other.shown.document);
  const keyOf = ({ one, other }: Pair<Content>): string => `${one.shown.document} ${other.shown.document}`;
  const agreeing = new Set(between.filter(({ relation }) => relation === 'same').map(keyOf));
  return between.find((pair) => pair.relation !== 'same' && !agreeing.has(keyOf(pair)));
}

function sides({ one, other }: { readonly one: StatedValue<unknown>; readonly other: StatedValue<unknown> }): string {
  return `${one.shown.value} (${one.shown.holder}) / ${other.shown.value} (${other.shown.holder})`;
}

/** An earlier value that its origin contradicts later on. */
function supersededValues<Content>(
  values: readonly StatedValue<Content>[],
  relate: (one: Content, other: Content) => ValueRelation,
): readonly number[] {
  return values.flatMap((value, at) => {
    const later = values.some(
      (other) =>
        other.shown.origin === value.shown.origin && other.order > value.order && relate(value.content, other.content) === 'conflict',
    );
    return later ? [at] : [];
  });
}

/** A field of an event as it is printed. */
export function asField<Content>(
  field: string,
  values: readonly StatedValue<Content>[],
  judgement: Judgement,
  documents: readonly string[],
): EventField {
  const speaking = new Set(values.map(({ shown }) => shown.document));
  return {
    field,
    verdict: judgement.verdict,
    values: values.map(({ shown }, at) => ({ ...shown, ...(judgement.superseded.has(at) && { superseded: true as const }) })),
    silent: documents.filter((document) => !speaking.has(document)),
    why: judgement.why,
  };
}
