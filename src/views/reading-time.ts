import type { Claim } from '../model/claim.ts';
import type { TimeMention } from '../model/reading.ts';
import type { DocumentTime } from '../model/source-document.ts';
import { timeBasisWords } from './claim-words.ts';
import { message } from './messages.ts';
import type { Piece, TimeView } from './reading-view.ts';
import type { UiLanguage } from './ui-language.ts';

const locales: Readonly<Record<UiLanguage, string>> = { fr: 'fr-FR', en: 'en-GB' };

/**
 * An ISO 8601 day, month or year in words; anything else is given back as it is.
 * @example dayWords('2031-05-04', 'en') // '4 May 2031'
 */
export function dayWords(iso: string, ui: UiLanguage): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso);
  if (!parts) return iso;
  const [, year, month, day] = parts;
  if (month === undefined) return year!;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (date.getUTCMonth() !== Number(month) - 1) return iso;
  const toMonth = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const words = new Intl.DateTimeFormat(locales[ui], day === undefined ? toMonth : { ...toMonth, day: 'numeric' }).format(date);
  return ui === 'fr' ? words.replace(/^1 /u, '1er ') : words;
}

/** The year or month that two days enclose exactly, as ISO 8601; `null` for any other stretch. */
function wholePeriod(from: string, to: string): string | null {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const month = from.slice(0, 7);
  if (from !== `${month}-01` || !/^\d{4}-\d{2}$/u.test(month)) return null;
  const last = new Date(Date.UTC(Number(year), Number(month.slice(5)), 0)).getUTCDate();
  return to === `${month}-${last}` ? month : null;
}

/** A stretch of days in words, both ends included; `null` where neither end is known. */
export function daysWords(from: string | undefined, to: string | undefined, ui: UiLanguage): string | null {
  if (from !== undefined && from === to) return dayWords(from, ui);
  if (from !== undefined && to !== undefined) {
    const whole = wholePeriod(from, to);
    return whole === null ? message(ui, 'time.range', { from: dayWords(from, ui), to: dayWords(to, ui) }) : dayWords(whole, ui);
  }
  if (from !== undefined) return message(ui, 'time.since', { from: dayWords(from, ui) });
  return to === undefined ? null : message(ui, 'time.until', { to: dayWords(to, ui) });
}

/** What no words of the report date: bound by the day of the report alone. */
function undatedWords({ from, to }: NonNullable<Claim['time']>, ui: UiLanguage): string {
  const day = daysWords(from ?? to, from ?? to, ui);
  return `${message(ui, from === undefined ? 'time.undatedPast' : 'time.undatedFuture')} (${day})`;
}

function isUndated({ mention, precision, basis, from, to }: NonNullable<Claim['time']>): boolean {
  return mention === undefined && precision === 'vague' && basis === 'relative' && (from === undefined) !== (to === undefined);
}

/** Days that rest on what everybody can check: the words themselves, or a date that stands with the report. */
function isPlain(basis: TimeMention['basis'], dated: DocumentTime['basis']): boolean {
  return basis === 'explicit' || (basis === 'relative' && dated !== 'inferred');
}

/**
 * When a claim is set: the words of the report first, then the days they were read as and, where that is not plain, what the days
 * rest on: `mardi (4 June 2024)`, `4 June 2024 (from words nearby)`.
 * @param dated how the date of the report is known; `given` unless stated
 */
export function timeView(time: Claim['time'], ui: UiLanguage, dated: DocumentTime['basis'] = 'given'): TimeView | null {
  if (!time) return null;
  const basisWords = timeBasisWords[time.basis][ui];
  if (isUndated(time)) return { pieces: [{ text: undatedWords(time, ui), from: 'tool' }], basisWords, span: null, isUndated: true };
  const days = daysWords(time.from, time.to, ui);
  const { mention } = time;
  const shared = { basisWords, isUndated: false };
  if (!mention) return days === null ? null : { ...shared, pieces: [{ text: `${days} (${basisWords})`, from: 'tool' }], span: null };
  const said: Piece = { text: mention.text, from: 'report' };
  if (days === null || mention.text.includes(days)) return { ...shared, pieces: [said], span: mention };
  const read = isPlain(time.basis, dated) ? days : `${days}, ${basisWords}`;
  return { ...shared, pieces: [said, { text: ` (${read})`, from: 'tool' }], span: mention };
}
