import type { SegmentationLanguage } from './pack.ts';

const connector = /['\-/]/u;
const number = /^\p{Nd}+(?:[.,:]\p{Nd}+)*/u;
const letterPattern = /^[\p{L}\p{M}]+$/u;

/**
 * Where a word as written is to be cut into surface tokens: the offsets at which each begins, the first always 0.
 * Characters that stand between (a hyphen of a compound) are tokens of their own.
 * @param word with one kind of apostrophe and hyphen; otherwise as written
 * @param initial whether a sentence may begin here, so that a capital does not make a name
 * @example divideWord("l'offensive", true, french) // [0, 2]
 */
export function divideWord(word: string, initial: boolean, language: SegmentationLanguage): number[] {
  if (!connector.test(word)) return divideNumber(word, language);
  const lower = word.toLowerCase();
  if (language.undivided.has(lower)) return [0];
  const cuts = [0];
  let from = elisionEnd(lower, cuts, language);
  from = divideAtSlashes(word, from, cuts);
  if (language.pack.hyphens === 'split') divideCompound(word, from, cuts, language);
  else divideClitics(word, from, cuts, { initial, language });
  return cuts;
}

/** "5pm" and "160km" are two tokens, "20th" and "B29" one. */
function divideNumber(word: string, language: SegmentationLanguage): number[] {
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return [0];
  const digits = number.exec(word)?.[0].length ?? 0;
  return digits < word.length && language.numberUnits.has(word.slice(digits).toLowerCase()) ? [0, digits] : [0];
}

/** Cuts after each elided word at the beginning ("jusqu'", "l'"); answers where the rest begins. */
function elisionEnd(lower: string, cuts: number[], language: SegmentationLanguage): number {
  let from = 0;
  for (;;) {
    const mark = lower.indexOf("'", from);
    if (mark < 0 || mark === lower.length - 1 || !language.elisions.has(lower.slice(from, mark))) return from;
    from = mark + 1;
    cuts.push(from);
    if (language.undivided.has(lower.slice(from))) return lower.length;
  }
}

/** Cuts around slashes between two words of several letters ("et/ou"); dates and fractions stay whole. */
function divideAtSlashes(word: string, start: number, cuts: number[]): number {
  let from = start;
  for (let mark = word.indexOf('/', from); mark >= 0; mark = word.indexOf('/', mark + 1)) {
    const before = word.slice(from, mark);
    const after = /^[^/]*/u.exec(word.slice(mark + 1))![0];
    if (before.length + after.length < 3 || !letterPattern.test(before) || !/^[\p{L}\p{M}'-]+$/u.test(after)) continue;
    cuts.push(mark, mark + 1);
    from = mark + 1;
  }
  return from;
}

/** Cuts off hyphenated clitics from the end: "dit-il", "a-t-il", "donne-le-moi". */
function divideClitics(word: string, from: number, cuts: number[], context: { initial: boolean; language: SegmentationLanguage }): void {
  const { initial, language } = context;
  const ends: number[] = [];
  let end = word.length;
  for (let cut = cliticStart(word, from, end, language); cut > from; cut = cliticStart(word, from, end, language)) {
    ends.unshift(cut);
    end = cut;
  }
  const host = word.slice(from, end);
  if (ends.length > 0 && isCliticHost(host, word.slice(end), initial || from > 0)) cuts.push(...ends);
}

function cliticStart(word: string, from: number, end: number, language: SegmentationLanguage): number {
  const first = word.lastIndexOf('-', end - 1);
  if (first <= from) return -1;
  const second = word.lastIndexOf('-', first - 1);
  if (second > from && language.hyphenClitics.has(word.slice(second, end).toLowerCase())) return second;
  return language.hyphenClitics.has(word.slice(first, end).toLowerCase()) ? first : -1;
}

/** The host of a clitic is a plain word: "Jong-il" within a sentence is a name, "EST-CE" and an initial "Est-ce" are not. */
function isCliticHost(host: string, clitics: string, initial: boolean): boolean {
  if (!/^[\p{L}\p{M}]+$/u.test(host)) return false;
  if (initial || /^\p{Ll}/u.test(host)) return true;
  return clitics.startsWith('-t') || (host === host.toUpperCase() && clitics === clitics.toUpperCase());
}

/** Cuts a compound at its hyphens, which become tokens: "war-torn"; prefixes, names and designations stay whole. */
function divideCompound(word: string, from: number, cuts: number[], language: SegmentationLanguage): void {
  if (isDesignation(word.slice(from))) return;
  let start = from;
  for (let mark = word.indexOf('-', from); mark >= 0; mark = word.indexOf('-', mark + 1)) {
    const next = word.slice(mark + 1).split('-', 1)[0]!;
    if (staysJoined(word.slice(start, mark), next, language)) continue;
    cuts.push(mark, mark + 1);
    start = mark + 1;
  }
}

/** Telephone numbers, dates and types such as "T-72" or "SS-N-22". */
function isDesignation(word: string): boolean {
  return /^(?:\p{Nd}+-){2,}\p{Nd}+$|^\p{Nd}{3}-\p{Nd}{4}$|^\p{Lu}{1,5}(?:-\p{Lu}{1,3})?-\p{Nd}{1,4}\p{L}{0,2}$/u.test(word);
}

function staysJoined(before: string, next: string, language: SegmentationLanguage): boolean {
  const head = before.slice(before.lastIndexOf('-') + 1).toLowerCase();
  if (before === '' || next === '') return false;
  if (language.joinedPrefixes.has(head)) return /^\p{L}/u.test(next);
  return language.nameParticles.has(head) && /^\p{Lu}/u.test(next);
}
