import type { Claim, ClaimClass, RoleName } from '../../src/model/claim.ts';
import { spansOverlap } from '../../src/model/span.ts';
import { sameRole } from '../phenomena/equivalences.ts';
import type { GoldRole } from './gold-report.ts';
import type { Filler, RefersTo } from './refers-to.ts';

/** The roles of which one must agree, for two claims to be the same (guidelines, section 8). */
export const kernelRoles: readonly RoleName[] = ['actor', 'recipient', 'theme', 'place', 'speaker'];

const pairs: readonly { readonly roles: readonly [RoleName, RoleName]; readonly classes?: readonly ClaimClass[] }[] = [
  { roles: ['theme', 'place'] },
  { roles: ['theme', 'recipient'] },
  { roles: ['actor', 'theme'], classes: ['state', 'assessment'] },
  { roles: ['actor', 'speaker'], classes: ['statement'] },
];

/** Whether one role stands for another in a claim annotated with this class: the pairs of the guidelines and those of the phenomena. */
export function standsFor(wanted: RoleName, found: RoleName, wantedClass: ClaimClass): boolean {
  if (sameRole(wanted, found)) return true;
  return pairs.some(({ roles, classes }) => roles.includes(wanted) && roles.includes(found) && (classes?.includes(wantedClass) ?? true));
}

/** The fillers of a claim that have a role that stands for the annotated one. */
export function fillersFor({ role }: GoldRole, wantedClass: ClaimClass, { roles }: Claim): Claim['roles'] {
  return roles.filter((own) => standsFor(role, own.role, wantedClass));
}

/** True where the words of two roles share a character; implicit roles have none. */
export function wordsOverlap({ span }: GoldRole, { start, end }: Filler): boolean {
  return span !== undefined && start !== undefined && end !== undefined && spansOverlap(span, { start, end });
}

/** True where a filler refers to an entity that is right for the annotated role. */
export function sharesEntity({ refs, span }: GoldRole, filler: Filler, refersTo: RefersTo): boolean {
  return refs.length > 0 && refersTo({ refs, span }, filler);
}

/**
 * True where a filler refers to what the annotated role refers to. Where that is nothing, it must be the same words, or, for what
 * is not stated, none.
 */
export function isReferent(role: GoldRole, filler: Filler, refersTo: RefersTo): boolean {
  if (sharesEntity(role, filler, refersTo)) return true;
  if (!role.orNone || !refersTo({ refs: [], orNone: true }, filler)) return false;
  return role.span === undefined ? filler.start === undefined : wordsOverlap(role, filler);
}
