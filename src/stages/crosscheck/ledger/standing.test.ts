import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../model/claim.ts';
import type { LedgerEvidence } from '../../../model/over-time.ts';
import type { Report } from '../report.ts';
import type { ToldOutcome } from './evidence.ts';
import { standingOf } from './standing.ts';

const told = (says: LedgerEvidence['says'], index: number, day: string): ToldOutcome => ({
  says,
  days: {},
  why: '',
  claim: {} as Claim,
  report: { index, day } as Report,
});
const june = { day: '2024-06-30', basis: 'explicit' } as const;

describe('what later reports make of an announcement', () => {
  it.each([
    ['done', true, june, [told('done', 1, '2024-06-01')], 'kept'],
    ['done, no day named', true, undefined, [told('done', 1, '2024-06-01')], 'kept'],
    ['done too late', true, june, [told('done-late', 1, '2024-08-01')], 'missed'],
    ['not done after the day', true, june, [told('not-done', 1, '2024-07-01')], 'missed'],
    ['not done yet', true, june, [told('not-done', 1, '2024-06-01')], 'open'],
    ['not done, no day named', true, undefined, [told('not-done', 1, '2024-06-01')], 'open'],
    ['not yet, then done', true, june, [told('not-done', 1, '2024-05-01'), told('done', 2, '2024-06-01')], 'kept'],
    ['done, and then said not to be', true, june, [told('done', 1, '2024-06-01'), told('not-done', 2, '2024-06-02')], 'contradicted'],
    ['only said again', true, june, [told('said-again', 1, '2024-06-01')], 'open'],
    ['nothing said', true, june, [], 'unknown'],
    ['nothing said, no day named', true, undefined, [], 'unknown'],
    ['not to be done, and done', false, june, [told('done', 1, '2024-06-01')], 'missed'],
    ['not to be done, and not done', false, june, [told('not-done', 1, '2024-07-01')], 'kept'],
    ['not to be done, and not done so far', false, june, [told('not-done', 1, '2024-06-01')], 'open'],
    ['not to be done, nothing said', false, june, [], 'unknown'],
  ] as const)('%s', (_, isWanted, due, outcomes, status) => {
    expect(standingOf(isWanted, due, outcomes, '2024-12-01').status).toBe(status);
  });

  it('leaves open what is not due by the last report', () => {
    expect(standingOf(true, june, [], '2024-06-01').status).toBe('open');
    expect(standingOf(true, june, [], '2024-07-01').status).toBe('unknown');
  });
});
