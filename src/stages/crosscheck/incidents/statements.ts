import type { Claim } from '../../../model/claim.ts';
import { spanContains } from '../../../model/span.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { meaningOf } from '../word-meanings.ts';
import { type Filler, fillersOf } from './fillers.ts';
import type { OpenStatements } from './open-statements.ts';

/** Who acted according to a statement: who claims it, and who is accused of it. */
const blamingRole: Readonly<Record<string, string>> = { 'claim-responsibility': 'speaker', accuse: 'recipient' };
const denying = 'denies';
const contentRoles: ReadonlySet<string> = new Set(['theme', 'content']);

/** Statements of the report that claim an act or accuse somebody of it, those that name no act among them. */
export function statementsOn(claims: readonly Claim[], report: Report, open: OpenStatements): readonly Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return report.reading.claims.filter(
    ({ id, class: kind, type, polarity, links }) =>
      kind === 'statement' &&
      blamingRole[type] !== undefined &&
      polarity === 'positive' &&
      (ids.has(open.get(id) ?? '') || links.some((link) => link.type === 'content' && ids.has(link.to))),
  );
}

/** Those whom statements name as having acted, on the word of whoever states it. */
export function blamed(statements: readonly Claim[], report: Report, knowledge: CrosscheckKnowledge): readonly Filler[] {
  return statements.flatMap((by) => {
    const role = blamingRole[by.type];
    return role === undefined ? [] : fillersOf(by, [role], report, knowledge).map((filler) => ({ ...filler, by }));
  });
}

/** Statements by which somebody denies a part in an act that their words take for granted, or that was told before: "denied any role in the shelling". */
export function denialsOf(claims: readonly Claim[], { reading, claims: all }: Report, open: OpenStatements): readonly Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return reading.claims.filter(
    (statement) =>
      (statement.type === 'deny' && ids.has(open.get(statement.id) ?? '')) ||
      (isDenial(statement) && claims.some((claim) => claim.polarity === 'positive' && isDeniedBy(claim, statement, all))),
  );
}

const isDenial = ({ class: kind, attribution, polarity, roles }: Claim): boolean =>
  kind === 'statement' &&
  attribution.at(-1)?.stance === denying &&
  polarity === 'positive' &&
  roles.some(({ role }) => contentRoles.has(role));

/** Its words hold the act, or the act comes behind them and they deny nothing that is told ("a démenti toute implication dans l'attaque"). */
function isDeniedBy(claim: Claim, { sentence, roles, links }: Claim, all: Report['claims']): boolean {
  if (claim.sentence !== sentence) return false;
  if (isWithin(claim, roles)) return true;
  const denied = links.flatMap(({ type, to }) => (type === 'content' ? (all.get(to) ?? []) : []));
  const isBehind = roles.some(({ role, end }) => contentRoles.has(role) && end !== undefined && end <= claim.trigger.start);
  return isBehind && denied.every(({ type }) => type === 'other') && claim.type !== 'other';
}

/** "Denied reports that the station had been looted": not a part in it is denied, but that it was. */
export function isRefuted(claim: Claim, denials: readonly Claim[], { claims }: Report, knowledge: CrosscheckKnowledge): boolean {
  return denials.some(
    (denial) =>
      isDeniedBy(claim, denial, claims) &&
      !isWithin(claim, denial.roles) &&
      denial.roles.some(({ role, text }) => contentRoles.has(role) && text !== undefined && isReport(text, knowledge)),
  );
}

const isReport = (text: string, knowledge: CrosscheckKnowledge): boolean =>
  [...meaningOf(text, knowledge)].some((word) => knowledge.documentWords.has(word));

function isWithin({ trigger }: Claim, roles: Claim['roles']): boolean {
  return roles.some(
    ({ role, start, end }) => contentRoles.has(role) && start !== undefined && end !== undefined && spanContains({ start, end }, trigger),
  );
}

/** Those who say that they did not act. */
export function deniers(denials: readonly Claim[], report: Report, knowledge: CrosscheckKnowledge): readonly Filler[] {
  return denials.flatMap((by) =>
    fillersOf(by, ['speaker'], report, knowledge).map((filler) => ({ ...filler, by, isDenied: true as const })),
  );
}

/** A claim that a denial only takes for granted affirms nothing by itself. */
export function isTakenForGranted(claim: Claim, denials: readonly Claim[], { claims }: Report): boolean {
  return denials.some((denial) => isDeniedBy(claim, denial, claims));
}
