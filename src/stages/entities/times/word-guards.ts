import type { Word } from '../../../model/tree.ts';
import { entriesFor } from './lexicon.ts';
import type { MatchedSentence } from './matched-sentence.ts';
import type { Piece } from './sentence-pieces.ts';
import type { TimePack } from './time-pack.ts';

type NamedSlot = 'weekday' | 'month' | 'season';

/**
 * Whether the pieces from `at` to `end` name a day, month or season here, not a person, a newspaper or a verb
 * ("General March", "troops may march", "a été visé").
 */
export function isDayOrMonthName(slot: NamedSlot, sentence: MatchedSentence, at: number, end: number): boolean {
  const { pieces, words, pack } = sentence;
  const piece = pieces[at]!;
  const isHomonym = pack.homonyms.includes(piece.form);
  const capitalIsDue = slot === 'month' ? pack.capitals.months : slot === 'weekday' && pack.capitals.weekdays;
  if (isHomonym && capitalIsDue && !piece.isCapital) return false;
  if (slot === 'season' && isHomonym && !isNominal(words[piece.word]!)) return false;
  if (slot !== 'weekday' && hasNumberBeside(pieces, at, end)) return !isPartOfProperName(sentence, at, end);
  if (!capitalIsDue && piece.isCapital && !isFreeCapital(sentence, at)) return false;
  if (isName(sentence, at, end)) return false;
  return !isHomonym || isNominal(words[piece.word]!);
}

function hasNumberBeside(pieces: readonly Piece[], at: number, end: number): boolean {
  const isNumber = (piece: Piece | undefined): boolean => piece !== undefined && /^\d{1,4}$/u.test(piece.form);
  return isNumber(pieces[end]) || isNumber(pieces[at - 1]) || (isNumber(pieces[at - 2]) && pieces[at - 2]!.end === pieces[at - 1]!.start);
}

/** "the 4 July Brigade", "the July 14 Bridge": a name behind an article that the date hangs from. */
function isPartOfProperName({ pieces, words, pack }: MatchedSentence, at: number, end: number): boolean {
  const isDay = (piece: Piece | undefined): boolean => piece !== undefined && /^\d{1,2}$/u.test(piece.form);
  const [first, last] = [isDay(pieces[at - 1]) ? at - 1 : at, isDay(pieces[end]) ? end + 1 : end];
  const [before, after] = [words[pieces[first - 1]?.word ?? -1], words[pieces[last]?.word ?? -1]];
  if (before?.upos !== 'DET' || after?.upos !== 'PROPN' || !pieces[last]!.isCapital || isTimeWord(pieces[last]!.form, pack)) return false;
  return before.head === after.index && (first < at || last > end);
}

/** A capital that says nothing: at the head of the sentence, after a mark, or in words all in capitals. */
function isFreeCapital({ pieces, words }: MatchedSentence, at: number): boolean {
  const before = pieces[at - 1];
  if (!before || /^[^\p{L}\p{N}'-]/u.test(before.form)) return true;
  const word = words[pieces[at]!.word]!;
  return word.form === word.form.toUpperCase();
}

/** Part of a name: after a title, or tied to a name by the tree. */
function isName(sentence: MatchedSentence, at: number, end: number): boolean {
  return followsTitle(sentence, at) || isTiedToName(sentence, at, end);
}

/** "Mme Juillet", "M. Avril", "Colonel John March". */
function followsTitle({ pieces, pack }: MatchedSentence, at: number): boolean {
  const before = pieces[at - 1]?.form === '.' ? pieces[at - 2] : pieces[at - 1];
  const isTitle = (piece: Piece | undefined): boolean => piece !== undefined && pack.titles.includes(piece.form);
  return isTitle(before) || (before?.isCapital === true && isTitle(pieces[at - 2]));
}

function isTiedToName({ pieces, words, pack }: MatchedSentence, at: number, end: number): boolean {
  const word = words[pieces[at]!.word]!;
  if (word.upos === 'PROPN' && word.deprel.startsWith('flat') && words[word.head]?.upos === 'PROPN') return true;
  const after = words[pieces[end]?.word ?? -1];
  if (after?.upos !== 'PROPN' || !pieces[end]!.isCapital || isTimeWord(pieces[end]!.form, pack)) return false;
  return (word.head === after.index && word.deprel === 'compound') || (after.head === word.index && after.deprel.startsWith('flat'));
}

function isTimeWord(form: string, { slots }: TimePack): boolean {
  return [slots.month, slots.weekday, slots.partOfDay, slots.season].some((lexicon) => entriesFor<unknown>(lexicon, form).length > 0);
}

function isNominal({ upos }: Word): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
}

/** Whether four figures are a year, not the count of what follows ("the 2014 war", but "of 2014 fighters"). */
export function isYear({ pieces, words }: MatchedSentence, at: number): boolean {
  const after = pieces[at + 1];
  if (!after) return true;
  const isTied = /^[\p{L}%€$£°]/u.test(after.form) && after.start === pieces[at]!.end;
  return !isTied && !/^[%€$£°]/u.test(after.form) && !mayBeCounted(words[after.word]!);
}

/** A plural, or a noun that is the same in the plural ("obus", "series"), whatever a tagger made of its last letter. */
function mayBeCounted({ upos, feats, form, lemma }: Word): boolean {
  if (upos !== 'NOUN' && upos !== 'ADJ') return false;
  if (feats.includes('Number=Plur') || (form === lemma && /[sxz]$/u.test(form))) return true;
  return upos === 'NOUN' && !feats.includes('Number=');
}

/** The same after a word that asks for a year: then only round figures can count what follows ("in 2000 villages"). */
export function isStatedYear(sentence: MatchedSentence, at: number): boolean {
  const after = sentence.pieces[at + 1];
  const isTied = after !== undefined && /^[\p{L}%€$£°]/u.test(after.form) && after.start === sentence.pieces[at]!.end;
  return isYear(sentence, at) || (!isTied && !sentence.pieces[at]!.form.endsWith('00'));
}
