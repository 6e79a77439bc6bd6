import { expect, it } from 'vitest';
import type { Role, UntoldClaim } from '../../../model/claim.ts';
import { inheritPlaces } from './inherit-places.ts';

const attack: UntoldClaim = {
  id: 'a',
  order: 0,
  sentence: 0,
  trigger: { start: 0, end: 8, text: 'attacked' },
  class: 'event',
  type: 'attack',
  codes: {},
  roles: [
    { role: 'actor', ref: 'raiders', form: 'nominal' },
    { role: 'theme', ref: 'place:post' },
    { role: 'place', ref: 'place:koro' },
  ],
  time: null,
  quantities: [],
  polarity: 'positive',
  modality: 'asserted',
  outcome: 'succeeded',
  attribution: [],
  quote: 'none',
  loaded: [],
  links: [],
  readingConfidence: 1,
  evidence: [],
};

/** A claim of the sentence behind the attack. */
function next(change: Partial<UntoldClaim>): UntoldClaim {
  return { ...attack, id: 'b', sentence: 1, roles: [], ...change };
}

const goingOn: Role = { role: 'actor', ref: 'raiders', form: 'pronoun' };

type Row = readonly [why: string, claim: UntoldClaim, places: readonly string[]];

const rows: readonly Row[] = [
  ['what is part of an act', next({ links: [{ type: 'part-of', to: 'a' }] }), ['place:post', 'place:koro']],
  ['what only comes after it', next({ links: [{ type: 'after', to: 'a' }] }), []],
  ['the same doer, taken up', next({ roles: [goingOn] }), ['place:post', 'place:koro']],
  ['what is done to him', next({ roles: [{ ...goingOn, role: 'recipient' }] }), ['place:post', 'place:koro']],
  ['another doer', next({ roles: [{ ...goingOn, ref: 'police' }] }), []],
  ['the same doer by name', next({ roles: [{ ...goingOn, form: 'name' }] }), []],
  ['a plan of the same doer', next({ roles: [goingOn], class: 'intention', outcome: 'planned' }), []],
  ['what is told with a place', next({ roles: [goingOn, { role: 'place', ref: 'place:dioura' }] }), ['place:dioura']],
  ['where a movement goes', next({ roles: [goingOn, { role: 'to', ref: 'place:dioura' }] }), []],
];

it.each(rows)('%s', (_why, claim, expected) => {
  const sources = { places: new Set(['place:post', 'place:koro', 'place:dioura']), paragraphs: [0, 0] };
  const found = inheritPlaces([attack, claim], sources)[1]!.roles.filter(({ role }) => role === 'place');
  expect(found.map(({ ref }) => ref)).toEqual(expected);
});

it('says why, and stays within the paragraph', () => {
  const claims = [attack, next({ roles: [goingOn] })];
  const places = new Set(['place:koro']);
  const [, found] = inheritPlaces(claims, { places, paragraphs: [0, 0] });
  expect(found!.roles.at(-1)).toEqual({ role: 'place', ref: 'place:koro', implicit: true, basis: 'goes on from: attacked' });
  expect(inheritPlaces(claims, { places, paragraphs: [0, 1] })[1]!.roles).toEqual([goingOn]);
});
