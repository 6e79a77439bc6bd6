import type { Actor, Place, QuantityMention } from '../../src/model/reading.ts';
import type { KnownNames } from '../entities/known-names.ts';
import { namesOfActor } from '../entities/match-actors.ts';
import { daysOf } from '../entities/match-entities.ts';
import { countryOf, kilometres } from '../entities/match-places.ts';
import { sameName } from '../entities/name-pieces.ts';
import type { GoldEntity, GoldPlace, GoldQuantity, GoldTime } from './gold-file.ts';

/** Names as annotated: without the mark of those seen in the text, without remarks in brackets. */
function plainNames(names: readonly string[]): string[] {
  return names.map((name) => name.replace(/\([^)]*\)|[*"“”]/gu, '').trim()).filter((name) => name !== '');
}

/** True where an actor bears a name of the annotated entity. */
export function isEntity({ canonical, aliases }: GoldEntity, found: Actor, known: KnownNames): boolean {
  const wanted = plainNames([canonical, ...aliases]);
  return namesOfActor(found, known).some((own) => wanted.some((name) => sameName(own, name)));
}

/** Alpha-3 codes of the countries that annotated places lie in. */
export type CountryOfGold = (id: string | null | undefined) => string | undefined;

/** What kinds of place stand for an annotated one that has no point. */
const kindsOf: Readonly<Record<string, readonly Place['kind'][]>> = {
  line: ['line'],
  route: ['line', 'unresolved'],
  'vague-region': ['area', 'unresolved'],
  site: ['facility', 'unresolved'],
};
const leastTolerance = 25;

/** True where a place is the annotated one: by its point, its kind and country, or its name. */
export function isPlace(gold: GoldPlace, found: Place, places: readonly Place[], known: KnownNames, countryOfGold: CountryOfGold): boolean {
  const kinds = kindsOf[gold.kind];
  if (kinds) return kinds.includes(found.kind) && agreeOrUnknown(countryOfGold(gold.within), countryOf(found, places));
  if (gold.lat != null && gold.lon != null && found.lat !== undefined && found.lon !== undefined) {
    const distance = kilometres({ lat: gold.lat, lon: gold.lon }, { lat: found.lat, lon: found.lon });
    return distance <= Math.max(leastTolerance, gold.precisionKm ?? 0);
  }
  const wanted = plainNames([gold.name, ...gold.aliases]);
  return wanted.some((name) => sameName(found.name, name) || known.isPlace(found.ref, name));
}

function agreeOrUnknown(wanted: string | undefined, own: string | undefined): boolean {
  return wanted === undefined || own === undefined || wanted === own;
}

/** First and last day; an open end reaches to the end of all days. */
interface Days {
  readonly from: string;
  readonly to: string;
}
const beforeAll = '0000-01-01';
const afterAll = '9999-12-31';

/**
 * True where the days are those annotated or overlap them, within the tolerance that the annotation gives.
 * @returns undefined where the annotation has no days
 */
export function isTime(
  { iso, tolerance }: GoldTime,
  found: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean | undefined {
  if (iso == null || !/^(?:\.\.|\d{4})/u.test(iso)) return undefined;
  if (found.from === undefined && found.to === undefined) return false;
  const [first = '', last = first] = iso.split('/');
  const wanted: Days = { from: first === '..' ? beforeAll : daysOf(first)[0], to: last === '..' ? afterAll : daysOf(last)[1] };
  const days = Number(/^P(\d+)D$/u.exec(tolerance ?? '')?.[1] ?? 0);
  const own: Days = { from: found.from ?? beforeAll, to: found.to ?? afterAll };
  return own.from <= shifted(wanted.to, days) && shifted(wanted.from, -days) <= own.to;
}

function shifted(day: string, days: number): string {
  if (days === 0) return day;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Time has its own word when it is anchored to the calendar; else it is only before, at or after the document. */
export function isAnchored({ timex, span }: GoldTime): boolean {
  return span !== null && !/^(?:PRESENT|PAST|FUTURE)_REF$|^SET$/u.test(timex ?? '');
}

const units: Readonly<Record<string, string>> = { kilometre: 'km', kilometer: 'km', metre: 'm', meter: 'm' };
const roundShare = 0.2;

/** True where value (or bounds, of what is vague) and unit agree. */
export function isQuantity({ value, min, max, unit }: GoldQuantity, found: QuantityMention): boolean {
  const plain = unit?.split(' ')[0];
  if (plain !== undefined && (units[plain] ?? plain) !== found.unit) return false;
  if (value != null) return found.value === value || (found.value === undefined && found.min === value);
  return near(min, found.min) && near(max, found.max);
}

function near(wanted: number | null | undefined, own: number | undefined): boolean {
  return wanted == null || (own !== undefined && Math.abs(own - wanted) <= Math.max(1, wanted * roundShare));
}
