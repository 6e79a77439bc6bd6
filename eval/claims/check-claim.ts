import type { Claim, RoleName } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import { bestOverlap } from '../entities/best-overlap.ts';
import { alikeClass } from '../phenomena/equivalences.ts';
import { type Lineage, lineageOf, typeAgrees } from '../phenomena/type-agrees.ts';
import type { GoldClaim, GoldQuantity, GoldRole, GoldTime } from './gold-report.ts';
import { type HolderJudge, holderAgrees, isNarrator } from './holder-agrees.ts';
import type { ClaimPair } from './match-claims.ts';
import { folded } from './refers-to.ts';
import { fillersFor, isReferent } from './role-agrees.ts';
import { countsAgree, daysEqual, daysOfGold, daysOverlap, hasWordsOf, numberAgrees } from './value-agrees.ts';

/** What is scored of a matched claim, in the order of the tables. */
export const claimFields = [
  ...(['class', 'class or alike', 'type', 'ACLED', 'actor', 'recipient, theme', 'place', 'other roles', 'last holder'] as const),
  ...(['polarity', 'modality', 'outcome', 'quote'] as const),
  ...(['time, with words', 'the same days', 'time, inherited', 'time, no days', 'quantity', 'number alone'] as const),
  ...(['implicit role', 'optional role'] as const),
] as const;
export type ClaimField = (typeof claimFields)[number];

/** One thing that the annotation says of a claim, and what was read instead. */
export interface FieldCheck {
  readonly field: ClaimField;
  readonly right: boolean;
  readonly wanted: string;
  readonly got: string;
}

/** What a claim is judged with. */
export interface Judge extends HolderJudge {
  readonly ancestors: Lineage;
}

/** Compares everything that the annotation says of a claim with the claim that answers it. */
export function checkClaim({ gold, claim }: ClaimPair, judge: Judge): FieldCheck[] {
  return [
    ...classChecks(gold, claim),
    typeCheck(gold, claim, judge.ancestors),
    ...acledChecks(gold, claim),
    ...gold.roles.map((role) => roleCheck(role, gold, claim, judge)),
    holderCheck(gold, claim, judge),
    ...(['polarity', 'modality', 'outcome', 'quote'] as const).map((field) => plain(field, gold[field], claim[field])),
    ...(gold.time ? timeChecks(gold.time, claim.time) : []),
    ...gold.quantities.flatMap((quantity) => quantityChecks(quantity, claim, judge.reading)),
  ];
}

function plain(field: ClaimField, wanted: string, got: string): FieldCheck {
  return { field, wanted, got, right: wanted === got };
}

function classChecks(gold: GoldClaim, claim: Claim): FieldCheck[] {
  const right = gold.types.some((type) => alikeClass(gold.class, type, claim.class));
  return [plain('class', gold.class, claim.class), { ...plain('class or alike', gold.class, claim.class), right }];
}

function typeCheck(gold: GoldClaim, claim: Claim, ancestors: Lineage): FieldCheck {
  const { plover } = claim.codes;
  const got = `${lineageOf(claim, ancestors).join(' < ')}${plover ? ` (PLOVER ${plover.type})` : ''}`;
  return { field: 'type', wanted: gold.types.join(' or '), got, right: typeAgrees(gold, claim, ancestors) };
}

function acledChecks({ acled }: GoldClaim, { codes }: Claim): FieldCheck[] {
  if (acled.length === 0) return [];
  const got = codes.acled?.subEventType ?? 'no code';
  return [{ field: 'ACLED', wanted: acled.join(' or '), got, right: acled.some((code) => folded(code) === folded(got)) }];
}

const fieldOfRole: Partial<Record<RoleName, ClaimField>> = {
  ...{ actor: 'actor', speaker: 'actor', recipient: 'recipient, theme', theme: 'recipient, theme', place: 'place' },
};

function roleField({ role, span, optional }: GoldRole): ClaimField {
  if (span === undefined) return 'implicit role';
  return optional ? 'optional role' : (fieldOfRole[role] ?? 'other roles');
}

function roleCheck(role: GoldRole, gold: GoldClaim, claim: Claim, { refersTo, reading }: Judge): FieldCheck {
  const fillers = fillersFor(role, gold.class, claim);
  const named = (ref: string | null): string => reading.actors.find((one) => one.ref === ref)?.label.en ?? ref ?? 'no reference';
  return {
    field: roleField(role),
    wanted: `${role.role} ${role.span?.text ?? '(implicit)'} = ${[...role.refs, ...(role.orNone ? ['no reference'] : [])].join(' or ')}`,
    got: fillers.map((own) => `${own.role} ${own.text ?? '(implicit)'} = ${named(own.ref)}`).join('; ') || 'no such role',
    right: fillers.some((filler) => isReferent(role, filler, refersTo)),
  };
}

function holderCheck({ holder }: GoldClaim, { attribution }: Claim, judge: Judge): FieldCheck {
  const wanted = holder.kind === 'narrator' ? 'narrator' : holder.kind === 'words' ? holder.span.text : holder.id;
  const last = attribution.at(-1)!;
  const got = isNarrator(attribution) ? 'narrator' : `${last.text ?? '(no words)'} = ${last.holder ?? 'no reference'}`;
  return { field: 'last holder', wanted, got, right: holderAgrees(holder, attribution, judge) };
}

function timeChecks(time: GoldTime, found: Claim['time']): FieldCheck[] {
  const wanted = `${time.span?.text ?? 'no words'} = ${time.iso ?? 'no days'}`;
  const got = found ? `${found.mention?.text ?? 'no words'} = ${found.from ?? '..'}/${found.to ?? '..'}` : 'no time';
  const days = daysOfGold(time);
  if (days === undefined) return [{ field: 'time, no days', wanted, got, right: hasWordsOf(time, found) }];
  const own = { from: found?.from, to: found?.to };
  const right = daysOverlap(days, own);
  if (time.span === undefined) return [{ field: 'time, inherited', wanted, got, right }];
  return [
    { field: 'time, with words', wanted, got, right },
    { field: 'the same days', wanted, got, right: right && daysEqual(days, own) },
  ];
}

function quantityChecks(gold: GoldQuantity, { quantities: own }: Claim, { quantities }: Reading): FieldCheck[] {
  const attached = quantities.filter(({ id }) => own.includes(id));
  const found = bestOverlap(gold.span, attached);
  const range = (value?: number, min?: number, max?: number): string => `${value ?? `${min ?? '..'}–${max ?? '..'}`}`;
  const wanted = `${gold.span.text} = ${range(gold.value, gold.min, gold.max)} ${gold.counts ?? ''}`;
  const elsewhere = bestOverlap(gold.span, quantities) ? 'not of this claim' : 'no quantity';
  const got = found ? `${found.text} = ${range(found.value, found.min, found.max)} ${found.counts ?? found.unit}` : elsewhere;
  const number = found !== undefined && numberAgrees(gold, found);
  return [
    { field: 'quantity', wanted, got, right: number && countsAgree(gold, found) },
    { field: 'number alone', wanted, got, right: number },
  ];
}
