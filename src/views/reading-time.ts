import type { Claim } from '../model/claim.ts';
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
  return new Intl.DateTimeFormat(locales[ui], day === undefined ? toMonth : { ...toMonth, day: 'numeric' }).format(date);
}

/** A stretch of days in words, both ends included; `null` where neither end is known. */
export function daysWords(from: string | undefined, to: string | undefined, ui: UiLanguage): string | null {
  if (from !== undefined && from === to) return dayWords(from, ui);
  if (from !== undefined && to !== undefined) return message(ui, 'time.range', { from: dayWords(from, ui), to: dayWords(to, ui) });
  if (from !== undefined) return message(ui, 'time.since', { from: dayWords(from, ui) });
  return to === undefined ? null : message(ui, 'time.until', { to: dayWords(to, ui) });
}

/** When a claim is set: the words of the report first, then the days they were read as. */
export function timeView(time: Claim['time'], ui: UiLanguage): TimeView | null {
  if (!time) return null;
  const days = daysWords(time.from, time.to, ui);
  const said: Piece[] = time.mention ? [{ text: time.mention.text, from: 'report' }] : [];
  const read: Piece[] = days === null ? [] : [{ text: said.length > 0 ? ` (${days})` : days, from: 'tool' }];
  if (said.length + read.length === 0) return null;
  return { pieces: [...said, ...read], basisWords: timeBasisWords[time.basis][ui], span: time.mention ?? null };
}
