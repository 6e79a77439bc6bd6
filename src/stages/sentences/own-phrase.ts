import type { Span } from '../../model/span.ts';
import type { ParsedSentence, Word } from '../../model/tree.ts';
import { elides } from './joined-words.ts';
import type { SentencesPack } from './pack.ts';
import type { Phrase } from './phrase.ts';
import { feature, headWord, isPlural, type OpenDocument, wordsIn } from './told-document.ts';

/** The words of a noun phrase in the report. */
export interface PhraseWords {
  readonly sentence: ParsedSentence;
  readonly words: readonly Word[];
  readonly head: Word;
  /** In the span or before it. */
  readonly determiner: Word | undefined;
  readonly many: boolean;
}

/** A span without a pronoun that stresses it behind a comma ("le comité, lui"). */
function withoutStress(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex(({ upos }) => upos === 'PUNCT');
  const isStress = comma > 0 && words.slice(comma).every(({ upos }) => upos === 'PRON' || upos === 'PUNCT');
  return isStress ? words.slice(0, comma) : words;
}

/** Without an article contracted with a preposition ("des") at the front, that belongs to neither. */
function withoutContraction(words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  return first && second && first.token === second.token ? words.slice(2) : words;
}

/** The determiner of the head, or the one right before a noun phrase whose first word it goes with ("the regime's men"). */
function determinerOf(sentence: ParsedSentence, words: readonly Word[], head: Word): Word | undefined {
  const own = sentence.words.find(({ upos, head: above, index }) => upos === 'DET' && above === head.index && index < head.index);
  const before = sentence.words[words[0]!.index - 1];
  const isNoun = head.upos === 'NOUN' || head.upos === 'PROPN';
  return own ?? (isNoun && before?.upos === 'DET' ? before : undefined);
}

/**
 * The words of a span, with the determiner that the span may leave out.
 * @returns nothing where the span holds no word
 */
export function phraseWords(span: Span, document: OpenDocument): PhraseWords | undefined {
  const sentence = document.sentenceAt(span.start);
  if (!sentence) return undefined;
  // A time that strayed to the front of a phrase: "mercredi des sources".
  const start = document.timeAt(span)?.end ?? span.start;
  const inside = withoutStress(wordsIn(sentence, { start, end: span.end }));
  const head = headWord(inside);
  if (!head) return undefined;
  const isStrayed = start !== span.start;
  const words = isStrayed ? withoutContraction(inside) : inside;
  const determiner = isStrayed && words !== inside ? undefined : determinerOf(sentence, words, head);
  const many = isPlural(head, words) || (determiner !== undefined && isSeveral(determiner)) || isCountOfSeveral(head, document);
  return { sentence, words, head, determiner, many };
}

/** "les FSR": a name without a number of its own has that of its article. */
function isSeveral(determiner: Word): boolean {
  return feature(determiner, 'Number') === 'Plur';
}

/** "six were killed": a number of several alone. */
function isCountOfSeveral({ upos, start }: Word, { quantities }: OpenDocument): boolean {
  if (upos !== 'NUM') return false;
  const quantity = [...quantities.values()].find((one) => one.start <= start && start < one.end);
  return (quantity?.value ?? quantity?.max ?? quantity?.min ?? 1) > 1;
}

/** True where a word is one of a list, by its lemma or as it stands. */
export function isOneOf(list: readonly string[], { lemma, form }: Word): boolean {
  return list.includes(lemma.toLowerCase()) || list.includes(form.toLowerCase());
}

/** True where words speak of who says them: in somebody else's sentence they would mean another. */
export function speaksOfSpeaker(words: readonly Word[], { determiners }: SentencesPack): boolean {
  return words.some((word) => {
    if (isOneOf(determiners.speaker, word)) return true;
    if (word.upos !== 'PRON' && word.upos !== 'DET') return false;
    const person = feature(word, 'Person') ?? feature(word, 'Person[psor]');
    return person === '1' || person === '2';
  });
}

function genderOf(head: Word): 'm' | 'f' | undefined {
  const gender = feature(head, 'Gender');
  if (gender === 'Masc') return 'm';
  return gender === 'Fem' ? 'f' : undefined;
}

/** An article with the space behind it; nothing where the language needs a gender that is not known. */
export function articleBefore(
  kind: 'definite' | 'indefinite',
  { text, many, gender }: Omit<Phrase, 'negative' | 'unsure'>,
  pack: SentencesPack,
): string | undefined {
  const { articles } = pack;
  const spaced = (article: string): string => (article === '' ? '' : `${article} `);
  if (many) return spaced(articles[kind].p);
  const isSame = articles[kind].m === articles[kind].f;
  if (kind === 'definite' && articles.elided !== undefined && elides(text, pack)) return articles.elided;
  if (kind === 'indefinite' && articles.beforeVowel !== undefined && pack.elision.before.includes(text[0] ?? '')) {
    return spaced(articles.beforeVowel);
  }
  if (gender === undefined && !isSame) return undefined;
  return spaced(articles[kind][gender ?? 'm']);
}

/** The words of a phrase, its determiner among them. */
export function withDeterminer({ words, determiner }: PhraseWords): readonly Word[] {
  return determiner && !words.includes(determiner) ? [determiner, ...words] : words;
}

const functionWords: ReadonlySet<string> = new Set(['DET', 'ADP', 'PRON', 'SCONJ', 'CCONJ', 'NUM']);

/** True for a word that has its capital letter only because it opens the sentence, or an item of a list. */
function isRaised({ index, upos, lemma, form, start }: Word, { startsName }: OpenDocument): boolean {
  const isCapital = form.charAt(0) !== form.charAt(0).toLowerCase();
  if (!isCapital || lemma.charAt(0) !== lemma.charAt(0).toLowerCase()) return false;
  return functionWords.has(upos) || (index === 0 && upos !== 'PROPN' && !startsName(start));
}

function lowered(words: string, first: Word, document: OpenDocument): string {
  return isRaised(first, document) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** What stands before the words: the determiner as the text has it, an article that it contracts, or one that the language asks for. */
function opening(
  { sentence, words, head, determiner, many }: PhraseWords,
  own: string,
  document: OpenDocument,
  pack: SentencesPack,
): string | undefined {
  const phrase = { text: own, many, ...withGender(head) };
  if (determiner && words.includes(determiner)) return '';
  const isContracted = determiner && sentence.words.some(({ token, index }) => token === determiner.token && index !== determiner.index);
  if (determiner && !isContracted) {
    const between = document.text.slice(determiner.start, words[0]!.start);
    return /[,;:()«»“”"]/u.test(between) ? articleBefore('definite', phrase, pack) : lowered(between, determiner, document);
  }
  if (isContracted) return articleBefore('definite', phrase, pack);
  const isCounted = words[0]!.upos === 'NUM' || words[0]!.upos === 'DET' || words[0]!.upos === 'ADV' || words[0]!.upos === 'ADP';
  const isCommon = head.upos === 'NOUN' && !document.startsName(head.start);
  const needsArticle = isCommon && !isCounted && pack.articles.indefinite.p !== '';
  return needsArticle ? articleBefore('indefinite', phrase, pack) : '';
}

function withGender(head: Word): { readonly gender?: 'm' | 'f' } {
  const gender = genderOf(head);
  return gender ? { gender } : {};
}

/** A neutral wording in the place of loaded words; one that carries nothing leaves a gap. */
function bracketed(wording: string, many: boolean, { plural, lexicon }: SentencesPack): string {
  if (wording.startsWith('(')) return '[…]';
  const [one = wording] = wording.split(/\s*[,/;]\s*/u);
  const parts = one.split(' ');
  if (!many || parts.length > 2) return `[${one}]`;
  const known = Object.values(lexicon).find((noun) => noun.one === one)?.many;
  if (known !== undefined) return `[${known}]`;
  const inflect = (word: string): string => (plural.unless.includes(word.at(-1)!) ? word : word + plural.ending);
  return `[${parts.map((word, index) => (plural.every || index === parts.length - 1 ? inflect(word) : word)).join(' ')}]`;
}

/** The words as they stand, loaded ones replaced in square brackets, the first in lower case where only the sentence raised it. */
export function plainWords(words: readonly Word[], document: OpenDocument, pack: SentencesPack): string {
  const [first, last] = [words[0]!, words.at(-1)!];
  const span = { start: first.start, end: last.end };
  let plain = '';
  let at = span.start;
  for (const { start, end, neutral } of document.loadedIn(span)) {
    if (start < at || end > span.end) continue;
    const isHead = words.some((word) => word.start >= start && word.end <= end && isPlural(word, []));
    plain += document.text.slice(at, start) + bracketed(neutral[pack.code], isHead, pack);
    at = end;
  }
  plain += document.text.slice(at, span.end);
  return lowered(plain, first, document).replace(/\s+/gu, ' ');
}

/** True where quotation marks and brackets of a phrase are closed in it. */
export function isBalanced(words: string): boolean {
  const count = (mark: string): number => words.split(mark).length;
  const pairs = ['«»', '“”', '()', '[]'];
  return pairs.every((pair) => count(pair[0]!) === count(pair[1]!)) && count('"') % 2 === 1;
}

/**
 * A noun phrase of the report in its own language, with its article.
 * @returns nothing for a pronoun, for words that speak of their speaker, and where an article cannot be told
 */
export function ownPhrase(span: Span, document: OpenDocument, pack: SentencesPack): Phrase | undefined {
  const found = phraseWords(span, document);
  if (!found || found.head.upos === 'PRON' || speaksOfSpeaker(withDeterminer(found), pack)) return undefined;
  const text = plainWords(found.words, document, pack);
  const before = isBalanced(text) ? opening(found, text, document, pack) : undefined;
  if (before === undefined) return undefined;
  const { negative, unsure } = pack.determiners;
  const first = found.determiner ?? found.words[0]!;
  return {
    text: `${before}${text}`.replace(/\s+/gu, ' '),
    many: found.many,
    ...withGender(found.head),
    ...(isOneOf(negative, first) && { negative: true as const }),
    ...(isOneOf(unsure, first) && { unsure: true as const }),
  };
}
