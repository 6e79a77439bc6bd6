import type { Claim, ClaimClass } from '../../src/model/claim.ts';

/** The types that a type of the program belongs to, nearest first. */
export type Lineage = (type: string) => readonly string[];

function foldedType(type: string): string {
  return type.toLowerCase().replaceAll('_', '-');
}

/** The claim's own type and those above it. */
export function lineageOf({ type }: Pick<Claim, 'type'>, ancestors: Lineage): string[] {
  return [type, ...ancestors(type)].map(foldedType);
}

interface Interchangeable {
  readonly types: readonly string[];
  /** Classes that both readings must have. */
  readonly classes?: readonly ClaimClass[];
  /** Nothing stands for this type in this class. */
  readonly except?: { readonly type: string; readonly class: ClaimClass };
}

/**
 * The equivalences of types at the head of the phenomena. Whether a trigger is of the kind that they ask for is not checked; but
 * control that is an event is a change of hands, not somebody who stands or holds.
 */
const interchangeable: readonly Interchangeable[] = [
  { types: ['retreat', 'move', 'mobilize', 'supply'], classes: ['event', 'flow'] },
  { types: ['presence', 'mobilize', 'control'], classes: ['state', 'event'], except: { type: 'control', class: 'event' } },
  { types: ['assault', 'casualties'] },
  { types: ['coerce', 'control'] },
  { types: ['say', 'announce', 'alert'], classes: ['statement'] },
  // The file takes both for those who plunder, and for those who give up a post or a town.
  { types: ['looting', 'assault'] },
  { types: ['handover-of-territory', 'concede'] },
  // Guidelines: the code of the act stays with the state that it left ("has been closed for weeks").
  { types: ['presence', 'closure'], classes: ['state', 'event'] },
  { types: ['presence', 'blockade'], classes: ['state', 'event'] },
  { types: ['evaluate', 'cause', 'rank'], classes: ['assessment'] },
  // The annotations have no word for these.
  { types: ['other', 'decision', 'election'] },
];

/** What a type is compared with. */
export interface WantedType {
  /** Any of these is right. */
  readonly types: readonly string[];
  readonly class?: ClaimClass | undefined;
}

/** True where the claim's type, one above it or its PLOVER code is one of those wanted, or stands for one. */
export function typeAgrees({ types, class: wantedClass }: WantedType, claim: Pick<Claim, 'type' | 'class' | 'codes'>, ancestors: Lineage) {
  const { plover } = claim.codes;
  const own = [...lineageOf(claim, ancestors), ...(plover ? [foldedType(plover.type)] : [])];
  // A planned movement is an intention, an act of speech a statement: the class is compared apart.
  const foundClass = claim.class === 'intention' && wantedClass === 'flow' ? 'flow' : claim.class;
  const asked = claim.class === 'statement' && wantedClass === 'event' ? 'statement' : wantedClass;
  return types.some((wanted) => own.some((found) => wanted === found || isInterchangeable(wanted, found, asked, foundClass)));
}

function isInterchangeable(wanted: string, found: string, wantedClass: ClaimClass | undefined, foundClass: ClaimClass): boolean {
  return interchangeable.some(({ types, classes, except }) => {
    if (!types.includes(wanted) || !types.includes(found)) return false;
    if (except?.type === wanted && except.class === wantedClass) return false;
    return classes === undefined || (classes.includes(foundClass) && classes.includes(wantedClass ?? foundClass));
  });
}
