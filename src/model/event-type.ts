import { z } from 'zod';
import { type ActorType, actorTypes } from './actor-types.ts';
import { claimClasses, type RoleName, roleNames } from './claim.ts';

/** What can fill a role. */
const fillerKinds = ['actor', 'place', 'thing', 'count', 'claim'] as const;

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'An id is kebab-case');
const bilingual = z.strictObject({ fr: text, en: text });
const examples = z.array(text).min(1).max(2);
const acledPair = z.strictObject({ eventType: text, subEventType: text });
const fillers = z.array(z.enum(fillerKinds)).min(1);

const crosswalkSchema = z.strictObject({
  /** `type` is the id of a top type; `mode` and `context` are in the manual's own spelling. */
  plover: z.strictObject({ type: id, mode: text.optional(), context: z.array(text).min(1).optional() }).optional(),
  /** `byActor` replaces the pair where the actor is of one of these kinds. */
  acled: acledPair.extend({ byActor: z.array(acledPair.extend({ actor: z.array(z.enum(actorTypes)).min(1) })).optional() }).optional(),
  cameoRoot: z
    .string()
    .regex(/^\d\d$/)
    .optional(),
  quadClass: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
});

export const eventTypeSchema = z.strictObject({
  id,
  /** Left out by top types alone. */
  parent: id.optional(),
  label: bilingual,
  definition: bilingual,
  /** The class of a claim of this type where nothing in the text speaks for another. */
  class: z.enum(claimClasses).exclude(['question', 'prediction']),
  /** What fills each role; a role that is not named here is taken from the parent. */
  roles: z.partialRecord(z.enum(roleNames), fillers).optional(),
  examples: z.strictObject({ fr: examples, en: examples }),
  crosswalk: crosswalkSchema,
});

type FillerKind = (typeof fillerKinds)[number];
export type Crosswalk = Readonly<z.infer<typeof crosswalkSchema>>;

/** An event type as it is used: with the roles of its ancestors. */
export interface EventType extends Readonly<Omit<z.infer<typeof eventTypeSchema>, 'roles'>> {
  readonly roles: Readonly<Partial<Record<RoleName, readonly FillerKind[]>>>;
}

/** Every event type by its id, in the order of the files and their entries. Plain data: it can be kept as JSON. */
export type EventTypes = Readonly<Record<string, EventType>>;

/** What a claim carries of a crosswalk (contract, `codes`), with the quad class besides. */
export interface EventCodes {
  readonly plover?: { readonly type: string; readonly mode?: string; readonly context?: readonly string[] };
  readonly acled?: { readonly eventType: string; readonly subEventType: string };
  readonly cameoRoot?: string;
  readonly quadClass?: 1 | 2 | 3 | 4;
}

function typeOf(types: EventTypes, wanted: string): EventType | undefined {
  return Object.hasOwn(types, wanted) ? types[wanted] : undefined;
}

/**
 * The parents of a type, nearest first, its top type last; none for a top type and for an id that is not a type (`other`).
 * @example ancestors(types, 'landmine-explosion') // ['bombing', 'attack', 'assault']
 */
export function ancestors(types: EventTypes, of: string): readonly string[] {
  const above: string[] = [];
  for (let parent = typeOf(types, of)?.parent; parent !== undefined; parent = typeOf(types, parent)?.parent) above.push(parent);
  return above;
}

/** The top type that a type belongs to: itself for a top type and for an id that is not a type. */
export function topOf(types: EventTypes, of: string): string {
  return ancestors(types, of).at(-1) ?? of;
}

/**
 * The codes of a type as the crosswalk has them; none for an id that is not a type (`other`).
 * Whether they apply is the caller's to say: ACLED's belong to what happened at a place and a date only.
 * @param actor what kind of actor does it, where that decides
 * @example codesOf(types, 'capture', 'state-force').acled // { eventType: 'Battles', subEventType: 'Government regains territory' }
 */
export function codesOf(types: EventTypes, of: string, actor?: ActorType): EventCodes {
  const { plover, acled, cameoRoot, quadClass } = typeOf(types, of)?.crosswalk ?? {};
  const pair = acled?.byActor?.find((variant) => actor !== undefined && variant.actor.includes(actor)) ?? acled;
  return {
    ...(plover && { plover: ploverCode(plover) }),
    ...(pair && { acled: { eventType: pair.eventType, subEventType: pair.subEventType } }),
    ...(cameoRoot !== undefined && { cameoRoot }),
    ...(quadClass !== undefined && { quadClass }),
  };
}

function ploverCode({ type, mode, context }: NonNullable<Crosswalk['plover']>): NonNullable<EventCodes['plover']> {
  return { type, ...(mode !== undefined && { mode }), ...(context && { context }) };
}
