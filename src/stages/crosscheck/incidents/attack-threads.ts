import type { Claim } from '../../../model/claim.ts';
import { foldWords } from '../../../util/fold-words.ts';
import { compareSpots } from '../matching/compare-spots.ts';
import { daysApart } from '../matching/days.ts';
import { meaningOf } from '../word-meanings.ts';
import { isBackground } from './background.ts';
import { type ClaimGroup, contradict, type JoinedClaims } from './claim-group.ts';
import { groundOf, groundOfClaim } from './ground.ts';
import type { Days } from './incident.ts';
import type { Spot } from './spots.ts';
import { nearbyDays } from './stated-days.ts';
import { actsAmong, groupDays, isAftermath, isPlanned, isViolent } from './violent-claims.ts';

/** What is told without place and day belongs to the attack of at most so many sentences before. */
const threadReach = 4;
/** An article stands at most so many words before its noun ("the deadly night raid"). */
const articleReach = 3;
/** "those " before a noun, and how far back an article may stand, in UTF-16 code units. */
const longestArticle = 6;
const longestLead = 60;

/**
 * Joins what a report tells of one attack in several places of its text: the lead, "the raid took place on Monday in …", what burned, who died
 * of it. Another day, another place or words such as "in a separate incident" begin another attack.
 * @returns for what an attack brings with it (an abduction, looting) without place and day of its own, by id: a claim of that attack
 */
export function followAttacks(joined: JoinedClaims): ReadonlyMap<string, Claim> {
  const { claims, knowledge, groupOf } = joined;
  const threads: Claim[] = [];
  const attendants = new Map<string, Claim>();
  const seen = new Set<string>();
  for (const claim of [...claims].sort((a, b) => a.trigger.start - b.trigger.start)) {
    if (seen.has(claim.id) || isPlanned(claim)) continue;
    const group = groupOf(claim);
    for (const { id } of group) seen.add(id);
    const current = threads.at(-1);
    const isAttendant = knowledge.families.attendant.includes(claim.type);
    if (isAttendant && current && isLoose(group, joined) && isNear(group, [current])) attendants.set(claim.id, current);
    else if (!isAttendant && group.some((member) => isViolent(member, knowledge))) followAttack(claim, threads, joined);
  }
  return attendants;
}

/** Joins an attack with the one that it continues, which becomes the current one. */
function followAttack(claim: Claim, threads: Claim[], joined: JoinedClaims): void {
  const group = joined.groupOf(claim);
  if (group.some((member) => isBackground(member, joined.report, joined.knowledge))) return;
  const current = threads.at(-1);
  const thread = threads.findLast((one) => continues(group, joined.groupOf(one), one === current, joined));
  if (thread) {
    joined.join(claim, thread);
    threads.splice(threads.indexOf(thread), 1);
  }
  threads.push(claim);
}

function continues(group: ClaimGroup, thread: ClaimGroup, isCurrent: boolean, joined: JoinedClaims): boolean {
  const { report, knowledge } = joined;
  if (group === thread || contradict(group, thread, report, knowledge)) return false;
  if (areElsewhere(group, thread, joined) || isSetApart(group, joined)) return false;
  const [here, there] = [groundOf(group, report, knowledge), groundOf(thread, report, knowledge)];
  if (isLoose(group, joined)) return isCurrent && (isNear(group, thread) || isKnown(group, thread, joined)) && !isIndefinite(group, joined);
  const isSamePlace = here.some(({ isArea, keys }) => !isArea && there.some((spot) => spot.keys.some((key) => keys.includes(key))));
  return isSamePlace || isKnown(group, thread, joined);
}

/** Other places or other days, those counted that only the sentences name: "denied a part in the blast in … on Friday". */
function areElsewhere(group: ClaimGroup, thread: ClaimGroup, joined: JoinedClaims): boolean {
  if (compareSpots(withNearby(group, joined), withNearby(thread, joined)) === 'apart') return true;
  const [day, other] = [dayWithNearby(group, joined), dayWithNearby(thread, joined)];
  return day !== undefined && other !== undefined && daysApart(day, other) > 0;
}

/** Its day, else that which the sentence of its act alone names. */
function dayWithNearby(group: ClaimGroup, { report, knowledge }: JoinedClaims): Days | undefined {
  const stated = groupDays(group, knowledge);
  if (stated) return stated;
  const [act] = actsAmong(group, knowledge);
  return act && !isAftermath(act, knowledge) ? nearbyDays(act, report) : undefined;
}

/** Its places, with that which its sentence alone names. */
const withNearby = (group: ClaimGroup, { report, knowledge }: JoinedClaims): readonly Spot[] =>
  actsAmong(group, knowledge).flatMap((claim) => groundOfClaim(claim, report, knowledge));

/** Neither a day nor a place of its own, and none that its sentence gives to another act. */
function isLoose(group: ClaimGroup, joined: JoinedClaims): boolean {
  return isUnset(group, joined) && !isBesideAnother(group, joined);
}

const isUnset = (group: ClaimGroup, { report, knowledge }: JoinedClaims): boolean =>
  !groupDays(group, knowledge) && groundOf(group, report, knowledge).every(({ isArea }) => isArea);

/** "A bomb planted by … went off on Sunday in …": it belongs to what its sentence tells. */
function isBesideAnother(group: ClaimGroup, joined: JoinedClaims): boolean {
  const sentences = new Set(group.map(({ sentence }) => sentence));
  return joined.claims.some((other) => sentences.has(other.sentence) && !group.includes(other) && !isUnset(joined.groupOf(other), joined));
}

const isNear = (group: ClaimGroup, attack: ClaimGroup): boolean =>
  attack.some(({ sentence }) => Math.abs(group[0]!.sentence - sentence) <= threadReach);

/** Its noun has an article that says that it is known, or somebody or something of the attack comes again. */
function isKnown(group: ClaimGroup, thread: ClaimGroup, joined: JoinedClaims): boolean {
  if (actsAmong(group, joined.knowledge).some((claim) => hasWordBefore(claim, joined.knowledge.definiteWords, joined))) return true;
  const refs = new Set(thread.flatMap(referents));
  if (group.some((claim) => referents(claim).some((ref) => refs.has(ref)))) return true;
  const told = new Set(thread.flatMap(({ roles }) => roles.flatMap((role) => wordsOf(role, joined))));
  return group.some(({ roles }) => roles.some((role) => isDefinite(role, joined) && wordsOf(role, joined).some((word) => told.has(word))));
}

/** Those who are somebody of this report only: known from before when they come again. */
function referents({ roles }: Claim): readonly string[] {
  return roles.flatMap(({ ref, implicit }) => (ref?.startsWith('doc:') && !implicit ? [ref] : []));
}

type Role = Claim['roles'][number];
const struck: ReadonlySet<string> = new Set(['recipient', 'theme']);

/** What those whom it is done to are; persons in general are anybody. */
function wordsOf({ role, text, implicit }: Role, { knowledge }: JoinedClaims): readonly string[] {
  if (!struck.has(role) || text === undefined || implicit) return [];
  return [...meaningOf(text, knowledge)]
    .filter((word) => word !== 'person' && !knowledge.countedSides.has(word))
    .flatMap((word) => word.split('-'));
}

/** "the convoy", "le convoi". */
function isDefinite({ start, text }: Role, { report, knowledge }: JoinedClaims): boolean {
  if (start === undefined || text === undefined) return false;
  const [article] = foldWords(report.reading.document.text.slice(Math.max(0, start - longestArticle), start)).slice(-1);
  return (article !== undefined && knowledge.definiteWords.has(article)) || knowledge.definiteWords.has(foldWords(text)[0] ?? '');
}

const isIndefinite = (group: ClaimGroup, joined: JoinedClaims): boolean =>
  actsAmong(group, joined.knowledge).every((claim) => hasWordBefore(claim, joined.knowledge.indefiniteWords, joined));

/** Among the words before a noun; words of who takes part stand before a verb, and so do names ("shells fired by the army fell"). */
function hasWordBefore({ trigger, roles }: Claim, words: ReadonlySet<string>, { report }: JoinedClaims): boolean {
  const from = Math.max(0, trigger.start - longestLead);
  const named = report.reading.mentions.filter(({ kind, form, start }) => kind === 'actor' && form !== 'demonym' && start >= from);
  const parts = [...roles, ...named].flatMap(({ end }) => (end !== undefined && end <= trigger.start ? [end] : []));
  const before = report.reading.document.text.slice(Math.max(from, ...parts), trigger.start);
  return foldWords(before)
    .slice(-articleReach)
    .some((word) => words.has(word));
}

/** "In a separate incident", "une attaque similaire": the words of its sentence say that it is another one. */
function isSetApart(group: ClaimGroup, { report, knowledge }: JoinedClaims): boolean {
  return actsAmong(group, knowledge).some(({ sentence }) => {
    const { start, end } = report.reading.sentences[sentence]!;
    return foldWords(report.reading.document.text.slice(start, end)).some((word) => knowledge.apartWords.has(word));
  });
}
