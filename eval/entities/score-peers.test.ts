import { expect, test } from 'vitest';
import { daysAgree } from './score-peers.ts';

const days = (from?: string, to = from) => ({ start: 0, end: 1, from, to });

test.each([
  ['2024-05-06', days('2024-05-06'), true],
  ['2024-05-06', days('2024-05-07'), false],
  ['2020-12', days('2020-12-13'), true],
  ['2020-12', days('2021-01-01'), false],
  ['2024-05-01/2024-05-10', days('2024-05-01', '2024-05-10'), true],
  ['2024-05-01/2024-05-10', days('2024-05-01', '2024-05-12'), false],
  ['2024-05-01/..', days('2024-05-01'), true],
  ['2024-05-01/..', days('2024-05-02'), false],
  ['../2019', days('2019-06-01'), true],
  ['../2019', days('2018-06-01'), false],
  ['2024-05-06', undefined, false],
  ['2024-05-06', days(), false],
  [null, undefined, true],
  [null, days('2024-05-06'), false],
  ['SET', days(), true],
  ['SET', days('2024-05-06'), false],
])('%s against %j: %s', (expected, found, agrees) => {
  expect(daysAgree(expected, found)).toBe(agrees);
});
