import type { Claim, Role } from '../../../model/claim.ts';
import { spanContains } from '../../../model/span.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { meaningOf } from '../word-meanings.ts';
import { isPlanned, isToll, isViolent } from './violent-claims.ts';

/** A statement that does not say what it speaks of speaks of the attack of at most so many sentences before. */
const openReach = 2;
const blaming = 'accuse';
const claiming = 'claim-responsibility';
const denying = 'deny';
const contentRoles: ReadonlySet<string> = new Set(['theme', 'content']);

/** Claims of statements that name no act, by id: the claim of the attack that they speak of. */
export type OpenStatements = ReadonlyMap<string, string>;

/**
 * "The army blamed the rebels.", "The group claimed responsibility for it.", "They denied any involvement.": whoever blames, claims or denies
 * without saying what speaks of the attack that was told last, in the sentence itself or shortly before it.
 */
export function openStatements(report: Report, knowledge: CrosscheckKnowledge): OpenStatements {
  const { claims } = report.reading;
  const attacks = claims.filter((claim) => tellsAttack(claim, knowledge));
  if (attacks.length === 0) return new Map();
  return new Map(
    claims.flatMap((statement) => {
      if (!isOpen(statement, report, knowledge)) return [];
      const attack = attackMeant(statement, attacks);
      return attack ? [[statement.id, attack.id] as const] : [];
    }),
  );
}

/** The last attack told before, else the first that its sentence goes on to tell. */
function attackMeant({ sentence, trigger }: Claim, attacks: readonly Claim[]): Claim | undefined {
  const near = attacks.filter((attack) => attack.sentence <= sentence && sentence - attack.sentence <= openReach);
  return near.findLast((attack) => attack.trigger.start < trigger.start) ?? near.find((attack) => attack.sentence === sentence);
}

function tellsAttack(claim: Claim, knowledge: CrosscheckKnowledge): boolean {
  const { class: kind, polarity, modality, occurrence } = claim;
  if (kind === 'statement' || kind === 'assessment' || occurrence !== undefined) return false;
  if (polarity === 'negative' || isPlanned(claim) || modality === 'conditional' || modality === 'interrogative') return false;
  return isViolent(claim, knowledge) && !isToll(claim.type, knowledge);
}

function isOpen(statement: Claim, report: Report, knowledge: CrosscheckKnowledge): boolean {
  const { class: kind, polarity, modality, type } = statement;
  if (kind !== 'statement' || polarity === 'negative' || modality !== 'asserted') return false;
  if (type !== blaming && type !== claiming && type !== denying) return false;
  if (namesAct(statement, report)) return false;
  return type === blaming ? blamesSomebody(statement, report) : speaksOfPart(statement, report, knowledge);
}

/** A content that is more than the words for a part in something, an accusation or a denial. */
function namesAct({ links }: Claim, { claims }: Report): boolean {
  return links.some(({ type, to }) => {
    const content = type === 'content' ? claims.get(to) : undefined;
    return content !== undefined && content.type !== 'other' && content.class !== 'statement';
  });
}

/** Somebody and nothing behind him: "accused the government of negligence" is another matter. */
function blamesSomebody({ roles }: Claim, { reading }: Report): boolean {
  if (roles.some(({ role }) => contentRoles.has(role))) return false;
  return roles.some(
    ({ role, start, end }) =>
      role === 'recipient' &&
      start !== undefined &&
      end !== undefined &&
      reading.mentions.some((mention) => mention.kind === 'actor' && mention.end === end && spanContains({ start, end }, mention)),
  );
}

/** A part in something ("any involvement", "responsibility"), what was said before ("the accusation"), or nothing: but not that it happened. */
function speaksOfPart({ roles, links }: Claim, report: Report, knowledge: CrosscheckKnowledge): boolean {
  const said = links.some(({ type, to }) => type === 'content' && report.claims.get(to)?.type === blaming);
  return roles.filter(({ role }) => contentRoles.has(role)).every((role) => said || isPart(role, report, knowledge));
}

function isPart({ text = '', ref }: Role, { claims, places, actors }: Report, knowledge: CrosscheckKnowledge): boolean {
  if (ref !== null) return claims.has(ref) && claims.get(ref)!.class !== 'event' && !places.has(ref) && !actors.has(ref);
  return [...meaningOf(text, knowledge)].some((word) => knowledge.partWords.has(word));
}
