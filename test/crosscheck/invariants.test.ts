import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventLineSchema } from '../../src/model/crosscheck.ts';
import type { Reading } from '../../src/model/reading.ts';
import { renderCrosscheckText } from '../../src/render/crosscheck-text.ts';
import { buildCrosscheckView } from '../../src/views/crosscheck.ts';
import { openCrosscheck } from './open-crosscheck.ts';
import { reports } from './reports.ts';

const program = await openCrosscheck();
const readings = await program.read(Object.values(reports));
const result = program.check(readings);
const byId = new Map(readings.map((reading) => [reading.document.id, reading]));

/** Every stretch of a reading to which it gives a meaning. */
function knownSpans({ claims, mentions, times, quantities, attributions, document }: Reading): ReadonlySet<string> {
  const quoted = attributions.flatMap(({ content }) =>
    content.map((span) => ({ ...span, text: document.text.slice(span.start, span.end) })),
  );
  const spans = [...claims.flatMap(({ trigger, roles }) => [trigger, ...roles]), ...mentions, ...times, ...quantities, ...quoted];
  return new Set(spans.map(({ start, end, text }) => `${start} ${end} ${text}`));
}

describe('a cross-check of many reports', () => {
  it('gives the same bytes whatever the order of the reports', () => {
    const expected = JSON.stringify(result);
    const order = fc.shuffledSubarray([...readings], { minLength: readings.length });
    fc.assert(
      fc.property(order, (shuffled) => JSON.stringify(program.check(shuffled)) === expected),
      { numRuns: 40 },
    );
  });

  it('points with every value at words of its claim’s document', () => {
    const spans = new Map(readings.map((reading) => [reading.document.id, knownSpans(reading)]));
    const values = result.events.flatMap(({ fields }) => fields.flatMap((field) => field.values));
    expect(values.length).toBeGreaterThan(50);
    for (const { document, claim, start, end } of values) {
      const reading = byId.get(document)!;
      expect(spans.get(document)).toContain(`${start} ${end} ${reading.document.text.slice(start, end)}`);
      expect(reading.claims.map(({ id }) => id)).toContain(claim);
    }
  });

  it('says every value as its claim does: hedged, denied or asserted', () => {
    for (const { document, claim, modality } of result.events.flatMap(({ fields }) => fields.flatMap((field) => field.values)))
      expect(modality).toBe(byId.get(document)!.claims.find(({ id }) => id === claim)!.modality);
  });

  it('puts no claim into two events, and counts no unknown origin', () => {
    const members = result.events.flatMap((event) => event.members.map(({ document, claim }) => `${document} ${claim}`));
    const apart = [...result.openPlans, ...result.deniedOnly].map((address) => address.join(' '));
    expect(new Set([...members, ...apart]).size).toBe(members.length + apart.length);
    for (const { origins, independentOrigins } of result.events)
      expect(independentOrigins).toBeLessThanOrEqual(origins.filter(({ unknown }) => !unknown).length);
  });

  it('keeps to its schema, with ids that differ and look-alikes that exist', () => {
    const ids = result.events.map(({ event }) => event.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const event of result.events) {
      expect(eventLineSchema.safeParse(event).error).toBeUndefined();
      for (const { event: other } of event.similar) expect(ids.filter((id) => id !== event.event.id)).toContain(other);
    }
  });

  it.each(['en', 'fr'] as const)('is shown with addresses at which the words stand (%s)', (ui) => {
    const view = buildCrosscheckView(result, readings, { ui });
    const told = [...view.events.flatMap(({ fields }) => fields.flatMap(({ values }) => values.flatMap((value) => value.told)))];
    expect(told.length).toBeGreaterThan(20);
    for (const { words, address, document } of told) {
      const { id, start, end } = /^(?<id>.+)#(?<start>\d+)-(?<end>\d+)$/u.exec(address)!.groups!;
      expect(byId.get(id!)!.document.text.slice(Number(start), Number(end))).toBe(words);
      expect(view.documents.find(({ number }) => number === document)!.id).toBe(id);
    }
    const lines = renderCrosscheckText(view, { width: 72 }).split('\n');
    expect(lines.filter((line) => line.length > 72)).toEqual([]);
  });
});
