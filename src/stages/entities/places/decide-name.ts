import type { GazetteerEntry } from '../../../model/gazetteer.ts';
import {
  closedTheatre,
  inhabitants,
  isBig,
  isCity,
  isConfirmed,
  isElsewhere,
  isLarge,
  isNeighbour,
  isOwnName,
  isProvince,
  populationShare,
  soundTown,
  theatre,
} from './candidate-standing.ts';
import type { Evidence } from './document-evidence.ts';
import type { Links } from './link-uses.ts';
import type { NameCandidates } from './name-candidates.ts';
import type { NameUse } from './place-phrase.ts';
import type { Container, Scored } from './score-candidate.ts';

/** A name as it was read. `settled`: an entry; `located`: no entry of its own, but one that says where; `open`: neither. */
export type Reading =
  | {
      readonly state: 'settled';
      readonly entry: GazetteerEntry;
      readonly ranked: readonly Scored[];
      readonly rule: string;
      readonly why: string;
    }
  | { readonly state: 'located'; readonly entry: GazetteerEntry; readonly rule: string; readonly why: string }
  | {
      readonly state: 'open';
      readonly within?: Container;
      readonly ranked: readonly Scored[];
      readonly rule: string;
      readonly why: string;
    }
  | { readonly state: 'none' };

/** A name with what it may stand for and what it hangs together with. */
export interface NameNode {
  readonly candidates: NameCandidates;
  readonly links: Links;
}

/** What a decision rests on. */
export interface DecideContext {
  readonly ranked: readonly Scored[];
  readonly evidence: Evidence;
  /** What the sentence puts the name in. */
  readonly container: Container | undefined;
  /** The country that the names which are settled point to. */
  readonly region: Container | undefined;
  readonly isCapital: (entry: GazetteerEntry) => boolean;
  readonly country: (code: string) => GazetteerEntry | undefined;
  readonly isPlace: (use: NameUse) => boolean;
}

const closeCall = 0.7;
const overwhelming = 0.7;
const smallTown = 5000;
/** Nouns that tell a place from its namesakes: one island of a name is that island. */
const features: readonly string[] = ['region', 'island', 'lake', 'sea', 'mountain', 'desert', 'river', 'facility'];
/** Nouns of areas that are called after a town in them. */
const bounded: readonly string[] = ['admin', 'district', 'settlement', 'quarter'];

/** Decides what a name stands for, or that it stays open. */
export function decideName(node: NameNode, context: DecideContext): Reading {
  const { use } = node.candidates;
  const { ranked, container, isCapital } = context;
  const usable = ranked.filter((scored) => scored.candidate.match !== 'key' || isConfirmed(scored));
  const top = preferred(use, usable, node.links.isHolder === true);
  if (!top) return unknown(node, context, ranked);
  if (container && !top.isContained && !isBig(top, isCapital)) return unknown(node, context, usable);
  if (!isBelieved(top, use, context) && !isCity(top, use, usable)) return unconfirmed(node, top, usable, context);
  return believed(node, top, usable, context);
}

function isBelieved(top: Scored, use: NameUse, { ranked, evidence, isCapital, country }: DecideContext): boolean {
  if (use.generic && features.includes(use.generic.kind) && ranked.every((other) => !isElsewhere(other, top))) return true;
  return isConfirmed(top) || isBig(top, isCapital) || isNeighbour(top, evidence, use, country) || isProvince(top, use, evidence);
}

function believed(
  { candidates: { fitting } }: NameNode,
  top: Scored,
  usable: readonly Scored[],
  { container, region }: DecideContext,
): Reading {
  const { entry, match } = top.candidate;
  if (fitting.length === 0 && match !== 'key')
    return { state: 'located', entry, rule: 'place.located', why: whyOf(top, 'bears the name; the words say another kind of place') };
  const rival = usable.find((other) => isElsewhere(other, top) && top.score - other.score < closeCall);
  if (!rival) return { state: 'settled', entry, ranked: usable, rule: ruleOf(top), why: whyOf(top, confirmation(top)) };
  return open(container ?? region, usable, 'place.ambiguous', `${nameOf(top)} and ${nameOf(rival)} are equally likely.`);
}

function open(within: Container | undefined, ranked: readonly Scored[], rule: string, why: string): Reading {
  return { state: 'open', ...(within && { within }), ranked, rule, why };
}

/** A town and the province around it: a bare name is the town, one with the words of an area the province. */
function preferred(use: NameUse, usable: readonly Scored[], isHolder: boolean): Scored | undefined {
  const [top] = usable;
  if (!top || use.generic || use.isLand) return top;
  const close = usable.filter(({ score }) => top.score - score < 4);
  if (isHolder) return close.find(({ candidate: { entry } }) => entry.kind === 'admin1' || entry.kind === 'country') ?? top;
  if (top.candidate.entry.kind === 'admin1') return close.find(({ candidate: { entry } }) => isTownOf(entry, top.candidate.entry)) ?? top;
  return top;
}

/** The town that a province is called after, not a village in it that bears its name. */
function isTownOf({ kind, admin1, name, population = 0 }: GazetteerEntry, province: GazetteerEntry): boolean {
  if (kind !== 'settlement' || admin1 !== province.id) return false;
  return population === 0 || population >= (province.name.startsWith(name) ? smallTown : soundTown);
}

function unknown(
  { candidates: { use }, links }: NameNode,
  { container, region, isPlace }: DecideContext,
  ranked: readonly Scored[],
): Reading {
  const isMeant = isPlace(use) || use.isRiver || links.containers.length > 0 || links.mates.some((mate) => isPlace(mate) || mate.isKnown);
  if (!isMeant) return { state: 'none' };
  const within = container ?? region;
  const known = ranked.filter(({ candidate }) => candidate.match !== 'key').slice(0, 5);
  const why = within ? 'No gazetteer lists this name in the region that the text gives.' : 'No gazetteer lists this name.';
  return open(within, known, 'place.not-listed', why);
}

/** The only candidates lie where the document is not. */
function unconfirmed(node: NameNode, top: Scored, usable: readonly Scored[], context: DecideContext): Reading {
  const { use } = node.candidates;
  const isOnly = usable.every((other) => !isElsewhere(other, top)) && inhabitants(top) >= soundTown;
  if (context.evidence.main().weight >= (isOnly ? closedTheatre : theatre)) {
    const reading = unknown(node, context, usable);
    return reading.state === 'open'
      ? { ...reading, why: `${nameOf(top)} bears the name but lies far from what the text is about.` }
      : reading;
  }
  const alone = aloneOf(node, top, usable, isOnly);
  if (alone) return alone;
  if (!context.isPlace(use)) return { state: 'none' };
  return open(
    context.container ?? context.region,
    usable,
    'place.ambiguous',
    'Several places bear the name and nothing in the text decides.',
  );
}

/** The best known bearer of a name, where the others are next to nothing. */
function aloneOf({ candidates: { use, fitting } }: NameNode, top: Scored, usable: readonly Scored[], isOnly: boolean): Reading | undefined {
  const largest = usable.reduce((best, other) => (inhabitants(other) > inhabitants(best) ? other : best), top);
  const isSound = isOnly || isOwnName(largest) || isLarge(largest.candidate.entry);
  if (!isSound || populationShare(largest, usable) < overwhelming) return undefined;
  const { entry } = largest.candidate;
  const why = whyOf(largest, 'the only well-known place of that name');
  if (fitting.length > 0)
    return use.position === 'none' ? undefined : { state: 'settled', entry, ranked: usable, rule: 'place.alone', why };
  return use.generic && bounded.includes(use.generic.kind) ? { state: 'located', entry, rule: 'place.located', why } : undefined;
}

function ruleOf({ candidate: { match }, isContained }: Scored): string {
  if (match === 'key') return 'place.spelling';
  return isContained ? 'place.contained' : 'place.name';
}

function confirmation({ isContained, support }: Scored): string {
  if (isContained) return 'the text says what it lies in';
  return support >= theatre
    ? `other words of the text point to the country (${support.toFixed(2)})`
    : 'it is by far the best known of that name';
}

function nameOf({ candidate: { entry } }: Scored): string {
  return `${entry.name} (${entry.countries.join(', ')})`;
}

function whyOf(scored: Scored, reason: string): string {
  return `${nameOf(scored)}: ${reason}.`;
}
