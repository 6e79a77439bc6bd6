import { describe, expect, test } from 'vitest';
import { type ActorEntry, actorEntrySchema, outletEntrySchema } from './actors-file.ts';
import { compileRegistry } from './compile-registry.ts';
import { type ReadActorFile, registryProblems } from './registry-checks.ts';

const entry = (id: string, rest: object = {}): ActorEntry =>
  actorEntrySchema.parse({ id, label: { fr: `Groupe ${id}`, en: `Group ${id}` }, type: 'rebel', source: 'unverified', ...rest });
const file = (path: string, actors: readonly ActorEntry[], sources: readonly string[] = ['report']): ReadActorFile => ({
  path,
  sources,
  actors,
  countries: [],
});
const problems = (...actors: readonly ActorEntry[]): readonly string[] => registryProblems([file('a.yaml', actors)], {});

describe('registryProblems', () => {
  test('finds nothing in entries that fit', () => {
    expect(problems(entry('one', { parent: 'two' }), entry('two', { source: 'report' }))).toEqual([]);
  });

  test.each([
    ['an id twice', [entry('one'), entry('one')], 'one: the id is also in a.yaml'],
    ['a parent that is missing', [entry('one', { parent: 'none' })], 'there is no entry "none"'],
    ['a source that is missing', [entry('one', { source: 'elsewhere' })], 'there is no source "elsewhere"'],
    [
      'an alias of two',
      [entry('one', { aliases: { fr: ['Veilleurs'] } }), entry('two', { aliases: { en: ['veilleurs'] } })],
      '"Veilleurs" also names two (a.yaml). List it under "ambiguous"',
    ],
    ['an ambiguous name that is none', [entry('one', { ambiguous: ['XY'] })], '"XY" is none of its names'],
    ['a person without an office', [entry('one', { type: 'person' })], 'a person needs a public role and an office'],
  ])('reports %s', (_what, actors, says) => {
    expect(problems(...actors).join('\n')).toContain(says);
  });

  test('accepts an alias of two that both call ambiguous', () => {
    const shared = { aliases: { any: ['VDN'] }, ambiguous: ['VDN'] };
    expect(problems(entry('one', shared), entry('two', shared))).toEqual([]);
  });

  test('refuses ownership that no opened source states', () => {
    const outlet = { id: 'paper', label: { fr: 'Le Papier', en: 'The Paper' }, type: 'media', ownership: 'state' };
    const stated = (source: string) => registryProblems([file('o.yaml', [outletEntrySchema.parse({ ...outlet, source })])], {});
    expect(stated('unverified').join('\n')).toContain('without an opened source');
    expect(stated('report')).toEqual([]);
  });

  test('reports a name that a compiled registry gives to another', () => {
    const beside = compileRegistry({ countries: [], actors: [entry('old', { aliases: { any: ['VDN'] } })], bodies: {} });
    const check = (rest: object) =>
      registryProblems([file('own.yaml', [entry('new', { aliases: { any: ['VDN'] }, ...rest })])], {}, beside);
    expect(check({}).join('\n')).toContain('"VDN" also names old');
    expect(check({ ambiguous: ['VDN'] })).toEqual([]);
  });
});

test('an entry with a misspelt key or an accusation in place of a type is refused', () => {
  expect(() => entry('one', { alias: ['x'] })).toThrow(/alias/u);
  expect(() => entry('one', { type: 'terrorist' })).toThrow(/type/u);
});
