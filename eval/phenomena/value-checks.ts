import type { Claim } from '../../src/model/claim.ts';
import type { ExpectedValues } from './expected-values.ts';
import { findString, overlaps } from './find-string.ts';
import { type Literalness, linkAgrees, placeAgrees, quantityAgrees, type ReadParts, sameReferent, timeAgrees } from './value-agrees.ts';

/** Fields of the tables that times, numbers, positions and ties fall under. */
export const valueFieldNames = ['time', 'quantity', 'place', 'links', 'coreference', 'further'] as const;
export type ValueField = (typeof valueFieldNames)[number];

/** One value that a reading lists: how it should be, whether a claim has it, and what a claim has. */
export interface ValueCheck {
  readonly field: ValueField;
  readonly wanted: string;
  readonly right: (claim: Claim) => boolean;
  readonly got: (claim: Claim) => string;
}

function shown(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[{}"]/gu, '').replaceAll(',', ', ');
}

/** Everything that a reading lists beside class, type, roles and axes, each to be asked of a claim. */
export function valueChecks(text: string, wanted: ExpectedValues, parts: ReadParts, literal: Literalness): ValueCheck[] {
  return [
    ...numberChecks(text, wanted, parts, literal),
    ...positionChecks(wanted, parts),
    ...tieChecks(text, wanted, parts, literal),
    ...furtherChecks(text, wanted, parts),
  ];
}

function numberChecks(text: string, { time, quantity = [] }: ExpectedValues, parts: ReadParts, literal: Literalness): ValueCheck[] {
  const timeCheck: ValueCheck[] =
    time === undefined
      ? []
      : [
          {
            field: 'time',
            wanted: shown(time),
            right: (claim) => timeAgrees(text, time, claim, parts),
            got: ({ time: own }) => shown(own),
          },
        ];
  const own = ({ quantities }: Claim): string =>
    parts.quantities
      .filter(({ id }) => quantities.includes(id))
      .map(({ id: _id, start: _start, end: _end, ...rest }) => shown(rest))
      .join('; ') || 'none';
  return [
    ...timeCheck,
    ...quantity.map((one): ValueCheck => {
      return { field: 'quantity', wanted: shown(one), right: (claim) => quantityAgrees(text, one, claim, parts, literal), got: own };
    }),
  ];
}

function positionChecks({ placeRelation }: ExpectedValues, parts: ReadParts): ValueCheck[] {
  if (placeRelation === undefined) return [];
  const got = ({ roles }: Claim): string =>
    parts.places
      .filter(({ ref }) => roles.some((role) => role.ref === ref))
      .map(({ name, kind, anchor, distanceKm, bearing, within }) => shown({ name, kind, anchor, distanceKm, bearing, within }))
      .join('; ') || 'none';
  return [{ field: 'place', wanted: shown(placeRelation), right: (claim) => placeAgrees(placeRelation, claim, parts), got }];
}

function tieChecks(
  text: string,
  { links = [], coreference = [], aliases = [] }: ExpectedValues,
  parts: ReadParts,
  literal: Literalness,
): ValueCheck[] {
  const linksOf = ({ links: own }: Claim): string =>
    own.map(({ type, to }) => `${type} ${parts.claims.find(({ id }) => id === to)?.trigger.text ?? to}`).join('; ') || 'none';
  const pairs = [
    ...coreference.map(({ mention, antecedent }) => [mention, antecedent] as const),
    ...aliases.map(({ name, alias }) => [alias, name] as const),
  ];
  return [
    ...links.map((one): ValueCheck => {
      return { field: 'links', wanted: shown(one), right: (claim) => linkAgrees(text, one, claim, parts.claims, literal), got: linksOf };
    }),
    ...pairs.map(([one, other]): ValueCheck => {
      return {
        field: 'coreference',
        wanted: `${one} = ${other}`,
        right: () => sameReferent(text, one, other, parts),
        got: () => 'another',
      };
    }),
  ];
}

function furtherChecks(text: string, wanted: ExpectedValues, parts: ReadParts): ValueCheck[] {
  const { stance, holderNamed, verification, ambiguous, attributionAlternative, loaded = [] } = wanted;
  const check = (name: string, right: (claim: Claim) => boolean): ValueCheck => ({
    field: 'further',
    wanted: name,
    right,
    got: () => 'not so',
  });
  const words = loaded.map((one) =>
    check(`loaded ${shown(one)}`, () => {
      const places = findString(text, one.text);
      const same = parts.loaded.filter(({ technique, severity }) => technique === one.technique && severity === one.severity);
      return same.some((found) => places.some((place) => overlaps(place, found)));
    }),
  );
  return [
    ...(stance === undefined ? [] : [check(`stance ${stance}`, ({ attribution }) => attribution.at(-1)?.stance === stance)]),
    ...(holderNamed === undefined ? [] : [check('unnamed holder', ({ attribution }) => attribution.at(-1)?.unnamed === true)]),
    ...(verification === undefined
      ? []
      : [check(verification, ({ verification: own = [] }) => own.some(({ says }) => says !== 'verified'))]),
    ...(ambiguous === undefined ? [] : [check('ambiguous', (claim) => claim.ambiguous === true)]),
    ...(attributionAlternative === undefined
      ? []
      : [check('alternative chain', (claim) => isAlternative(text, attributionAlternative, claim))]),
    ...words,
  ];
}

function isAlternative(text: string, wanted: readonly string[], { alternative }: Claim): boolean {
  const chain = alternative?.attribution ?? [];
  if (chain.length !== wanted.length) return false;
  return wanted.slice(1).every((holder, index) => {
    const { start, end } = chain[index + 1]!;
    return start !== undefined && end !== undefined && findString(text, holder).some((place) => overlaps(place, { start, end }));
  });
}
