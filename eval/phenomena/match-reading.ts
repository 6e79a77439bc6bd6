import type { AttributionLink, Claim, Role } from '../../src/model/claim.ts';
import type { Span } from '../../src/model/span.ts';
import { isCrewedActor, isSameRole, sameClass } from './equivalences.ts';
import { valueFields } from './expected-values.ts';
import { findString, overlaps } from './find-string.ts';
import type { ExpectedReading, ForbiddenReading } from './phenomena-file.ts';
import { type Lineage, lineageOf, typeAgrees } from './type-agrees.ts';
import type { ReadParts } from './value-agrees.ts';
import { valueChecks, valueFieldNames } from './value-checks.ts';

/** What is scored of an expected reading, in the order of the tables. */
export const scoredFields = [
  ...(['found', 'class', 'type', 'roles', 'implicit'] as const),
  ...(['polarity', 'modality', 'outcome', 'attribution', 'quote'] as const),
  ...valueFieldNames,
] as const;
export type ScoredField = (typeof scoredFields)[number];

/** One thing that a reading asks for, whether it came out, and what came out instead. */
export interface Check {
  readonly field: ScoredField;
  readonly right: boolean;
  readonly wanted: string;
  readonly got: string;
}

/**
 * Compares an expected reading with the claims of its sentence. Among the claims whose trigger overlaps, the one that
 * gives most of what is asked for counts.
 * @param ancestors what types belong under; types are not compared without it
 * @throws Error where the trigger does not stand in the text
 */
export function checkExpected(text: string, expected: ExpectedReading, parts: ReadParts, ancestors?: Lineage): Check[] {
  const place = triggerSpan(text, expected.trigger, expected.nth);
  const own = claimsAt(parts.claims, place);
  const candidates = own.map((claim) => checkClaim(text, expected, claim, parts, ancestors));
  const right = (checks: readonly Check[]): number => checks.filter((check) => check.right).length;
  const [first, ...others] = candidates;
  if (first === undefined) return checkClaim(text, expected, undefined, parts, ancestors);
  return others.reduce((best, other) => (right(other) > right(best) ? other : best), first);
}

/** Guidelines: the whole predicate phrase stands for the trigger, where none is on the word itself ("les *pourparlers* reprendront"). */
function claimsAt(claims: readonly Claim[], place: Span): readonly Claim[] {
  const own = claims.filter(({ trigger }) => overlaps(trigger, place));
  return own.length > 0 ? own : claims.filter(({ extent }) => extent !== undefined && overlaps(extent, place));
}

function triggerSpan(text: string, trigger: string, nth: number): Span {
  const place = findString(text, trigger)[nth - 1];
  if (place === undefined) throw new Error(`"${trigger}" does not stand ${nth} times in "${text}"`);
  return place;
}

/** What is compared of one field: how it should be, whether a claim has it, and what a claim has. */
interface Comparison {
  readonly field: ScoredField;
  readonly wanted: string;
  readonly right: (claim: Claim) => boolean;
  readonly got: (claim: Claim) => string;
}

function checkClaim(
  text: string,
  expected: ExpectedReading,
  claim: Claim | undefined,
  parts: ReadParts,
  ancestors: Lineage | undefined,
): Check[] {
  const found: Comparison = { field: 'found', wanted: expected.trigger, right: () => true, got: () => '' };
  const comparisons = [
    found,
    ...kindComparisons(expected, ancestors),
    ...roleComparisons(text, expected, parts),
    ...axisComparisons(text, expected),
    ...valueChecks(text, expected, parts, { isLiteral: false }),
  ];
  return comparisons.map(({ field, wanted, right, got }) => ({
    field,
    wanted,
    right: claim !== undefined && right(claim),
    got: claim === undefined ? 'no claim' : got(claim),
  }));
}

function kindComparisons({ class: wantedClass, type, modality }: ExpectedReading, ancestors: Lineage | undefined): Comparison[] {
  const comparisons: Comparison[] = [];
  if (wantedClass) {
    const right = (own: Claim): boolean => sameClass({ class: wantedClass, type, modality }, own);
    comparisons.push({ field: 'class', wanted: wantedClass, right, got: (own) => own.class });
  }
  if (type !== undefined && ancestors) {
    const right = (own: Claim): boolean => typeAgrees({ types: [type], class: wantedClass }, own, ancestors);
    comparisons.push({ field: 'type', wanted: type, right, got: (own) => lineageOf(own, ancestors).join(' < ') });
  }
  return comparisons;
}

function roleComparisons(text: string, { roles, implicit }: ExpectedReading, { mentions }: ReadParts): Comparison[] {
  const same: SameRole = (wanted, found, claim) => isSameRole(wanted, found, claim, mentions);
  const stated = Object.entries(roles).flatMap(([role, fillers]) =>
    fillers.map((filler): Comparison => {
      const right = (own: Claim): boolean => hasRole(text, own, role, filler, same);
      return { field: 'roles', wanted: `${role} ${filler}`, right, got: rolesText };
    }),
  );
  const unstated = implicit.map((role): Comparison => {
    const right = (own: Claim): boolean =>
      own.roles.some((one) => one.role === role && one.implicit) ||
      (role === 'actor' && 'instrument' in roles && isCrewedActor(own, mentions));
    return { field: 'implicit', wanted: role, right, got: rolesText };
  });
  return [...stated, ...unstated];
}

function axisComparisons(text: string, expected: ExpectedReading): Comparison[] {
  const plain = (['polarity', 'modality', 'outcome', 'quote'] as const).flatMap((field): Comparison[] => {
    const wanted = expected[field];
    return wanted === undefined ? [] : [{ field, wanted, right: (own) => own[field] === wanted, got: (own) => own[field] }];
  });
  const { attribution } = expected;
  if (attribution === undefined) return plain;
  const right = (own: Claim): boolean => sameChain(text, attribution, own);
  return [...plain, { field: 'attribution', wanted: attribution.join(' › '), right, got: chainText }];
}

type SameRole = (wanted: string, found: Role, claim: Claim) => boolean;

function hasRole(text: string, claim: Claim, wanted: string, filler: string, same: SameRole): boolean {
  const places = findString(text, filler);
  return claim.roles.some((role) => {
    const { start, end } = role;
    if (!same(wanted, role, claim) || start === undefined || end === undefined) return false;
    return places.some((place) => overlaps(place, { start, end }));
  });
}

/** The whole chain, from the narrator on: each holder must overlap the words given for it. */
function sameChain(text: string, wanted: readonly string[], { attribution }: Claim): boolean {
  if (attribution.length !== wanted.length) return false;
  return wanted.slice(1).every((holder, index) => isHolder(text, holder, attribution[index + 1]!));
}

function isHolder(text: string, wanted: string, { start, end }: AttributionLink): boolean {
  return start !== undefined && end !== undefined && findString(text, wanted).some((place) => overlaps(place, { start, end }));
}

function rolesText({ roles }: Claim): string {
  return roles.map(({ role, text }) => `${role} ${text ?? '(implicit)'}`).join('; ') || 'no roles';
}

function chainText({ attribution }: Claim): string {
  return ['narrator', ...attribution.slice(1).map(({ text }) => text ?? '(unnamed)')].join(' › ');
}

const comparable: ReadonlySet<string> = new Set([
  ...['why', 'note', 'trigger', 'nth', 'class', 'roles'],
  ...['polarity', 'modality', 'outcome', 'attribution', 'quote'],
  ...Object.keys(valueFields),
]);

/**
 * Whether a forbidden reading lists only what can be compared: not what needs a reader, and nothing without a trigger.
 * @param withTypes whether the program gives types
 */
export function isJudged(forbidden: ForbiddenReading, withTypes: boolean): boolean {
  return forbidden.trigger !== undefined && Object.keys(forbidden).every((key) => comparable.has(key) || (withTypes && key === 'type'));
}

/** Whether a claim agrees with everything that a forbidden reading lists; equivalences do not apply, but a type counts with those under it. */
export function comesOut(
  text: string,
  forbidden: ForbiddenReading,
  parts: ReadParts,
  ancestors?: Lineage,
  expected: readonly ExpectedReading[] = [],
): boolean {
  const place = triggerSpan(text, forbidden.trigger ?? '', forbidden.nth);
  const values = valueChecks(text, forbidden, parts, { isLiteral: true });
  return parts.claims.some((claim) => {
    const isRead = overlaps(claim.trigger, place) && isForbidden(text, forbidden, claim, ancestors);
    if (isRead && isInsideExpected(forbidden, expected)) return false;
    return isRead && values.every(({ right }) => right(claim));
  });
}

/** "not the whole regiment": inside the expected "3e compagnie du 21e régiment" the words of a forbidden filler are its complement. */
function isInsideExpected({ trigger, roles }: ForbiddenReading, expected: readonly ExpectedReading[]): boolean {
  const asked = expected.filter((one) => one.trigger === trigger);
  const entries = Object.entries(roles);
  const isPart = ([role, fillers]: [string, string[]]): boolean =>
    fillers.every((filler) => asked.some((one) => one.roles[role]?.some((longer) => longer !== filler && longer.includes(filler))));
  return entries.length > 0 && entries.some(isPart);
}

function isForbidden(text: string, forbidden: ForbiddenReading, claim: Claim, ancestors: Lineage = () => []): boolean {
  const identical: SameRole = (wanted, { role }) => wanted === role;
  const plain = (['class', 'polarity', 'modality', 'outcome', 'quote'] as const).every(
    (field) => forbidden[field] === undefined || forbidden[field] === claim[field],
  );
  const type = forbidden.type === undefined || lineageOf(claim, ancestors).includes(forbidden.type);
  const roles = Object.entries(forbidden.roles).every(([role, fillers]) =>
    fillers.every((filler) => hasRole(text, claim, role, filler, identical)),
  );
  return plain && type && roles && (forbidden.attribution === undefined || sameChain(text, forbidden.attribution, claim));
}

/** Types of which none may come out where nothing at all is expected. */
const conflictTypes: readonly string[] = ['assault', 'coerce', 'mobilize', 'retreat', 'threaten', 'casualties', 'control'];

/** Whether a claim is of a kind that sentences about sport, markets or metaphor must not give. */
export function isOfConflict(claim: Claim, ancestors: Lineage): boolean {
  return lineageOf(claim, ancestors).some((type) => conflictTypes.includes(type));
}
