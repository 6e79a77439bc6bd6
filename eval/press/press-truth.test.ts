import { expect, test } from 'vitest';
import type { Press, PressReport, Telling } from './press-model.ts';
import { knowPress, trueVerdict } from './press-truth.ts';

const exactly = (value: number) => ({ name: 'killed', min: value, max: value, isExact: true }) as const;
const atLeast = (value: number) => ({ name: 'killed', min: value, isExact: false }) as const;

test.each([
  ['one holder', [['a', exactly(9)]], 'single'],
  [
    'two alike',
    [
      ['a', exactly(9)],
      ['b', exactly(9)],
    ],
    'agrees',
  ],
  [
    'a bound below',
    [
      ['a', atLeast(9)],
      ['b', exactly(12)],
    ],
    'agrees',
  ],
  [
    'a bound above',
    [
      ['a', atLeast(14)],
      ['b', exactly(12)],
    ],
    'conflict',
  ],
  [
    'two that differ',
    [
      ['a', exactly(9)],
      ['b', exactly(12)],
    ],
    'conflict',
  ],
  [
    'one that corrects himself',
    [
      ['a', exactly(9)],
      ['a', exactly(12)],
    ],
    'update',
  ],
  [
    'one that comes to agree',
    [
      ['a', exactly(9)],
      ['b', exactly(12)],
      ['a', exactly(12)],
    ],
    'update',
  ],
  [
    'two unknown that differ',
    [
      [undefined, exactly(9)],
      [undefined, exactly(12)],
    ],
    'conflict',
  ],
  ['nobody', [['a', undefined]], undefined],
] as const)('%s: %j', (_, values, wanted) => {
  expect(trueVerdict(values.map(([origin, figure]) => ({ origin, figure })))).toBe(wanted);
});

const event = { theatre: 'north', type: 'attack', place: { en: 'Gao' }, day: 100, actor: 'army', figures: {}, scene: 0 };
const telling = { event: 'e1', kind: 'event', origin: 'hospital', figures: [] } as const;

function report(id: string, ...tellings: Telling[]): PressReport {
  return { id, title: '', lang: 'en', day: 101, paragraphs: [], tellings };
}

test('origins are identified holders, each once; who only denies and what nobody signs may count', () => {
  const press: Press = {
    events: [{ ...event, id: 'e1' }],
    reports: [
      report('1', { ...telling, actor: 'army' }),
      report('2', telling),
      report('3', { ...telling, origin: undefined }),
      { ...report('7', { ...telling, origin: undefined }), outlet: 'x' },
      report('4', { ...telling, origin: 'outlet:x' }),
      report('5', { ...telling, kind: 'denial', origin: 'army' }),
      report('6', { ...telling, kind: 'plan', origin: 'outlet:y' }),
    ],
  };
  const [known] = knowPress(press).events;
  expect(known!.origins).toEqual({ least: 2, most: 4 });
  expect(known!.doer).toEqual({ isContested: false, isDenied: true });
  expect([known!.told.length, known!.plans.length]).toEqual([6, 1]);
});

test('look-alikes are of one type and theatre, and share place or day', () => {
  const events = [
    { ...event, id: 'a' },
    { ...event, id: 'b', day: 105 },
    { ...event, id: 'c', place: { en: 'Ber' } },
    { ...event, id: 'd', type: 'ambush' },
    { ...event, id: 'e', theatre: 'south' },
    { ...event, id: 'f', day: 130 },
  ];
  expect(knowPress({ events, reports: [] }).lookAlikes).toEqual([
    { events: ['a', 'b'], alike: 'place' },
    { events: ['a', 'c'], alike: 'day' },
  ]);
});
