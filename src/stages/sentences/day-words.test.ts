import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Claim } from '../../model/claim.ts';
import { timeWords } from './day-words.ts';
import { numberWords } from './number-words.ts';
import { compileSentencesPack } from './pack.ts';

const packOf = (lang: string) =>
  compileSentencesPack(parse(readFileSync(new URL(`../../../data/languages/${lang}/sentences.yaml`, import.meta.url), 'utf8')), () => true);
const [fr, en] = [packOf('fr'), packOf('en')];

const mention = { start: 0, end: 1, text: 'x' };
const time = (from: string | undefined, to: string | undefined, precision: 'day' | 'month' | 'year' | 'vague' = 'day'): Claim['time'] => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  ...{ precision, basis: 'explicit', mention },
});

describe('timeWords', () => {
  it.each([
    [time('2024-03-12', '2024-03-12'), 'le 12 mars 2024', 'on 12 March 2024'],
    [time('2024-03-01', '2024-03-01'), 'le 1er mars 2024', 'on 1 March 2024'],
    [time('2024-03-01', '2024-03-31', 'month'), 'en mars 2024', 'in March 2024'],
    [time('2024-01-01', '2024-12-31', 'year'), 'en 2024', 'in 2024'],
    [time('2024-03-30', '2024-04-02'), 'entre le 30 mars 2024 et le 2 avril 2024', 'between 30 March 2024 and 2 April 2024'],
  ])('tells %j', (when, french, english) => {
    expect([timeWords(when, fr), timeWords(when, en)]).toEqual([french, english]);
  });

  it('tells no time that has an open end, that is vague, or that the claim has from the document alone', () => {
    const inherited = { from: '2024-03-12', to: '2024-03-12', precision: 'day', basis: 'relative' } as const;
    for (const when of [time('2024-03-12', undefined), time('2024-03-01', '2024-03-31', 'vague'), inherited, null]) {
      expect(timeWords(when, fr)).toBeUndefined();
    }
  });
});

describe('numberWords', () => {
  it.each([
    [{ value: 17, min: 17, approx: 'at-least' }, 'au moins 17', 'at least 17'],
    [{ value: 25_000, approx: 'nearly' }, 'près de 25\u202f000', 'nearly 25,000'],
    [{ value: 4300 }, '4300', '4300'],
    [{ min: 8, max: 12 }, 'entre 8 et 12', 'between 8 and 12'],
    [{ max: 200, approx: 'up-to' }, 'jusqu’à 200', 'up to 200'],
  ])('tells %j', (quantity, french, english) => {
    expect([numberWords(quantity, fr), numberWords(quantity, en)]).toEqual([french, english]);
  });

  it('makes no figure out of a vague number', () => {
    expect(numberWords({ min: 24, max: 99, approx: 'dozens' }, fr)).toBeUndefined();
    expect(numberWords({}, en)).toBeUndefined();
  });
});
