import type { Claim, ClaimClass, Role, RoleName } from '../../src/model/claim.ts';
import type { Mention } from '../../src/model/reading.ts';
import { overlaps } from './find-string.ts';

const movement: ReadonlySet<string | undefined> = new Set(['retreat', 'move', 'mobilize', 'supply']);
const position: ReadonlySet<string | undefined> = new Set(['presence', 'mobilize', 'control']);
const speech: ReadonlySet<string | undefined> = new Set(['say', 'announce', 'alert', 'deny', 'reject', 'request', 'accuse', 'threaten']);

/** What a class is compared with. */
interface WantedClass {
  readonly class: ClaimClass;
  readonly type: string | undefined;
  readonly modality?: string | undefined;
}

/** Whether a class stands for the expected one: a movement may be an event or a flow, a position a state or an event. */
export function alikeClass(expected: ClaimClass, type: string | undefined, found: ClaimClass): boolean {
  if (expected === found) return true;
  const pair = [expected, found];
  const either = (a: ClaimClass, b: ClaimClass): boolean => pair.includes(a) && pair.includes(b);
  return (either('event', 'flow') && movement.has(type)) || (either('state', 'event') && position.has(type));
}

/**
 * Whether a class stands for that of a sentence. By the annotation guidelines (version 2, later than the sentences) an act of speech
 * is a statement, a movement that somebody plans an intention, and a rising toll an assessment.
 */
export function sameClass({ class: expected, type, modality }: WantedClass, found: Pick<Claim, 'class' | 'type'>): boolean {
  if (expected === 'event' && found.class === 'statement') return speech.has(type);
  if (expected === 'event' && found.class === 'assessment') return type === 'casualties' && found.type === 'toll';
  if (expected === 'flow' && found.class === 'intention') return modality === 'planned' && movement.has(type);
  return alikeClass(expected, type, found.class);
}

const interchangeable: readonly (readonly RoleName[])[] = [
  ['recipient', 'theme'],
  ['instrument', 'manner'],
];

/**
 * Whether a role stands for the expected one. The file allows recipient for theme where the filler is a thing or a
 * place, and manner for instrument where it is a means of transport; what the filler is, is not checked.
 */
export function sameRole(expected: string, found: RoleName): boolean {
  return expected === found || interchangeable.some((pair) => pair.some((role) => role === expected) && pair.includes(found));
}

/** Who did an act of speech is its speaker; the place that troops leave and those who get somebody stand in the file in both of these roles. */
const pairsByType: readonly { readonly of: (claim: Claim) => boolean; readonly wanted: string; readonly found: RoleName }[] = [
  { of: (claim) => claim.class === 'statement', wanted: 'actor', found: 'speaker' },
  { of: ({ codes }) => codes.plover?.type === 'RETREAT', wanted: 'theme', found: 'from' },
  { of: ({ type }) => type === 'handover-of-persons', wanted: 'to', found: 'recipient' },
];

/** Classes of instruments that crews move: those may be doers by metonymy. */
const crewed: ReadonlySet<string> = new Set(
  [
    ...['artillery', 'multiple-rocket-launcher', 'anti-aircraft-gun', 'air-defence-system', 'vehicle', 'military-vehicle', 'technical'],
    ...['armoured-vehicle', 'armoured-personnel-carrier', 'tank', 'pickup', 'truck', 'motorcycle', 'bulldozer', 'aircraft', 'warplane'],
    ...['helicopter', 'transport-aircraft', 'vessel', 'warship', 'submarine', 'patrol-boat'],
  ].map((name) => `instrument:${name}`),
);

/** "Crew or aircraft as doers = actor by metonymy": a crewed vehicle that is the subject may be the doer, the means or what moves. */
function isCrewedDoer(wanted: string, { role, start, end }: Role, mentions: readonly Mention[]): boolean {
  if (role !== 'actor' || start === undefined || end === undefined || !['instrument', 'theme', 'manner'].includes(wanted)) return false;
  return mentions.some((mention) => mention.ref !== null && crewed.has(mention.ref) && overlaps(mention, { start, end }));
}

/** Whether a filler of a claim stands in the expected role, or in one that stands for it there. */
export function isSameRole(wanted: string, role: Role, claim: Claim, mentions: readonly Mention[]): boolean {
  if (sameRole(wanted, role.role) || isCrewedDoer(wanted, role, mentions)) return true;
  return pairsByType.some((pair) => pair.wanted === wanted && pair.found === role.role && pair.of(claim));
}

/** Where the doer that is asked for as unstated is a crewed vehicle that the reading has as its means. */
export function isCrewedActor(claim: Claim, mentions: readonly Mention[]): boolean {
  return claim.roles.some((role) => isCrewedDoer('instrument', role, mentions));
}
