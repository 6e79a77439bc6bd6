import type { Span } from '../../../model/span.ts';
import type { Draft, DraftLink } from '../draft.ts';
import type { Quotation } from '../quotations.ts';
import { mediumSpan } from '../reports/media.ts';
import type { Report } from '../reports/report.ts';

/** What attribution needs to know around a sentence. */
export interface AttributionSurroundings {
  readonly reports: readonly Report[];
  readonly quotations: readonly Quotation[];
  /** The speaker of a quotation that began in another sentence, or whose verb of saying stands in a neighbouring one. */
  readonly carried: ReadonlyMap<Quotation, Report>;
  readonly text: string;
}

function linkOf(report: Report, text: string, channel: Span | undefined): DraftLink {
  return {
    holder: null,
    stance: report.stance,
    cue: report.cue,
    ...(report.holderSpan ? { span: report.holderSpan } : {}),
    ...(report.unnamed ? { unnamed: true as const } : {}),
    ...(report.home ? { home: report.home } : {}),
    ...(channel ? { channel: text.slice(channel.start, channel.end) } : {}),
  };
}

function inside(span: Span, quotation: Quotation): boolean {
  return quotation.start <= span.start && span.end <= quotation.end;
}

/**
 * Puts the chain of holders on a claim: narrator first, then every report whose words hold the claim's, the widest outermost.
 * An act of speech belongs to the one who tells it: its own words are not its content.
 */
export function attribute(draft: Draft, around: AttributionSurroundings): Draft {
  const { tree, predicate } = draft;
  const word = tree.word(predicate);
  const holding = around.reports
    .filter((report) => report.own !== true && report.content.has(predicate) && report.verb !== predicate && report.holder !== predicate)
    .sort((a, b) => b.content.size - a.content.size);
  const quotation = around.quotations.find((candidate) => inside(word, candidate));
  const carried = quotation && around.carried.get(quotation);
  const reports = carried && !holding.some((report) => report.verb !== undefined) ? [carried, ...holding] : holding;
  const links = reports.map((report) =>
    linkOf(report, around.text, report.channel === undefined ? undefined : mediumSpan(report.home?.tree ?? tree, report.channel)),
  );
  const quote =
    namedQuote(draft, around.quotations) ?? quoteKind(quotation ?? quotedArgument(draft, around.quotations, reports.length > 0), reports);
  return {
    ...draft,
    attribution: [...draft.attribution, ...links],
    quote,
    evidence: [...draft.evidence, ...reports.map(({ rule, cue }) => ({ rule, start: cue.start, end: cue.end }))],
  };
}

/** 'called it a "routine check"': the word for a thing in quotation marks is that of whoever is said to have it. */
function namedQuote({ tree, trigger, evidence, roles }: Draft, quotations: readonly Quotation[]): Draft['quote'] | undefined {
  const isNaming = evidence.some(({ rule }) => rule === 'predicate.naming');
  if (!isNaming || !quotations.some((quotation) => inside(tree.word(trigger), quotation))) return undefined;
  return roles.some(({ role, head }) => ['actor', 'speaker'].includes(role) && head !== undefined) ? 'direct' : 'scare';
}

const quotable: ReadonlySet<string> = new Set(['theme', 'recipient', 'attribute']);

/** What a report says was done to, or the doer as the narrator distances himself: neutralised “thirty bandits”, the “liberators” looted. */
function quotedArgument({ tree, roles }: Draft, quotations: readonly Quotation[], isReported: boolean): Quotation | undefined {
  const heads = roles.filter(({ role }) => (isReported ? quotable.has(role) : role === 'actor')).map(({ head }) => head);
  return quotations.find((quotation) => heads.some((head) => head !== undefined && inside(tree.word(head), quotation)));
}

/** Quoted words with a speaker who is named are quoted, without one they are distanced; the rest of a report is indirect. */
function quoteKind(quotation: Quotation | undefined, reports: readonly Report[]): Draft['quote'] {
  const isNamed = reports.some(({ holder }) => holder !== undefined);
  if (quotation) return isNamed ? 'direct' : 'scare';
  return reports.length > 0 ? 'indirect' : 'none';
}
