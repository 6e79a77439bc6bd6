import { flatMap } from '../../../util/flat-map.ts';
import type { SentencePlaces } from './find-phrases.ts';
import { type GapKind, gapBetween, hasSettlementNoun } from './gap-between.ts';
import type { NameCandidates } from './name-candidates.ts';
import { holds } from './place-pack.ts';
import type { NameUse, PlacePhrase } from './place-phrase.ts';
import type { PlaceSentence } from './place-sentence.ts';
import { isInBox } from './score-candidate.ts';

/** How a name hangs together with the others of its sentence. */
export interface Links {
  /** Names that say what it lies in, narrowest first as they stand in the text. */
  readonly containers: readonly NameUse[];
  /** Countries whose adjective says so ("X, the Libyan capital"). */
  readonly countries: readonly string[];
  /** Names of the same list. */
  readonly mates: readonly NameUse[];
  /** The name before it lies in it ("Patikul, Sulu"): it is the area, not the town that it is called after. */
  readonly isHolder?: boolean;
}

const nominal: readonly string[] = ['ADJ', 'NOUN', 'DET', 'PROPN', 'ADP'];

type MutableLinks = { containers: NameUse[]; countries: string[]; mates: NameUse[]; isHolder?: boolean };

/** Links the names of a sentence: "X, dans la province de Y" and "In Y, X" put X in Y; "X, Y et Z" make a list. */
export function linkUses(
  sentence: PlaceSentence,
  { phrases, adjectives }: SentencePlaces,
  candidates: ReadonlyMap<NameUse, NameCandidates>,
): ReadonlyMap<NameUse, Links> {
  const links = new Map<NameUse, MutableLinks>();
  for (const { names } of phrases) for (const use of names) links.set(use, { containers: [], countries: [], mates: [] });
  for (let at = 0; at + 1 < phrases.length; at++) linkPair(sentence, phrases[at]!, phrases[at + 1]!, candidates, links);
  for (const phrase of phrases) for (const { piece, countries } of adjectives) linkAdjective(sentence, phrase, piece, countries, links);
  spread(phrases, links);
  return links;
}

function linkPair(
  sentence: PlaceSentence,
  left: PlacePhrase,
  right: PlacePhrase,
  candidates: ReadonlyMap<NameUse, NameCandidates>,
  links: Map<NameUse, MutableLinks>,
): void {
  const [last, next] = [left.names[left.names.length - 1], right.names[0]];
  if (!last || !next || right.first <= left.last) return;
  const kind = gapBetween(sentence, left.last + 1, right.first);
  const isHeld = isArea(right, candidates) && (kind === 'within' || (kind === 'comma' && canHold(next, last, candidates)));
  const isInLeft = isHeadOf(kind, sentence, left);
  if (isHeld) {
    links.get(last)!.containers.push(next);
    links.get(next)!.isHolder = kind === 'comma' && !isFollowedByMore(sentence, right);
  } else if (isInLeft && isArea(left, candidates)) links.get(next)!.containers.push(last);
  else if (kind === 'list' || (kind === 'comma' && isClosed(sentence, right))) {
    links.get(last)!.mates.push(next);
    links.get(next)!.mates.push(last);
  }
}

/** "Afrin, Aleppo and Idlib" is a list. */
function isFollowedByMore({ pieces, pack }: PlaceSentence, { last }: PlacePhrase): boolean {
  const next = pieces[last + 1];
  return next !== undefined && (holds(pack.conjunctions, next.lower) || (next.text === ',' && pieces[last + 2]?.isCapital === true));
}

/** Behind an item of a list, or of an apposition, stands a mark or a conjunction. */
function isClosed({ pieces, pack }: PlaceSentence, { last }: PlacePhrase): boolean {
  const next = pieces[last + 1];
  return next === undefined || next.upos === 'PUNCT' || holds(pack.conjunctions, next.lower);
}

function isArea(phrase: PlacePhrase, candidates: ReadonlyMap<NameUse, NameCandidates>): boolean {
  const use = phrase.names[0]!;
  if (phrase.shape === 'direction' || use.isLand) return true;
  if (phrase.shape !== 'name') return false;
  if (use.generic) return ['country', 'admin', 'district', 'region', 'island'].includes(use.generic.kind);
  return candidates.get(use)!.fitting.some(({ candidate: { entry } }) => entry.kind === 'country' || entry.kind === 'admin1');
}

/** Some candidate of one name lies in some candidate of the other. */
function canHold(outer: NameUse, inner: NameUse, candidates: ReadonlyMap<NameUse, NameCandidates>): boolean {
  const { fitting, locating } = candidates.get(inner)!;
  const inside = [...fitting, ...locating].map(({ candidate }) => candidate.entry);
  return candidates.get(outer)!.fitting.some(({ candidate: { entry } }) => {
    if (entry.kind === 'admin1')
      return inside.some((place) => place.admin1 === entry.id || (entry.box !== undefined && isInBox(place, entry.box)));
    return (
      entry.kind === 'country' &&
      inside.some(({ id, countries }) => id !== entry.id && countries.some((code) => entry.countries.includes(code)))
    );
  });
}

/** "X's Y", and "In X, Y" at the beginning of a sentence. */
function isHeadOf(kind: GapKind, sentence: PlaceSentence, left: PlacePhrase): boolean {
  return kind === 'possessive' || (kind === 'comma' && isFronted(sentence, left));
}

/** "En Libye, X …": the area opens the sentence. */
function isFronted({ pieces }: PlaceSentence, { first }: PlacePhrase): boolean {
  return pieces.slice(0, first).every(({ upos }) => upos === 'ADP' || upos === 'DET' || upos === 'PUNCT');
}

/** "X, the Libyan capital": the adjective stands in an apposition to the name. */
function linkAdjective(
  sentence: PlaceSentence,
  phrase: PlacePhrase,
  piece: number,
  countries: readonly string[],
  links: Map<NameUse, MutableLinks>,
): void {
  const use = phrase.names[phrase.names.length - 1];
  const { pieces, pack } = sentence;
  const first = phrase.last + 2;
  if (!use || countries.length !== 1 || piece < first || piece - phrase.last > 5) return;
  if (!/^[,(]$/u.test(pieces[first - 1]!.text)) return;
  const isPlain = pieces.slice(first, piece + 1).every(({ lower, upos }) => holds(pack.articles, lower) || nominal.includes(upos));
  if (isPlain && hasSettlementNoun(sentence, first, piece + 3)) links.get(use)!.countries.push(...countries);
}

/** What holds the last of a list holds the whole list, and what holds the first one. */
function spread(phrases: readonly PlacePhrase[], links: Map<NameUse, MutableLinks>): void {
  const uses = flatMap(phrases, ({ names }) => names);
  for (const use of [...uses, ...[...uses].reverse()])
    for (const mate of links.get(use)!.mates) inherit(links.get(use)!, links.get(mate)!, mate);
  for (const use of uses) {
    const own = links.get(use)!;
    for (const container of [...own.containers])
      own.containers.push(...links.get(container)!.containers.filter((outer) => outer !== use && !own.containers.includes(outer)));
  }
}

function inherit(from: MutableLinks, to: MutableLinks, mate: NameUse): void {
  if (to.containers.length === 0) to.containers.push(...from.containers.filter((container) => container !== mate));
  if (to.countries.length === 0) to.countries.push(...from.countries);
}
