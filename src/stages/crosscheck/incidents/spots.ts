import type { Claim, Role } from '../../../model/claim.ts';
import type { Mention, Place } from '../../../model/reading.ts';
import { type Span, spanContains } from '../../../model/span.ts';
import { foldWords } from '../../../util/fold-words.ts';
import type { Report } from '../report.ts';
import { soundOf } from './sound-of.ts';

/** Where something happened, with the words that say so. */
export interface Spot extends Span {
  readonly claim: Claim;
  readonly place: Place;
  /** As a person reads it: "camp (Tin-Halassen)". */
  readonly name: string;
  /** Keys under which two reports may mean one spot, the finest first: entries, else the folded name. */
  readonly keys: readonly string[];
  /** The areas that hold it: admin-1 and country, as far as known. */
  readonly areas: readonly string[];
  /** True where the place is itself an admin-1 area or a country. */
  readonly isArea: boolean;
  /** True where only the sentence, not the claim, names it. */
  readonly isNearby: boolean;
}

const placeRoles: ReadonlySet<string> = new Set(['place', 'from', 'to', 'via']);
const targetRoles: ReadonlySet<string> = new Set(['recipient', 'theme', 'content', 'attribute', 'instrument']);
/** In words. */
const longestName = 4;
const roleRank = (role: string): number => (placeRoles.has(role) ? 0 : targetRoles.has(role) ? 1 : 2);

/**
 * The places of a claim: those of its adverbials, then those named within whom or what it is done to, then, where it has none,
 * the only place that its sentence names. Places without a name ("a bridge") do not tell one event from another.
 */
export function spotsOf(claim: Claim, report: Report): readonly Spot[] {
  const own = [...claim.roles].sort((a, b) => roleRank(a.role) - roleRank(b.role)).flatMap((role) => spotsOfRole(role, claim, report));
  if (own.length > 0) return distinct(own);
  const sentence = report.reading.sentences[claim.sentence];
  if (!sentence) return [];
  const named = distinct(
    report.placeMentions.filter((mention) => spanContains(sentence, mention)).flatMap((mention) => asSpot(mention, claim, report, true)),
  );
  return onlyOne(named);
}

/** The spots where they are one place, in one or several words ("two farms in the town of …"), and the areas around it. */
function onlyOne(spots: readonly Spot[]): readonly Spot[] {
  const points = spots.filter(({ isArea }) => !isArea);
  if (points.length === 0) return spots.length === 1 ? spots : [];
  const [first, ...rest] = points as [Spot, ...Spot[]];
  const isOne = rest.every(({ keys }) => keys.some((key) => first.keys.includes(key)));
  const areHolding = spots.every((spot) => !spot.isArea || points.some(({ areas }) => spot.keys.some((key) => areas.includes(key))));
  return isOne && areHolding ? spots : [];
}

function spotsOfRole(role: Role, claim: Claim, report: Report): readonly Spot[] {
  if (role.start === undefined || role.end === undefined) return [];
  if (roleRank(role.role) === 2) return [];
  const span = { start: role.start, end: role.end };
  // A mention takes its preposition along ("near Ansongo"), where the words of the role may not.
  const spots = report.placeMentions
    .filter((mention) => spanContains(span, mention) || (placeRoles.has(role.role) && spanContains(mention, span)))
    .flatMap((mention) => asSpot(mention, claim, report, false));
  return spots.length > 0 ? spots : bareName(role, span, claim, report);
}

/** A name that no list knows stands for a place where something is aimed at or stayed in, behind other words too ("in the surroundings of …"). */
function bareName({ role, ref, text = '' }: Role, span: Span, claim: Claim, { actors }: Report): readonly Spot[] {
  const isPlace = placeRoles.has(role);
  const isShared = ref !== null && actors.has(ref) && !(isPlace && ref.startsWith('doc:'));
  if (isShared || (!isPlace && role !== 'recipient' && role !== 'theme')) return [];
  const words = text.split(/[\s’'-]+/u).filter(Boolean);
  const last = words.findLastIndex((word) => !/^[\p{Lu}\p{Lo}]/u.test(word));
  const named = words.slice(last + 1);
  if (named.length === 0 || named.length > longestName || (!isPlace && last >= 0)) return [];
  const name = named.join(' ');
  const place: Place = { ref: `place:${foldWords(name).join('-')}`, name, kind: 'unresolved', why: '' };
  const keys = [`name:${properWords(name)}`, `sound:${soundOf(properWords(name))}`];
  return [{ ...span, claim, place, name, keys, areas: [], isArea: false, isNearby: false }];
}

function asSpot(mention: Mention, claim: Claim, report: Report, isNearby: boolean): readonly Spot[] {
  const place = mention.ref === null ? undefined : report.places.get(mention.ref);
  if (!place) return [];
  const keys = keysOf(place, mention.text, report);
  if (keys.length === 0) return [];
  const { start, end } = mention;
  const isWide = isArea(place) || isSomewhereIn(place, report);
  return [{ start, end, claim, place, name: nameOf(place, report), keys, areas: areasOf(place), isArea: isWide, isNearby }];
}

/** "A village in the north of …": no more than the area is known. */
function isSomewhereIn({ name, anchor, lat }: Place, { places }: Report): boolean {
  const around = anchor === undefined ? undefined : places.get(anchor);
  return around !== undefined && lat === undefined && !isNamed(name) && isArea(around);
}

const isNamed = (name: string): boolean => /\p{Lu}/u.test(name) || /\p{Lo}/u.test(name);

function nameOf({ name, anchor }: Place, { places }: Report): string {
  const by = anchor === undefined || isNamed(name) ? undefined : places.get(anchor)?.name;
  return by === undefined ? name : `${name} (${by})`;
}

/** An entry of a gazetteer is the same in every report; so is a name, as the gazetteer has it and as the report spells it. */
function keysOf(place: Place, text: string, report: Report): readonly string[] {
  const anchor = place.anchor === undefined ? undefined : report.places.get(place.anchor);
  const named = isNamed(place.name);
  const entries = [place.ref, anchor?.ref].filter((ref) => ref !== undefined && /^(?:gn|own|adm|country):/u.test(ref)) as string[];
  const proposed = place.geonameId === undefined ? [] : [`gn:${place.geonameId}`];
  const names = [anchor?.name, named ? place.name : undefined, isNamed(text) ? text : undefined]
    .filter((name) => name !== undefined)
    .map(properWords);
  const sounds = entries.length + proposed.length === 0 ? names.map((name) => `sound:${soundOf(name)}`) : [];
  return [...new Set([...entries, ...proposed, ...names.map((name) => `name:${name}`), ...sounds])];
}

/** The words of a name that carry capitals: "dépôt d'El-Obeid" and "El Obeid depot" are both "el obeid". */
function properWords(name: string): string {
  const capitals = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  return foldWords((capitals.length > 0 ? capitals : [name]).join(' ')).join(' ');
}

function areasOf({ ref, country, admin1, within }: Place): readonly string[] {
  const areas = [within, admin1 === undefined ? undefined : `adm:${admin1}`, country === undefined ? undefined : `country:${country}`];
  return [...new Set(areas.filter((area) => area !== undefined && area !== ref) as string[])];
}

/** A direction ("the north of …") is no spot either. */
const isArea = ({ kind, ref, bearing, distanceKm }: Place): boolean =>
  kind === 'area' || /^(?:adm|country):/u.test(ref) || (bearing !== undefined && distanceKm === undefined);

function distinct(spots: readonly Spot[]): readonly Spot[] {
  const seen = new Set<string>();
  return spots.filter(({ keys }) => !seen.has(keys[0]!) && seen.add(keys[0]!));
}
