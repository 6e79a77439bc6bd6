import type { Claim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import { exchangeNames } from './exchange-names.ts';
import type { NamePair } from './parties-file.ts';

/** A field of a claim that the names of the parties changed. */
export interface Difference {
  readonly trigger: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

type Told = Readonly<Record<string, string>>;

/** What must not depend on the names: class, type, axes, roles, and how loaded the words are. */
function toldOf(claim: Claim, { loaded }: Reading, named: (words: string) => string): Told {
  const own = loaded.filter(({ id }) => claim.loaded.includes(id));
  return {
    class: claim.class,
    type: claim.type,
    polarity: claim.polarity,
    modality: claim.modality,
    outcome: claim.outcome,
    roles: claim.roles
      .map(({ role, text }) => `${role}=${named(text ?? '')}`)
      .sort()
      .join('; '),
    holders: claim.attribution.map(({ stance, text }) => `${stance}:${named(text ?? '')}`).join(' > '),
    severity: own.map(({ technique, severity }) => `${technique} ${severity}`).join('; '),
  };
}

/**
 * Every claim that is read otherwise once the parties have changed places. Where the two readings do not hold as many claims,
 * that alone is said.
 */
export function compareReadings(before: Reading, after: Reading, forms: readonly NamePair[]): Difference[] {
  const [one, other] = [before.claims, after.claims];
  if (one.length !== other.length) {
    return [{ trigger: '', field: 'claims', before: triggers(one), after: triggers(other) }];
  }
  return one.flatMap((claim, index) => {
    const told = toldOf(claim, before, (words) => words);
    const swapped = toldOf(other[index]!, after, (words) => exchangeNames(words, forms));
    return Object.keys(told)
      .filter((field) => told[field] !== swapped[field])
      .map((field) => ({ trigger: claim.trigger.text, field, before: told[field]!, after: swapped[field]! }));
  });
}

function triggers(claims: readonly Claim[]): string {
  return claims.map(({ trigger }) => trigger.text).join(', ');
}
