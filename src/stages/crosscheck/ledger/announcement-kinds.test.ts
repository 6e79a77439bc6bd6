import { describe, expect, it } from 'vitest';
import type { EventType, EventTypes } from '../../../model/event-type.ts';
import { compileAnnouncements } from './announcement-kinds.ts';

const type = (id: string, parent?: string): EventType => ({ id, ...(parent !== undefined && { parent }) }) as EventType;
const types: EventTypes = Object.fromEntries(
  [type('threaten'), type('ultimatum', 'threaten'), type('menace', 'threaten'), type('pledge'), type('raid')].map((one) => [one.id, one]),
);
const file = {
  threats: ['threaten'],
  deadlines: ['ultimatum'],
  pledges: ['pledge'],
  threateningCues: { en: ['warn'] },
  dependent: ['purpose-of'],
};

describe('compileAnnouncements', () => {
  it.each([
    ['threaten', 'threat'],
    ['menace', 'threat'],
    ['ultimatum', 'deadline'],
    ['pledge', 'promise'],
    ['raid', undefined],
  ])('%s: %s', (of, kind) => {
    expect(compileAnnouncements(file, types).of[of]).toBe(kind);
  });

  it.each([
    ['a type that is none', { ...file, threats: ['threat'] }, '"threat" is no event type'],
    ['a cue that is not folded', { ...file, threateningCues: { fr: ['Prévien'] } }, 'folded'],
    ['a link that is none', { ...file, dependent: ['because'] }, 'dependent'],
    ['an unknown key', { ...file, plans: [] }, 'plans'],
  ])('refuses %s', (_, broken, words) => {
    expect(() => compileAnnouncements(broken, types)).toThrow(words);
  });
});
