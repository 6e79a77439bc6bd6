import { describe, expect, it } from 'vitest';
import type { EventType, EventTypes } from '../../model/event-type.ts';
import { compileFamilies, nounMeanings } from './pack.ts';

const type = (id: string, parent?: string): EventType => ({ id, ...(parent !== undefined && { parent }) }) as EventType;
const types: EventTypes = Object.fromEntries(
  [
    type('assault'),
    type('ambush', 'assault'),
    type('casualties'),
    type('killing', 'casualties'),
    type('move'),
    type('yield'),
    type('surrender', 'yield'),
  ].map((one) => [one.id, one]),
);

const file = {
  families: { violence: ['assault', 'casualties'] },
  types: { surrender: 'surrender' },
  byActor: ['move'],
  counts: { killing: 'killed' },
  same: { fighters: 'strength' },
  attendant: ['ambush'],
  operations: ['ambush'],
};

describe('compileFamilies', () => {
  it.each([
    ['assault', 'violence'],
    ['ambush', 'violence'],
    ['killing', 'violence'],
    ['move', 'move'],
    ['surrender', 'surrender'],
    ['yield', 'yield'],
    ['other', 'other'],
  ])('%s is of the family %s', (of, family) => {
    expect(compileFamilies(file, types).of[of]).toBe(family);
  });

  it.each([
    ['a family of a type that is none', { ...file, families: { violence: ['asault'] } }, '"asault" is no event type'],
    ['a single type that is none', { ...file, types: { capitulation: 'surrender' } }, '"capitulation" is no event type'],
    ['a count of a type that is none', { ...file, counts: { slaying: 'killed' } }, '"slaying" is no event type'],
    ['an operation that is no type', { ...file, operations: ['ofensive'] }, '"ofensive" is no event type'],
    ['an attendant type that is none', { ...file, attendant: ['ambsh'] }, '"ambsh" is no event type'],
    ['a family by actor that is none', { ...file, byActor: ['assault'] }, '"assault" in byActor is no family'],
    ['an unknown key', { ...file, family: {} }, 'family'],
    ['a family without types', { ...file, families: { violence: [] } }, 'families'],
    ['an id that is not kebab-case', { ...file, byActor: ['Move'] }, 'kebab-case'],
  ])('refuses %s', (_, broken, words) => {
    expect(() => compileFamilies(broken, types)).toThrow(words);
  });
});

describe('nounMeanings', () => {
  const meanings = nounMeanings([
    { soldier: { one: 'soldier', many: 'soldiers' } },
    { soldier: { one: 'soldat', many: 'soldats', also: ['troufion'] }, student: { one: 'élève', many: 'élèves' } },
  ]);

  it.each([
    ['soldats', 'soldier'],
    ['soldier', 'soldier'],
    ['troufion', 'soldier'],
    ['eleves', 'student'],
    ['colonel', undefined],
  ])('%s: %s', (word, meaning) => {
    expect(meanings.get(word)).toBe(meaning);
  });
});
