import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { EntityGroupView } from './entities-view.ts';
import type { Mark, MarkKind, Segment } from './reading-view.ts';

/** A mark with the stretch that it covers. */
export interface PlacedMark extends Mark, Span {}

interface PossibleSpan {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

function placed(id: string, kind: MarkKind, span: PossibleSpan | undefined): PlacedMark[] {
  if (span?.start === undefined || span.end === undefined || span.end <= span.start) return [];
  return [{ id, kind, start: span.start, end: span.end }];
}

type ReadClaim = Reading['claims'][number];

function claimMarks(claim: ReadClaim, quantities: ReadonlyMap<string, Span>): PlacedMark[] {
  return [
    ...placed(claim.id, 'trigger', claim.trigger),
    ...claim.roles.flatMap((role) => placed(claim.id, 'role', role)),
    ...claim.attribution.flatMap((link) => [...placed(claim.id, 'holder', link), ...placed(claim.id, 'cue', link.cue)]),
    ...placed(claim.id, 'time', claim.time?.mention),
    ...claim.quantities.flatMap((id) => placed(claim.id, 'quantity', quantities.get(id))),
  ];
}

/** Every marked stretch of a reading, in text order; stretches may overlap and may stand outside their claim's sentence. */
export function placeMarks(reading: Reading, entities: readonly EntityGroupView[] = []): readonly PlacedMark[] {
  const quantities = new Map<string, Span>(reading.quantities.map((quantity) => [quantity.id, quantity]));
  const marks = [
    ...reading.claims.flatMap((claim) => claimMarks(claim, quantities)),
    ...reading.loaded.flatMap((loaded) => placed(loaded.id, 'loaded', loaded)),
    ...reading.slips.flatMap((slip, index) => placed(`slip-${index}`, 'slip', slip)),
    ...reading.attributions.flatMap((attribution, index) => [
      ...attribution.source.flatMap((span) => placed(`attribution-${index}`, 'holder', span)),
      ...attribution.cue.flatMap((span) => placed(`attribution-${index}`, 'cue', span)),
    ]),
    ...entities.flatMap(({ kind, entities: own }) =>
      own.flatMap(({ mentions }) => mentions.flatMap((mention) => placed(mention.id, `entity-${kind}`, mention))),
    ),
  ];
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

function uniqueMarks(marks: readonly PlacedMark[]): readonly Mark[] {
  const seen = new Map(marks.map(({ id, kind }) => [`${kind} ${id}`, { id, kind }]));
  return [...seen.values()];
}

/**
 * Cuts a stretch of the text at every boundary of a mark, so that marks that overlap can all be shown.
 * The segments join up to `text.slice(span.start, span.end)`.
 * @param marks in text order, as {@link placeMarks} gives them; those outside the stretch are passed over
 */
export function cutSegments(text: string, span: Span, marks: readonly PlacedMark[]): readonly Segment[] {
  const inside = marks.filter((mark) => mark.start < span.end && span.start < mark.end);
  const clip = (at: number): number => Math.min(Math.max(at, span.start), span.end);
  const cuts = new Set([span.start, span.end, ...inside.flatMap((mark) => [clip(mark.start), clip(mark.end)])]);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!;
    return { start, end, text: text.slice(start, end), marks: uniqueMarks(inside.filter((mark) => mark.start < end && start < mark.end)) };
  });
}

/**
 * The marks that each stretch meets, in one pass over both.
 * @param stretches in text order
 * @param marks in text order, as {@link placeMarks} gives them
 */
export function marksByStretch(stretches: readonly Span[], marks: readonly PlacedMark[]): readonly (readonly PlacedMark[])[] {
  let next = 0;
  let open: PlacedMark[] = [];
  return stretches.map((stretch) => {
    open = open.filter((mark) => mark.end > stretch.start);
    for (let mark = marks[next]; mark && mark.start < stretch.end; next += 1, mark = marks[next]) {
      if (mark.end > stretch.start) open.push(mark);
    }
    return [...open];
  });
}
