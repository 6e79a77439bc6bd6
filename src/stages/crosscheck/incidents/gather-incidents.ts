import type { Claim } from '../../../model/claim.ts';
import { type Span, spanContains } from '../../../model/span.ts';
import { daysApart, lengthInDays } from '../matching/days.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { type Figure, figuresOf } from './figures.ts';
import { actingRoles, type Filler, fillersOf } from './fillers.ts';
import type { Incident, StatedDays } from './incident.ts';
import { spotsOf } from './spots.ts';
import { blamed, denialsOf, deniers, statementsOn } from './statements.ts';

const eventful: ReadonlySet<string> = new Set(['event', 'flow', 'state']);
/** Links that tell of one event; a `part-of` of another place or day is a part, not the same. */
const joining: ReadonlySet<string> = new Set(['same-event', 'same-claim', 'part-of', 'outcome-of', 'foils', 'instrument-of']);
const toll = 'casualties';
/** Counts that only violence and accidents have. */
const victims: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing']);
/** A toll that no words tie to an attack belongs to the last one told, at most so many sentences before. */
const tollReach = 3;
const sufferingRoles = ['recipient', 'theme', 'beneficiary'];

/** The events that a report tells or announces, in the order of its text. */
export function gatherIncidents(report: Report, knowledge: CrosscheckKnowledge): readonly Incident[] {
  const claims = report.reading.claims.filter((claim) => isEventful(claim) || countsVictims(claim, report, knowledge));
  const groups = joinClaims(claims, report, knowledge);
  return groups.map((group) => incidentOf(group, report, knowledge));
}

/** A statement or an aid that gives a number of dead or wounded tells of what killed them. */
function countsVictims(claim: Claim, report: Report, knowledge: CrosscheckKnowledge): boolean {
  const isViolent = knowledge.families.of[claim.type] === knowledge.families.of[toll];
  if (!isViolent && claim.class !== 'statement' && statedDays([claim])) return false;
  if (claim.modality === 'interrogative' || claim.modality === 'conditional' || claim.modality === 'planned') return false;
  return figuresOf(claim, report, knowledge).some(({ field }) => victims.has(field));
}

/** What has happened, has not, or is planned; not what is asked, supposed, foreseen, customary or commemorated. */
function isEventful({ class: kind, modality, occurrence }: Claim): boolean {
  if (occurrence === 'habitual' || occurrence === 'anniversary') return false;
  if (kind === 'intention') return modality !== 'interrogative' && modality !== 'conditional';
  return eventful.has(kind) && modality !== 'interrogative' && modality !== 'conditional';
}

const isPlanned = ({ class: kind, modality }: Claim): boolean => kind === 'intention' || modality === 'planned';

function joinClaims(claims: readonly Claim[], report: Report, knowledge: CrosscheckKnowledge): readonly (readonly Claim[])[] {
  const group = new Map(claims.map((claim) => [claim.id, [claim]]));
  const join = (one: Claim, other: Claim): void => {
    const [left, right] = [group.get(one.id), group.get(other.id)];
    if (!left || !right || left === right || isPlanned(one) !== isPlanned(other) || contradict(left, right, report)) return;
    const joined = [...left, ...right];
    for (const member of joined) group.set(member.id, joined);
  };
  for (const claim of claims) {
    for (const { type, to } of claim.links) {
      const other = joining.has(type) ? report.claims.get(to) : undefined;
      if (other) join(claim, other);
    }
  }
  for (const [claim, attack] of looseTolls(claims, group, report, knowledge)) join(claim, attack);
  return [...new Set(group.values())].map((members) => [...members].sort((a, b) => a.trigger.start - b.trigger.start));
}

/** Claims of two days or of two places are not one event, whatever links them. */
function contradict(left: readonly Claim[], right: readonly Claim[], report: Report): boolean {
  const [daysLeft, daysRight] = [statedDays(left), statedDays(right)];
  if (daysLeft && daysRight && daysApart(daysLeft, daysRight) > 0) return true;
  const [here, there] = [left, right].map((side) =>
    side.flatMap((claim) => spotsOf(claim, report)).filter(({ isNearby, isArea }) => !isNearby && !isArea),
  );
  if (here!.length === 0 || there!.length === 0) return false;
  return !here!.some(({ keys }) => there!.some((spot) => spot.keys.some((key) => keys.includes(key))));
}

/** Each toll without place and day that no link ties to an attack, with the attack told last before it, else the next of its sentence. */
function looseTolls(
  claims: readonly Claim[],
  group: ReadonlyMap<string, readonly Claim[]>,
  report: Report,
  knowledge: CrosscheckKnowledge,
): readonly (readonly [Claim, Claim])[] {
  return claims.flatMap((claim, at) => {
    if (group.get(claim.id)!.length > 1 || !isLooseToll(claim, report, knowledge)) return [];
    const isAttack = (other: Claim): boolean => tellsAttack(other, knowledge);
    const before = claims
      .slice(0, at)
      .reverse()
      .find((other) => isAttack(other) && claim.sentence - other.sentence <= tollReach);
    const attack = before ?? claims.slice(at + 1).find((other) => isAttack(other) && other.sentence === claim.sentence);
    return attack ? [[claim, attack] as const] : [];
  });
}

function isLooseToll(claim: Claim, report: Report, knowledge: CrosscheckKnowledge): boolean {
  const isViolent = knowledge.families.of[claim.type] === knowledge.families.of[toll];
  const isCount = countsVictims(claim, report, knowledge) || (isViolent && figuresOf(claim, report, knowledge).length > 0);
  return isCount && !isPlanned(claim) && !statedDays([claim]) && !spotsOf(claim, report).some(({ isNearby }) => !isNearby);
}

function tellsAttack(claim: Claim, knowledge: CrosscheckKnowledge): boolean {
  const isViolent = knowledge.families.of[claim.type] === knowledge.families.of[toll];
  return isViolent && !isToll(claim.type, knowledge) && !isPlanned(claim) && claim.polarity === 'positive';
}

function incidentOf(claims: readonly Claim[], report: Report, knowledge: CrosscheckKnowledge): Incident {
  const { families } = knowledge;
  const typed = claims.filter(({ type }) => type !== 'other');
  const leading = typed.find(({ type, polarity }) => !isToll(type, knowledge) && polarity === 'positive') ?? typed[0] ?? claims[0]!;
  const acts = actsOf(claims, leading, knowledge);
  const days = statedDays(acts) ?? statedDays(claims) ?? nearbyDays(leading, report);
  const [statements, denials] = [statementsOn(claims, report), denialsOf(claims, report)];
  return {
    report,
    standing: isPlanned(leading) ? 'planned' : 'told',
    claims,
    family: claims.some((claim) => countsVictims(claim, report, knowledge)) ? families.of[toll]! : (families.of[leading.type] ?? 'other'),
    types: [...new Set([leading, ...typed].map(({ type }) => type))],
    ...(days && { days }),
    spots: settledSpots(claims, leading, report),
    statements,
    denials,
    actors: [...withoutStruck(acts, report, knowledge), ...blamed(statements, report, knowledge)],
    deniers: deniers(denials, report, knowledge),
    recipients: acts.flatMap((claim) => fillersOf(claim, sufferingRoles, report, knowledge)),
    figures: withoutRest(claims.flatMap((claim) => figuresOf(claim, report, knowledge))),
  };
}

/** Who acts; whoever the leading claim says was struck did not strike, if somebody else did ("suffered an attack by X, leaving nine dead"). */
function withoutStruck(acts: readonly Claim[], report: Report, knowledge: CrosscheckKnowledge): readonly Filler[] {
  const actors = acts.flatMap((claim) => fillersOf(claim, actingRoles, report, knowledge));
  const struck = new Set(
    acts
      .slice(0, 1)
      .flatMap((claim) => fillersOf(claim, ['recipient'], report, knowledge))
      .map(({ ref }) => ref),
  );
  const others = actors.filter(({ ref }) => ref === undefined || !struck.has(ref));
  return others.length > 0 ? others : actors;
}

/** "Nine were killed; two others died on the way": beside a number of the same kind the others are no number of the event. */
function withoutRest(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ isOther, field }) => !isOther || !figures.some((other) => !other.isOther && other.field === field));
}

const isToll = (type: string, { eventTypes }: CrosscheckKnowledge): boolean => type === toll || eventTypes[type]?.parent === toll;

/** Claims that tell the act itself, not what was counted, treated or buried after it. */
function actsOf(claims: readonly Claim[], leading: Claim, knowledge: CrosscheckKnowledge): readonly Claim[] {
  const family = knowledge.families.of[leading.type];
  const acts = claims.filter(({ type }) => knowledge.families.of[type] === family && type !== 'toll');
  return acts.length > 0 ? [leading, ...acts.filter((claim) => claim !== leading)] : [leading];
}

/** The spots of the leading claim, else of the others; what only stands in the sentence counts where nothing else is said. */
function settledSpots(claims: readonly Claim[], leading: Claim, report: Report): Incident['spots'] {
  const all = [leading, ...claims.filter((claim) => claim !== leading)].flatMap((claim) => spotsOf(claim, report));
  const stated = all.filter(({ isNearby }) => !isNearby);
  const seen = new Set<string>();
  return (stated.length > 0 ? stated : all).filter(({ keys }) => !seen.has(keys[0]!) && seen.add(keys[0]!));
}

/** The first days that a claim states with both bounds, a day before a week and so on. */
function statedDays(claims: readonly Claim[]): StatedDays | undefined {
  const stated = claims.flatMap((claim) => {
    const { time } = claim;
    if (!time || time.precision === 'vague' || time.basis === 'unknown' || time.from === undefined || time.to === undefined) return [];
    return [{ from: time.from.slice(0, 10), to: time.to.slice(0, 10), claim }];
  });
  return stated.sort((a, b) => lengthInDays(a) - lengthInDays(b))[0];
}

/** The only day, not after the report, that the sentence of an undated act names, unless it is the day on which somebody said so. */
function nearbyDays(claim: Claim, report: Report): StatedDays | undefined {
  const sentence = report.reading.sentences[claim.sentence];
  if (!sentence) return undefined;
  const days = report.reading.times.filter(
    (time) =>
      spanContains(sentence, time) &&
      time.precision === 'day' &&
      !time.set &&
      time.from !== undefined &&
      (report.day === undefined || time.from <= report.day),
  );
  const [day] = days;
  if (day?.from === undefined || days.length > 1 || isDayOfSaying(day, claim) || isTaken(day, claim, report)) return undefined;
  return { from: day.from, to: day.to ?? day.from, claim };
}

/** A day that stands nearer to the words of saying than to the act. */
function isDayOfSaying(day: Span, claim: Claim): boolean {
  const distance = (span: Span): number => Math.abs(span.start - day.start);
  return claim.attribution.some(({ cue }) => cue !== undefined && distance(cue) < distance(claim.trigger));
}

/** A day that another act of the sentence has for its own. */
function isTaken(day: Span, { id, sentence }: Claim, { reading }: Report): boolean {
  return reading.claims.some((other) => other.id !== id && other.sentence === sentence && other.time?.mention?.start === day.start);
}
