import { expect, it } from 'vitest';
import type { ClaimClass } from '../../src/model/claim.ts';
import { typeAgrees } from './type-agrees.ts';
import { openLineage } from './type-lineage.ts';

const above: Readonly<Record<string, readonly string[]>> = {
  ambush: ['attack', 'assault'],
  attack: ['assault'],
  Arms_Transfer: ['supply'],
};
const lineage = (type: string): readonly string[] => above[type] ?? [];

it.each<[string, ClaimClass, string, ClaimClass, string | undefined, boolean]>([
  ['assault', 'event', 'assault', 'event', undefined, true],
  ['assault', 'event', 'ambush', 'event', undefined, true],
  ['ambush', 'event', 'assault', 'event', undefined, false],
  ['assault', 'event', 'shelling', 'event', 'ASSAULT', true],
  ['assault', 'event', 'shelling', 'event', 'coerce', false],
  ['move', 'event', 'retreat', 'flow', undefined, true],
  ['move', 'intention', 'retreat', 'intention', undefined, false],
  ['presence', 'state', 'control', 'state', undefined, true],
  ['control', 'event', 'presence', 'event', undefined, false],
  ['casualties', 'event', 'ambush', 'event', undefined, true],
  ['say', 'statement', 'announce', 'statement', undefined, true],
  ['say', 'event', 'announce', 'event', undefined, false],
  ['say', 'event', 'alert', 'statement', undefined, true],
  ['move', 'flow', 'retreat', 'intention', undefined, true],
  ['assault', 'event', 'looting', 'event', undefined, true],
  ['aid', 'event', 'looting', 'event', undefined, false],
  ['concede', 'event', 'handover-of-territory', 'event', undefined, true],
  ['presence', 'state', 'closure', 'event', undefined, true],
  ['presence', 'assessment', 'closure', 'event', undefined, false],
  ['supply', 'flow', 'Arms_Transfer', 'flow', undefined, true],
  ['aid', 'event', 'ambush', 'event', undefined, false],
])('%s (%s) against %s (%s), PLOVER %s: %s', (wanted, wantedClass, type, own, plover, expected) => {
  const codes = plover === undefined ? {} : { plover: { type: plover } };
  expect(typeAgrees({ types: [wanted], class: wantedClass }, { type, class: own, codes }, lineage)).toBe(expected);
});

it('takes any of several types', () => {
  const claim = { type: 'attack', class: 'event', codes: {} } as const;
  expect(typeAgrees({ types: ['aid', 'assault'], class: 'event' }, claim, lineage)).toBe(true);
  expect(typeAgrees({ types: ['aid', 'agree'], class: 'event' }, claim, lineage)).toBe(false);
});

it('knows no ancestors where no types are there', () => {
  expect(openLineage('eval/phenomena/nothing')('ambush')).toEqual([]);
});
