import type { AttributionSpan, LoadedWords, Mention } from '../../model/reading.ts';
import { type Span, spansOverlap, textSpan } from '../../model/span.ts';
import type { ParsedSentence } from '../../model/tree.ts';
import { flatMap } from '../../util/flat-map.ts';
import { findWordings } from './find-wordings.ts';
import type { FoundWording } from './found-wording.ts';
import type { FramingLexicon } from './framing-lexicon.ts';
import { peacefulSentences } from './peaceful-paragraphs.ts';
import { findQuotedWords, findSetOffWords } from './quoted-words.ts';
import { openFramedSentence } from './sentence-units.ts';
import { joinModifiers, settleOverlaps } from './settle-overlaps.ts';

export { withLoadedWords } from './claim-loaded.ts';
export { type FramingLexicon, openFramingLexicon } from './framing-lexicon.ts';

/** What the stage works with: the languages that have loaded wordings, opened by `openFramingLexicon`. */
export interface FramingContext {
  readonly languages: Readonly<Record<string, FramingLexicon | undefined>>;
}

/** What was read of the document. */
export interface FramedDocument {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  readonly mentions: readonly Mention[];
  /** Quotations and reported clauses: words set off without a speaker are another thing than a speaker's. */
  readonly attributions: readonly AttributionSpan[];
}

/** Those of the spans that meet each sentence, in one pass; spans may come in any order. */
function bySentence<Spanned>(
  sentences: readonly ParsedSentence[],
  items: readonly Spanned[],
  spanOf: (item: Spanned) => Span | undefined,
): readonly (readonly Spanned[])[] {
  const sorted = flatMap(items, (item) => {
    const span = spanOf(item);
    return span ? [{ item, span }] : [];
  }).sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let open: { readonly item: Spanned; readonly span: Span }[] = [];
  return sentences.map((sentence) => {
    open = open.filter(({ span }) => span.end > sentence.start);
    for (let one = sorted[next]; one && one.span.start < sentence.end; next++, one = sorted[next]) open.push(one);
    return open.filter(({ span }) => spansOverlap(span, sentence)).map(({ item }) => item);
  });
}

function contentSpan({ content }: AttributionSpan): Span | undefined {
  const [first, last] = [content[0], content.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** The loaded words of a sentence, without overlaps, in text order. */
function frameSentence(
  sentence: ParsedSentence,
  lexicon: FramingLexicon,
  { text, mentions, attributions }: Omit<FramedDocument, 'sentences'>,
): FoundWording[] {
  const around = openFramedSentence(text, sentence, mentions);
  const quoted = findQuotedWords(around);
  const known = findWordings(around, lexicon, quoted);
  const setOff = findSetOffWords(quoted, around, lexicon, { attributions, known });
  const isApart = ({ first, last }: FoundWording): boolean =>
    !setOff.some((words) => words.technique === 'scare_quotes' && words.first <= first && last <= words.last);
  return joinModifiers(settleOverlaps([...setOff, ...known.filter(isApart)]), around);
}

/**
 * Finds loaded language: the words, the technique, a neutral wording, and a severity from 1 (usual wording) to 3 (accusation
 * without support, insult). What decides is the words and their use, never of whom they are said.
 * @returns spans in text order, with ids unique in the document; UTF-16 offsets
 * @example framing({ text, sentences, mentions, attributions }, { languages: { fr } })[0].technique // 'euphemism'
 */
export function framing(document: FramedDocument, { languages }: FramingContext): LoadedWords[] {
  const { text, sentences } = document;
  const isPeaceful = peacefulSentences(sentences, ({ lang }) => languages[lang]);
  const actorsAndPlaces = document.mentions.filter(({ kind }) => kind === 'actor' || kind === 'place');
  const mentions = bySentence(sentences, actorsAndPlaces, (mention) => mention);
  const attributions = bySentence(sentences, document.attributions, contentSpan);
  const found = flatMap(sentences, (sentence, index) => {
    const lexicon = languages[sentence.lang];
    if (lexicon === undefined || isPeaceful(index)) return [];
    return frameSentence(sentence, lexicon, { text, mentions: mentions[index] ?? [], attributions: attributions[index] ?? [] });
  });
  return found.map(({ start, end, technique, neutral, severity }, index) => ({
    id: `l${index + 1}`,
    ...textSpan(text, start, end),
    ...{ technique, neutral, severity },
  }));
}
