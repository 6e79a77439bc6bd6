import { spansOverlap } from '../../model/span.ts';
import type { Quotation } from './quotations.ts';
import { quotedWords } from './reports/naming.ts';
import type { Report } from './reports/report.ts';
import { isClause } from './reports/reported-clause.ts';
import type { SentenceState } from './sentence-state.ts';
import { speakersBeside } from './speakers-beside.ts';

/**
 * Finds the speaker of quotations that run over several sentences, or whose verb of saying stands in the sentence before:
 * the verb that introduces any part of the quotation speaks for all of it.
 */
export function carrySpeakers(states: readonly SentenceState[]): Map<Quotation, Report> {
  const speakers = new Map<Quotation, Report>();
  states.forEach((state, index) => {
    for (const quotation of state.quotations.filter((one) => !speakers.has(one))) {
      const report = clauseSpeaker(states, index, quotation) ?? wordSpeaker(state, quotation);
      const home = states.findIndex((other) => report !== undefined && other.reports.includes(report));
      if (report) speakers.set(quotation, home < 0 ? report : { ...report, home: { tree: states[home]!.tree, sentence: home } });
    }
  });
  for (const [quotation, report] of speakersBeside(states, speakers)) speakers.set(quotation, report);
  return speakers;
}

function clauseSpeaker(states: readonly SentenceState[], index: number, quotation: Quotation): Report | undefined {
  if (!quotation.clausal) return undefined;
  const inside = states.slice(index).filter((other) => other.quotations.includes(quotation));
  const own = inside.map((other) => quotingReport(other, quotation)).find((found) => found !== undefined);
  return own ?? introduction(states[index - 1], states[index]!);
}

/** Who used the few quoted words. */
function wordSpeaker(state: SentenceState, quotation: Quotation): Report | undefined {
  return isReported(state, quotation) ? undefined : quotedWords(state.tree, quotation, state.lexicon);
}

/** True where the quoted words stand inside a clause that is reported anyway. */
function isReported(state: SentenceState, quotation: Quotation): boolean {
  return state.reports.some(
    (report) =>
      isClause(state.tree, report, state.quotations, state.lexicon) &&
      [...report.content].some((index) => spansOverlap(state.tree.word(index), quotation)),
  );
}

/** A verb of saying outside the quotation whose content lies in it. */
function quotingReport(state: SentenceState, quotation: Quotation): Report | undefined {
  return state.reports.find((report) => {
    if (report.rule === 'attribution.inside-quotation') return spansOverlap(quotation, report.cue);
    if (report.verb === undefined && report.rule !== 'attribution.colon') return false;
    if (quotation.start <= report.cue.start && report.cue.end <= quotation.end) return false;
    return [...report.content].some((index) => {
      const word = state.tree.word(index);
      return quotation.start <= word.start && word.end <= quotation.end;
    });
  });
}

/** The last report of the sentence before, where this sentence begins with the quotation. */
function introduction(before: SentenceState | undefined, state: SentenceState): Report | undefined {
  const first = state.tree.words[0];
  if (!before || !first || before.tree.sentence.paragraph !== state.tree.sentence.paragraph) return undefined;
  const opens = state.quotations.some((quotation) => quotation.start <= first.end + 2);
  return opens ? before.reports.filter((report) => report.verb !== undefined && report.holder !== undefined).at(-1) : undefined;
}
