import { describe, expect, test } from 'vitest';
import { ancestors, type Crosswalk, codesOf, type EventType, type EventTypes } from './event-type.ts';

function eventType(id: string, parent: string | undefined, crosswalk: Crosswalk): EventType {
  const both = { fr: id, en: id };
  return {
    id,
    ...(parent !== undefined && { parent }),
    label: both,
    definition: both,
    class: 'event',
    roles: {},
    examples: { fr: [id], en: [id] },
    crosswalk,
  };
}

const byActor = [{ actor: ['state-force', 'government'] as const, eventType: 'Battles', subEventType: 'Government regains territory' }];
const types: EventTypes = Object.fromEntries(
  [
    eventType('assault', undefined, { plover: { type: 'assault' }, cameoRoot: '19', quadClass: 4 }),
    eventType('bombing', 'assault', {
      plover: { type: 'assault', mode: 'explosives', context: ['terrorism'] },
      acled: { eventType: 'Explosions/Remote violence', subEventType: 'Remote explosive/landmine/IED' },
      cameoRoot: '18',
      quadClass: 4,
    }),
    eventType('landmine-explosion', 'bombing', {}),
    eventType('capture', 'assault', {
      acled: {
        eventType: 'Battles',
        subEventType: 'Non-state actor overtakes territory',
        byActor: byActor.map((variant) => ({ ...variant, actor: [...variant.actor] })),
      },
    }),
  ].map((type) => [type.id, type]),
);

describe('ancestors', () => {
  test.each([
    ['landmine-explosion', ['bombing', 'assault']],
    ['assault', []],
    ['other', []],
    ['constructor', []],
  ])('of %s', (id, expected) => expect(ancestors(types, id)).toEqual(expected));
});

describe('codesOf', () => {
  test('gives the whole crosswalk', () => {
    expect(codesOf(types, 'bombing')).toEqual({
      plover: { type: 'assault', mode: 'explosives', context: ['terrorism'] },
      acled: { eventType: 'Explosions/Remote violence', subEventType: 'Remote explosive/landmine/IED' },
      cameoRoot: '18',
      quadClass: 4,
    });
  });

  test.each([
    ['state-force', 'Government regains territory'],
    ['rebel', 'Non-state actor overtakes territory'],
    [undefined, 'Non-state actor overtakes territory'],
  ] as const)('of a capture by %s, without the variants', (actor, subEventType) => {
    expect(codesOf(types, 'capture', actor)).toEqual({ acled: { eventType: 'Battles', subEventType } });
  });

  test.each(['landmine-explosion', 'other', 'constructor'])('none of %s: nothing is taken from a parent', (id) => {
    expect(codesOf(types, id)).toEqual({});
  });
});
