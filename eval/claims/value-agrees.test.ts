import { describe, expect, it } from 'vitest';
import { countsAgree, daysEqual, daysOfGold, daysOverlap, hasWordsOf, numberAgrees } from './value-agrees.ts';

describe('days', () => {
  it.each([
    ['2024-10-15', '2024-10-15', '2024-10-15', true, true],
    ['2024-10-15', '2024-10-14', '2024-10-16', true, false],
    ['2024-10-15', '2024-10-16', '2024-10-16', false, false],
    ['2024-10', '2024-10-01', '2024-10-31', true, true],
    ['2024-10-15/..', '2025-01-01', undefined, true, false],
    ['2024-10-15/..', '2024-10-15', undefined, true, true],
    ['../2024-10-15', '2024-10-16', undefined, false, false],
    ['2024-10-15T06:00', '2024-10-15', '2024-10-15', true, true],
    ['2024', undefined, undefined, false, false],
  ])('%s against %s to %s: overlap %s, equal %s', (iso, from, to, overlap, equal) => {
    const days = daysOfGold({ iso })!;
    expect([daysOverlap(days, { from, to }), daysEqual(days, { from, to })]).toEqual([overlap, equal]);
  });

  it('has none without a year', () => {
    expect(daysOfGold({ iso: 'XXXX-10-15' })).toBeUndefined();
    expect(daysOfGold({ span: { start: 0, end: 8, text: 'récemment' } })).toBeUndefined();
  });

  it.each([
    [{ start: 4, end: 9, text: 'jours' }, true],
    [{ start: 9, end: 12, text: 'ici' }, false],
    [undefined, false],
  ])('words at %j', (mention, right) => {
    const time = { precision: 'vague', basis: 'unknown', ...(mention && { mention }) } as const;
    expect(hasWordsOf({ span: { start: 0, end: 9, text: 'ces jours' } }, time)).toBe(right);
  });
});

describe('quantities', () => {
  const span = { start: 0, end: 1, text: 'x' };
  const mention = { ...span, id: 'q', unit: 'person' };
  it.each([
    [{ value: 9 }, { value: 9 }, true],
    [{ value: 9 }, { value: 10 }, false],
    [{ value: 80, min: 80 }, { min: 80 }, true],
    [{ value: 80, min: 80 }, { min: 81 }, true],
    [{ value: 80, min: 80 }, { min: 90 }, false],
    [{ value: 80, min: 80 }, { value: 80, min: 80 }, true],
    [{ value: 80, max: 80 }, { max: 80 }, true],
    [{ min: 80 }, { value: 80, min: 80 }, true],
    [{ min: 30, max: 40 }, { min: 30, max: 40 }, true],
    [{ min: 30, max: 40 }, { value: 35 }, false],
    [{ min: 20, max: 99 }, { min: 24, max: 90 }, true],
    [{ min: 20, max: 99 }, { min: 100, max: 999 }, false],
    [{ max: 10 }, { min: 10 }, false],
  ])('%j against %j: %s', (wanted, found, right) => {
    expect(numberAgrees({ span, ...wanted }, { ...mention, ...found })).toBe(right);
  });

  it.each([
    ['killed', 'killed', true],
    ['killed', 'wounded', false],
    ['killed', undefined, false],
    [undefined, 'wounded', true],
    ['vehicles', undefined, true],
  ])('counting %s against %s: %s', (counts, own, right) => {
    expect(countsAgree({ span, ...(counts && { counts }) }, { ...mention, ...(own && { counts: own }) })).toBe(right);
  });
});
