import type { Claim } from '../../../model/claim.ts';
import type { EventField } from '../../../model/crosscheck.ts';
import type { Span } from '../../../model/span.ts';
import { foldWords } from '../../../util/fold-words.ts';
import type { Incident } from '../incidents/incident.ts';
import type { Report } from '../report.ts';
import { asField, type Judgement } from './judge-values.ts';
import type { StatedValue } from './stated-value.ts';

/** Words in quotation marks, with the claim of the event that stands nearest. */
export interface QuotedWords extends Span {
  readonly report: Report;
  readonly claim: Claim;
  readonly words: readonly string[];
}

/** How two quotations of one speech relate: word for word, a part of the fuller one, overlapping, or with other words in the middle. */
export type QuotationRelation = 'same' | 'part' | 'overlapping' | 'reworded' | 'apart';

/** So many words in a row are no chance: it is one speech. */
const sharedRun = 5;
/** Words that begin and end both, where the middle is another. */
const sharedEdge = 3;
/** A quotation may stand a sentence before or behind what is told of the event. */
const farthest = 1;

/**
 * Says how two quotations relate, by their words in lower case.
 * @example relateQuotations(foldWords('We will answer this'), foldWords('We will not answer this')) // 'apart': too short to be known as one speech
 */
export function relateQuotations(one: readonly string[], other: readonly string[]): QuotationRelation {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const [inner, outer] = [` ${short.join(' ')} `, ` ${long.join(' ')} `];
  if (short.length < sharedRun) return 'apart';
  if (inner === outer) return 'same';
  if (outer.includes(inner)) return 'part';
  if (edge(one, other) >= sharedEdge && edge([...one].reverse(), [...other].reverse()) >= sharedEdge) return 'reworded';
  return runsOf(short).some((run) => outer.includes(` ${run} `)) ? 'overlapping' : 'apart';
}

function edge(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(0, Math.max(0, words.length - sharedRun + 1)).map((_, at) => words.slice(at, at + sharedRun).join(' '));
}

/**
 * The words of one speech that several reports of an event quote, where one quotes less of it or other words: the shorter beside the fuller.
 * Quotations that agree word for word make no field.
 * @param show how a quotation is printed, with whoever stands behind the claim beside it
 */
export function quotationField(
  incidents: readonly Incident[],
  documents: readonly string[],
  show: (quoted: QuotedWords) => StatedValue<QuotedWords>['shown'],
): readonly EventField[] {
  const quoted = incidents.length > 1 ? distinct(incidents.flatMap(quotationsOf)) : [];
  const pairs = quoted.flatMap((one, at) =>
    quoted
      .slice(at + 1)
      .filter(({ report }) => report !== one.report)
      .map((other) => ({ one, other, relation: relateQuotations(one.words, other.words) })),
  );
  const differing = pairs.filter(({ relation }) => relation !== 'same' && relation !== 'apart');
  if (differing.length === 0) return [];
  const values = quoted
    .filter((one) => differing.some((pair) => pair.one === one || pair.other === one))
    .map((content): StatedValue<QuotedWords> => ({ shown: show(content), content, order: content.report.index }));
  return [asField('quotation', values, judge(differing), documents)];
}

function judge(
  pairs: readonly { readonly one: QuotedWords; readonly other: QuotedWords; readonly relation: QuotationRelation }[],
): Judgement {
  const superseded = new Set<number>();
  const reworded = pairs.find(({ relation }) => relation === 'reworded');
  if (reworded) return { verdict: 'conflict', why: `${both(reworded)}: the same speech in other words`, superseded };
  const part = pairs.find(({ relation }) => relation === 'part');
  if (!part) return { verdict: 'compatible', why: `${both(pairs[0]!)}: parts of one speech that overlap`, superseded };
  const [short, long] = part.one.words.length < part.other.words.length ? [part.one, part.other] : [part.other, part.one];
  return { verdict: 'compatible', why: `“${textOf(short)}” is part of “${textOf(long)}”`, superseded };
}

const textOf = ({ report, start, end }: QuotedWords): string => report.reading.document.text.slice(start, end);
const both = ({ one, other }: { readonly one: QuotedWords; readonly other: QuotedWords }): string =>
  `“${textOf(one)}” / “${textOf(other)}”`;

/** Direct quotations in or beside the sentences that tell the incident. */
function quotationsOf({ report, claims, statements }: Incident): readonly QuotedWords[] {
  const { sentences, attributions, document } = report.reading;
  const told = [...claims, ...statements];
  const direct = attributions.filter(({ quote }) => quote === 'direct').flatMap(({ content }) => content);
  return direct.flatMap(({ start, end }) => {
    const sentence = sentences.findIndex((one) => one.start <= start && start < one.end);
    const claim = told.find((one) => Math.abs(one.sentence - sentence) <= farthest);
    return claim ? [{ report, claim, start, end, words: foldWords(document.text.slice(start, end)) }] : [];
  });
}

function distinct(quoted: readonly QuotedWords[]): readonly QuotedWords[] {
  const seen = new Set<string>();
  return quoted.filter(({ report, start }) => {
    const key = `${report.id} ${start}`;
    return !seen.has(key) && seen.add(key);
  });
}
