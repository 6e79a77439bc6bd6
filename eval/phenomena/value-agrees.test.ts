import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Place, QuantityMention, TimeMention } from '../../src/model/reading.ts';
import type { ExpectedPlaceRelation, ExpectedQuantity, ExpectedTime } from './expected-values.ts';
import { linkAgrees, placeAgrees, quantityAgrees, type ReadParts, sameReferent, timeAgrees } from './value-agrees.ts';

const text = 'On Tuesday about forty shells hit a mill near Marle; it burned because of them.';

function span(words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

const shells: QuantityMention = { id: 'q1', ...span('about forty'), value: 40, unit: 'shell', of: 'shells', approx: 'about' };
const tuesday: TimeMention = { ...span('Tuesday'), timex: 'XXXX-WXX-2', precision: 'day', basis: 'unknown' };
const mill: Place = { ref: 'place:near-marle', name: 'near Marle', kind: 'point', anchor: 'gn:1', distanceKm: 4.6, bearing: 'S', why: '' };
const marle: Place = { ref: 'gn:1', name: 'Marle', kind: 'point', why: '' };

function claimOn(trigger: string, change: Partial<Claim> = {}): Claim {
  return {
    id: trigger.padEnd(10, '0'),
    order: 0,
    sentence: 0,
    trigger: span(trigger),
    class: 'event',
    type: 'other',
    codes: {},
    roles: [{ role: 'place', ref: 'place:near-marle', ...span('near Marle') }],
    time: { from: '2024-05-14', to: '2024-05-14', precision: 'day', basis: 'relative', mention: span('Tuesday') },
    quantities: ['q1'],
    polarity: 'positive',
    modality: 'asserted',
    outcome: 'succeeded',
    attribution: [{ holder: 'narrator', stance: 'asserts' }],
    quote: 'none',
    loaded: [],
    links: [],
    neutral: { fr: '', en: '' },
    readingConfidence: 1,
    evidence: [],
    ...change,
  };
}

const hit = claimOn('hit');
const burned = claimOn('burned', {
  links: [{ type: 'cause', to: hit.id, cue: span('because of') }],
  time: { from: '2024-05-14', precision: 'day', basis: 'inherited' },
});

const parts: ReadParts = {
  claims: [hit, burned],
  times: [tuesday],
  quantities: [shells],
  places: [mill, marle],
  mentions: [
    { id: 'm1', kind: 'thing', ref: 'thing:1', form: 'nominal', ...span('mill') },
    { id: 'm2', kind: 'thing', ref: 'thing:1', form: 'pronoun', ...span('it burned') },
    { id: 'm3', kind: 'place', ref: 'gn:1', form: 'name', ...span('Marle') },
  ],
  loaded: [],
};

describe('timeAgrees', () => {
  it.each<[string, ExpectedTime, Claim, boolean]>([
    ['the words and the day', { text: 'Tuesday', value: '2024-05-14' }, hit, true],
    ['the words alone', { text: 'Tuesday' }, hit, true],
    ['another day', { text: 'Tuesday', value: '2024-05-13' }, hit, false],
    ['the month', { value: '2024-05' }, hit, false],
    ['a weekday without a date', { text: 'Tuesday', value: 'XXXX-WXX-2' }, hit, true],
    ['another weekday', { text: 'Tuesday', value: 'XXXX-WXX-3' }, hit, false],
    ['an open end', { value: '2024-05-14/..' }, burned, true],
    ['an end where it is open', { value: '2024-05-14' }, burned, false],
    ['words of a claim without any', { text: 'Tuesday' }, burned, false],
    ['what is not repeated', { value: 'P1W' }, hit, false],
    ['no time', { text: 'Tuesday' }, claimOn('hit', { time: null }), false],
  ])('%s', (_, wanted, claim, right) => {
    expect(timeAgrees(text, wanted, claim, parts)).toBe(right);
  });
});

describe('quantityAgrees', () => {
  it.each<[string, ExpectedQuantity, boolean]>([
    ['value and unit', { text: 'about forty', value: 40, unit: 'shell' }, true],
    ['another value', { value: 41 }, false],
    ['another unit', { value: 40, unit: 'person' }, false],
    ['a value as bound', { min: 40 }, true],
    ['what is about as nearly', { approx: 'nearly' }, true],
    ['what is not exact', { approx: 'exact' }, false],
    ['what is no part', { value: 40, part: true }, false],
  ])('%s', (_, wanted, right) => {
    expect(quantityAgrees(text, wanted, hit, parts, { isLiteral: false })).toBe(right);
  });

  it('takes forbidden readings literally', () => {
    expect(quantityAgrees(text, { approx: 'nearly' }, hit, parts, { isLiteral: true })).toBe(false);
  });

  it('leaves out quantities of other claims', () => {
    expect(quantityAgrees(text, { value: 40 }, claimOn('hit', { quantities: [] }), parts, { isLiteral: false })).toBe(false);
  });
});

describe('placeAgrees', () => {
  it.each<[ExpectedPlaceRelation, boolean]>([
    [{ kind: 'near', anchor: 'Marle' }, true],
    [{ distanceKm: 5, bearing: 'S' }, true],
    [{ distanceKm: 6 }, false],
    [{ bearing: 'N' }, false],
    [{ kind: 'line' }, false],
    [{ anchor: 'Koro' }, false],
  ])('%o: %s', (wanted, right) => {
    expect(placeAgrees(wanted, hit, parts)).toBe(right);
  });
});

describe('linkAgrees', () => {
  it.each<[string, Parameters<typeof linkAgrees>[1], boolean, boolean]>([
    ['type, target and cue', { type: 'cause', to: 'hit', cue: 'because' }, false, true],
    ['a type that stands for it', { type: 'caused-by', to: 'hit' }, false, true],
    ['the same, literally', { type: 'caused-by', to: 'hit' }, true, false],
    ['another target', { type: 'cause', to: 'burned' }, false, false],
    ['another cue', { type: 'cause', to: 'hit', cue: 'near' }, false, false],
  ])('%s', (_, wanted, isLiteral, right) => {
    expect(linkAgrees(text, wanted, burned, parts.claims, { isLiteral })).toBe(right);
  });
});

it.each([
  ['it', 'mill', true],
  ['it', 'Marle', false],
  ['them', 'mill', false],
])('%s means %s: %s', (one, other, right) => {
  expect(sameReferent(text, one, other, parts)).toBe(right);
});
