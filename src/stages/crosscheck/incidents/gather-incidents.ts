import type { Claim } from '../../../model/claim.ts';
import { relationOf } from '../matching/compare-fillers.ts';
import { compareSpots } from '../matching/compare-spots.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { type Figure, figuresOf, withSides } from './figures.ts';
import { actingRoles, type Filler, fillersOf } from './fillers.ts';
import { groundOf, groundOfClaim } from './ground.ts';
import { type Identification, identifications, identifiedIn, namedFillers } from './identified-actors.ts';
import type { Incident } from './incident.ts';
import { joinClaims } from './join-claims.ts';
import { type OpenStatements, openStatements } from './open-statements.ts';
import { isBegun } from './same-acts.ts';
import type { Spot } from './spots.ts';
import { nearbyDays, plannedDays } from './stated-days.ts';
import { blamed, denialsOf, deniers, isRefuted, statementsOn } from './statements.ts';
import { countsVictims, groupDays, isAftermath, isPlanned, isToll, isViolent, violence } from './violent-claims.ts';

const eventful: ReadonlySet<string> = new Set(['event', 'flow', 'state']);
const sufferingRoles = ['recipient', 'theme', 'beneficiary'];

/** The events that a report tells or announces, in the order of its text. */
export function gatherIncidents(report: Report, knowledge: CrosscheckKnowledge): readonly Incident[] {
  const context = { report, knowledge, open: openStatements(report, knowledge), names: identifications(report) };
  const naming = new Set(context.names.map(({ claim }) => claim));
  const claims = report.reading.claims.filter(
    (claim) => !naming.has(claim) && (isEventful(claim) || countsVictims(claim, report, knowledge)),
  );
  const { groups, attacks } = joinClaims(claims, report, knowledge);
  const incidents = groups.map((group) => asAnnounced(incidentOf(group, context), claims));
  return attacks.size === 0 ? incidents : incidents.map((incident) => settledByAttack(incident, attacks, incidents));
}

/** "A withdrawal is due to begin on Monday": what is to begin is planned. */
function asAnnounced(incident: Incident, claims: readonly Claim[]): Incident {
  if (incident.standing === 'planned') return incident;
  const announced = claims.find(
    (one) => isPlanned(one) && incident.claims.every((claim) => claim.sentence === one.sentence && isBegun(claim, one)),
  );
  if (!announced) return incident;
  const days = incident.days ?? plannedDays([announced]);
  return { ...incident, standing: 'planned', ...(days && { days }) };
}

/** What an attack brought with it, told without a day or a place of its own, has those of the attack. */
function settledByAttack(incident: Incident, attacks: ReadonlyMap<string, Claim>, incidents: readonly Incident[]): Incident {
  const claim = incident.claims.find(({ id }) => attacks.has(id));
  const id = claim && attacks.get(claim.id)!.id;
  const attack = id === undefined ? undefined : incidents.find(({ claims }) => claims.some((one) => one.id === id));
  if (!claim || !attack || attack === incident) return incident;
  const isPlaced = incident.spots.some(({ isNearby }) => !isNearby);
  const days = incident.days ?? (attack.days && { from: attack.days.from, to: attack.days.to, claim });
  return {
    ...incident,
    isAttendant: true,
    ...(days && { days }),
    spots: isPlaced || attack.spots.length === 0 ? incident.spots : attack.spots.map((spot) => ({ ...spot, claim, isNearby: true })),
  };
}

/** What has happened, has not, or is planned; not what is asked, supposed, foreseen, customary or commemorated. */
function isEventful({ class: kind, modality, occurrence }: Claim): boolean {
  if (occurrence === 'habitual' || occurrence === 'anniversary') return false;
  if (kind === 'intention') return modality !== 'interrogative' && modality !== 'conditional';
  return eventful.has(kind) && modality !== 'interrogative' && modality !== 'conditional';
}

/** What all incidents of a report share. */
interface IncidentContext {
  readonly report: Report;
  readonly knowledge: CrosscheckKnowledge;
  readonly open: OpenStatements;
  readonly names: readonly Identification[];
}

function incidentOf(claims: readonly Claim[], { report, knowledge, open, names }: IncidentContext): Incident {
  const typed = claims.filter(({ type }) => type !== 'other');
  const leading = typed.find(({ type, polarity }) => !isToll(type, knowledge) && polarity === 'positive') ?? typed[0] ?? claims[0]!;
  const acts = actsOf(claims, leading, knowledge);
  const days =
    groupDays(acts, knowledge) ?? groupDays(claims, knowledge) ?? (isPlanned(leading) ? plannedDays(acts) : nearbyDays(leading, report));
  const family = familyOf(claims, leading, report, knowledge);
  const figures = withSides(withoutRest(claims.flatMap((claim) => figuresOf(claim, report, knowledge))));
  const [blaming, denials] = [statementsOn(claims, report, open), denialsOf(claims, report, open)];
  const naming = identifiedIn(acts, names);
  return {
    report,
    standing: isPlanned(leading) ? 'planned' : 'told',
    claims,
    family,
    types: [...new Set([leading, ...typed].map(({ type }) => type))],
    ...(days && { days }),
    spots: settledSpots(claims, leading, report, knowledge),
    statements: [...blaming, ...naming.map(({ claim }) => claim)],
    denials,
    ...(isRefuted(leading, denials, report, knowledge) && { isRefuted: true as const }),
    actors: [...withoutStruck(acts, report, knowledge), ...blamed(blaming, report, knowledge), ...namedFillers(naming, report, knowledge)],
    deniers: deniers(denials, report, knowledge),
    recipients: acts.flatMap((claim) => fillersOf(claim, sufferingRoles, report, knowledge)),
    figures: family === 'displacement' ? figures.map(asDisplaced) : figures,
  };
}

/** Dead and wounded make it violence; civilians who leave a place are displaced. */
function familyOf(claims: readonly Claim[], leading: Claim, report: Report, knowledge: CrosscheckKnowledge): string {
  const { families, countedSides } = knowledge;
  if (claims.some((claim) => countsVictims(claim, report, knowledge))) return violence(knowledge);
  const family = families.of[leading.type] ?? 'other';
  if (family === families.of.arrival && claims.some(({ type }) => families.of[type] === families.of['humanitarian-aid']))
    return families.of['humanitarian-aid'] ?? family;
  if (leading.type !== 'move') return family;
  const movers = fillersOf(leading, actingRoles, report, knowledge);
  const areCivilians = movers.some(({ meaning }) =>
    [...meaning].some((word) => countedSides.get(word) === 'civilians' || word === 'person'),
  );
  return areCivilians ? (families.of.displacement ?? family) : family;
}

/** Who left is displaced. */
const asDisplaced = (figure: Figure): Figure => (figure.field === 'quantity' ? { ...figure, field: 'displaced' } : figure);

/** Who acts; whoever an act says was struck did not strike ("the convoy fell into an ambush, leaving nine dead"). */
function withoutStruck(acts: readonly Claim[], report: Report, knowledge: CrosscheckKnowledge): readonly Filler[] {
  const actors = doersOf(acts, report, knowledge);
  const struck = acts.slice(0, 1).flatMap((claim) => fillersOf(claim, ['recipient'], report, knowledge));
  return actors.filter((actor) => !struck.some((one) => one.start === actor.start || relationOf(one, actor) === 'same'));
}

/** Who does the act; only where it names nobody who caused its dead ("an attack by X, leaving nine dead"), and never who finds or buries them. */
function doersOf(acts: readonly Claim[], report: Report, knowledge: CrosscheckKnowledge): readonly Filler[] {
  const doing = (those: readonly Claim[]): readonly Filler[] =>
    those.flatMap((claim) => [...fillersOf(claim, actingRoles, report, knowledge), ...strikersFrom(claim, report, knowledge)]);
  const told = acts.filter((claim) => !isAftermath(claim, knowledge));
  const own = doing(told.filter(({ type }) => !isToll(type, knowledge)));
  return own.length > 0 ? own : doing(told);
}

/** "Came under attack from the rebels": who is named there is no place. */
function strikersFrom(claim: Claim, report: Report, knowledge: CrosscheckKnowledge): readonly Filler[] {
  if (!isViolent(claim, knowledge)) return [];
  return fillersOf(claim, ['from'], report, knowledge).filter(({ ref }) => ref !== undefined && report.actors.has(ref));
}

/** "Nine were killed; two others died on the way": beside a number of the same kind the others are no number of the event. */
function withoutRest(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    ({ isOther, field, start }) => !isOther || !figures.some((other) => !other.isOther && other.field === field && other.start < start),
  );
}

/** Claims that tell the act itself, not what was counted, treated or buried after it. */
function actsOf(claims: readonly Claim[], leading: Claim, knowledge: CrosscheckKnowledge): readonly Claim[] {
  const family = knowledge.families.of[leading.type];
  const acts = claims.filter(({ type }) => knowledge.families.of[type] === family && type !== 'toll');
  return acts.length > 0 ? [leading, ...acts.filter((claim) => claim !== leading)] : [leading];
}

/**
 * The spots of the leading claim, then of the others; a place where the wounded were treated or the dead were counted is none of an act that has
 * its own. What only stands in the sentence counts where nothing else is said.
 */
function settledSpots(claims: readonly Claim[], leading: Claim, report: Report, knowledge: CrosscheckKnowledge): Incident['spots'] {
  const inOrder = [leading, ...claims.filter((claim) => claim !== leading)];
  const all = inOrder.flatMap((claim) => groundOfClaim(claim, report, knowledge));
  const own = groundOf(inOrder, report, knowledge);
  const stated =
    own.length > 0 ? [...own, ...all.filter((spot) => !spot.isNearby && isWithin(spot, own))] : all.filter(({ isNearby }) => !isNearby);
  const seen = new Set<string>();
  return (stated.length > 0 ? stated : all).filter(({ keys }) => !seen.has(keys[0]!) && seen.add(keys[0]!));
}

/** A place in an area that the act has, or the area of its place. */
const isWithin = (spot: Spot, own: readonly Spot[]): boolean => compareSpots(own, [spot]) === 'within';
