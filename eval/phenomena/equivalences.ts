import type { ClaimClass, RoleName } from '../../src/model/claim.ts';

const movement: ReadonlySet<string | undefined> = new Set(['retreat', 'move', 'mobilize', 'supply']);
const position: ReadonlySet<string | undefined> = new Set(['presence', 'mobilize', 'control']);

/** Whether a class stands for the expected one: a movement may be an event or a flow, a position a state or an event. */
export function sameClass(expected: ClaimClass, type: string | undefined, found: ClaimClass): boolean {
  if (expected === found) return true;
  const pair = [expected, found];
  const either = (a: ClaimClass, b: ClaimClass): boolean => pair.includes(a) && pair.includes(b);
  return (either('event', 'flow') && movement.has(type)) || (either('state', 'event') && position.has(type));
}

const interchangeable: readonly (readonly RoleName[])[] = [
  ['recipient', 'theme'],
  ['instrument', 'manner'],
];

/**
 * Whether a role stands for the expected one. The file allows recipient for theme where the filler is a thing or a
 * place, and manner for instrument where it is a means of transport; what the filler is, is not checked.
 */
export function sameRole(expected: string, found: RoleName): boolean {
  return expected === found || interchangeable.some((pair) => pair.some((role) => role === expected) && pair.includes(found));
}
