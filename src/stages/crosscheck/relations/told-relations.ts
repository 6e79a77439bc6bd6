import type { ActorType } from '../../../model/actor-types.ts';
import type { Claim, Role } from '../../../model/claim.ts';
import type { RelationName, RelationStatement } from '../../../model/over-time.ts';
import { spanContains } from '../../../model/span.ts';
import { foldWords } from '../../../util/fold-words.ts';
import type { OverTimeKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { anyPartiesIn, distinctParties, type Parties, type Party, partiesIn } from './parties.ts';
import type { RelationKind } from './relation-kinds.ts';

/** What one claim says of how one party stands to another. */
export interface ToldRelation {
  readonly claim: Claim;
  readonly report: Report;
  readonly relation: RelationName;
  readonly from: Party;
  readonly to: Party;
  readonly basis: RelationStatement['basis'];
  readonly says: RelationStatement['says'];
}

/** At most so many parties of one claim are taken two by two. */
const mostParties = 6;
/** So many characters around words are looked at for "no longer" and "against". */
const nearby = 24;
/** An act on what belongs to somebody ("a position of the guard") is an act on him: roles whose words are looked into. */
const targetRoles: ReadonlySet<string> = new Set(['recipient', 'theme']);

/** Who is said to stand how to whom in a report. Nothing follows from anything else: each claim speaks for itself. */
export function toldRelations(report: Report, parties: Parties, knowledge: OverTimeKnowledge): readonly ToldRelation[] {
  const told = report.reading.claims.flatMap((claim) => {
    const found = relationOf(claim, report, parties, knowledge);
    return found.map((one) => ({ ...one, claim, report, says: saysOf(claim, report, knowledge) }));
  });
  const endings = report.reading.claims.filter((claim) => isEnding(claim.type, knowledge) && saysOf(claim, report, knowledge) === 'over');
  return told.flatMap((one) => {
    const ending = endings.find((claim) => holdsInObject(claim, one.claim));
    if (!ending) return [one];
    // "has withdrawn its support" speaks of the support once.
    return told.some((other) => other.claim === ending && isSamePair(other, one)) ? [] : [{ ...one, says: 'over' as const }];
  });
}

const isSamePair = (one: ToldRelation, other: ToldRelation): boolean =>
  one.relation === other.relation && one.from.key === other.from.key && one.to.key === other.to.key;

type Found = Pick<ToldRelation, 'relation' | 'basis' | 'from' | 'to'>;

function relationOf(claim: Claim, report: Report, parties: Parties, knowledge: OverTimeKnowledge): readonly Found[] {
  const { of, kinds, together, endings, refusals } = knowledge.relations;
  const known = of[claim.type];
  const relation = known?.relation ?? endings[claim.type] ?? refusals[claim.type];
  if (relation === undefined || claim.occurrence === 'anniversary') return [];
  const basis = known?.basis ?? 'act';
  const { doers, targets } = sidesOf(claim, kinds[relation], basis, report, parties, knowledge);
  const sideBySide = together.includes(claim.type) && targets.length === 0 ? besides(claim, report, parties) : [];
  if (sideBySide.length > 1) return mutualPairs(sideBySide).map((pair) => ({ relation: 'cooperates', basis: 'act', ...pair }));
  if (kinds[relation].mutual) return mutualPairs(distinctParties([...doers, ...targets])).map((pair) => ({ relation, basis, ...pair }));
  // "is allied with": nobody does it to the other.
  if (relation === 'supports' && basis === 'stated' && doers.length === 0 && targets.length === 2)
    return mutualPairs(targets).map((pair) => ({ relation: 'cooperates', basis, ...pair }));
  const pairs = doers.flatMap((from) => targets.map((to) => ({ from, to })));
  return pairs.filter(isBetweenTwo).map((pair) => ({ relation, basis, ...pair }));
}

/** Two parties, of which one at least has a name. */
const isBetweenTwo = ({ from, to }: Pick<Found, 'from' | 'to'>): boolean => from.key !== to.key && !(from.isLocal && to.isLocal);

/** Who does it, and to whom; who is only described takes part in what words state, not in acts. */
function sidesOf(
  claim: Claim,
  { from, to, doers, sides, hostile }: RelationKind,
  basis: Found['basis'],
  report: Report,
  parties: Parties,
  knowledge: OverTimeKnowledge,
): { readonly doers: readonly Party[]; readonly targets: readonly Party[] } {
  const roles = hostile ? claim.roles : claim.roles.filter((role) => !isAgainst(role, report, knowledge));
  const inRoles = basis === 'stated' ? anyPartiesIn : partiesIn;
  const targets = inRoles(roles, to, report, parties);
  return {
    doers: inRoles(roles, from, report, parties).filter(isOfType(doers)),
    targets: (targets.length > 0 ? targets : ownersIn(roles, to, report, parties)).filter(isOfType(sides)),
  };
}

const isOfType =
  (types: readonly ActorType[] | undefined) =>
  ({ type }: Party): boolean =>
    types === undefined || (type !== undefined && types.includes(type));

/** Those whose things it is done to: "a position of the guard". */
function ownersIn(roles: readonly Role[], names: readonly string[], report: Report, parties: Parties): readonly Party[] {
  const spans = roles.flatMap(({ role, start, end }) =>
    targetRoles.has(role) && names.includes(role) && start !== undefined && end !== undefined ? [{ start, end }] : [],
  );
  if (spans.length === 0) return [];
  const within = report.reading.mentions.filter(
    ({ kind, start, end }) => kind === 'actor' && spans.some((span) => spanContains(span, { start, end })),
  );
  return distinctParties(within.flatMap(({ ref }) => parties.named(ref, report) ?? []));
}

/** "supports the army against the rebels": he is not who is supported. */
function isAgainst({ start }: Role, { reading }: Report, { relations }: OverTimeKnowledge): boolean {
  if (start === undefined) return false;
  const { lang, text } = reading.document;
  const words = foldWords(text.slice(Math.max(0, start - nearby), start)).slice(-2);
  return (relations.against[lang.slice(0, 2)] ?? []).some((word) => words.includes(word));
}

const besides = (claim: Claim, report: Report, parties: Parties): readonly Party[] =>
  claim.roles.some(({ role }) => role === 'co-actor') ? partiesIn(claim.roles, ['actor', 'co-actor'], report, parties) : [];

/** Each two of them once, in the order of their keys. */
function mutualPairs(parties: readonly Party[]): readonly Pick<Found, 'from' | 'to'>[] {
  const ordered = [...parties.slice(0, mostParties)].sort((a, b) => (a.key < b.key ? -1 : 1));
  return ordered.flatMap((from, at) => ordered.slice(at + 1).map((to) => ({ from, to })));
}

const isEnding = (type: string, { relations }: OverTimeKnowledge): boolean => relations.endings[type] !== undefined;

/** How a claim says it. */
function saysOf(claim: Claim, report: Report, knowledge: OverTimeKnowledge): RelationStatement['says'] {
  const { modality, polarity, type } = claim;
  const { relations } = knowledge;
  if (modality !== 'asserted' && modality !== 'hedged') return 'open';
  if (isEnding(type, knowledge)) return polarity === 'positive' ? 'over' : 'yes';
  if (relations.refusals[type] !== undefined) return polarity === 'positive' ? 'no' : 'open';
  if (polarity === 'positive') return 'yes';
  return saysNoLonger(claim, report, knowledge) ? 'over' : 'no';
}

function holdsInObject(ending: Claim, { id, trigger }: Claim): boolean {
  if (ending.id === id) return false;
  return ending.roles.some(
    ({ role, start, end }) => targetRoles.has(role) && start !== undefined && end !== undefined && spanContains({ start, end }, trigger),
  );
}

function saysNoLonger({ trigger, sentence }: Claim, { reading }: Report, { relations }: OverTimeKnowledge): boolean {
  const around = reading.sentences[sentence];
  const phrases = relations.over[reading.document.lang.slice(0, 2)] ?? [];
  const start = Math.max(around?.start ?? 0, trigger.start - nearby);
  const end = Math.min(around?.end ?? trigger.end, trigger.end + nearby);
  const words = ` ${foldWords(reading.document.text.slice(start, end)).join(' ')} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}
