import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityReading } from '../../test/fixtures/entity-reading.ts';
import { claimId, draftReading } from '../../test/fixtures/reading-builder.ts';
import { arabicNamesReading, frenchReading, hostileReading, longReading, unreadReading } from '../../test/fixtures/readings.ts';
import type { Reading } from '../model/reading.ts';
import { buildReadingView } from './reading.ts';
import { cutSegments, marksByStretch } from './reading-segments.ts';
import type { ClaimView, ReadingView } from './reading-view.ts';

const claimOf = (view: ReadingView, order: number): ClaimView =>
  view.sentences.flatMap(({ claims }) => claims).find(({ id }) => id === claimId(view.id, order))!;
const english = buildReadingView(frenchReading, { ui: 'en' });
const french = buildReadingView(frenchReading, { ui: 'fr' });
const text = (pieces: readonly { text: string }[]): string => pieces.map((piece) => piece.text).join('');

describe('buildReadingView: who says so', () => {
  it.each([
    ['the outlet, then the one it relays', english, 0, 'Le Phare du Sud ← le gouverneur de Kesra'],
    ['a channel', english, 2, 'Le Phare du Sud ← leur porte-parole (through Radio Azur)'],
    ['the outlet alone, without a verb', english, 3, 'Le Phare du Sud'],
    ['a denial', french, 6, 'Le Phare du Sud ← L’état-major (dément)'],
    [
      'a source without a name',
      buildReadingView(arabicNamesReading, { ui: 'en' }),
      1,
      'Harbour Wire ← A security source who asked not to be named (a source not named)',
    ],
  ])('%s', (_, view, order, words) => {
    expect(claimOf(view, order).chainWords).toBe(words);
  });

  it('calls an outlet without a name the outlet, and a holder without words nobody', () => {
    const other = {
      attribution: [
        { holder: 'narrator' as const, stance: 'asserts' as const },
        { holder: null, stance: 'says' as const },
      ],
    };
    const reading = draftReading({ id: 'x', lang: 'en', sentences: ['It sank.'], claims: [{ sentence: 0, trigger: 'sank', other }] });
    expect(claimOf(buildReadingView(reading, { ui: 'en' }), 0).chainWords).toBe('the outlet ← not stated who');
    expect(claimOf(buildReadingView(reading, { ui: 'fr' }), 0).chainWords).toBe('le média ← on ne dit pas qui');
  });
});

describe('buildReadingView: marks and lines', () => {
  it.each([
    ['hedged', 0, ['hedged'], 'hedged'],
    ['hedged with a word at arm’s length', 1, ['hedged', 'word at arm’s length'], 'hedged'],
    ['negated and relayed, two readings', 2, ['negated', 'two readings'], 'negative'],
    ['planned, said once', 3, ['planned'], 'planned'],
    ['asked', 5, ['asked'], 'interrogative'],
    ['denied', 6, ['denied'], 'negative'],
  ])('%s', (_, order, marks, line) => {
    const claim = claimOf(english, order);
    expect(claim.marks).toEqual(marks);
    expect(claim.line).toBe(line);
    for (const mark of marks) expect(claim.summary).toContain(mark);
    expect(claim.summary).toContain(claim.chainWords);
  });

  it('draws what is said to be planned as planned, whatever its modality', () => {
    const other = { outcome: 'planned' as const };
    const reading = draftReading({
      id: 'w',
      lang: 'en',
      sentences: ['They promised to leave.'],
      claims: [{ sentence: 0, trigger: 'leave', other }],
    });
    const claim = claimOf(buildReadingView(reading, { ui: 'en' }), 0);
    expect([claim.line, claim.marks]).toEqual(['planned', ['planned']]);
  });

  it.each([
    ['negated and hedged', { polarity: 'negative', modality: 'hedged' }, 'negative', ['hedged', 'negated']],
    ['negated and planned', { polarity: 'negative', modality: 'planned' }, 'negative', ['planned', 'negated']],
    ['negated and asked', { polarity: 'negative', modality: 'interrogative' }, 'interrogative', ['asked', 'negated']],
    ['not negated', { polarity: 'positive', modality: 'hedged' }, 'hedged', ['hedged']],
    ['an event under way', { class: 'event', outcome: 'ongoing' }, 'asserted', ['under way']],
    ['a movement under way', { class: 'flow', outcome: 'ongoing' }, 'asserted', ['under way']],
    ['a state that lasts', { class: 'state', outcome: 'ongoing' }, 'asserted', []],
    ['a statement in the present', { class: 'statement', outcome: 'ongoing' }, 'asserted', []],
    ['a question, said once', { class: 'question', modality: 'interrogative', outcome: 'none' }, 'interrogative', ['asked']],
    ['an intention, said once', { class: 'intention', modality: 'planned', outcome: 'planned' }, 'planned', ['planned']],
  ] as const)('%s', (_, other, line, marks) => {
    const reading = draftReading({ id: 'n', lang: 'en', sentences: ['They left.'], claims: [{ sentence: 0, trigger: 'left', other }] });
    const claim = claimOf(buildReadingView(reading, { ui: 'en' }), 0);
    expect([claim.line, claim.marks]).toEqual([line, marks]);
    expect(claim.saidWords.includes('under way')).toBe(marks.some((mark) => mark === 'under way'));
    expect(claim.saidWords).not.toBe('planned, planned');
  });

  it('leaves a plain assertion of the outlet without marks', () => {
    const claim = claimOf(buildReadingView(longReading('long', 1), { ui: 'en' }), 0);
    expect(claim.marks).toEqual([]);
    expect(claim.line).toBe('asserted');
  });

  it.each([
    [0, 'sure'],
    [1, 'check'],
  ])('calls the reading of claim %i %s', (order, certainty) => {
    expect(claimOf(english, order).certainty).toBe(certainty);
  });
});

describe('buildReadingView: participants, time, figures', () => {
  it('adds the name to a pronoun but not to words that say it', () => {
    expect(text(claimOf(english, 2).subjects[0]!.pieces)).toBe('Ils → Kesra coast guard');
    const view = buildReadingView(entityReading, { ui: 'fr' });
    expect(text(claimOf(view, 0).subjects[0]!.pieces)).toBe('L’armée de Sarova');
  });

  it('calls a doer whom the text leaves out not stated', () => {
    expect(text(claimOf(english, 3).subjects[0]!.pieces)).toBe('not stated');
    const understood = draftReading({
      id: 'y',
      lang: 'en',
      sentences: ['It sank.'],
      actors: frenchReading.actors,
      claims: [{ sentence: 0, trigger: 'sank', roles: [['actor', null, { ref: 'kesra-coast-guard' }]] }],
    });
    const claim = claimOf(buildReadingView(understood, { ui: 'fr' }), 0);
    expect(text(claim.subjects[0]!.pieces)).toBe('non dit, compris comme garde côtière de Kesra');
    expect(claim.subjects[0]!.stated).toBe(false);
  });

  it('shows the printed words of time and figures before what was read in them', () => {
    expect(text(claimOf(french, 0).time!.pieces)).toBe('mardi matin (6 mai 2031)');
    expect(claimOf(french, 5).time).toBeNull();
    expect(claimOf(french, 1).quantities.map(({ pieces }) => text(pieces))).toEqual(['trois « pirates » (tués)']);
    expect(claimOf(english, 1).quantities.map(({ pieces }) => text(pieces))).toEqual(['trois « pirates » (killed)']);
  });

  it('keeps the other reading and the claims it is tied to', () => {
    expect(claimOf(english, 2).alternative!.participants).toHaveLength(1);
    expect(claimOf(english, 0).alternative).toBeNull();
    expect(claimOf(english, 1).links).toEqual([{ words: 'part of', to: claimId('fr-kesra', 0), target: 'arraisonné' }]);
  });
});

describe('buildReadingView: sentences', () => {
  it('says why a sentence is silent, and nothing where it is not', () => {
    expect(english.sentences.map(({ silent }) => silent)).toEqual(['No claim read: intertitre sans prédicat', ...Array(5).fill(null)]);
  });

  it('opens a paragraph at a blank line, or at every line end where there is no blank line', () => {
    expect(english.sentences.map(({ startsParagraph }) => startsParagraph)).toEqual([true, true, false, true, false, true]);
    const lines = draftReading({ id: 'z', lang: 'en', sentences: ['One.', 'Two.', 'Three.'], between: ['\n', ' '] });
    expect(buildReadingView(lines, { ui: 'en' }).sentences.map(({ startsParagraph }) => startsParagraph)).toEqual([true, true, false]);
  });

  it('shows a text that was not read, without a number', () => {
    const view = buildReadingView(unreadReading, { ui: 'en' });
    expect(view.sentences).toMatchObject([{ index: null, silent: 'Not read.', start: 0 }]);
    expect(text(view.sentences[0]!.segments)).toBe('Der Pegel steigt.\nDie Fähre fährt nicht.');
    expect(view.diagnostics).toHaveLength(1);
  });

  it.each([frenchReading, arabicNamesReading, hostileReading, longReading('long', 60), unreadReading])(
    'keeps every word of the text in its segments',
    (reading: Reading) => {
      const { sentences } = buildReadingView(reading, { ui: 'fr' });
      const shown = sentences.map(({ segments }) => text(segments)).join('');
      expect(shown.replace(/\s/gu, '')).toBe(reading.document.text.replace(/\s/gu, ''));
    },
  );
});

describe('segments', () => {
  const stretch = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length }));
  const marks = fc
    .array(stretch, { maxLength: 12 })
    .map((spans) =>
      spans.map((span, index) => ({ ...span, id: `m${index}`, kind: 'role' as const })).sort((a, b) => a.start - b.start || a.end - b.end),
    );
  const sample = 'The ferry left the harbour before dawn.';

  it('join up to the text and carry exactly the marks that cover them', () => {
    fc.assert(
      fc.property(stretch, marks, (span, placed) => {
        const within = { start: span.start, end: Math.min(span.end, sample.length) };
        const segments = cutSegments(sample, within, placed);
        expect(text(segments)).toBe(sample.slice(within.start, within.end));
        for (const segment of segments) {
          const covering = placed.filter((mark) => mark.start <= segment.start && segment.end <= mark.end);
          expect(segment.marks.map(({ id }) => id)).toEqual(covering.map(({ id }) => id));
        }
      }),
    );
  });

  it('hand each stretch the marks it meets', () => {
    fc.assert(
      fc.property(marks, (placed) => {
        const stretches = [0, 10, 20, 30].map((start) => ({ start, end: start + 9 }));
        const expected = stretches.map(({ start, end }) => placed.filter((mark) => mark.start < end && mark.end > start));
        expect(marksByStretch(stretches, placed)).toEqual(expected);
      }),
    );
  });
});
