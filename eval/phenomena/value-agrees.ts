import type { Claim } from '../../src/model/claim.ts';
import type { Place, QuantityMention, Reading } from '../../src/model/reading.ts';
import { daysOf } from '../entities/match-entities.ts';
import { nameWords } from '../entities/name-pieces.ts';
import type { ExpectedLink, ExpectedPlaceRelation, ExpectedQuantity, ExpectedTime } from './expected-values.ts';
import { findString, overlaps } from './find-string.ts';

/** What a sentence was read as. */
export type ReadParts = Pick<Reading, 'claims' | 'times' | 'quantities' | 'places' | 'mentions' | 'loaded'>;

/** Whether the equivalences of the file hold: in expected readings; forbidden ones are literal. */
export interface Literalness {
  readonly isLiteral: boolean;
}

function standsIn(text: string, words: string | undefined, span: { start: number; end: number } | undefined): boolean {
  if (words === undefined) return true;
  return span !== undefined && findString(text, words).some((place) => overlaps(place, span));
}

/** True where the time of a claim has the words and the days listed; an open end is open, a repeated time repeated. */
export function timeAgrees(text: string, { text: words, value }: ExpectedTime, claim: Claim, { times }: Pick<ReadParts, 'times'>): boolean {
  const { time } = claim;
  if (time === null || !standsIn(text, words, time.mention)) return false;
  if (value === undefined) return true;
  const mention = times.find(({ start }) => start === time.mention?.start);
  if (/^(?:P|SET)/u.test(value)) return mention?.set === true && (value === 'SET' || mention.timex.startsWith(value));
  if (value.startsWith('XXXX')) return mention?.timex.startsWith(value) === true;
  const [first = '', last = first] = value.split('/');
  const from = first === '..' ? undefined : daysOf(first)[0];
  const to = last === '..' ? undefined : daysOf(last)[1];
  return time.from === from && time.to === to;
}

const sameApprox: readonly (readonly string[])[] = [
  ['up-to', 'at-most'],
  ['nearly', 'about', 'less-than'],
  ['vague', 'dozens', 'hundreds', 'thousands'],
];

function approxAgrees(wanted: string | undefined, found: string | undefined, { isLiteral }: Literalness): boolean {
  if (wanted === undefined || wanted === (found ?? 'exact')) return true;
  return !isLiteral && sameApprox.some((group) => group.includes(wanted) && found !== undefined && group.includes(found));
}

/** "plus de 50": the bound may stand as value as well, or the value as bound. */
function numberAgrees({ value, min, max }: ExpectedQuantity, found: QuantityMention): boolean {
  const isValue = value === undefined || found.value === value;
  const isMin = min === undefined || found.min === min || (found.min === undefined && found.value === min);
  const isMax = max === undefined || found.max === max || (found.max === undefined && found.value === max);
  return isValue && isMin && isMax;
}

/** Units of the file by another name in the contract's list. */
const sameUnit: Readonly<Record<string, string>> = { kilometre: 'km', house: 'building' };

/** Letters of durations. */
const durations: Readonly<Record<string, string>> = { minute: 'TM', hour: 'TH', day: 'D', week: 'W', month: 'M', year: 'Y' };

/** Guidelines: a duration in an expression of time is time, not a quantity ("for more than six hours": PT6H). */
function isDuration(text: string, { text: words, unit = '', value, min, max }: ExpectedQuantity, times: ReadParts['times']): boolean {
  const letters = durations[unit];
  const number = value ?? min ?? max;
  if (letters === undefined || number === undefined) return false;
  const wanted = `P${letters.slice(0, -1)}${number}${letters.slice(-1)}`;
  return times.some((time) => standsIn(text, words, time) && time.timex.startsWith(wanted));
}

function isQuantity(text: string, wanted: ExpectedQuantity, found: QuantityMention, literal: Literalness): boolean {
  const { unit, counts, of, per, approx } = wanted;
  const isKind = (unit === undefined || (sameUnit[unit] ?? unit) === found.unit) && (counts === undefined || counts === found.counts);
  const flags = (['part', 'other', 'superseded'] as const).every((flag) => wanted[flag] === undefined || found[flag] === true);
  const isCounted = (of === undefined || found.of === of) && per === undefined;
  return (
    standsIn(text, wanted.text, found) &&
    numberAgrees(wanted, found) &&
    isKind &&
    flags &&
    isCounted &&
    approxAgrees(approx, found.approx, literal)
  );
}

/** True where one of the claim's quantities is the one listed. */
export function quantityAgrees(
  text: string,
  wanted: ExpectedQuantity,
  claim: Claim,
  { quantities, times }: Pick<ReadParts, 'quantities' | 'times'>,
  literal: Literalness,
): boolean {
  if (!literal.isLiteral && isDuration(text, wanted, times)) return true;
  return quantities.some((found) => claim.quantities.includes(found.id) && isQuantity(text, wanted, found, literal));
}

/** Words of a name as they are compared. */
function named(place: Place | undefined, name: string, { mentions }: Pick<ReadParts, 'mentions'>): boolean {
  const wanted = nameWords(name).join(' ');
  const own = mentions.filter(({ ref }) => ref !== null && ref === place?.ref).map(({ text }) => text);
  return place !== undefined && [place.name, ...own].some((one) => nameWords(one).join(' ').includes(wanted));
}

/** Position at a distance: kept to half a kilometre. */
const distanceTolerance = 0.5;

function isKind(kind: ExpectedPlaceRelation['kind'], place: Place): boolean {
  switch (kind) {
    case undefined:
      return true;
    case 'near':
      return place.anchor !== undefined || place.radiusKm !== undefined;
    case 'unresolved-within':
      return place.kind === 'unresolved' && place.within !== undefined;
    default:
      return place.kind === kind;
  }
}

function isPlaceRelation(wanted: ExpectedPlaceRelation, place: Place, parts: ReadParts): boolean {
  const at = (ref: string | undefined): Place | undefined => parts.places.find((one) => one.ref === ref);
  const { kind, anchor, distanceKm, maxKm, bearing, ends, within, approx } = wanted;
  const isNear = (value: number | undefined, found: number | undefined): boolean =>
    value === undefined || (found !== undefined && Math.abs(found - value) <= distanceTolerance);
  return (
    isKind(kind, place) &&
    (anchor === undefined || (place.anchor !== undefined && (named(at(place.anchor), anchor, parts) || named(place, anchor, parts)))) &&
    isNear(distanceKm, place.distanceKm) &&
    isNear(maxKm, place.distanceKm ?? place.radiusKm) &&
    (bearing === undefined || place.bearing === bearing) &&
    (ends ?? []).every((end) => named(place, end, parts)) &&
    (within === undefined || named(at(place.within), within, parts)) &&
    // How far off is kept in the radius: "une cinquantaine de kilomètres" has one.
    (approx === undefined || place.radiusKm !== undefined)
  );
}

/** True where a place that fills a role of the claim lies as listed. */
export function placeAgrees(wanted: ExpectedPlaceRelation, { roles }: Claim, parts: ReadParts): boolean {
  const refs = roles.flatMap(({ ref }) => (ref === null ? [] : [ref]));
  return parts.places.some((place) => refs.includes(place.ref) && isPlaceRelation(wanted, place, parts));
}

const sameLink: readonly (readonly string[])[] = [
  ['purpose-of', 'purpose'],
  ['caused-by', 'cause'],
];

/** True where the claim has the link listed, to a claim whose trigger overlaps the words. */
export function linkAgrees(
  text: string,
  { type, to, cue }: ExpectedLink,
  { id, trigger, links }: Claim,
  claims: readonly Claim[],
  literal: Literalness,
): boolean {
  const types = literal.isLiteral ? [type] : (sameLink.find((group) => group.includes(type)) ?? [type]);
  // A tie of an evaluation goes out from whoever evaluates; a reading of what is evaluated may list it too.
  const isEvaluated = type === 'evaluates' && standsIn(text, to, trigger);
  if (isEvaluated && claims.some(({ links: others }) => others.some((link) => link.type === type && link.to === id))) return true;
  return links.some((link) => {
    const target = claims.find(({ id: other }) => other === link.to);
    return types.includes(link.type) && standsIn(text, to, target?.trigger) && standsIn(text, cue, link.cue);
  });
}

/** True where both strings stand for the same thing, somewhere in the text. */
export function sameReferent(text: string, one: string, other: string, { mentions }: Pick<ReadParts, 'mentions'>): boolean {
  const refsOf = (words: string): (string | null)[] => {
    const places = findString(text, words);
    return mentions.filter((mention) => places.some((place) => overlaps(place, mention))).map(({ ref }) => ref);
  };
  const others = refsOf(other);
  return refsOf(one).some((ref) => ref !== null && others.includes(ref));
}
