import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { EventLine, FieldVerdict } from '../../src/model/crosscheck.ts';
import { layOutReport } from './lay-out-report.ts';
import type { ReadReport } from './place-tellings.ts';
import type { Press, PressReport, StatedFigure, Telling } from './press-model.ts';
import { knowPress } from './press-truth.ts';
import { scorePress } from './score-press.ts';

const killed = (value: number): StatedFigure => ({ name: 'killed', min: value, max: value, isExact: true });
const event = { theatre: 'north', type: 'attack', place: { en: 'Gao' }, actor: 'army', figures: { killed: 9 }, scene: 0 };
const events = [
  { ...event, id: 'first', day: 100 },
  { ...event, id: 'again', day: 105 },
];

/** A report of which every telling is one sentence of six letters. */
function report(id: string, ...tellings: (Partial<Telling> & Pick<Telling, 'event'>)[]): PressReport {
  return {
    id,
    outlet: 'Herald',
    title: '',
    lang: 'en',
    day: 106,
    paragraphs: tellings.map((_, telling) => [{ text: 'Fired.', telling }, { text: 'Filler.' }]),
    tellings: tellings.map((telling) => ({ kind: 'event', origin: 'hospital', figures: [], ...telling })),
  };
}

const press: Press = {
  events,
  reports: [
    report('r1', { event: 'first', figures: [killed(9)] }, { event: 'again', origin: 'mayor' }),
    report('r2', { event: 'first', origin: 'mayor', figures: [killed(15)] }),
    report('r3', { event: 'first', origin: undefined }),
    report('r4', { event: 'again', kind: 'plan', origin: 'army' }),
  ],
};

/** One claim for every telling, whose id is the report and the place of the telling. */
const read = new Map(press.reports.map((one) => [one.id, readOf(one)]));

function readOf(one: PressReport, claimClass = 'event'): ReadReport {
  const laidOut = layOutReport(one);
  const claims = laidOut.spans.map(({ telling, start, end }) => {
    return { id: `${one.id}${telling}`, class: claimClass, trigger: { start, end: end - 1, text: 'Fired' } } as unknown as Claim;
  });
  return { laidOut, claims };
}

function line(id: string, members: readonly string[], more: Partial<EventLine> = {}): EventLine {
  return {
    schemaVersion: 1,
    event: { id, type: 'attack', codes: {}, title: { fr: '', en: '' } },
    independentOrigins: 1,
    members: members.map((claim) => ({ document: claim.slice(0, 2), claim, relation: 'supports', origin: 'o1' })),
    origins: [],
    fields: [],
    plans: [],
    similar: [],
    ...more,
  };
}

const verdict = (field: string, said: FieldVerdict) => ({ field, verdict: said, values: [], silent: [], why: '' });
const score = (lines: readonly EventLine[], reports: ReadonlyMap<string, ReadReport> = read) =>
  scorePress(knowPress(press), lines, reports);
const plan = { document: 'r4', claim: 'r40', link: 'plan-of', start: 0, end: 5, why: '' } as const;

const right = [
  line('e1', ['r10', 'r20', 'r30'], { independentOrigins: 2, fields: [verdict('killed', 'conflict')] }),
  line('e2', ['r11'], { similar: [{ event: 'e1', why: '', differs: ['time'] }], plans: [plan] }),
];

test('what is right is counted as right', () => {
  const scores = score(right);
  expect(scores.clusters.all).toEqual({ items: 4, precision: 1, recall: 1, f1: 1 });
  expect(scores.whole).toEqual({ right: 2, expected: 2 });
  expect(scores.origins.map((one) => one.right)).toEqual([true, true]);
  expect(scores.fields.conflicts).toEqual({ recall: { right: 1, expected: 1 }, precision: { right: 1, expected: 1 } });
  expect(scores.lookAlikes).toMatchObject([{ merged: false, listed: true }]);
  expect(scores.plans).toMatchObject([{ linked: true, merged: false }]);
});

test('two events in one line: merged, and the smaller one has no line of its own', () => {
  const scores = score([line('e1', ['r10', 'r11', 'r20', 'r30'], { independentOrigins: 2 })]);
  expect(scores.clusters.all!.precision).toBeLessThan(1);
  expect(scores.whole.right).toBe(0);
  expect(scores.lookAlikes).toMatchObject([{ merged: true, listed: undefined }]);
  expect(scores.origins.map((one) => one.right)).toEqual([true, false]);
  expect(scores.fields.conflicts.recall).toEqual({ right: 0, expected: 1 });
});

test('a telling in no line is a cluster of its own, and told apart from those read', () => {
  const scores = score([line('e1', ['r10', 'r20'], { independentOrigins: 2 }), line('e2', ['r11'])]);
  expect(scores.clusters.all!.recall).toBeLessThan(1);
  expect(scores.clusters.read).toEqual({ items: 3, precision: 1, recall: 1, f1: 1 });
  expect(scores.unread).toEqual({ 'no claim': 0, 'no event among the claims': 0, 'claims in no line': 1 });
  const states = new Map([...read, ['r3', readOf(press.reports[2]!, 'state')]] as const);
  expect(score(right.slice(1), states).unread).toEqual({ 'no claim': 0, 'no event among the claims': 1, 'claims in no line': 2 });
  const empty = new Map([...read, ['r3', { laidOut: layOutReport(press.reports[2]!), claims: [] }]] as const);
  expect(score(right.slice(1), empty).unread['no claim']).toBe(1);
});

test('a wrong verdict, a wrong number of origins and a plan among the members are wrong', () => {
  const scores = score([
    line('e1', ['r10', 'r20', 'r30'], { independentOrigins: 3, fields: [verdict('killed', 'update'), verdict('actor', 'conflict')] }),
    line('e2', ['r11', 'r40']),
  ]);
  expect(scores.origins[0]).toMatchObject({ got: 3, right: false });
  expect(scores.fields.conflicts.recall).toEqual({ right: 0, expected: 1 });
  expect(scores.plans).toMatchObject([{ linked: false, merged: true }]);
});
