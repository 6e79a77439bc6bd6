import type { AttributionSpan, Reading } from '../../src/model/reading.ts';
import { type Span, spansOverlap, textSpan } from '../../src/model/span.ts';
import { bestOverlap, likeness } from '../entities/best-overlap.ts';
import type { GoldQuotation, GoldReport } from './gold-report.ts';
import { folded, type RefersTo } from './refers-to.ts';

/** Words that are quoted or reported, in one piece. */
interface Quotation extends Span {
  readonly quote: AttributionSpan['quote'];
  /** Where the speaker's words stand. */
  readonly source: readonly Span[];
}

/** An annotated quotation, and what came of it. */
export interface QuotationOutcome {
  readonly kind: 'direct' | 'indirect';
  readonly wanted: string;
  readonly found: boolean;
  /** Of those found: whether the kind and the speaker are right. */
  readonly sameKind: boolean;
  readonly speaker: boolean;
  readonly got: string;
}

export interface QuotationOutcomes {
  readonly outcomes: readonly QuotationOutcome[];
  /** Quotations of the reading, direct and indirect, by whether they answer an annotated one. */
  readonly given: readonly { readonly kind: 'direct' | 'indirect'; readonly right: boolean; readonly text: string }[];
}

/** Two quotations are the same from this share of their characters on. */
const leastLikeness = 0.8;
const hasWords = /[\p{L}\p{N}]/u;
const outside = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** Between two sentences of one quotation stand neither words nor quotation marks. */
const insideOne = /^[^\p{L}\p{N}«»“”„"]*$/u;

/**
 * Compares direct and indirect quotations, each with one of the other side. Sentences that follow each other inside one pair of
 * quotation marks are one quotation on both sides; marks and spaces at the ends do not count.
 */
export function checkQuotations(gold: GoldReport, reading: Reading, refersTo: RefersTo): QuotationOutcomes {
  const wanted = joined(gold.text, gold.quotations.map(toPiece));
  const given = joined(
    gold.text,
    reading.attributions.flatMap((attribution) => piecesOf(gold.text, attribution)),
  );
  const partners = partnersOf(wanted, given);
  return {
    outcomes: wanted.map((one) => {
      const partner = partners.get(one);
      const found = partner !== undefined;
      const text = gold.text.slice(one.start, one.end);
      const speaker = found && isSpeaker(one.gold, partner, { gold, reading, refersTo });
      return {
        kind: one.gold.kind,
        wanted: text,
        found,
        sameKind: partner?.quote === one.gold.kind,
        speaker,
        got: shown(gold.text, partner),
      };
    }),
    given: given.map((one) => ({
      kind: one.quote === 'direct' ? 'direct' : 'indirect',
      right: [...partners.values()].includes(one),
      text: gold.text.slice(one.start, one.end),
    })),
  };
}

interface GoldPiece extends Quotation {
  readonly gold: GoldQuotation;
}

function toPiece(gold: GoldQuotation): GoldPiece {
  const { content, kind, speaker } = gold;
  const before = /^[^\p{L}\p{N}]*/u.exec(content.text)![0].length;
  const length = content.text.replace(outside, '').length;
  return { start: content.start + before, end: content.start + before + length, quote: kind, source: speaker, gold };
}

/** The content of an attribution, in as many pieces as words of others part it. */
function piecesOf(text: string, { source, content, quote }: AttributionSpan): Quotation[] {
  if (quote !== 'direct' && quote !== 'indirect') return [];
  const pieces: Quotation[] = [];
  for (const { start, end } of [...content].sort((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    if (last && !hasWords.test(text.slice(last.end, start))) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ start, end, quote, source });
  }
  return pieces.filter((piece) => hasWords.test(text.slice(piece.start, piece.end))).map((piece) => trimmed(text, piece));
}

function trimmed(text: string, piece: Quotation): Quotation {
  const words = text.slice(piece.start, piece.end);
  const before = /^[^\p{L}\p{N}]*/u.exec(words)![0].length;
  return { ...piece, start: piece.start + before, end: piece.start + before + words.replace(outside, '').length };
}

function joined<Piece extends Quotation>(text: string, pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = whole.at(-1);
    const goesOn = last?.quote === 'direct' && piece.quote === 'direct' && insideOne.test(text.slice(last.end, piece.start));
    if (last && goesOn) whole[whole.length - 1] = { ...last, end: Math.max(last.end, piece.end) };
    else if (last === undefined || last.start !== piece.start || last.end !== piece.end) whole.push(piece);
  }
  return whole;
}

function partnersOf(wanted: readonly GoldPiece[], given: readonly Quotation[]): Map<GoldPiece, Quotation> {
  const candidates = wanted.flatMap((one) => given.map((other) => ({ one, other, likeness: likeness(one, other) })));
  const partners = new Map<GoldPiece, Quotation>();
  const best = candidates.filter((pair) => pair.likeness >= leastLikeness).sort((a, b) => b.likeness - a.likeness);
  for (const { one, other } of best) {
    if (!partners.has(one) && ![...partners.values()].includes(other)) partners.set(one, other);
  }
  return partners;
}

interface Bench {
  readonly gold: GoldReport;
  readonly reading: Reading;
  readonly refersTo: RefersTo;
}

/** The same words, wherever they stand, or a mention of the entity that the annotated words name. */
function isSpeaker(wanted: GoldQuotation, { source }: Quotation, { gold, reading, refersTo }: Bench): boolean {
  if (wanted.speaker.length === 0 && wanted.speakerRefs.length === 0) return source.length === 0;
  if (source.some((span) => wanted.speaker.some((place) => spansOverlap(place, span)))) return true;
  const named = wanted.speaker.map(({ text }) => folded(text));
  const refs = [
    ...wanted.speakerRefs,
    ...gold.entities.filter(({ names }) => names.some((name) => named.includes(folded(name)))).map(({ id }) => id),
  ];
  return source.some((span) => {
    if (named.includes(folded(gold.text.slice(span.start, span.end)))) return true;
    const mention = bestOverlap(span, reading.mentions);
    return mention !== undefined && refs.length > 0 && refersTo({ refs }, mention);
  });
}

function shown(text: string, quotation: Quotation | undefined): string {
  if (quotation === undefined) return 'not found';
  const source = quotation.source.map(({ start, end }) => textSpan(text, start, end).text).join(', ');
  return `${quotation.quote}, speaker ${source || '(none)'}`;
}
