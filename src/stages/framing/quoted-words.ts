import type { AttributionSpan } from '../../model/reading.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { flatMap } from '../../util/flat-map.ts';
import type { FoundWording } from './found-wording.ts';
import type { FramingLexicon } from './framing-lexicon.ts';
import type { WordRange } from './match-pattern.ts';
import { followsNamingWord } from './names.ts';
import type { FramedSentence } from './sentence-units.ts';

/** Words between quotation marks in one sentence. */
export interface QuotedWords extends WordRange, Span {
  /** How many words, articles and prepositions not counted. */
  readonly weight: number;
}

const betweenMarks = /[«“"„‹]([^«»“”"„‹›\n]+)[»”"“›]/gu;

/** Set apart rather than quoted, at most so many weighty words. */
const longestSetOff = 4;
/** A quotation of a named speaker so short hides what else was said. */
const longestSelective = 2;

const lightWords = ['DET', 'ADP', 'PUNCT', 'CCONJ', 'PART'];

/** The stretches of a sentence that stand in quotation marks. */
export function findQuotedWords({ sentence, text }: FramedSentence): QuotedWords[] {
  const own = text.slice(sentence.start, sentence.end);
  return flatMap([...own.matchAll(betweenMarks)], (match) => {
    const start = sentence.start + match.index + 1;
    const inside = sentence.words.filter((word) => word.start >= start && word.end <= start + match[1]!.length && word.upos !== 'PUNCT');
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return [];
    const weight = inside.filter(({ upos }) => !lightWords.includes(upos)).length;
    return [{ first: first.index, last: last.index, start: first.start, end: last.end, weight }];
  });
}

/** Whether words stand in one pair of quotation marks. */
export function isQuoted(range: WordRange, quoted: readonly QuotedWords[]): boolean {
  return quoted.some(({ first, last }) => first <= range.first && range.last <= last);
}

/** A designation: it stands behind its noun ("the council “General Affairs”") or before the noun that it names ("the “green line” post"). */
function isDesignation({ first, last }: QuotedWords, { sentence: { words } }: FramedSentence): boolean {
  const own = words.slice(first, last + 1);
  const head = own.find((word) => word.head < first || word.head > last);
  const before = words.slice(0, first).findLast(({ upos }) => upos !== 'PUNCT');
  const standsBehindNoun = ['NOUN', 'PROPN'].includes(before?.upos ?? '') && before?.index === first - 2;
  return head?.deprel === 'compound' || (standsBehindNoun && head?.upos === 'NOUN' && head.head === before?.index);
}

/** A name or title, a number, a foreign word or a translation is set in marks without distance. */
function isTitle(quoted: QuotedWords, around: FramedSentence, lexicon: FramingLexicon): boolean {
  const { first, last, start, end } = quoted;
  const { words } = around.sentence;
  const isForeign = words.slice(first, last + 1).every(({ upos }) => upos === 'X' || lightWords.includes(upos));
  const mention = around.mentionAt[first];
  const isName = mention?.form === 'name' && mention.start <= start && mention.end >= end;
  const isCapitalised = first > 1 && /^[\p{Lu}\p{N}]/u.test(words[first]?.form ?? '');
  const isGloss = words.slice(Math.max(0, first - 3), first).some((word) => isOneOf(word, lexicon.glossWords));
  return isCapitalised || isForeign || isName || isGloss || isDesignation(quoted, around) || followsNamingWord(first, around, lexicon);
}

function isOneOf({ lemma, form }: { readonly lemma: string; readonly form: string }, words: ReadonlySet<string>): boolean {
  return words.has(lemma.toLowerCase()) || words.has(form.toLowerCase());
}

function severityOf({ first, last }: QuotedWords, around: FramedSentence, lexicon: FramingLexicon): number {
  const { people, act, state } = lexicon.kinds;
  const own = around.sentence.words.slice(first, last + 1).map(({ lemma }) => lemma.toLowerCase());
  return own.some((lemma) => people.has(lemma) || act.has(lemma) || state.has(lemma)) ? 2 : 1;
}

/** What else was read in the sentence. */
export interface QuotationSurroundings {
  /** The quotations and reported clauses of the sentence. */
  readonly attributions: readonly AttributionSpan[];
  /** The loaded wordings of the sentence. */
  readonly known: readonly FoundWording[];
}

function hasSpeaker(words: QuotedWords, attributions: readonly AttributionSpan[]): boolean {
  return attributions.some(({ source, content }) => source.length > 0 && content.some((span) => spansOverlap(span, words)));
}

/**
 * Words set off in quotation marks: without a speaker they keep their distance (scare quotes), of a speaker a word or two
 * are a selection. Words that an entry knows take its neutral wording; a euphemism in quotation marks is somebody's and stays one.
 */
export function findSetOffWords(
  quoted: readonly QuotedWords[],
  around: FramedSentence,
  lexicon: FramingLexicon,
  { attributions, known }: QuotationSurroundings,
): FoundWording[] {
  const apart = quoted.filter((words) => words.weight > 0 && words.weight <= longestSetOff && !isTitle(words, around, lexicon));
  return flatMap(apart, (words): FoundWording[] => {
    const inside = known.find(({ first, last }) => words.first <= first && last <= words.last);
    if (inside?.technique === 'euphemism') return [];
    const { first, last, start, end } = words;
    const found = { first, last, start, end, neutral: inside?.neutral ?? lexicon.setOff.neutral };
    if (!hasSpeaker(words, attributions)) {
      return [{ ...found, technique: 'scare_quotes', severity: inside ? 2 : severityOf(words, around, lexicon) }];
    }
    const isSelection = words.weight <= longestSelective && inside === undefined;
    return isSelection ? [{ ...found, technique: 'selective_quotation', severity: 1 }] : [];
  });
}
