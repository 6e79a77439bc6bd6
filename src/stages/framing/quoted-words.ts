import type { AttributionSpan } from '../../model/reading.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
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
  return [...own.matchAll(betweenMarks)].flatMap((match) => {
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

/** A name or title, a number, a foreign word or a translation is set in marks without distance. */
function isTitle({ first, last, start, end }: QuotedWords, around: FramedSentence, lexicon: FramingLexicon): boolean {
  const { words } = around.sentence;
  const inside = words.slice(first, last + 1).filter(({ upos }) => !lightWords.includes(upos));
  const isCapitalised = inside.every(({ form }) => /^[\p{Lu}\p{N}]/u.test(form)) && first > 1;
  const isForeign = inside.every(({ upos }) => upos === 'X');
  const mention = around.mentionAt[first];
  const isName = mention?.form === 'name' && mention.start <= start && mention.end >= end;
  const before = words.slice(Math.max(0, first - 3), first);
  const isGloss = before.some(
    ({ lemma, form }) => lexicon.glossWords.has(lemma.toLowerCase()) || lexicon.glossWords.has(form.toLowerCase()),
  );
  const isDesignation = inside.some(({ deprel, head }) => deprel === 'compound' && (head < first || head > last));
  return isCapitalised || isDesignation || isForeign || isName || isGloss || followsNamingWord(first, around, lexicon);
}

function severityOf({ first, last }: QuotedWords, around: FramedSentence, lexicon: FramingLexicon): number {
  const { people, act, state } = lexicon.kinds;
  const own = around.sentence.words.slice(first, last + 1).map(({ lemma }) => lemma.toLowerCase());
  return own.some((lemma) => people.has(lemma) || act.has(lemma) || state.has(lemma)) ? 2 : 1;
}

/**
 * Words set off in quotation marks: without a speaker they keep their distance (scare quotes), of a speaker a word or two
 * are a selection. Words that an entry knows take its neutral wording.
 * @param attributions The quotations and reported clauses of the sentence.
 * @param known The loaded wordings of the sentence.
 */
export function findSetOffWords(
  quoted: readonly QuotedWords[],
  around: FramedSentence,
  lexicon: FramingLexicon,
  { attributions, known }: { readonly attributions: readonly AttributionSpan[]; readonly known: readonly FoundWording[] },
): FoundWording[] {
  return quoted.flatMap((words): FoundWording[] => {
    if (words.weight > longestSetOff || words.weight === 0 || isTitle(words, around, lexicon)) return [];
    const hasSpeaker = attributions.some(({ source, content }) => source.length > 0 && content.some((span) => spansOverlap(span, words)));
    const inside = known.find(({ first, last }) => words.first <= first && last <= words.last);
    const { first, last, start, end } = words;
    // A euphemism in quotation marks is somebody's euphemism.
    if (inside?.technique === 'euphemism') return [];
    const neutral = inside?.neutral ?? lexicon.setOff.neutral;
    if (!hasSpeaker) {
      const severity = Math.max(severityOf(words, around, lexicon), inside?.severity === undefined ? 1 : 2);
      return [{ first, last, start, end, technique: 'scare_quotes', severity, neutral }];
    }
    if (words.weight > longestSelective || inside !== undefined) return [];
    return [{ first, last, start, end, technique: 'selective_quotation', severity: 1, neutral }];
  });
}
