import type { AttributionSpan } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Quotation } from './quotations.ts';
import type { Report } from './reports/report.ts';
import type { SentenceState } from './sentence-state.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** Unbroken stretches of the words of a report. */
function contentSpans(tree: SentenceTree, content: ReadonlySet<number>): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last = -2;
  for (const index of [...content].sort((a, b) => a - b)) {
    const word = tree.word(index);
    const open = spans.at(-1);
    if (open && index === last + 1) open.end = Math.max(open.end, word.end);
    else spans.push({ start: word.start, end: word.end });
    last = index;
  }
  return spans;
}

function isQuoted(spans: readonly Span[], quotations: readonly Quotation[]): boolean {
  return spans.some((span) =>
    quotations.some((quotation) => quotation.clausal && quotation.start <= span.end && span.start <= quotation.end),
  );
}

/** Every quotation and reported clause with its source and cue, whether or not a claim was read in it. */
export function readAttributions(states: readonly SentenceState[], carried: ReadonlyMap<Quotation, Report>): AttributionSpan[] {
  const reported = states.flatMap(({ tree, reports, quotations }) =>
    reports.map((report): AttributionSpan => {
      const content = contentSpans(tree, report.content);
      const quote = isQuoted(content, quotations) ? 'direct' : 'indirect';
      return { source: report.holderSpan ? [report.holderSpan] : [], cue: [report.cue], content, quote };
    }),
  );
  const quotations = [...new Set(states.flatMap((state) => state.quotations))];
  const known = (quotation: Quotation): boolean =>
    reported.some(
      ({ content, quote }) => quote === 'direct' && content.some((span) => span.start < quotation.end && quotation.start < span.end),
    );
  const loose = quotations
    .filter((quotation) => !known(quotation))
    .map((quotation): AttributionSpan => {
      const report = carried.get(quotation);
      const content = [{ start: quotation.start, end: quotation.end }];
      if (!report) return { source: [], cue: [], content, quote: 'scare' };
      return { source: report.holderSpan ? [report.holderSpan] : [], cue: [report.cue], content, quote: 'direct' };
    });
  return [...reported, ...loose].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}
