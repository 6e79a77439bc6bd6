import type { AttributionSpan } from '../../model/reading.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { flatMap } from '../../util/flat-map.ts';
import type { ClaimsLexicon } from './claims-lexicon.ts';
import type { Quotation } from './quotations.ts';
import type { Report } from './reports/report.ts';
import { isClause } from './reports/reported-clause.ts';
import type { SentenceState } from './sentence-state.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';

const connectives = new Set(['ADV', 'CCONJ', 'SCONJ', 'PUNCT', 'ADP', 'INTJ']);

/**
 * Stretches of the words of a report. What the narrator slips in does not part them, as it does not part the printed words; the
 * speaker and the cue do, and so does a semicolon.
 */
function contentSpans(tree: SentenceTree, report: Report, lexicon: ClaimsLexicon): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last: number | undefined;
  for (const index of trimmedContent(tree, report, lexicon)) {
    const word = tree.word(index);
    if (word.form === ';') last = undefined;
    if (word.form === ';') continue;
    const open = spans.at(-1);
    if (open && last !== undefined && !isParted(tree, last, index, report)) open.end = Math.max(open.end, word.end);
    else spans.push({ start: word.start, end: word.end });
    last = index;
  }
  return spans.filter((span) => holdsWords(tree, span));
}

/** "Instead, he said, …": a connective alone is nothing that was said. */
function holdsWords(tree: SentenceTree, span: Span): boolean {
  return tree.words.some(
    (word) => isInside(word, span) && !connectives.has(word.upos) && !(word.upos === 'PRON' && hasFeature(word, 'PronType', 'Rel')),
  );
}

/** The words in text order, without the conjunction that only opens what is said, and without stops at the ends. */
function trimmedContent(tree: SentenceTree, { content }: Report, lexicon: ClaimsLexicon): number[] {
  const words = [...content].sort((a, b) => a - b);
  const isLoose = (index: number | undefined): boolean => index !== undefined && tree.word(index).upos === 'PUNCT';
  const isMark = (index: number | undefined): boolean =>
    index !== undefined && baseRelation(tree.word(index).deprel) === 'mark' && lexicon.sets.contentMarks.has(lowerForm(tree.word(index)));
  while (isLoose(words[0]) || isMark(words[0])) words.shift();
  while (isLoose(words.at(-1))) words.pop();
  return words;
}

function isParted(tree: SentenceTree, last: number, next: number, { cue, holderSpan }: Report): boolean {
  const gap = { start: tree.word(last).end, end: tree.word(next).start };
  if ([cue, holderSpan].some((span) => span !== undefined && spansOverlap(span, gap))) return true;
  return tree.words.slice(last + 1, next).some(({ form }) => form === ';');
}

const verbTags: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/**
 * "that two were killed and that “the rest fled”", "that it was “bad for all”", "that his men “hold the bridge”": a verb of the span
 * or the subject of the quoted words stands outside of the quotation.
 */
function hasClauseBeside(tree: SentenceTree, span: Span, quotation: Span): boolean {
  return tree.words.some((word) => {
    const isBeside = word.end <= quotation.start || quotation.end <= word.start;
    const isSubject = word.head >= 0 && baseRelation(word.deprel) === 'nsubj' && isInside(tree.word(word.head), quotation);
    return (verbTags.has(word.upos) || isSubject) && span.start <= word.start && word.end <= span.end && isBeside;
  });
}

/** The quotation that a span lies in, or fills for the most part. */
function quotationOf(tree: SentenceTree, span: Span, quotations: readonly Quotation[], { cue }: Report): Quotation | undefined {
  return quotations.find((quotation) => {
    // "“They told us to leave,” said a fisherman": what is reported inside a quotation is not the quotation.
    if (spansOverlap(quotation, cue)) return false;
    const shared = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
    // "said that “something was coming”": all that is reported stands between the marks.
    const isAll = isInside(span, quotation) && tree.words.some((word) => word.upos === 'VERB' && isInside(word, quotation));
    return (quotation.clausal || isAll) && shared * 2 > span.end - span.start && !hasClauseBeside(tree, span, quotation);
  });
}

function reportedSpans(state: SentenceState): AttributionSpan[] {
  const { tree, lexicon, quotations } = state;
  // Whose words they are at first hand stands before who passes them on.
  const innermost = [...state.reports].sort((a, b) => Number(b.rule === 'attribution.citing') - Number(a.rule === 'attribution.citing'));
  return flatMap(
    innermost.filter(
      (report) =>
        report.rule !== 'attribution.relay' &&
        report.own !== true &&
        isClause(state.tree, report, quotations, lexicon) &&
        !isNested(state, report),
    ),
    (report) => clausesApart(tree, contentSpans(tree, report, lexicon)).map((spans) => ({ report, spans })),
  ).map(({ report, spans }) => {
    const quoted = spans.map((span) => quotationOf(tree, span, quotations, report));
    const content = spans.map((span, at): Span => {
      const quotation = quoted[at];
      return quotation ? { start: quotation.start, end: quotation.end } : span;
    });
    const isDirect = report.rule === 'attribution.inside-quotation' || quoted.some((quotation) => quotation !== undefined);
    const quote = isDirect ? 'direct' : 'indirect';
    return { source: report.holderSpan ? [report.holderSpan] : [], cue: [report.cue], content: withoutTwins(content), quote };
  });
}

/** "said that …; that …": between semicolons each clause is reported by itself. */
function clausesApart(tree: SentenceTree, spans: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const last = groups.at(-1)?.at(-1);
    const isApart = last === undefined || tree.words.some(({ start, end, form }) => form === ';' && last.end <= start && end <= span.start);
    if (isApart) groups.push([span]);
    else groups.at(-1)!.push(span);
  }
  return groups;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** "“They shouted that …”": what is reported inside somebody's quotation is part of it. */
function isNested({ quotations }: SentenceState, { verb, cue, rule }: Report): boolean {
  if (rule === 'attribution.inside-quotation') return false;
  return verb !== undefined && quotations.some((quotation) => quotation.clausal && isInside(cue, quotation));
}

function withoutTwins(spans: readonly Span[]): Span[] {
  return spans.filter((span, at) => !spans.slice(0, at).some(({ start, end }) => start === span.start && end === span.end));
}

/** Quotations that no report of their sentence holds: somebody's from a sentence beside, else words set apart. */
function looseQuotations(
  states: readonly SentenceState[],
  reported: readonly AttributionSpan[],
  carried: ReadonlyMap<Quotation, Report>,
): AttributionSpan[] {
  const quotations = [...new Set(flatMap(states, (state) => state.quotations))];
  const isKnown = (quotation: Quotation): boolean =>
    reported.some(({ content, quote }) =>
      content.some((span) => (quote === 'direct' && spansOverlap(span, quotation)) || isInside(quotation, span)),
    );
  return quotations
    .filter((quotation) => !isKnown(quotation))
    .map((quotation): AttributionSpan => {
      const report = carried.get(quotation);
      const content = [{ start: quotation.start, end: quotation.end }];
      if (!report) return { source: [], cue: [], content, quote: 'scare' };
      return { source: report.holderSpan ? [report.holderSpan] : [], cue: [report.cue], content, quote: 'direct' };
    });
}

/** Fewer words in quotation marks, or a bare name for something ("special military operation"), only set a word apart. */
const leastVerbatim = 3;
const namingTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** "dit avoir tué « une douzaine de bandits »": a whole phrase in quotation marks inside what somebody says is verbatim. */
function verbatimInside({ tree, quotations }: SentenceState, reported: readonly AttributionSpan[]): AttributionSpan[] {
  return flatMap(reported, ({ source, cue, content, quote }) => {
    if (quote !== 'indirect' || source.length === 0) return [];
    return quotations.flatMap((quotation) => {
      const words = tree.words.filter((word) => word.upos !== 'PUNCT' && isInside(word, quotation));
      const isPhrase = words.length >= leastVerbatim && words.some(({ upos }) => !namingTags.has(upos));
      const isPart = content.some((span) => isInside(quotation, span) && quotation.end - quotation.start < span.end - span.start);
      const span = { start: quotation.start, end: quotation.end };
      return isPhrase && isPart ? [{ source, cue, content: [span], quote: 'direct' as const }] : [];
    });
  });
}

/** Every quotation and reported clause with its source and cue, whether or not a claim was read in it. */
export function readAttributions(states: readonly SentenceState[], carried: ReadonlyMap<Quotation, Report>): AttributionSpan[] {
  const reported = flatMap(states, (state) => {
    const spans = reportedSpans(state).filter(({ content }) => content.length > 0);
    return [...spans, ...verbatimInside(state, spans)];
  });
  const loose = looseQuotations(states, reported, carried);
  return [...reported, ...loose].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}
