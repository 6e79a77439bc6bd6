import type { Span } from '../../model/span.ts';
import type { Word } from '../../model/tree.ts';
import { fillSlots } from './day-words.ts';
import { withJoints } from './joined-words.ts';
import { labelPhrase } from './label-phrase.ts';
import { numberWords } from './number-words.ts';
import { articleBefore, isBalanced, isOneOf, type PhraseWords, phraseWords, plainWords, withDeterminer } from './own-phrase.ts';
import type { LexiconNoun, SentencesPack } from './pack.ts';
import type { Phrase } from './phrase.ts';
import type { SentencesLexicon } from './sentences-lexicon.ts';
import type { OpenDocument } from './told-document.ts';

/** From the language of the report into another. */
export interface Translation {
  readonly document: OpenDocument;
  readonly from: SentencesLexicon | undefined;
  readonly to: SentencesLexicon;
  /** Code of the report's language. */
  readonly lang: string;
}

function inflected(noun: LexiconNoun, many: boolean): Phrase {
  return { text: many ? noun.many : noun.one, many, ...(noun.gender && { gender: noun.gender }) };
}

/** The meaning of a whole phrase without its determiner and number, else nothing. */
function wholeMeaning({ words, determiner }: PhraseWords, { from, document }: Translation): string | undefined {
  const rest = words.filter((word) => word !== determiner && word.upos !== 'NUM');
  const [first, last] = [rest[0], rest.at(-1)];
  if (!first || !last || rest.length < 2) return undefined;
  return from?.meanings.get(document.text.slice(first.start, last.end).toLowerCase().replaceAll("'", '’'));
}

function nounOf(head: Word, { from, to }: Translation, whole?: string): LexiconNoun | undefined {
  const meaning = whole ?? from?.meanings.get(head.lemma.toLowerCase()) ?? from?.meanings.get(head.form.toLowerCase());
  return meaning === undefined ? undefined : to.pack.lexicon[meaning];
}

/** The number of a counted phrase, written anew; nothing where the phrase holds more than number and noun. */
function countOf({ words, head }: PhraseWords, { document, to }: Translation): string | undefined {
  const [first, last] = [words[0]!, words.at(-1)!];
  const quantity = [...document.quantities.values()].find(
    ({ start, end }) => start >= first.start - 1 && end <= last.end && start <= head.start,
  );
  return quantity && numberWords(quantity, to.pack);
}

function counted(found: PhraseWords, phrase: Phrase, isWhole: boolean, translation: Translation): Phrase | undefined {
  const count = isWhole || found.words.at(-1) === found.head ? countOf(found, translation) : undefined;
  return count === undefined ? undefined : { ...phrase, text: `${count} ${phrase.text}` };
}

/** "The soldiers", "17 soldiers", "a convoy": a noun of the lexicon with nothing but an article or a number. */
function composed(found: PhraseWords, translation: Translation): Phrase | undefined {
  const { words, head, determiner, many } = found;
  const { from, to } = translation;
  const whole = wholeMeaning(found, translation);
  const noun = nounOf(head, translation, whole);
  if (!noun || !from) return undefined;
  if (determiner && isOneOf(from.pack.determiners.negative, determiner)) return noneOf(noun, found, to, whole !== undefined);
  const phrase = inflected(noun, many);
  if (words.some(({ upos }) => upos === 'NUM')) return counted(found, phrase, whole !== undefined, translation);
  if (whole === undefined && words.some((word) => word !== head && word !== determiner)) return undefined;
  const article = articleLike(determiner, phrase, from, to);
  return article === undefined ? undefined : { ...phrase, text: article + phrase.text };
}

/** "No soldier", "aucun soldat". */
function noneOf(noun: LexiconNoun, { words, head, determiner }: PhraseWords, to: SentencesLexicon, isWhole: boolean): Phrase | undefined {
  if (!isWhole && words.some((word) => word !== head && word !== determiner)) return undefined;
  const { none } = to.pack.articles;
  return { ...inflected(noun, false), text: `${none[noun.gender ?? 'm']} ${noun.one}` };
}

/** The article that says what the determiner of the report says; nothing for one that says more ("these", "several"). */
function articleLike(determiner: Word | undefined, phrase: Phrase, from: SentencesLexicon, to: SentencesLexicon): string | undefined {
  if (determiner === undefined) return articleBefore('indefinite', phrase, to.pack);
  const { definite, indefinite } = from.pack.determiners;
  if (isOneOf(definite, determiner)) return articleBefore('definite', phrase, to.pack);
  return isOneOf(indefinite, determiner) ? articleBefore('indefinite', phrase, to.pack) : undefined;
}

/** Soldiers of a known force, named by their nationality ("dix-sept militaires maliens"). */
function membersPhrase(found: PhraseWords, ref: string | null, translation: Translation): Phrase | undefined {
  const { words, head, determiner } = found;
  const others = words.filter(
    (word) => word !== head && word !== determiner && word.upos !== 'NUM' && word.upos !== 'ADV' && word.upos !== 'ADP',
  );
  if (others.length !== 1 || others[0]!.upos !== 'ADJ') return undefined;
  const label = labelPhrase(ref, translation);
  const without = words.filter((word) => word !== others[0]);
  const told = label && composed({ ...found, words: without }, translation);
  return told && { ...told, text: fillSlots(withJoints(translation.to.pack.members), { phrase: told.text, label: label.text }) };
}

/** "The governor of the region", "fighters of the Islamic State": two phrases that can each be told, tied by a genitive. */
function complementedPhrase(found: PhraseWords, translation: Translation): Phrase | undefined {
  const { words, head } = found;
  const { from, to, document } = translation;
  const tie = words.find((word) => word.index > head.index && from && isOneOf(from.pack.places.genitive, word));
  const right = tie && words.filter(({ index, token }) => index > tie.index && token !== tie.token);
  if (!tie || !right?.[0]) return undefined;
  const left = composed({ ...found, words: words.filter(({ index }) => index < tie.index) }, translation);
  const span = { start: right[0].start, end: right.at(-1)!.end };
  const mention = document.mentionAt(right.find(({ upos }) => upos !== 'DET')?.start ?? span.start);
  const isName = mention !== undefined && mention.form !== 'nominal';
  const inner = left && translatedPhrase(span, isName ? mention.ref : null, translation, isName);
  if (!inner || inner.text.includes(to.pack.quotation.open.trim())) return undefined;
  return { ...left, text: fillSlots(withJoints(to.pack.members), { phrase: left.text, label: inner.text }) };
}

/** A speaker's own possessive belongs to the words that are quoted. */
function withDeterminerOfSpeaker(found: PhraseWords, pack: SentencesPack): readonly Word[] {
  const { determiner, words } = found;
  const isOwn = determiner && isOneOf(pack.determiners.speaker, determiner);
  return isOwn ? withDeterminer(found) : words;
}

/** The words of the report in quotation marks, their language named. */
export function quotedPhrase(found: PhraseWords, { document, to, lang }: Translation): Phrase | undefined {
  const words = plainWords(withDeterminerOfSpeaker(found, to.pack), document, to.pack);
  if (!isBalanced(words)) return undefined;
  const { open, close, foreign } = to.pack.quotation;
  const mark = lang === to.language ? '' : foreign.replace('{language}', to.pack.languages[lang] ?? lang);
  return { text: `${open}${words.replace(/[«»“”"]\s?/gu, '')}${close}${mark}`, many: found.many };
}

/** Whether a phrase negates the clause that it stands in. */
export function negation({ words, determiner }: PhraseWords, { determiners }: SentencesPack): Pick<Phrase, 'negative' | 'unsure'> {
  const first = determiner ?? words[0]!;
  return {
    ...(isOneOf(determiners.negative, first) && { negative: true as const }),
    ...(isOneOf(determiners.unsure, first) && { unsure: true as const }),
  };
}

/**
 * A noun phrase of the report in another language: the label of a known actor, the same noun, or the report's words in quotation marks.
 * @returns nothing for a pronoun
 */
export function translatedPhrase(span: Span, ref: string | null, translation: Translation, isNamed: boolean): Phrase | undefined {
  const found = phraseWords(span, translation.document);
  if (!found || found.head.upos === 'PRON') return undefined;
  const { document, to, from } = translation;
  const isName = isNamed || found.head.upos === 'PROPN';
  const label = isName && !found.words.some(({ upos }) => upos === 'NUM') ? labelPhrase(ref, translation) : undefined;
  const isBare = found.words.every(({ upos }) => upos === 'PROPN');
  const name = isBare ? { text: plainWords(found.words, document, to.pack), many: false } : undefined;
  const told =
    label ??
    composed(found, translation) ??
    complementedPhrase(found, translation) ??
    membersPhrase(found, ref, translation) ??
    name ??
    quotedPhrase(found, translation);
  return told && { ...told, ...(from && negation(found, from.pack)) };
}
