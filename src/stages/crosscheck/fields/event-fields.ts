import type { Claim } from '../../../model/claim.ts';
import type { EventField, FieldValue } from '../../../model/crosscheck.ts';
import type { Span } from '../../../model/span.ts';
import type { Figure } from '../incidents/figures.ts';
import type { Filler } from '../incidents/fillers.ts';
import type { Days, Incident } from '../incidents/incident.ts';
import type { Spot } from '../incidents/spots.ts';
import { relationOf } from '../matching/compare-fillers.ts';
import { compareSpots } from '../matching/compare-spots.ts';
import { daysApart, lengthInDays } from '../matching/days.ts';
import { type Origins, originOf, toldKey } from '../origins/event-origins.ts';
import { asField, judgeValues, type ValueRelation } from './judge-values.ts';
import { type QuotedWords, quotationField } from './quoted-words.ts';
import type { StatedValue } from './stated-value.ts';

/** The incidents of an event, with who stands behind each of their claims. */
export interface FieldInput {
  readonly incidents: readonly Incident[];
  readonly origins: Origins;
}

/** Every field of an event that some report speaks of, and who, whom, where and when even if none does. */
export function eventFields(input: FieldInput): readonly EventField[] {
  const documents = [...new Set(input.incidents.map(({ report }) => report.id))];
  return [
    ...numberFields(input, documents),
    fieldOf('actor', [...fillerValues(input, 'actors'), ...denierValues(input)], relateFillers, documents),
    fieldOf('recipient', fillerValues(input, 'recipients'), relateTargets, documents),
    fieldOf('place', spotValues(input), relateSpots, documents),
    fieldOf('time', dayValues(input), relateDays, documents),
    fieldOf(
      'outcome',
      wordValues(input, ({ outcome }) => (outcome === 'none' ? undefined : outcome)),
      relateOutcomes,
      documents,
    ),
    fieldOf(
      'polarity',
      wordValues(input, ({ polarity }, { isRefuted }) => (isRefuted ? 'negative' : polarity)),
      relateWords,
      documents,
    ),
    ...quotationField(input.incidents, documents, (quoted) => quotedValue(input, quoted)),
  ];
}

function quotedValue(input: FieldInput, { report, claim, start, end }: QuotedWords): FieldValue {
  const incident = input.incidents.find((one) => one.report === report)!;
  return shownValue(input, incident, claim, { start, end }, report.reading.document.text.slice(start, end));
}

function fieldOf<Content>(
  field: string,
  values: readonly StatedValue<Content>[],
  relate: (one: Content, other: Content) => ValueRelation,
  documents: readonly string[],
): EventField {
  const kept = distinctValues(values);
  return asField(field, kept, judgeValues(kept, relate), documents);
}

/** A report that says a thing twice by the same word says it once. */
function distinctValues<Content>(values: readonly StatedValue<Content>[]): readonly StatedValue<Content>[] {
  const seen = new Set<string>();
  return values.filter(({ shown }) => {
    const key = `${shown.document} ${shown.origin} ${shown.value}`;
    return !seen.has(key) && seen.add(key);
  });
}

function shownValue({ origins }: FieldInput, incident: Incident, claim: Claim, span: Span, value: string): FieldValue {
  const key = toldKey({ claim, report: incident.report });
  return {
    document: incident.report.id,
    claim: claim.id,
    value,
    holder: origins.holders.get(key)?.label ?? incident.report.id,
    modality: claim.modality,
    origin: originOf({ claim, report: incident.report }, origins),
    start: span.start,
    end: span.end,
  };
}

function numberFields(input: FieldInput, documents: readonly string[]): readonly EventField[] {
  const figures = input.incidents.flatMap((incident) =>
    incident.figures.map(
      (figure): StatedValue<Figure> => ({
        shown: { ...shownValue(input, incident, figure.claim, figure, figure.value), ...boundsOf(figure) },
        content: figure,
        order: incident.report.index,
      }),
    ),
  );
  const names = [...new Set(figures.map(({ content }) => content.field))].sort();
  return names.map((name) => {
    const values = distinctValues(figures.filter(({ content }) => content.field === name));
    return asField(name, values, judgeValues(values, relateFigures, replacedFigures(values)), documents);
  });
}

function boundsOf({ min, max }: Figure): Pick<FieldValue, 'min' | 'max'> {
  return { min, ...(max !== Number.POSITIVE_INFINITY && { max }) };
}

/** Figures of which a report says that another has taken their place, wherever that origin gave them. */
function replacedFigures(values: readonly StatedValue<Figure>[]): ReadonlySet<number> {
  // A provisional number is replaced where another is told.
  const stale = values.filter(({ content }) => content.isSuperseded && values.some((other) => isNewer(other.content, content)));
  return new Set(
    values.flatMap(({ shown, content }, at) =>
      stale.some((old) => old.shown.origin === shown.origin && old.content.min === content.min && old.content.max === content.max)
        ? [at]
        : [],
    ),
  );
}

const isNewer = (other: Figure, stale: Figure): boolean => !other.isSuperseded && relateFigures(other, stale) !== 'same';

type Counted = Pick<Figure, 'min' | 'max' | 'side' | 'isBeside'>;

/** Equal bounds are the same; bounds that meet can both hold ("at least 17" and 23), and so can numbers of two sides. */
export function relateFigures(one: Counted, other: Counted): ValueRelation {
  if (areOfTwoSides(one, other)) return 'compatible';
  if (one.min === other.min && one.max === other.max) return 'same';
  return one.min <= other.max && other.min <= one.max ? 'compatible' : 'conflict';
}

function areOfTwoSides(one: Counted, other: Counted): boolean {
  if (one.side !== undefined && other.side !== undefined) return one.side !== other.side;
  return (one.isBeside ?? false) !== (other.isBeside ?? false);
}

function fillerValues(input: FieldInput, side: 'actors' | 'recipients'): readonly StatedValue<Filler>[] {
  return input.incidents.flatMap((incident) =>
    incident[side]
      .filter(({ claim }) => side === 'recipients' || claim.polarity === 'positive')
      .map((filler) => ({
        shown: shownValue(input, incident, filler.by ?? filler.claim, filler, filler.label.en),
        content: filler,
        order: incident.report.index,
      })),
  );
}

/** "not X": whoever denies a part says who did not act. */
function denierValues(input: FieldInput): readonly StatedValue<Filler>[] {
  const denied = (incident: Incident): readonly Filler[] => [
    ...incident.deniers,
    ...incident.actors
      .filter(({ claim }) => claim.polarity === 'negative' && claim.type === incident.types[0])
      .map((filler) => ({ ...filler, isDenied: true as const })),
  ];
  return input.incidents.flatMap((incident) =>
    denied(incident).map((filler) => ({
      shown: shownValue(input, incident, filler.by ?? filler.claim, filler, `≠ ${filler.label.en}`),
      content: filler,
      order: incident.report.index,
    })),
  );
}

function relateFillers(one: Filler, other: Filler): ValueRelation {
  if (one.isDenied || other.isDenied) {
    const isContested = one.isDenied !== other.isDenied && relationOf(one, other) === 'same';
    return isContested ? 'conflict' : 'compatible';
  }
  const relation = relationOf(one, other);
  if (relation !== 'same' && (accusesAnother(one, other) || accusesAnother(other, one))) return 'conflict';
  return relation === 'other' ? 'conflict' : relation === 'same' ? 'same' : 'compatible';
}

/** Whoever says that somebody else did it says that he did not; his own men are himself. */
function accusesAnother(one: Filler, other: Filler): boolean {
  const holder = (one.by ?? one.claim).attribution.at(-1)?.holder;
  return other.ref !== undefined && holder === other.ref && !one.parents.includes(other.ref);
}

/** An act can have many targets: two of them are no contradiction. */
function relateTargets(one: Filler, other: Filler): ValueRelation {
  return relationOf(one, other) === 'same' ? 'same' : 'compatible';
}

function spotValues(input: FieldInput): readonly StatedValue<Spot>[] {
  return input.incidents.flatMap((incident) =>
    finestFirst(incident.spots)
      .slice(0, 1)
      .map((spot) => ({ shown: shownValue(input, incident, spot.claim, spot, spot.name), content: spot, order: incident.report.index })),
  );
}

const finestFirst = (spots: readonly Spot[]): readonly Spot[] => [...spots].sort((a, b) => Number(a.isArea) - Number(b.isArea));

function relateSpots(one: Spot, other: Spot): ValueRelation {
  const relation = compareSpots([one], [other]);
  if (relation === 'apart') return 'conflict';
  return relation === 'same' ? 'same' : 'compatible';
}

function dayValues(input: FieldInput): readonly StatedValue<Days>[] {
  return input.incidents.flatMap((incident) => {
    const { days } = incident;
    if (!days) return [];
    const { trigger, time } = days.claim;
    const { from, to } = days;
    const span = time?.mention ?? trigger;
    return [
      {
        shown: { ...shownValue(input, incident, days.claim, span, from === to ? from : `${from} – ${to}`), from, to },
        content: days,
        order: incident.report.index,
      },
    ];
  });
}

function relateDays(one: Days, other: Days): ValueRelation {
  if (daysApart(one, other) > 0) return 'conflict';
  return one.from === other.from && lengthInDays(one) === lengthInDays(other) ? 'same' : 'compatible';
}

/** What a word of the leading claim says, and those of claims that deny it. */
function wordValues(input: FieldInput, read: (claim: Claim, incident: Incident) => string | undefined): readonly StatedValue<string>[] {
  return input.incidents.flatMap((incident) => {
    const leading = incident.claims.find(({ type }) => type === incident.types[0]) ?? incident.claims[0]!;
    const value = read(leading, incident);
    return value === undefined
      ? []
      : [{ shown: shownValue(input, incident, leading, leading.trigger, value), content: value, order: incident.report.index }];
  });
}

const relateWords = (one: string, other: string): ValueRelation => (one === other ? 'same' : 'conflict');

/** What goes on now may have succeeded tomorrow; what failed or was stopped has not. */
function relateOutcomes(one: string, other: string): ValueRelation {
  if (one === other) return 'same';
  return one === 'ongoing' || other === 'ongoing' ? 'compatible' : 'conflict';
}
