import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftReading } from '../../test/fixtures/reading-builder.ts';
import { arabicNamesReading, frenchReading, hostileReading, longReading, unreadReading } from '../../test/fixtures/readings.ts';
import { buildReadingView } from '../views/reading.ts';
import { renderText } from './reading-text.ts';
import { textWidth } from './terminal-text.ts';

const english = (width?: number): string => renderText(buildReadingView(frenchReading, { ui: 'en' }), width === undefined ? {} : { width });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is that none of them is there
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

describe('renderText', () => {
  it.each([
    ['header with outlet, date and its basis', 'Le Phare du Sud · 6 May 2031 (from the page’s data) · fr'],
    ['the plain line with its mark in front', '[hedged] les gardes-côtes — arraisonné — deux boutres'],
    ['place and time', 'where: au large du port · when: mardi matin (6 May 2031, from the date of the report)'],
    ['who says so', 'says: Le Phare du Sud ← le gouverneur de Kesra · reading sure'],
    ['a plan with a doer not stated', '[planned] not stated — déployée — Une patrouille conjointe'],
    ['a negation', '[negated, two readings] Ils (Kesra coast guard) — tiré'],
    ['a denial', '[denied] ses hommes — coulé — un troisième bateau'],
    ['a silent sentence', 'No claim read: intertitre sans prédicat'],
  ])('prints %s', (_, line) => {
    expect(english(120)).toContain(line);
  });

  it('speaks French', () => {
    const text = renderText(buildReadingView(frenchReading, { ui: 'fr' }), { width: 120 });
    expect(text).toContain('dit par\u00a0: Le Phare du Sud ← L’état-major (dément) · lecture sûre');
    expect(text).not.toMatch(/says|reading sure|where/u);
  });

  it('names the roles of objects where there are several kinds', () => {
    const roles = [
      ['theme', 'rifles'],
      ['recipient', 'the militia'],
    ] as const;
    const claims = [{ sentence: 0, trigger: 'gave', roles }];
    const text = renderText(
      buildReadingView(draftReading({ id: 'g', lang: 'en', sentences: ['They gave rifles to the militia.'], claims }), { ui: 'en' }),
    );
    expect(text).toContain('• gave — what: rifles; to whom: the militia');
  });

  it.each([40, 80, 132])('stays within %i columns', (width) => {
    for (const reading of [frenchReading, arabicNamesReading, hostileReading, longReading('long', 20), unreadReading]) {
      for (const line of renderText(buildReadingView(reading, { ui: 'fr' }), { width }).split('\n')) {
        expect(textWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('has no escape codes without colour, and only its own with colour', () => {
    const view = buildReadingView(hostileReading, { ui: 'en' });
    expect(renderText(view)).not.toMatch(controls);
    const coloured = renderText(view, { color: true });
    expect(coloured).toContain('\u001b[1m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes that the renderer itself writes
    expect(coloured.replace(/\u001b\[(?:1|2|22|33|39)m/gu, '')).toBe(renderText(view));
  });

  it('lets no control character through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const reading = draftReading({ id: 'p', lang: 'en', sentences: ['It sank.'], source: { title, outlet: title } });
        expect(renderText(buildReadingView(reading, { ui: 'en' }))).not.toMatch(controls);
      }),
    );
  });
});
