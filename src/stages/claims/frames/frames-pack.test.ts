import { describe, expect, it } from 'vitest';
import { compileFrames } from './frames-pack.ts';

const file = [
  {
    id: 'remote-fire',
    gloss: 'Somebody fires from afar.',
    examples: ['The army [shelled] the town.', 'The town was [shelled].', 'The [shelling] lasted an hour.'],
    others: ['The critics [shelled] peas.', 'The [peas] were cold.'],
    senses: [{ type: 'shelling', verbs: ['shell'] }],
  },
];
const isType = (id: string): boolean => id === 'shelling';
const changed = (change: object): unknown => [{ ...file[0], ...change }];

describe('compileFrames', () => {
  it('keeps what reading needs, without gloss and examples', () => {
    expect(compileFrames({ violence: file }, isType)).toEqual([{ id: 'remote-fire', senses: file[0]!.senses }]);
  });

  it.each([
    [
      'a type that does not exist',
      { violence: changed({ senses: [{ type: 'shellin', verbs: ['shell'] }] }) },
      /frames\/violence\.yaml: remote-fire: .*"shellin"/u,
    ],
    ['one id in two files', { a: file, b: file }, /frames\/b\.yaml: remote-fire is also in frames\/a\.yaml/u],
    [
      'an example without brackets',
      { a: changed({ examples: ['The army shelled it.', 'x', 'y'] }) },
      /frames\/a\.yaml[\s\S]*square brackets/u,
    ],
    ['too few counterexamples', { a: changed({ others: ['The [peas] were cold.'] }) }, /frames\/a\.yaml[\s\S]*others/u],
    ['a misspelt key', { a: changed({ sences: [] }) }, /frames\/a\.yaml[\s\S]*sences/u],
    ['an unknown role', { a: changed({ roles: { object: 'victim' } }) }, /frames\/a\.yaml[\s\S]*object/u],
  ])('refuses %s', (_what, files, message) => {
    expect(() => compileFrames(files, isType)).toThrow(message);
  });
});
