import { z } from 'zod';
import { actorTypes } from '../../../model/actor-types.ts';
import { roleNames } from '../../../model/claim.ts';
import { ancestors, type EventTypes } from '../../../model/event-type.ts';
import { relationNames } from '../../../model/over-time.ts';
import { foldWords } from '../../../util/fold-words.ts';

const roles = z.array(z.enum(roleNames)).min(1);
const relationName = z.enum(relationNames);

const kindSchema = z.strictObject({
  /** Event types whose words state the tie. */
  stated: z.array(z.string()).default([]),
  /** Event types of acts that are told of the pair. */
  acts: z.array(z.string()).default([]),
  from: roles,
  to: roles,
  /** Which kinds of actors do it, and to which it is done; any where that is not given. */
  doers: z.array(z.enum(actorTypes)).optional(),
  sides: z.array(z.enum(actorTypes)).optional(),
  /** The order of the pair says nothing. */
  mutual: z.literal(true).optional(),
  /** One at a time stands in the first place: another one succeeds. */
  single: z.literal(true).optional(),
  /** Whom it is told of is "against" whom it is. */
  hostile: z.literal(true).optional(),
  contrary: z.array(relationName).default([]),
});

/** `data/crosscheck/relations.yaml`. */
export const relationsFileSchema = z.strictObject({
  relations: z.record(relationName, kindSchema),
  endings: z.record(z.string(), relationName),
  refusals: z.record(z.string(), relationName),
  without: z.array(z.string()),
  together: z.array(z.string()),
  over: z.record(z.string(), z.array(z.string())),
  against: z.record(z.string(), z.array(z.string())),
});

export type RelationKind = Readonly<z.infer<typeof kindSchema>>;

/** Relations by the types of claims that tell them. Plain data: it can be kept as JSON. */
export interface RelationKinds {
  readonly kinds: Readonly<Record<(typeof relationNames)[number], RelationKind>>;
  /** The relation of each event type that tells one, and whether its words state it. */
  readonly of: Readonly<Record<string, { readonly relation: (typeof relationNames)[number]; readonly basis: 'stated' | 'act' }>>;
  /** Types that say that a relation is over, and that there is none. */
  readonly endings: Readonly<Record<string, (typeof relationNames)[number]>>;
  readonly refusals: Readonly<Record<string, (typeof relationNames)[number]>>;
  /** Types of acts that those do together who do them beside each other. */
  readonly together: readonly string[];
  /** Folded words that say it was so before, by language. */
  readonly over: Readonly<Record<string, readonly string[]>>;
  /** Folded words before whom somebody is against, by language. */
  readonly against: Readonly<Record<string, readonly string[]>>;
}

type Told = RelationKinds['of'][string];
const told = (type: string, relation: Told['relation'], basis: Told['basis']): readonly [string, Told] => [type, { relation, basis }];

/**
 * Checks the relations against the event types, and gives each type the relation of the nearest type above it.
 * @throws Error that names what is no event type, or a type of two relations
 */
export function compileRelations(file: unknown, types: EventTypes): RelationKinds {
  const { relations, endings, refusals, without, together, over, against } = relationsFileSchema.parse(file);
  const named = relationNames.flatMap((relation) => {
    const { stated, acts } = relations[relation];
    return [...stated.map((type) => told(type, relation, 'stated')), ...acts.map((type) => told(type, relation, 'act'))];
  });
  const all = [...named.map(([type]) => type), ...Object.keys(endings), ...Object.keys(refusals), ...without, ...together];
  const unknown = all.find((type) => !Object.hasOwn(types, type));
  if (unknown !== undefined) throw new Error(`"${unknown}" is no event type (data/event-types lists them)`);
  const twice = named.find(([type], at) => named.findIndex(([other]) => other === type) < at);
  if (twice !== undefined) throw new Error(`"${twice[0]}" tells two relations`);
  const byType = new Map(named);
  const none = new Set([...without, ...Object.keys(endings), ...Object.keys(refusals)]);
  const nearest = (type: string): string | undefined => [type, ...ancestors(types, type)].find((one) => none.has(one) || byType.has(one));
  const of = Object.keys(types).flatMap((type) => {
    const found = byType.get(nearest(type) ?? '');
    return found ? [[type, found] as const] : [];
  });
  const isBelow = (type: string): boolean => [type, ...ancestors(types, type)].some((one) => together.includes(one));
  return {
    kinds: relations,
    of: Object.fromEntries(of),
    endings,
    refusals,
    together: Object.keys(types).filter(isBelow),
    over: foldedPhrases(over),
    against: foldedPhrases(against),
  };
}

function foldedPhrases(byLanguage: Readonly<Record<string, readonly string[]>>): RelationKinds['over'] {
  return Object.fromEntries(
    Object.entries(byLanguage).map(([lang, phrases]) => [lang, phrases.map((words) => foldWords(words).join(' '))]),
  );
}
