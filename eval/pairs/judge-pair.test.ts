import { expect, test } from 'vitest';
import type { EventLine, FieldVerdict } from '../../src/model/crosscheck.ts';
import type { Incident } from '../../src/stages/crosscheck/incidents/incident.ts';
import { type CheckedPair, judgePair } from './judge-pair.ts';
import type { ReportPair } from './pair-file.ts';

const report = { lang: 'en', date: '2021-05-04', text: 'The depot burned on Monday.' };
const base = { id: 'p', rule: 'r', a: report, b: report, copy: false, fields: {} };
const one: ReportPair = {
  ...base,
  sameEvent: true,
  independentOrigins: 2,
  fields: { killed: 'update', date: 'same', surrendered: 'same' },
};

function line(documents: readonly string[], fields: Readonly<Record<string, FieldVerdict>> = {}, more: Partial<EventLine> = {}): EventLine {
  return {
    schemaVersion: 1,
    event: { id: documents.join(''), type: 'fire', codes: {}, title: { fr: '', en: '' } },
    independentOrigins: 2,
    members: documents.map((document) => ({ document, claim: 'c1', relation: 'supports', origin: 'o1' })),
    origins: [],
    fields: Object.entries(fields).map(([field, verdict]) => ({ field, verdict, values: [], silent: [], why: '' })),
    plans: [],
    similar: [],
    ...more,
  };
}

function incident(from: string | undefined, more: Partial<Incident> = {}): Incident {
  const none = { claims: [{ modality: 'asserted' }], types: ['fire'], spots: [], actors: [], recipients: [], figures: [] };
  return { ...none, ...(from !== undefined && { days: { from, to: from } }), ...more } as unknown as Incident;
}

const checked = (events: readonly EventLine[], more: Partial<CheckedPair> = {}): CheckedPair => ({
  ids: ['a', 'b'],
  result: { events, copies: [] },
  incidents: [[incident('2021-05-03')], [incident('2021-05-04')]],
  ...more,
});
const outcome = (pair: ReportPair, of: CheckedPair) => judgePair(pair, of).map(({ name, got, right }) => [name, got, right]);

test('takes the verdicts of one event from its line, a number without a name from the plain one', () => {
  expect(outcome(one, checked([line(['a', 'b'], { killed: 'update', time: 'same', quantity: 'same' })]))).toEqual([
    ['same event', 'yes', true],
    ['copy', 'no', true],
    ['origins', '2', true],
    ['killed', 'update', true],
    ['date', 'same', true],
    ['surrendered', 'same', true],
  ]);
});

test('takes no plain number for dead, and another verdict for wrong', () => {
  expect(outcome(one, checked([line(['a', 'b'], { time: 'conflict', quantity: 'update' })])).slice(3)).toEqual([
    ['killed', 'no such field', false],
    ['date', 'conflict', false],
    ['surrendered', 'update', false],
  ]);
});

test('has no verdict where the reports are in two lines', () => {
  const apart = checked([line(['a'], { killed: 'update' }, { independentOrigins: 1 }), line(['b'], {}, { independentOrigins: 1 })]);
  expect(outcome(one, apart)).toEqual([
    ['same event', 'no', false],
    ['copy', 'no', true],
    ['origins', '1', false],
    ['killed', 'no line of both', false],
    ['date', 'no line of both', false],
    ['surrendered', 'no line of both', false],
  ]);
});

test('compares the fields of two events as the cross-check does', () => {
  const two: ReportPair = { ...base, sameEvent: false, fields: { date: 'conflict', actor: 'silent', presence: 'silent' } };
  expect(judgePair(two, checked([line(['a']), line(['b'])])).every(({ right }) => right)).toBe(true);
  const sameDay = checked([], { incidents: [[incident('2021-05-03')], [incident('2021-05-03')]] });
  expect(outcome(two, sameDay)[2]).toEqual(['date', 'same', false]);
  expect(outcome(two, checked([], { incidents: [[incident('2021-05-03')], []] }))[2]).toEqual(['date', 'not read', false]);
  expect(outcome(two, checked([line(['a', 'b'])]))[0]).toEqual(['same event', 'yes', false]);
  const present = incident(undefined, { types: ['presence'] });
  expect(outcome(two, checked([], { incidents: [[present], [present]] }))[4]).toEqual(['presence', 'told in both', false]);
});

test('wants a plan linked and not merged, and a copy found', () => {
  const plan: ReportPair = {
    ...base,
    sameEvent: false,
    link: 'plan-of',
    independentOrigins: 1,
    fields: { modality: 'planned / asserted' },
  };
  const planned = incident('2021-05-03', { claims: [{ modality: 'planned' }] as unknown as Incident['claims'] });
  const incidents = [[planned], [incident('2021-05-03')]] as const;
  const link = { document: 'a', claim: 'c1', link: 'plan-of', start: 0, end: 1, why: '' } as const;
  const linked = checked([line(['b'], {}, { independentOrigins: 1, plans: [link] })], { incidents });
  expect(judgePair(plan, linked).every(({ right }) => right)).toBe(true);
  expect(outcome(plan, checked([line(['b'])], { incidents }))[3]).toEqual(['plan-of', 'not linked', false]);
  const copies = [{ document: 'b', of: 'a', share: 1, kind: 'whole', why: '' }] as const;
  expect(outcome({ ...one, copy: true }, checked([line(['a', 'b'])], { result: { events: [], copies } }))[1]).toEqual([
    'copy',
    'yes',
    true,
  ]);
  expect(outcome({ ...one, copy: true }, checked([line(['a', 'b'])]))[1]).toEqual(['copy', 'no', false]);
});
