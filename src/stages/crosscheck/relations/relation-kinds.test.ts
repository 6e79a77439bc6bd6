import { describe, expect, it } from 'vitest';
import type { EventType, EventTypes } from '../../../model/event-type.ts';
import { relationNames } from '../../../model/over-time.ts';
import { compileRelations } from './relation-kinds.ts';

const type = (id: string, parent?: string): EventType => ({ id, ...(parent !== undefined && { parent }) }) as EventType;
const types: EventTypes = Object.fromEntries(
  [type('supports'), type('assault'), type('raid', 'assault'), type('arson', 'assault'), type('end-of-support')].map((one) => [
    one.id,
    one,
  ]),
);
const bare = Object.fromEntries(relationNames.map((name) => [name, { from: ['actor'], to: ['recipient'] }]));
const file = {
  relations: {
    ...bare,
    supports: { ...bare.supports, stated: ['supports'] },
    fights: { ...bare.fights, acts: ['assault'] },
  },
  endings: { 'end-of-support': 'supports' },
  refusals: {},
  without: ['arson'],
  together: ['assault'],
  over: { fr: ['Plus'] },
  against: { en: ['against'] },
};

describe('compileRelations', () => {
  const compiled = compileRelations(file, types);

  it.each([
    ['supports', { relation: 'supports', basis: 'stated' }],
    ['assault', { relation: 'fights', basis: 'act' }],
    ['raid', { relation: 'fights', basis: 'act' }],
    ['arson', undefined],
    ['end-of-support', undefined],
  ] as const)('%s', (of, told) => {
    expect(compiled.of[of]).toEqual(told);
  });

  it('takes the types below those done together, and folds words', () => {
    expect(compiled.together).toEqual(['assault', 'raid', 'arson']);
    expect(compiled.over).toEqual({ fr: ['plus'] });
  });

  it.each([
    ['a type that is none', { ...file, without: ['arsen'] }, '"arsen" is no event type'],
    ['an ending that is none', { ...file, endings: { end: 'supports' } }, '"end" is no event type'],
    [
      'a type of two relations',
      { ...file, relations: { ...file.relations, opposes: { ...bare.opposes, acts: ['assault'] } } },
      '"assault" tells two relations',
    ],
    ['a role that is none', { ...file, relations: { ...bare, fights: { from: ['doer'], to: ['recipient'] } } }, 'from'],
    ['a relation that is left out', { ...file, relations: { fights: bare.fights } }, 'supports'],
    ['an unknown key', { ...file, since: {} }, 'since'],
  ])('refuses %s', (_, broken, words) => {
    expect(() => compileRelations(broken, types)).toThrow(words);
  });
});
