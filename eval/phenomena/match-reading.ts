import type { AttributionLink, Claim, Role } from '../../src/model/claim.ts';
import type { Span } from '../../src/model/span.ts';
import { sameClass, sameRole } from './equivalences.ts';
import { findString, overlaps } from './find-string.ts';
import type { ExpectedReading, ForbiddenReading } from './phenomena-file.ts';

/** What is scored of an expected reading, in the order of the tables. */
export const scoredFields = ['found', 'class', 'roles', 'implicit', 'polarity', 'modality', 'outcome', 'attribution', 'quote'] as const;
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
 * @throws Error where the trigger does not stand in the text
 */
export function checkExpected(text: string, expected: ExpectedReading, claims: readonly Claim[]): Check[] {
  const place = triggerSpan(text, expected.trigger, expected.nth);
  const candidates = claims.filter(({ trigger }) => overlaps(trigger, place)).map((claim) => checkClaim(text, expected, claim));
  const right = (checks: readonly Check[]): number => checks.filter((check) => check.right).length;
  const [first, ...others] = candidates;
  if (first === undefined) return checkClaim(text, expected, undefined);
  return others.reduce((best, other) => (right(other) > right(best) ? other : best), first);
}

function triggerSpan(text: string, trigger: string, nth: number): Span {
  const place = findString(text, trigger)[nth - 1];
  if (place === undefined) throw new Error(`"${trigger}" does not stand ${nth} times in "${text}"`);
  return place;
}

function checkClaim(text: string, expected: ExpectedReading, claim: Claim | undefined): Check[] {
  const check = (field: ScoredField, wanted: string, right: (claim: Claim) => boolean, got: (claim: Claim) => string): Check => ({
    field,
    wanted,
    right: claim !== undefined && right(claim),
    got: claim === undefined ? 'no claim' : got(claim),
  });
  const { class: wantedClass, type, attribution } = expected;
  const roleChecks = Object.entries(expected.roles).flatMap(([role, fillers]) =>
    fillers.map((filler) => check('roles', `${role} ${filler}`, (own) => hasRole(text, own, role, filler, sameRole), rolesText)),
  );
  const plain = (['polarity', 'modality', 'outcome', 'quote'] as const).flatMap((field) => {
    const wanted = expected[field];
    return wanted === undefined
      ? []
      : [
          check(
            field,
            wanted,
            (own) => own[field] === wanted,
            (own) => own[field],
          ),
        ];
  });
  return [
    check(
      'found',
      expected.trigger,
      () => true,
      () => '',
    ),
    ...(wantedClass
      ? [
          check(
            'class',
            wantedClass,
            (own) => sameClass(wantedClass, type, own.class),
            (own) => own.class,
          ),
        ]
      : []),
    ...roleChecks,
    ...expected.implicit.map((role) =>
      check('implicit', role, (own) => own.roles.some((one) => one.role === role && one.implicit), rolesText),
    ),
    ...plain,
    ...(attribution ? [check('attribution', attribution.join(' › '), (own) => sameChain(text, attribution, own), chainText)] : []),
  ];
}

function hasRole(
  text: string,
  { roles }: Claim,
  wanted: string,
  filler: string,
  same: (wanted: string, found: Role['role']) => boolean,
): boolean {
  const places = findString(text, filler);
  return roles.some(({ role, start, end }) => {
    if (!same(wanted, role) || start === undefined || end === undefined) return false;
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
]);

/** Whether a forbidden reading lists only what this program gives: not types, times or quantities, nor what needs a reader. */
export function isJudged(forbidden: ForbiddenReading): boolean {
  return forbidden.trigger !== undefined && Object.keys(forbidden).every((key) => comparable.has(key));
}

/** Whether a claim agrees with everything that a forbidden reading lists; equivalences do not apply. */
export function comesOut(text: string, forbidden: ForbiddenReading, claims: readonly Claim[]): boolean {
  const place = triggerSpan(text, forbidden.trigger ?? '', forbidden.nth);
  const identical = (wanted: string, found: string): boolean => wanted === found;
  return claims.some((claim) => {
    if (!overlaps(claim.trigger, place)) return false;
    const plain = (['class', 'polarity', 'modality', 'outcome', 'quote'] as const).every(
      (field) => forbidden[field] === undefined || forbidden[field] === claim[field],
    );
    const roles = Object.entries(forbidden.roles).every(([role, fillers]) =>
      fillers.every((filler) => hasRole(text, claim, role, filler, identical)),
    );
    return plain && roles && (forbidden.attribution === undefined || sameChain(text, forbidden.attribution, claim));
  });
}
