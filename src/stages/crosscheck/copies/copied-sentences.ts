import type { Report } from '../report.ts';
import { containment, shingles } from './shingles.ts';

/** Where a sentence stood first. */
export interface CopiedSentence {
  /** Indexes of the report that has it later and its sentence, of the one that had it first and its sentence. */
  readonly report: number;
  readonly sentence: number;
  readonly of: number;
  readonly ofSentence: number;
  /** Share (0 to 1) of its three-word runs that stand in the other; of its facts, where it is translated. */
  readonly share: number;
  /** Set where the other is in another language. */
  readonly isTranslated?: true;
}

/** Shorter sentences ("No one was hurt.") are alike by chance. */
const fewestShingles = 6;
/** A sentence of fewer runs that has but one name or number is said in these words of many events. */
const fewestOfStock = 18;
const fewestDetails = 2;
/** Of the runs of three words; one word changed in twenty leaves .85, two words left out in a sentence of 24 leave .73. */
const copiedShare = 0.6;
/** Outlets of one house that share this much of a sentence have it from one desk (requirements, M3: what is shared inside a house is not independent). */
const houseShare = 0.4;
/** A copy may correct a figure or drop a name. */
const detailShare = 0.7;
/** A run of words that more reports than this share is a stock phrase, and proposes nothing. */
const mostSharers = 60;

interface Candidate {
  readonly report: number;
  readonly sentence: number;
  readonly shingles: ReadonlySet<number>;
  /** Its names and numbers: two sentences of one pattern with other ones are no copies. */
  readonly details: ReadonlySet<string>;
  /** Its words for days, and the days that they come to. */
  readonly days: readonly { readonly words: string; readonly day: string }[];
  /** The family of its outlet. */
  readonly house: string | undefined;
}

/**
 * The sentences that an earlier report has in the same or nearly the same words, each with the earliest report that has it.
 * Words in quotation marks count as well: two reports that quote one speech at length share its origin.
 * @param reports in the order of time
 */
export function copiedSentences(reports: readonly Report[]): readonly CopiedSentence[] {
  const earlier = new Map<number, Candidate[]>();
  const found: CopiedSentence[] = [];
  const weak = new Set<string>();
  for (const report of reports) {
    const sentences = sentencesOf(report);
    for (const sentence of sentences.filter(isStock)) weak.add(`${sentence.report} ${sentence.sentence}`);
    found.push(...sentences.flatMap((sentence) => bestSource(sentence, earlier) ?? []));
    for (const sentence of sentences) enter(sentence, earlier);
  }
  return withoutStock(found, weak);
}

/** A short sentence that names next to nothing ("The attack killed eight.") is a copy only beside another one from the same report. */
function withoutStock(found: readonly CopiedSentence[], weak: ReadonlySet<string>): readonly CopiedSentence[] {
  const isWeak = ({ report, sentence }: CopiedSentence): boolean => weak.has(`${report} ${sentence}`);
  const copied = new Set(found.filter((one) => !isWeak(one)).map(({ report, of }) => `${report} ${of}`));
  return found.filter((one) => !isWeak(one) || copied.has(`${one.report} ${one.of}`));
}

function sentencesOf({ index, reading, outlet }: Report): readonly Candidate[] {
  const { text } = reading.document;
  const dated = reading.times.filter(({ precision, from, set }) => precision === 'day' && from !== undefined && !set);
  return reading.sentences
    .map(({ start, end }, sentence) => ({
      report: index,
      sentence,
      shingles: shingles(text.slice(start, end)),
      details: detailsOf(text.slice(start, end)),
      days: dated.filter((time) => time.start >= start && time.end <= end).map(({ text: words, from }) => ({ words, day: from! })),
      house: outlet?.family,
    }))
    .filter((candidate) => candidate.shingles.size >= fewestShingles);
}

function enter(sentence: Candidate, index: Map<number, Candidate[]>): void {
  for (const hash of sentence.shingles) {
    const sharers = index.get(hash);
    if (sharers === undefined) index.set(hash, [sentence]);
    else if (sharers.length <= mostSharers) sharers.push(sentence);
  }
}

function bestSource(sentence: Candidate, index: ReadonlyMap<number, readonly Candidate[]>): CopiedSentence | undefined {
  let best: CopiedSentence | undefined;
  for (const candidate of sharersOf(sentence, index)) {
    const smaller = candidate.shingles.size < sentence.shingles.size ? candidate : sentence;
    const share = containment(smaller.shingles, (smaller === candidate ? sentence : candidate).shingles);
    if (
      share < leastShare(sentence, candidate) ||
      (best && share <= best.share) ||
      !shareDetails(sentence, candidate) ||
      areDaysApart(sentence, candidate)
    )
      continue;
    best = { report: sentence.report, sentence: sentence.sentence, of: candidate.report, ofSentence: candidate.sentence, share };
  }
  return best;
}

const leastShare = ({ house }: Candidate, other: Candidate): number =>
  house !== undefined && house === other.house ? houseShare : copiedShare;
const isStock = ({ shingles: runs, details }: Candidate): boolean => runs.size < fewestOfStock && details.size < fewestDetails;

/** Capitalised words behind the first, and numbers in figures; a sentence all in capitals has the same ones. */
function detailsOf(text: string): ReadonlySet<string> {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  return new Set(words.filter((word, at) => /^\p{N}/u.test(word) || (at > 0 && /^\p{Lu}/u.test(word))).map((word) => word.toLowerCase()));
}

/** Most names and numbers of the one with fewer stand in the other, and no name has been put in another's place: that is another event. */
function shareDetails(one: Candidate, other: Candidate): boolean {
  const [small, large] = one.details.size <= other.details.size ? [one.details, other.details] : [other.details, one.details];
  const [lost, gained] = [without(small, large), without(large, small)];
  const isExchanged = lost.some(isName) && gained.some(isName);
  return !isExchanged && small.size - lost.length >= small.size * detailShare;
}

/** Both name days, and none is called or is the same. */
function areDaysApart({ days }: Candidate, { days: others }: Candidate): boolean {
  if (days.length === 0 || others.length === 0) return false;
  return !days.some((one) => others.some((other) => one.words === other.words || one.day === other.day));
}

const without = (details: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...details].filter((detail) => !others.has(detail));
const isName = (detail: string): boolean => !/^\p{N}/u.test(detail);

/** Sentences that share a run of words which few share, the earliest first. */
function sharersOf(sentence: Candidate, index: ReadonlyMap<number, readonly Candidate[]>): readonly Candidate[] {
  const sharers = new Set<Candidate>();
  for (const hash of sentence.shingles) {
    const same = index.get(hash) ?? [];
    if (same.length <= mostSharers) for (const candidate of same) sharers.add(candidate);
  }
  return [...sharers].sort((a, b) => a.report - b.report || a.sentence - b.sentence);
}
