import type { Claim } from '../../../model/claim.ts';
import type { QuantityMention } from '../../../model/reading.ts';
import { type Span, spanContains } from '../../../model/span.ts';
import type { CrosscheckKnowledge, Families } from '../pack.ts';
import type { Report } from '../report.ts';
import { meaningOf } from '../word-meanings.ts';

/** A number of an event, as bounds that are both included; a bound that nobody stated is infinite. */
export interface Figure extends Span {
  readonly claim: Claim;
  /** What is counted: "killed", "wounded", or "quantity" with its unit. */
  readonly field: string;
  readonly min: number;
  readonly max: number;
  /** As a person reads it: "9", "≥ 9", "20–25", "≈ 30". */
  readonly value: string;
  readonly isApproximate: boolean;
  /** The report itself says that another number has taken its place. */
  readonly isSuperseded: boolean;
  /** Those who are counted, where their words set them apart from others: forces, civilians, attackers. */
  readonly side?: string;
  /** Another side was counted before it: it is not the number of those whom the event struck. */
  readonly isBeside?: true;
  /** "four others": beside those counted before. */
  readonly isOther: boolean;
}

type Bounds = Pick<Figure, 'min' | 'max'>;

/** How far "about" may reach: a tenth, and at least one. */
const aboutShare = 0.1;
const uncounted: ReadonlySet<string> = new Set(['km', 'day', 'hour', 'share', 'percent', 'year', 'month', 'week', 'minute']);

/** The numbers of a claim that count somebody or something. Parts of a total ("among them three children") are not the total. */
export function figuresOf(claim: Claim, report: Report, knowledge: CrosscheckKnowledge): readonly Figure[] {
  return countedBy(claim, report, knowledge.families).flatMap((quantity) => {
    // The article of "in a statement" can be read as one that counts.
    const isArticle = claim.class === 'statement' && quantity.value === 1;
    const isLeftOut = isArticle || quantity.part || uncounted.has(quantity.unit) || isOfHolder(quantity, claim);
    const bounds = isLeftOut ? undefined : boundsOf(quantity);
    if (!bounds) return [];
    const side = sideOf(quantity, claim, report, knowledge);
    return fieldsOf(quantity, bounds, claim, knowledge).map((field) => asFigure(quantity, bounds, { claim, field, side }));
  });
}

/** What it counts: "no casualties" are neither dead nor wounded. */
function fieldsOf(quantity: QuantityMention, { max }: Bounds, claim: Claim, knowledge: CrosscheckKnowledge): readonly string[] {
  const { counts, unit, of } = quantity;
  const isOpen = claim.type === 'casualties' && counts === undefined && unit === 'person';
  if (isOpen && max === 0) return ['killed', 'wounded'];
  // "They lost four men."
  if (isOpen && of !== undefined && [...meaningOf(of, knowledge)].some((word) => knowledge.nouns.has(word))) return ['killed'];
  return [fieldOf(quantity, claim, knowledge.families)];
}

/** The side of those who are counted, by the words for them. */
function sideOf({ start, end }: Span, claim: Claim, report: Report, knowledge: CrosscheckKnowledge): string | undefined {
  const role = claim.roles.find(
    (one) => one.start !== undefined && one.end !== undefined && spanContains({ start: one.start, end: one.end }, { start, end }),
  );
  if (role?.text === undefined) return undefined;
  const name = role.ref === null ? undefined : report.actors.get(role.ref)?.label.en;
  const words = [role.text, name].flatMap((text) => (text === undefined ? [] : [...meaningOf(text, knowledge)]));
  return words.map((word) => knowledge.countedSides.get(word)).find((side) => side !== undefined);
}

/** Numbers of another side than the one counted first stand beside it: attackers killed, after the dead of the attack. */
export function withSides(figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, at) => {
    const first = figures.slice(0, at).find(({ field, side }) => field === figure.field && side !== undefined);
    return first && figure.side !== undefined && first.side !== figure.side ? { ...figure, isBeside: true } : figure;
  });
}

function asFigure(
  quantity: QuantityMention,
  bounds: Bounds,
  { claim, field, side }: Pick<Figure, 'claim' | 'field'> & { readonly side: string | undefined },
): Figure {
  const { start, end, approx, value, superseded, other } = quantity;
  const isApproximate = approx === 'about' || approx === 'nearly';
  return {
    start,
    end,
    claim,
    field,
    ...(side !== undefined && { side }),
    ...bounds,
    value: written(bounds, isApproximate, value),
    isApproximate,
    isSuperseded: superseded === true,
    isOther: other === true,
  };
}

/** "une ", before the holder. */
const longestArticle = 4;

/** "according to a spokesman": who is counted there is who says so. */
function isOfHolder(quantity: Span, { attribution }: Claim): boolean {
  return attribution.some(
    ({ start, end }) => start !== undefined && end !== undefined && spanContains({ start: start - longestArticle, end }, quantity),
  );
}

const taken = 'captured';

/** What the words count, else what the act does to those whom it counts, else its unit. */
function fieldOf({ counts, unit }: QuantityMention, { type }: Claim, { same, counts: byType }: Families): string {
  const counted = counts === undefined ? undefined : (same[counts] ?? counts);
  const done = unit === 'person' ? byType[type] : undefined;
  // Who was "taken" was taken as the act says: arrested, abducted, taken prisoner.
  if (counted === taken && done !== undefined) return done;
  if (counted !== undefined && counted !== 'strength') return counted;
  return done ?? counted ?? (unit === 'person' ? 'quantity' : `quantity:${unit}`);
}

/** Its own numbers, and those within the words for whom it is done to, which another predicate of the sentence may have taken. */
function countedBy(claim: Claim, report: Report, { counts: byType }: Families): readonly QuantityMention[] {
  const own = claim.quantities.flatMap((id) => report.quantities.get(id) ?? []);
  const within = claim.roles.flatMap(({ role, start, end }) =>
    role !== 'recipient' || start === undefined || end === undefined
      ? []
      : report.reading.quantities.filter(
          (quantity) =>
            (quantity.counts !== undefined || (quantity.unit === 'person' && byType[claim.type] !== undefined)) &&
            spanContains({ start, end }, quantity) &&
            !own.includes(quantity),
        ),
  );
  return [...own, ...within];
}

function boundsOf({ value, min, max, approx }: QuantityMention): Bounds | undefined {
  if (min !== undefined || max !== undefined) return { min: min ?? 0, max: max ?? Number.POSITIVE_INFINITY };
  if (value === undefined) return undefined;
  if (approx === 'at-least' || approx === 'more-than') return { min: value, max: Number.POSITIVE_INFINITY };
  if (approx === 'at-most' || approx === 'up-to' || approx === 'less-than') return { min: 0, max: value };
  if (approx === undefined) return { min: value, max: value };
  const reach = Math.max(1, Math.round(value * aboutShare));
  return { min: value - reach, max: value + reach };
}

function written({ min, max }: Bounds, isApproximate: boolean, value: number | undefined): string {
  if (isApproximate && value !== undefined) return `≈ ${value}`;
  if (min === max) return String(min);
  if (max === Number.POSITIVE_INFINITY) return `≥ ${min}`;
  return min === 0 ? `≤ ${max}` : `${min}–${max}`;
}
