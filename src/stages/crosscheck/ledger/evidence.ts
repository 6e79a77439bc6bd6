import type { Claim } from '../../../model/claim.ts';
import type { LedgerEvidence } from '../../../model/over-time.ts';
import type { Report } from '../report.ts';
import type { Announcement } from './announcements.ts';
import type { Matter } from './matters.ts';

/** What one later claim says of what was announced. */
export interface ToldOutcome {
  readonly claim: Claim;
  readonly report: Report;
  readonly says: LedgerEvidence['says'];
  readonly days: Pick<LedgerEvidence, 'from' | 'to'>;
  readonly why: string;
}

const told: ReadonlySet<string> = new Set(['event', 'flow', 'state']);

/** What a later claim of the same act says of it; nothing where it only asks or supposes. */
export function evidenceFor({ due }: Announcement, { claim, report }: Matter): readonly ToldOutcome[] {
  const days = statedDays(claim);
  const says = saysOf(claim, due?.day, days);
  return says === undefined ? [] : [{ claim, report, says, days, why: reasons[says] }];
}

const reasons: Readonly<Record<LedgerEvidence['says'], string>> = {
  done: 'a later report tells the same act',
  'done-late': 'a later report tells the same act after the day named',
  'not-done': 'a later report says that the same act has not been done or failed',
  'under-way': 'a later report tells the same act as under way',
  'said-again': 'a later report announces the same act',
};

function saysOf(claim: Claim, due: string | undefined, { from }: ToldOutcome['days']): LedgerEvidence['says'] | undefined {
  const { class: kind, modality, polarity, outcome } = claim;
  if (modality === 'planned') return polarity === 'positive' ? 'said-again' : undefined;
  if (!told.has(kind) || (modality !== 'asserted' && modality !== 'hedged')) return undefined;
  if (isUndone(claim)) return 'not-done';
  if (outcome === 'ongoing' && kind !== 'state') return 'under-way';
  return due !== undefined && from !== undefined && from > due ? 'done-late' : 'done';
}

const isUndone = ({ polarity, outcome }: Claim): boolean => polarity === 'negative' || outcome === 'failed' || outcome === 'foiled';

function statedDays({ time }: Claim): ToldOutcome['days'] {
  if (!time || time.precision === 'vague' || time.basis === 'unknown') return {};
  return { ...(time.from !== undefined && { from: time.from.slice(0, 10) }), ...(time.to !== undefined && { to: time.to.slice(0, 10) }) };
}
