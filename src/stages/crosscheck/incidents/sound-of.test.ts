import { expect, test } from 'vitest';
import { soundOf } from './sound-of.ts';

test.each([
  ['zaritchne pole', 'zarichne pole'],
  ['koupiansk', 'kupiansk'],
  ['djebel amour', 'jebel amur'],
  ['tchoukotka', 'chukotka'],
  ['el fachir', 'el fashir'],
  ['oum rawaba', 'um rawaba'],
])('%s and %s are one name in two languages', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test.each([
  ['makeke', 'mangina'],
  ['sirakele', 'sirakoro'],
  ['orikhiv', 'orikal'],
])('%s and %s are two names', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});
