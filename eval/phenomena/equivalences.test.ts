import { describe, expect, it } from 'vitest';
import type { Claim, ClaimClass } from '../../src/model/claim.ts';
import type { Mention } from '../../src/model/reading.ts';
import { isCrewedActor, isSameRole, sameClass } from './equivalences.ts';

const claimOf = (change: Partial<Claim>): Claim => {
  return { class: 'event', type: 'other', codes: {}, roles: [], ...change } as Claim;
};
const truck: Mention = { id: 'm1', kind: 'instrument', ref: 'instrument:truck', form: 'nominal', start: 0, end: 6, text: 'trucks' };

describe('sameClass', () => {
  it.each<[ClaimClass, string, string | undefined, ClaimClass, string, boolean]>([
    ['event', 'say', undefined, 'statement', 'alert', true],
    ['event', 'assault', undefined, 'statement', 'say', false],
    ['event', 'casualties', undefined, 'assessment', 'toll', true],
    ['event', 'casualties', undefined, 'assessment', 'evaluate', false],
    ['flow', 'move', 'planned', 'intention', 'reinforcement', true],
    ['flow', 'move', 'asserted', 'intention', 'reinforcement', false],
    ['event', 'move', undefined, 'flow', 'move', true],
  ])('%s %s %s: %s %s is %s', (wanted, type, modality, found, foundType, expected) => {
    expect(sameClass({ class: wanted, type, modality }, { class: found, type: foundType })).toBe(expected);
  });
});

describe('isSameRole', () => {
  const filler = { role: 'actor', ref: null, start: 0, end: 6, text: 'trucks' } as const;

  it('takes a crewed vehicle for the doer', () => {
    expect(isSameRole('instrument', filler, claimOf({}), [truck])).toBe(true);
    expect(isCrewedActor(claimOf({ roles: [filler] }), [truck])).toBe(true);
  });

  it('takes no drone and no shell for a doer', () => {
    const drone = { ...truck, ref: 'instrument:drone' };
    expect(isSameRole('instrument', filler, claimOf({}), [drone])).toBe(false);
    expect(isCrewedActor(claimOf({ roles: [filler] }), [drone])).toBe(false);
  });

  it('takes a speaker for the doer of an act of speech alone', () => {
    const speaker = { ...filler, role: 'speaker' } as const;
    expect(isSameRole('actor', speaker, claimOf({ class: 'statement' }), [])).toBe(true);
    expect(isSameRole('actor', speaker, claimOf({}), [])).toBe(false);
  });

  it('takes the place that troops leave for a theme, and no other origin', () => {
    const from = { ...filler, role: 'from' } as const;
    expect(isSameRole('theme', from, claimOf({ codes: { plover: { type: 'RETREAT' } } }), [])).toBe(true);
    expect(isSameRole('theme', from, claimOf({ type: 'supply' }), [])).toBe(false);
  });
});
