import type { Claim } from '../../../model/claim.ts';
import { foldWords } from '../../../util/fold-words.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import { meaningOf } from '../word-meanings.ts';
import { figuresOf } from './figures.ts';
import type { StatedDays } from './incident.ts';
import { statedDays } from './stated-days.ts';

const toll = 'casualties';
/** Counts that only violence and accidents have. */
const victims: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing']);

/** The family of attacks and of the dead that they leave. */
export const violence = ({ families }: CrosscheckKnowledge): string => families.of[toll]!;

export const isViolent = ({ type }: Claim, knowledge: CrosscheckKnowledge): boolean => knowledge.families.of[type] === violence(knowledge);

/** A statement or an aid that gives a number of dead or wounded tells of what killed them. */
export function countsVictims(claim: Claim, report: Report, knowledge: CrosscheckKnowledge): boolean {
  if (!isViolent(claim, knowledge) && claim.class !== 'statement' && statedDays([claim])) return false;
  if (claim.modality === 'interrogative' || claim.modality === 'conditional' || claim.modality === 'planned') return false;
  return figuresOf(claim, report, knowledge).some(({ field }) => victims.has(field));
}

export const isPlanned = ({ class: kind, modality }: Claim): boolean => kind === 'intention' || modality === 'planned';

/** A type that counts what an act led to. */
export const isToll = (type: string, { eventTypes }: CrosscheckKnowledge): boolean => type === toll || eventTypes[type]?.parent === toll;

/** What is told of those who are dead or wounded already ("the bodies were found", "to bury their dead"): its day is not that of the act. */
export function isAftermath(claim: Claim, knowledge: CrosscheckKnowledge): boolean {
  if (!isToll(claim.type, knowledge)) return false;
  return claim.roles.some(({ role, text }) => {
    if (text === undefined || (role !== 'recipient' && role !== 'theme')) return false;
    const words = foldWords(text);
    const isKnown = knowledge.definiteWords.has(words[0] ?? '');
    return [...meaningOf(text, knowledge)].some((word) => word === 'body' || (isKnown && (word === 'dead' || word === 'victim')));
  });
}

/** The days of claims of one event, those of the act before those of what came after it. */
export function groupDays(claims: readonly Claim[], knowledge: CrosscheckKnowledge): StatedDays | undefined {
  const told = claims.filter((claim) => !isAftermath(claim, knowledge));
  return statedDays(told.length > 0 ? told : claims);
}

/** Claims of the act itself; what was counted, treated or buried after it counts where nothing else is told. */
export function actsAmong(claims: readonly Claim[], knowledge: CrosscheckKnowledge): readonly Claim[] {
  const acts = claims.filter((claim) => isViolent(claim, knowledge) && !isToll(claim.type, knowledge));
  return acts.length > 0 ? acts : claims;
}
