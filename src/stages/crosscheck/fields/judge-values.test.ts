import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relateFigures } from './event-fields.ts';
import { asField, judgeValues } from './judge-values.ts';
import type { StatedValue } from './stated-value.ts';

interface Bounds {
  readonly min: number;
  readonly max: number;
}

const exactly = (count: number): Bounds => ({ min: count, max: count });
const atLeast = (count: number): Bounds => ({ min: count, max: Number.POSITIVE_INFINITY });
const between = (min: number, max: number): Bounds => ({ min, max });

/** A number of a report: r1 is the first in time. */
function stated(order: number, origin: string, content: Bounds): StatedValue<Bounds> {
  const shown = {
    document: `r${order}`,
    claim: `c${order}`,
    value: `${content.min}–${content.max}`,
    holder: origin,
    origin,
    start: 0,
    end: 4,
  };
  return { shown: { ...shown, modality: 'asserted' }, content, order };
}

describe('relateFigures', () => {
  it.each([
    [exactly(9), exactly(9), 'same'],
    [atLeast(9), atLeast(9), 'same'],
    [exactly(9), exactly(10), 'conflict'],
    [atLeast(9), exactly(14), 'compatible'],
    [atLeast(9), exactly(9), 'compatible'],
    [atLeast(9), exactly(8), 'conflict'],
    [between(20, 25), exactly(25), 'compatible'],
    [between(20, 25), exactly(26), 'conflict'],
    [between(0, 5), atLeast(6), 'conflict'],
  ])('%j and %j: %s', (one, other, relation) => {
    expect(relateFigures(one, other)).toBe(relation);
    expect(relateFigures(other, one)).toBe(relation);
  });
});

describe('judgeValues', () => {
  it.each([
    ['two origins agree', [stated(1, 'o1', exactly(9)), stated(2, 'o2', exactly(9))], 'same', []],
    ['a bound holds a number', [stated(1, 'o1', atLeast(9)), stated(2, 'o2', exactly(14))], 'compatible', []],
    ['two origins differ', [stated(1, 'o1', exactly(9)), stated(2, 'o2', exactly(14))], 'conflict', []],
    ['one origin gives another number later', [stated(1, 'o1', exactly(9)), stated(2, 'o1', exactly(14))], 'update', [0]],
    [
      'one origin gives a number that fits its earlier bound',
      [stated(1, 'o1', atLeast(9)), stated(2, 'o1', exactly(14))],
      'compatible',
      [],
    ],
    [
      'the last number of one origin meets that of another',
      [stated(1, 'o1', exactly(9)), stated(2, 'o1', exactly(14)), stated(3, 'o2', exactly(14))],
      'update',
      [0],
    ],
    [
      'the last number of one origin differs from that of another',
      [stated(1, 'o1', exactly(9)), stated(2, 'o2', exactly(9)), stated(3, 'o1', exactly(14))],
      'conflict',
      [0],
    ],
    ['one report says', [stated(1, 'o1', exactly(9))], 'silent', []],
    ['one report says two things', [stated(1, 'o1', exactly(9)), stated(1, 'o2', exactly(14))], 'silent', []],
    ['nobody says', [], 'silent', []],
  ] as const)('%s', (_, values, verdict, superseded) => {
    const judgement = judgeValues(values, relateFigures);
    expect(judgement.verdict).toBe(verdict);
    expect([...judgement.superseded]).toEqual(superseded);
  });

  it('names both sides of a conflict with who stands behind them', () => {
    expect(judgeValues([stated(1, 'mayor', exactly(9)), stated(2, 'army', exactly(14))], relateFigures).why).toBe(
      '9–9 (mayor) / 14–14 (army): both cannot hold',
    );
  });

  it('takes a value away that its report calls outdated, even where one report alone speaks', () => {
    const values = [stated(1, 'o1', exactly(9)), stated(1, 'o1', exactly(14))];
    expect(judgeValues(values, relateFigures, new Set([0]))).toMatchObject({ verdict: 'update', superseded: new Set([0]) });
    expect(judgeValues(values, relateFigures).verdict).toBe('silent');
  });
});

describe('asField', () => {
  const values = [stated(1, 'o1', exactly(9)), stated(2, 'o1', exactly(14))];

  it('shows every value as it was said, marks what was replaced, and names who is silent', () => {
    const field = asField('killed', values, judgeValues(values, relateFigures), ['r1', 'r2', 'r3']);
    expect(field.values.map(({ value, superseded }) => [value, superseded])).toEqual([
      ['9–9', true],
      ['14–14', undefined],
    ]);
    expect(field.silent).toEqual(['r3']);
  });

  it('averages nothing: no value that nobody said', () => {
    const figures = fc.array(fc.record({ order: fc.nat(3), origin: fc.constantFrom('o1', 'o2'), count: fc.nat(50) }), { maxLength: 6 });
    fc.assert(
      fc.property(figures, (drawn) => {
        const said = drawn.map(({ order, origin, count }) => stated(order, origin, exactly(count)));
        const field = asField('killed', said, judgeValues(said, relateFigures), []);
        expect(field.values.map(({ value }) => value)).toEqual(said.map(({ shown }) => shown.value));
      }),
      { numRuns: 60 },
    );
  });
});
