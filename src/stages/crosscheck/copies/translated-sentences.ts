import { daysApart } from '../matching/days.ts';
import type { CrosscheckKnowledge } from '../pack.ts';
import type { Report } from '../report.ts';
import type { CopiedSentence } from './copied-sentences.ts';
import { type FactSentence, factSentences } from './sentence-facts.ts';

/** A sentence that shares fewer facts with another may do so by chance. */
const fewestShared = 3;
/** Of the facts of the sentence with fewer of them: a translation may lose a figure. */
const sharedFacts = 0.7;
/** Of those of the sentence with more: it may not say much besides. */
const sharedOfLonger = 0.5;
/** Two reports of one event share a sentence or two; a translation goes on. */
const fewestSentences = 3;
/** Of the sentences of the shorter report that have facts to compare. */
const translatedShare = 0.6;
/** So many sentences on at most between two of the run. */
const longestGap = 4;
/** A translation follows its original within days. */
const longestDelay = 7;
/** A fact that more reports than this have proposes nothing. */
const mostBearers = 60;

/** A sentence of the later report beside one of the earlier. */
interface Pair {
  readonly later: FactSentence;
  readonly earlier: FactSentence;
  readonly share: number;
}

/**
 * The sentences of reports that tell an earlier one in another language: the same names, figures and days, sentence after sentence.
 * Words cannot be compared there; what was read from them can. Two reports of one event share some facts, but not the order in which
 * a whole text goes through them.
 * @param reports in the order of time
 * @example translatedSentences(reports, knowledge)[0] // { report: 3, sentence: 0, of: 1, ofSentence: 0, share: 1, isTranslated: true }
 */
export function translatedSentences(
  reports: readonly Report[],
  knowledge: Pick<CrosscheckKnowledge, 'families'>,
): readonly CopiedSentence[] {
  const told = reports.map((report) => factSentences(report, knowledge));
  const bearers = new Map<string, number[]>();
  const found: CopiedSentence[] = [];
  for (const [at, report] of reports.entries()) {
    const originals = likelyOriginals(told[at]!, bearers).filter((earlier) => mayBeOriginal(reports[earlier]!, report));
    const best = originals.map((earlier) => alignment(told[at]!, told[earlier]!)).reduce(longer, []);
    found.push(...withBetween(best).map((pair) => asCopied(pair)));
    for (const fact of new Set(told[at]!.flatMap(({ facts }) => [...facts]))) {
      const known = bearers.get(fact);
      if (known) known.push(at);
      else bearers.set(fact, [at]);
    }
  }
  return found;
}

/** Earlier reports that share enough facts which few others have. */
function likelyOriginals(sentences: readonly FactSentence[], bearers: ReadonlyMap<string, readonly number[]>): readonly number[] {
  if (sentences.length < fewestSentences) return [];
  const counts = new Map<number, number>();
  for (const fact of new Set(sentences.flatMap(({ facts }) => [...facts]))) {
    const known = bearers.get(fact) ?? [];
    if (known.length > mostBearers) continue;
    for (const report of known) counts.set(report, (counts.get(report) ?? 0) + 1);
  }
  return [...counts].filter(([, shared]) => shared >= fewestShared * 2).map(([report]) => report);
}

function mayBeOriginal(earlier: Report, later: Report): boolean {
  if (earlier.reading.document.lang === later.reading.document.lang) return false;
  if (earlier.day === undefined || later.day === undefined) return true;
  return daysApart({ from: earlier.day, to: earlier.day }, { from: later.day, to: later.day }) <= longestDelay;
}

/** The longest run of sentences that both reports have in one order, where it is most of the shorter; else nothing. */
function alignment(later: readonly FactSentence[], earlier: readonly FactSentence[]): readonly Pair[] {
  let best: (readonly Pair[])[] = earlier.map(() => []);
  for (const sentence of later) best = withSentence(sentence, earlier, best);
  const longest = best.reduce(longer, []);
  const isMost = longest.length >= Math.min(later.length, earlier.length) * translatedShare;
  return longest.length >= fewestSentences && isMost ? longest : [];
}

/** For each sentence of the earlier report the longest run up to it, with one more sentence of the later. */
function withSentence(sentence: FactSentence, earlier: readonly FactSentence[], before: readonly (readonly Pair[])[]): (readonly Pair[])[] {
  let behind: readonly Pair[] = [];
  let so: readonly Pair[] = [];
  return earlier.map((other, at) => {
    const share = sharedShare(sentence, other);
    const joined = share === undefined ? so : longer(so, [...behind, { later: sentence, earlier: other, share }]);
    behind = before[at]!;
    so = longer(joined, before[at]!);
    return so;
  });
}

/**
 * A run with what stands between its sentences: as many in both reports, and few. Too little is told there to be compared ("Two of the wounded
 * died."), but a translation goes on, and what it adds makes one side longer.
 */
function withBetween(run: readonly Pair[]): readonly Pair[] {
  return run.flatMap((pair, at) => {
    const next = run[at + 1];
    if (next === undefined) return [pair];
    const [gap, other] = [next.later.sentence - pair.later.sentence, next.earlier.sentence - pair.earlier.sentence];
    const isBetween = gap === other && gap <= longestGap;
    const between = Array.from(
      { length: isBetween ? gap - 1 : 0 },
      (_, step): Pair => ({
        later: { ...pair.later, sentence: pair.later.sentence + step + 1 },
        earlier: { ...pair.earlier, sentence: pair.earlier.sentence + step + 1 },
        share: Math.min(pair.share, next.share),
      }),
    );
    return [pair, ...between];
  });
}

const longer = (one: readonly Pair[], other: readonly Pair[]): readonly Pair[] => (other.length > one.length ? other : one);

function sharedShare({ facts }: FactSentence, { facts: others }: FactSentence): number | undefined {
  const [small, large] = facts.size <= others.size ? [facts, others] : [others, facts];
  const shared = [...small].filter((fact) => large.has(fact)).length;
  if (shared < fewestShared || shared < large.size * sharedOfLonger) return undefined;
  const share = shared / small.size;
  return share >= sharedFacts ? share : undefined;
}

function asCopied({ later, earlier, share }: Pair): CopiedSentence {
  return {
    report: later.report,
    sentence: later.sentence,
    of: earlier.report,
    ofSentence: earlier.sentence,
    share,
    isTranslated: true,
  };
}
