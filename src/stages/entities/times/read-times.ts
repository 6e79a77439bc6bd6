import type { TimeMention } from '../../../model/reading.ts';
import type { DocumentTime } from '../../../model/source-document.ts';
import { type Span, spanContains } from '../../../model/span.ts';
import type { ParsedSentence } from '../../../model/tree.ts';
import { isoDay } from '../../../util/calendar-day.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { type AnchoredExpression, anchorReadings, type FoundExpression } from './anchor-readings.ts';
import type { TimeReason } from './anchored.ts';
import { withComingDay } from './coming-day.ts';
import { type Direction, type Government, governmentOf, headOfWords } from './governing-verb.ts';
import { findExpressions } from './match-rules.ts';
import type { MatchedSentence } from './matched-sentence.ts';
import { type CutWord, type Piece, sentencePieces } from './sentence-pieces.ts';
import type { TimePack, TimeRule } from './time-pack.ts';
import type { Length, TimeValue } from './time-value.ts';

/** A time expression: an entry of `times` in the output, with its sentence and the reason for its days. */
export type TimeReading = Omit<TimeMention, 'why'> & {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly why: TimeReason;
  /** Tense of what it dates. */
  readonly direction: Direction;
  /** What is counted from an event, for days that follow those of the event (see `countFromEvent`). */
  readonly fromEvent?: Length & { readonly direction: -1 | 1; readonly isWithin?: true };
};

export interface TimesContext {
  readonly languages: Readonly<Record<string, TimePack>>;
  /** Cuts words, with a memory. */
  readonly cut?: CutWord;
}

/**
 * Reads the time expressions of a document, in text order: what the words state (`timex`) and, where the document's day or
 * the words give them, the days (`from` and `to`, ISO 8601, both included). Another document time gives other days for the
 * same expressions. Sentences in a language without a pack give none. Spans are UTF-16 offsets into `document.text`.
 * @example readTimes({ text, documentTime: { from: '2018-11-04', to: '2018-11-04', basis: 'given', why: '' } }, trees, { languages })
 *   // [{ text: 'samedi, 3 novembre', timex: 'XXXX-11-03', from: '2018-11-03', to: '2018-11-03', precision: 'day', … }]
 */
export function readTimes(
  document: { readonly text: string; readonly documentTime: DocumentTime },
  sentences: readonly ParsedSentence[],
  context: TimesContext,
  names: readonly Span[] = [],
): readonly TimeReading[] {
  return anchorTimes(document.text, findTimes(document.text, sentences, context, names), document.documentTime);
}

/** What the words of a document state, whatever its day: the first half of `readTimes`. */
export function findTimes(
  text: string,
  sentences: readonly ParsedSentence[],
  { languages, cut }: TimesContext,
  names: readonly Span[],
): readonly FoundExpression[] {
  const found = flatMap(sentences, (sentence, index) => {
    const pack = Object.hasOwn(languages, sentence.lang) ? languages[sentence.lang] : undefined;
    return pack ? expressionsOf(text, sentence, index, pack, cut) : [];
  });
  return names.length === 0 ? found : found.filter((expression) => !isPartOfName(expression, names));
}

/** Lays what was found on the calendar: the second half of `readTimes`, to be repeated for another day of the document. */
export function anchorTimes(text: string, found: readonly FoundExpression[], documentTime: DocumentTime): readonly TimeReading[] {
  return anchorReadings(found, documentTime).map((anchored) => timeReading(text, anchored));
}

function isPartOfName({ match, pieces }: FoundExpression, names: readonly Span[]): boolean {
  const span = { start: pieces[match.first]!.start, end: pieces[match.end - 1]!.end };
  return names.some((name) => spanContains(name, span));
}

function expressionsOf(
  text: string,
  { words }: ParsedSentence,
  sentence: number,
  pack: TimePack,
  cut: CutWord | undefined,
): readonly FoundExpression[] {
  const pieces = sentencePieces(text, words, cut);
  const matched: MatchedSentence = { pieces, words, pack };
  const governments = new Map<number, Government>();
  const governed = (first: number, end: number): Government => {
    const head = headOfWords(words, pieces[first]!.word, pieces[end - 1]!.word);
    const government = governments.get(head.index) ?? governmentOf(words, head, pack);
    governments.set(head.index, government);
    return government;
  };
  const matches = findExpressions(matched, (rule, first, end) => {
    const tags: readonly string[] | undefined = rule.tags;
    if (rule.as === 'bounded' && isOwner(words, pieces[end - 1]!.word)) return false;
    if (tags && (isNameLike(pieces, first) || !tags.includes(words[pieces[first]!.word]!.upos))) return false;
    return rule.when === undefined || conditions[rule.when](governed(first, end), pack);
  });
  return matches.map((match) => {
    const government = governed(match.first, match.end);
    const head = headOfWords(words, pieces[match.first]!.word, pieces[match.end - 1]!.word);
    return { match, sentence, pieces, government: withComingDay(words, head, match.value, government, pack) };
  });
}

/** "After Saturday's raid": the raid is what comes before, and Saturday its day. */
const isOwner = (words: ParsedSentence['words'], last: number): boolean => words[last]!.deprel === 'nmod:poss';

/** A capital within a sentence makes an adjective part of a name ("The Daily Star"). */
function isNameLike(pieces: readonly Piece[], first: number): boolean {
  return first > 0 && pieces[first]!.isCapital;
}

const conditions: Readonly<Record<NonNullable<TimeRule['when']>, (government: Government, pack: TimePack) => boolean>> = {
  perfect: ({ isPerfect }) => isPerfect,
  notPerfect: ({ isPerfect }) => !isPerfect,
  past: ({ direction }) => direction === 'past',
  notPast: ({ direction }) => direction !== 'past',
  deadline: ({ lemmas }, { tense }) => lemmas.some((lemma) => tense.deadline.includes(lemma)),
  lasting: ({ lemmas }, { tense }) => lemmas.slice(0, 1).some((lemma) => tense.lasting.includes(lemma)),
};

function timeReading(text: string, { expression, anchored, timex }: AnchoredExpression): TimeReading {
  const { match, sentence, pieces, government } = expression;
  const { value } = match;
  const [start, end] = [pieces[match.first]!.start, pieces[match.end - 1]!.end];
  return {
    start,
    end,
    text: text.slice(start, end),
    timex,
    ...(anchored.from !== undefined && { from: isoDay(anchored.from) }),
    ...(anchored.to !== undefined && { to: isoDay(anchored.to) }),
    precision: anchored.precision,
    basis: anchored.basis,
    ...(value.kind === 'set' && { set: true as const }),
    sentence,
    why: anchored.why,
    direction: government.direction,
    ...(value.kind === 'event' && { fromEvent: countOf(value) }),
  };
}

function countOf({
  kind: _,
  isAnaphoric: _anaphoric,
  ...count
}: Extract<TimeValue, { kind: 'event' }>): NonNullable<TimeReading['fromEvent']> {
  return count;
}
