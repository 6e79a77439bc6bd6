import type { DocumentTime } from '../../model/source-document.ts';
import { agencyDateline, type Dateline } from './dateline.ts';
import { timeReason, type UiLanguage } from './messages.ts';
import type { DatelinePack } from './pack.ts';
import { machineWrittenDays, publicationDays } from './publication-date.ts';
import type { Statement } from './statement.ts';

/** Where a document's time may come from, strongest first. */
interface TimeEvidence {
  /** The strongest statement that holds a date. */
  readonly stated: Statement | undefined;
  /** A date announced on the page. */
  readonly announced: Dateline | undefined;
  readonly text: string;
}

/** The day or days a report speaks from, never from the clock; a dateline without a year gives none. */
export function documentTime(evidence: TimeEvidence, datelines: readonly DatelinePack[], ui: UiLanguage): DocumentTime {
  const fromStatement = statedTime(evidence.stated, ui);
  if (fromStatement) return fromStatement;
  const dateline = evidence.announced ?? headDateline(evidence.text, datelines);
  if (!dateline) return { basis: 'none', why: timeReason('none', '', ui) };
  if (!dateline.days) return { basis: 'none', why: timeReason('dateline-without-year', dateline.text, ui) };
  return { ...dateline.days, basis: 'dateline', why: timeReason('dateline', dateline.text, ui) };
}

function statedTime(statement: Statement | undefined, ui: UiLanguage): DocumentTime | undefined {
  const date = statement?.fields.date;
  if (!statement || date === undefined) return undefined;
  const basis = statement.origin === 'page' ? 'metadata' : 'given';
  const days = basis === 'metadata' ? machineWrittenDays(date) : publicationDays(date);
  return days && { ...days, basis, why: timeReason(basis, date, ui) };
}

/** An agency dateline in one of the first two lines: a heading may stand above it. */
function headDateline(text: string, datelines: readonly DatelinePack[]): Dateline | undefined {
  const lines = text
    .slice(0, 2000)
    .split(/[\r\n]+/u)
    .filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, 2)) {
    const dateline = agencyDateline(line, datelines);
    if (dateline) return dateline;
  }
  return undefined;
}
