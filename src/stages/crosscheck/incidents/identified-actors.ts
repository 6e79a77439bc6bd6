import type { Claim, Role } from '../../../model/claim.ts';
import type { Mention } from '../../../model/reading.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { actingRoles, type Filler, fillersOf } from './fillers.ts';

const describedRoles: ReadonlySet<string> = new Set(['theme', 'part']);
const namingRoles: ReadonlySet<string> = new Set(['attribute', 'whole']);
const naming: ReadonlySet<string> = new Set(['state', 'relation']);

/** A claim that says who somebody described is. */
export interface Identification {
  readonly claim: Claim;
  /** Ref of who is described. */
  readonly described: string;
  readonly name: Role;
}

/**
 * Claims by which the report says who those are that act in it: "the gunmen were rebels of …", "the attackers belong to …". They tell nothing
 * that happened. Who only acts as somebody described is the same in all claims of the report.
 */
export function identifications(report: Report): readonly Identification[] {
  const { claims } = report.reading;
  const doers = new Set(claims.flatMap(describedDoers));
  if (doers.size === 0) return [];
  return claims.flatMap((claim) => {
    const { class: kind, polarity, modality, roles } = claim;
    if (!naming.has(kind) || polarity === 'negative' || modality === 'conditional' || modality === 'interrogative') return [];
    const described = roles.find(({ role, ref }) => describedRoles.has(role) && ref !== null && doers.has(ref))?.ref ?? undefined;
    const name = described === undefined ? undefined : nameGiven(claim, report);
    return described !== undefined && name ? [{ claim, described, name }] : [];
  });
}

const describedDoers = ({ roles }: Claim): readonly string[] =>
  roles.flatMap(({ role, ref }) => (actingRoles.includes(role) && ref?.startsWith('doc:') ? [ref] : []));

/** The identifications of those who do these acts. */
export function identifiedIn(acts: readonly Claim[], all: readonly Identification[]): readonly Identification[] {
  const doers = new Set(acts.flatMap(describedDoers));
  return all.filter(({ described }) => doers.has(described));
}

/** Who they are said to be, on the word of whoever says so. */
export function namedFillers(all: readonly Identification[], report: Report, knowledge: CrosscheckKnowledge): readonly Filler[] {
  return all.flatMap(({ claim, name }) =>
    fillersOf({ ...claim, roles: [name] }, ['attribute'], report, knowledge).map((filler) => ({ ...filler, claim, by: claim })),
  );
}

/** The actor with an entry who stands in the words of what they are said to be. */
function nameGiven({ roles, trigger, type }: Claim, report: Report): Role | undefined {
  const stated = roles.find(({ role, ref }) => namingRoles.has(role) && isShared(ref, report));
  if (stated) return { ...stated, role: 'attribute' };
  const noun = type === 'other' ? report.reading.mentions.find((mention) => isNameAround(mention, trigger, report)) : undefined;
  return noun && { role: 'attribute', start: noun.start, end: noun.end, text: noun.text, ref: noun.ref, form: noun.form };
}

const isNameAround = ({ kind, ref, start, end }: Mention, trigger: Claim['trigger'], report: Report): boolean =>
  kind === 'actor' && isShared(ref, report) && start <= trigger.start && trigger.end <= end;

const isShared = (ref: string | null, { actors }: Report): boolean => ref !== null && !ref.startsWith('doc:') && actors.has(ref);
