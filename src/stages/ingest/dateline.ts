import { foldWords } from './fold-words.ts';
import type { DatelinePack } from './pack.ts';
import { machineWrittenDays, type PublicationDays, singleDay } from './publication-date.ts';

/** A date that a reader sees at the head of a report. `days` is missing where the writing states no year. */
export interface Dateline {
  readonly text: string;
  readonly days?: PublicationDays;
}

const longestLine = 240;
const weekday = String.raw`(?:\p{L}+\.?,? ){0,2}`;
const wordDate = String.raw`(?:(?<day>\d{1,2})(?<ordinal>\p{L}{2})? (?<month>\p{L}{3,}\.?)|(?<month2>\p{L}{3,}\.?) (?<day2>\d{1,2})(?<ordinal2>\p{L}{2})?)(?:,? (?<year>\d{4})(?!\d))?`;
const digitDate = String.raw`(?<digits>\d{4}-\d{2}-\d{2}|(?<numeric>\d{1,2}[/.]\d{1,2}[/.]\d{4}))(?!\d)`;

/** "Publié le samedi 4 novembre 2018 à 15h30": after a cue word of the pack, at the start of a line. */
const afterCue = new RegExp(`^ ?:? ?${weekday}(?:${wordDate}|${digitDate})`, 'u');

/** "NIAMEY, 3 mars (Agence) —", "Gao, 4 mai 2024.": a place, a date, and a dash or a full stop with nothing between. */
const agencyLine = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{L}\u2019'\- ]{1,40}(?:[,/] ?\p{Lu}[\p{L}\u2019'\- ]{1,40})?)(?<comma>, ?| )${weekday}${wordDate}(?<agency>,? ?\([\p{L}\p{N} .,&\u2019'/-]{2,80}\))?(?<dash> ?(?:[\u2013\u2014:]|-{1,2}) ?)?(?<stop>\.(?= \p{Lu}|$))?`,
  'u',
);

/** A date announced by a cue word, in a line such as "Published 4 November 2018". Undefined where there is none. */
export function announcedDate(line: string, packs: readonly DatelinePack[]): Dateline | undefined {
  const text = line.replace(/\s+/gu, ' ').trim();
  if (text.length > longestLine) return undefined;
  for (const pack of packs) {
    const folded = foldWords(text);
    const cue = pack.published.filter((words) => folded.startsWith(words)).sort((a, b) => b.length - a.length)[0];
    if (cue === undefined) continue;
    const rest = folded.slice(cue.length);
    const match = /^[ :\d]/u.test(rest) ? afterCue.exec(rest) : null;
    const dateline = match?.groups && readDate(match.groups, pack);
    if (dateline) return { ...dateline, text: text.slice(0, cue.length + (match?.[0].length ?? 0)) };
  }
  return undefined;
}

/** The dateline of an agency report, at the start of its first paragraph. Undefined where there is none. */
export function agencyDateline(paragraph: string, packs: readonly DatelinePack[]): Dateline | undefined {
  const head = paragraph.slice(0, longestLine).replace(/\s+/gu, ' ').trim();
  const match = agencyLine.exec(head);
  if (!match?.groups || !looksLikeAgency(match.groups)) return undefined;
  for (const pack of packs) {
    const dateline = readDate(match.groups, pack);
    if (dateline) return { ...dateline, text: match[0].replace(/[ –—:-]+$/u, '') };
  }
  return undefined;
}

/** A bracketed agency or a dash must follow; a colon only behind a place in capitals, a full stop only behind a year. */
function looksLikeAgency(groups: Readonly<Record<string, string | undefined>>): boolean {
  if (groups.agency) return true;
  const place = groups.place?.split(/[,/]/u)[0] ?? '';
  const isListed = groups.comma?.startsWith(',') === true;
  if (groups.stop !== undefined) return groups.year !== undefined && isListed;
  return groups.dash !== undefined && (place === place.toUpperCase() || (isListed && !groups.dash.includes(':')));
}

/** Undefined where the words are no date of this language, `{}` without `days` where the year is not stated. */
function readDate(groups: Readonly<Record<string, string | undefined>>, pack: DatelinePack): { days?: PublicationDays } | undefined {
  if (groups.numeric) return readNumericDate(groups.numeric, pack);
  if (groups.digits) {
    const days = machineWrittenDays(groups.digits);
    return days && { days };
  }
  const month = monthNumber(groups.month ?? groups.month2 ?? '', pack);
  const ordinal = groups.ordinal ?? groups.ordinal2;
  if (month === undefined || (ordinal !== undefined && !pack.ordinals.includes(ordinal.toLowerCase()))) return undefined;
  const day = Number(groups.day ?? groups.day2);
  if (groups.year === undefined) return singleDay(2000, month, day) && {};
  const days = singleDay(Number(groups.year), month, day);
  return days && { days };
}

function readNumericDate(written: string, pack: DatelinePack): { days: PublicationDays } | undefined {
  if (pack.numericOrder !== 'day-month-year') return undefined;
  const [day, month, year] = written.split(/[/.]/u).map(Number);
  const days = singleDay(year ?? 0, month ?? 0, day ?? 0);
  return days && { days };
}

/** A month by its name or by a beginning of at least three letters that fits no other month ("nov.", "Sept."). */
function monthNumber(written: string, pack: DatelinePack): number | undefined {
  const word = foldWords(written.replace(/\.$/u, ''));
  const exact = pack.months.indexOf(word);
  if (exact >= 0) return exact + 1;
  const fitting = pack.months.flatMap((name, index) => (word.length >= 3 && name.startsWith(word) ? [index + 1] : []));
  return fitting.length === 1 ? fitting[0] : undefined;
}
