import type { UntoldClaim } from '../../model/claim.ts';
import type { SentencesPack } from './pack.ts';

/** Fills the `{slots}` of a sentence; one that is not given stays empty. */
export function fillSlots(template: string, slots: Readonly<Record<string, string | undefined>>): string {
  return template.replace(/\{([\p{L}\p{N}]+)\}/gu, (_slot, name: string) => slots[name] ?? '');
}

interface Day {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function dayOf(iso: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '') ?? [];
  return year === undefined ? undefined : { year, month: Number(month), day: Number(day) };
}

function plainDay({ year, month, day }: Day, { dates }: SentencesPack): string {
  const figure = day === 1 ? (dates.first ?? '1') : String(day);
  return fillSlots(dates.plain, { day: figure, month: dates.months[month - 1]!, year });
}

/** The day of a time, where it is one day: "5 novembre 2024". */
export function singleDay(time: UntoldClaim['time'], pack: SentencesPack): string | undefined {
  const [from, to] = [dayOf(time?.from), dayOf(time?.to)];
  return from && time!.from === time!.to && to ? plainDay(from, pack) : undefined;
}

/**
 * When a claim holds, as an adverbial; nothing where its own words give no time with two ends.
 * @example timeWords({ from: '2024-03-12', to: '2024-03-12', precision: 'day', basis: 'explicit', mention }, english) // 'on 12 March 2024'
 */
export function timeWords(time: UntoldClaim['time'], pack: SentencesPack): string | undefined {
  const [from, to] = [dayOf(time?.from), dayOf(time?.to)];
  if (!time?.mention || !from || !to || time.precision === 'vague') return undefined;
  const { dates } = pack;
  const slots = { month: dates.months[from.month - 1]!, year: from.year };
  const single = singleDay(time, pack);
  if (single !== undefined) return fillSlots(dates.day, { day: single });
  if (time.precision === 'month' && from.month === to.month && from.year === to.year) return fillSlots(dates.month, slots);
  if (time.precision === 'year' && from.year === to.year) return fillSlots(dates.year, slots);
  return fillSlots(dates.days, { from: plainDay(from, pack), to: plainDay(to, pack) });
}
