import { expect, test } from 'vitest';
import type { CopyPair, EventLine, FieldVerdict } from '../../src/model/crosscheck.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { ReadReport } from './read-report.ts';
import { reportsFigures, reportsReport } from './reports-report.ts';
import { scoreReports } from './score-reports.ts';
import { parseVerdicts } from './verdict-file.ts';

const file = parseVerdicts(
  'verdicts.yaml',
  `
schema: recoupe-crosscheck/1
documents:
  - { document: 1, file: 1.txt, outlet: Anso Echo, date: 2021-05-04, lang: en }
  - { document: 2, file: 2.txt, outlet: Belo Post, date: 2021-05-05, lang: en }
events:
  - id: fire
    what: The depot of Anso burns
    type: fire
    told:
      - { report: 1, words: The depot of Anso burned }
      - { report: 1, words: the blaze, again: true }
      - { report: 2, words: Fire took the depot }
    independentOrigins: 2
    origins: [{ holder: mayor of Anso, reports: [1] }, { holder: keeper, reports: [2] }]
    fields:
      - { field: killed, verdict: conflict, pairs: [{ a: 1, b: 2, verdict: conflict }], alsoWithin: { report: 1 } }
      - { field: place, verdict: same, alsoDefensible: compatible }
      - { field: missing, verdict: silent, alsoDefensible: no such field here }
  - id: raid
    what: Belo is raided
    type: raid
    told: [{ report: 2, words: Gunmen raided Belo }]
    independentOrigins: 1
    origins: [{ holder: Belo Post, reports: [2] }]
    fields: [{ field: killed, verdict: silent }]
copies: [{ document: 2, of: 1, kind: part }]
notMerged: [{ a: fire, b: raid }]
plans: [{ plan: { report: 1, words: will raid Belo }, event: raid }]
traps: [{ report: 2, words: if it spreads, why: condition }]
`,
);

/** A report whose claims are these words, called by them. */
function report(number: number, text: string, triggers: readonly string[]): [number, ReadReport] {
  const claims = triggers.map((trigger) => ({
    id: trigger,
    trigger: { start: text.indexOf(trigger), end: text.indexOf(trigger) + trigger.length },
  }));
  const tensions = number === 1 ? [{ claims: ['burned', 'blaze'], field: 'killed', why: '' }] : [];
  return [number, { number, text, reading: { document: { id: `d${number}` }, claims, tensions } as unknown as Reading }];
}

const reports = new Map([
  report(1, 'The depot of Anso burned. The mayor saw the blaze. Rebels will raid Belo.', ['burned', 'blaze', 'raid']),
  report(2, 'Fire took the depot, which is gone if it spreads. Gunmen raided Belo.', ['took', 'spreads', 'raided']),
]);

type Member = readonly [claim: string, origin: string, relation?: EventLine['members'][number]['relation']];

/** A line of claims, "1 burned" that of report 1. */
function line(id: string, members: readonly Member[], more: Partial<EventLine> = {}): EventLine {
  return {
    schemaVersion: 1,
    event: { id, type: 'fire', codes: {}, title: { fr: id, en: id } },
    independentOrigins: 1,
    members: members.map(([claim, origin, relation = 'supports']) => ({
      document: `d${claim[0]}`,
      claim: claim.slice(2),
      relation,
      origin,
    })),
    origins: [],
    fields: [],
    plans: [],
    similar: [],
    ...more,
  };
}

const said = (field: string, verdict: FieldVerdict) => ({ field, verdict, values: [], silent: [], why: '' });
const origin = (id: string, holder: string, ...documents: string[]) => ({ id, holder, documents, why: '' });

const fire = line(
  'l1',
  [
    ['1 burned', 'o1'],
    ['1 blaze', 'o1'],
    ['2 took', 'o2'],
  ],
  {
    independentOrigins: 2,
    origins: [origin('o1', 'the mayor', 'd1'), origin('o2', 'the keeper of the depot', 'd2')],
    fields: [said('killed', 'conflict'), said('place', 'same'), said('missing', 'silent')],
    similar: [{ event: 'l2', why: '', differs: ['time'] }],
  },
);
const raid = line('l2', [['2 raided', 'o1']], {
  origins: [origin('o1', 'Belo Post', 'd2')],
  fields: [said('killed', 'silent')],
  plans: [{ document: 'd1', claim: 'raid', link: 'plan-of', start: 0, end: 1, why: '' }],
});
const copy: CopyPair = { document: 'd2', of: 'd1', share: 0.4, kind: 'part', why: '' };

function score(events: readonly EventLine[], copies: readonly CopyPair[] = [copy]) {
  return scoreReports(file, { reports, whole: { events, copies }, check: () => events, emptyWords: new Set(['the', 'of']) });
}

const countsOf = (scores: ReturnType<typeof score>) => reportsFigures(scores).counts;

test('counts what is as it is written as right', () => {
  const scores = score([fire, raid]);
  for (const [name, { right, expected }] of Object.entries(countsOf(scores))) expect([name, right]).toEqual([name, expected]);
  expect(countsOf(scores)['fields over all reports, as written']).toEqual({ right: 4, expected: 4 });
  expect(scores.clusters).toEqual({ items: 4, precision: 1, recall: 1, f1: 1 });
  expect(reportsReport(file, scores, true).join('\n')).not.toContain('≠');
});

test('gives an event in the line of another no documents, no verdict and no origins', () => {
  const scores = score([{ ...fire, members: [...fire.members, ...raid.members] }]);
  expect(scores.matched.map(({ line: one, hasItsDocuments, isWhole }) => [one?.event.id, hasItsDocuments, isWhole])).toEqual([
    ['l1', true, false],
    [undefined, false, false],
  ]);
  expect(scores.verdicts.at(-1)).toMatchObject({ event: 'raid', got: 'no line', right: false });
  expect(scores.originCounts[1]).toMatchObject({ got: undefined, right: false });
  expect(scores.apart).toEqual([{ events: ['fire', 'raid'], right: false, isListed: false }]);
  expect(scores.plans[0]).toMatchObject({ right: false, why: 'raid: the event has no line' });
});

test('misses a document that is in another line, and prefers the line with more reports', () => {
  const apart = score([
    line('l1', [
      ['1 burned', 'o1'],
      ['1 blaze', 'o1'],
    ]),
    line('l3', [['2 took', 'o1']]),
    raid,
  ]);
  expect(apart.matched[0]).toMatchObject({ line: { event: { id: 'l1' } }, hasItsDocuments: false, isWhole: false });
  expect(apart.pairs[0]).toMatchObject({ got: 'other documents in the line', right: false });
  const split = score([
    line('l1', [['1 blaze', 'o1']]),
    line('l3', [
      ['1 burned', 'o1'],
      ['2 took', 'o2'],
    ]),
    raid,
  ]);
  expect(split.matched[0]).toMatchObject({ line: { event: { id: 'l3' } }, hasItsDocuments: true, isWhole: false });
});

test('tells what is written from what a second reader could say', () => {
  const scores = score([{ ...fire, fields: [said('killed', 'conflict'), said('place', 'compatible')] }, raid]);
  expect(scores.verdicts.map(({ got, right, isDefensible }) => [got, right, isDefensible])).toEqual([
    ['conflict', true, true],
    ['compatible', false, true],
    ['no such field', false, true],
    ['silent', true, true],
  ]);
});

test('takes another verdict, number or origin for wrong', () => {
  const scores = score([
    { ...fire, independentOrigins: 3, fields: [said('killed', 'update'), said('place', 'conflict'), said('missing', 'same')] },
    { ...raid, origins: [origin('o1', 'Belo Post', 'd1', 'd2')], fields: [] },
  ]);
  expect(scores.verdicts.map(({ got, isDefensible }) => [got, isDefensible])).toEqual([
    ['update', false],
    ['conflict', false],
    ['same', false],
    ['no such field', false],
  ]);
  expect(scores.originCounts[0]).toMatchObject({ wanted: 2, got: 3, right: false });
  expect(scores.origins.map(({ right }) => right)).toEqual([true, true, false]);
  expect(reportsReport(file, scores, true)).toContain('  fire, place: same or compatible ≠ conflict');
});

test('lets one origin of the line answer to one of the list, and none that is unknown', () => {
  const [mayor] = fire.origins;
  const scores = score([{ ...fire, origins: [mayor!, { ...origin('o2', 'keeper', 'd2'), unknown: true }] }, raid]);
  expect(scores.origins.map(({ right }) => right)).toEqual([true, false, true]);
});

test('tells copies missed, of another kind, and made up', () => {
  expect(countsOf(score([fire, raid], []))['copies found']).toEqual({ right: 0, expected: 1 });
  expect(countsOf(score([fire, raid], [{ ...copy, kind: 'whole' }]))['copies found, whole or part']).toEqual({ right: 0, expected: 1 });
  const backwards = score([fire, raid], [{ ...copy, document: 'd1', of: 'd2' }]);
  expect(countsOf(backwards)['copies found']).toEqual({ right: 0, expected: 1 });
  expect(countsOf(backwards)['copies said that are']).toEqual({ right: 0, expected: 1 });
});

test('has a plan among the members, or linked with nothing, for wrong', () => {
  const voiced = score([
    fire,
    { ...raid, members: [...raid.members, { document: 'd1', claim: 'raid', relation: 'supports', origin: 'o2' }] },
  ]);
  expect(voiced.plans[0]).toMatchObject({ right: false, why: 'raid: is a member' });
  expect(score([fire, { ...raid, plans: [] }]).plans[0]).toMatchObject({ right: false, why: 'raid: not linked' });
});

/** The fire with one more member. */
const fireAnd = (...member: Member): EventLine => ({ ...fire, members: [...fire.members, ...line('', [member]).members] });

test.each<readonly [string, readonly EventLine[], boolean, number]>([
  ['a line of its own', [fire, raid, line('l3', [['2 spreads', 'o1']])], false, 1],
  ['an origin of its own', [fireAnd('2 spreads', 'o3'), raid], false, 0],
  ['what an origin says beside the event', [fireAnd('2 spreads', 'o2'), raid], true, 0],
  ['a contradiction', [fireAnd('2 spreads', 'o3', 'contradicts'), raid], true, 0],
])('words that must not come out, as %s', (_, lines, right, beside) => {
  const scores = score(lines);
  expect(scores.traps[0]!.right).toBe(right);
  expect(scores.beside).toHaveLength(beside);
});

test('wants a tension of that field at a claim of the event', () => {
  expect(score([fire, raid]).tensions[0]).toMatchObject({ got: 'tension', right: true });
  expect(score([{ ...fire, members: fire.members.slice(2) }, raid]).tensions[0]).toMatchObject({ got: 'no tension', right: false });
});
