import type { Claim } from '../../src/model/claim.ts';
import type { QuantityMention } from '../../src/model/reading.ts';
import { spansOverlap } from '../../src/model/span.ts';
import { daysOf } from '../entities/match-entities.ts';
import type { GoldQuantity, GoldTime } from './gold-report.ts';

interface OpenDays {
  readonly from: string | undefined;
  readonly to: string | undefined;
}
const beforeAll = '0000-01-01';
const afterAll = '9999-12-31';

/** The days of an annotated time; undefined where it has none or no year. */
export function daysOfGold({ iso }: GoldTime): OpenDays | undefined {
  if (iso === undefined || !/^(?:\.\.|\d{4})/u.test(iso)) return undefined;
  const [first = '', last = first] = iso.replaceAll(/T[\d:]+/gu, '').split('/');
  return { from: first === '..' ? undefined : daysOf(first)[0], to: last === '..' ? undefined : daysOf(last)[1] };
}

/** True where two stretches of days share one; one without days shares none. */
export function daysOverlap(wanted: OpenDays, found: OpenDays): boolean {
  if (found.from === undefined && found.to === undefined) return false;
  return (found.from ?? beforeAll) <= (wanted.to ?? afterAll) && (wanted.from ?? beforeAll) <= (found.to ?? afterAll);
}

/** True where the days are the same, an open end as open. */
export function daysEqual(wanted: OpenDays, found: OpenDays): boolean {
  return wanted.from === found.from && wanted.to === found.to;
}

/** True where a claim has the words of a time that gives no day ("ces derniers jours"). */
export function hasWordsOf({ span }: GoldTime, time: Claim['time']): boolean {
  return span !== undefined && time?.mention !== undefined && spansOverlap(span, time.mention);
}

/** Ranges of vague words and of "-aine" numbers are given as about a fifth either way. */
const roundShare = 0.2;

function near(wanted: number, found: number | undefined, tolerance = 1): boolean {
  return found !== undefined && Math.abs(found - wanted) <= tolerance;
}

/**
 * True where the number agrees: the value where there is one, or in its place a bound that is the same or next to it ("plus de 80":
 * min 80 or 81); the bounds of what has no value, both of them where it lies between two, with no value in the middle.
 */
export function numberAgrees(gold: GoldQuantity, found: QuantityMention): boolean {
  const { value, min } = gold;
  if (value !== undefined) return found.value === undefined ? valueAsBound(value, min, found) : found.value === value;
  return boundsAgree(gold, found);
}

function valueAsBound(value: number, min: number | undefined, found: QuantityMention): boolean {
  return near(value, found.min) || (min === undefined && near(value, found.max));
}

function boundsAgree({ min, max }: Omit<GoldQuantity, 'value'>, found: QuantityMention): boolean {
  // "several": nothing to agree with but that it was seen.
  if (min === undefined && max === undefined) return true;
  if (min !== undefined && max !== undefined) {
    return near(min, found.min, Math.max(1, min * roundShare)) && near(max, found.max, Math.max(1, max * roundShare));
  }
  return min === undefined ? near(max!, found.max ?? found.value) : near(min, found.min ?? found.value);
}

/** What the contract has words for; what else annotations count ("vehicles") is left to the unit, which they do not give. */
const comparedCounts: readonly (string | undefined)[] = ['killed', 'wounded', 'captured', 'missing', 'displaced', 'fighters'];

/** True where what is counted agrees, if the annotation says it in a word of the contract. */
export function countsAgree({ counts }: GoldQuantity, found: QuantityMention): boolean {
  return !comparedCounts.includes(counts) || counts === found.counts;
}
