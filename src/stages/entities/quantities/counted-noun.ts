import type { Word } from '../../../model/tree.ts';
import { lowerForm, type NumberSentence, nameOf, relationOf, wordAt } from './number-sentence.ts';
import { matchPhrase } from './phrase-table.ts';
import type { Expression } from './read-expression.ts';

/** What stands after an amount in the place of what it counts. */
export interface Counted {
  /** The noun, where there is one. */
  readonly noun?: Word;
  /** First word of the counted phrase, without article. */
  readonly from?: number;
  /** "of them", "d'entre eux", "of the hostages": counted out of something larger. */
  readonly isPartitive: boolean;
  /** "autres", "more" stood between, up to this offset. */
  readonly othersEnd?: number;
}

const reach = 7;
const modifiers: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NUM', 'X', 'DET']);

/** The noun that an expression counts: the next one in the text, at the end of its compound as the tree has it. */
export function findCounted(sentence: NumberSentence, expression: Expression): Counted {
  const { pieces, pack, words } = sentence;
  const { next } = expression;
  if (matchPhrase(pack.partitives, pieces, next)) return { isPartitive: true };
  const others = matchPhrase(pack.othersAfter, pieces, next);
  const othersEnd = others && pieces[others.next - 1]!.end;
  const from = wordAt(words, pieces[(others?.next ?? next) - 1]!.end);
  const after = countedFrom(sentence, expression, from);
  const apart = after.noun || others ? undefined : nounBefore(sentence, expression);
  return { ...after, ...(apart && { noun: apart }), ...(othersEnd !== undefined && { othersEnd }) };
}

/** The noun at or after a word, directly or behind a preposition where the wording takes one. */
function countedFrom(sentence: NumberSentence, { next, low, high }: Expression, from: number): Counted {
  const linked = afterLinker(sentence, from);
  const takesLinker = (high ?? low).kind !== 'number' || isScaled(sentence, next);
  if (linked && !(takesLinker || linked.hasDeterminer)) return { isPartitive: false };
  const start = linked?.next ?? from;
  const noun = nextNoun(sentence, start);
  return noun === undefined ? { isPartitive: false } : { noun, from: start, isPartitive: linked !== undefined && !takesLinker };
}

/** "Rebels — about forty — hit the post": a number set apart after the noun that it counts. */
function nounBefore({ pieces, words }: NumberSentence, { first, next }: Expression): Word | undefined {
  const opens = /^[-–—(]$/u.test(pieces[first - 1]?.norm ?? '') && !pieces[first - 1]!.isGlued;
  const closes = /^[-–—),]$/u.test(pieces[next]?.norm ?? '');
  const before = opens && closes ? words[wordAt(words, pieces[first - 1]!.start) - 1] : undefined;
  return before?.upos === 'NOUN' && before.feats.includes('Number=Plur') ? before : undefined;
}

/** "1,5 million d'habitants": a scale that is a noun takes a preposition. */
function isScaled({ pieces, pack }: NumberSentence, next: number): boolean {
  return matchPhrase(pack.numerals.scales, pieces, next - 1)?.next === next;
}

function afterLinker({ words, pack }: NumberSentence, at: number): { readonly next: number; readonly hasDeterminer: boolean } | undefined {
  const word = words[at];
  if (word === undefined || !pack.linkers.includes(lowerForm(word))) return undefined;
  let next = at + 1;
  while (words[next] && (words[next]!.token === word.token || pack.determiners.includes(lowerForm(words[next]!)))) next++;
  return { next, hasDeterminer: next > at + 1 };
}

function nextNoun(sentence: NumberSentence, from: number): Word | undefined {
  const { words } = sentence;
  for (let at = from; at < Math.min(from + reach, words.length); at++) {
    const word = words[at]!;
    if (isNoun(sentence, word)) return endOfCompound(sentence, word);
    if (!isModifier(sentence, word)) return undefined;
  }
  return undefined;
}

/** Nouns and names, and words for casualties whatever they were tagged ("deux blessés"), unless a noun follows. */
function isNoun(sentence: NumberSentence, word: Word): boolean {
  if (word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'SYM') return true;
  const { counts, units } = sentence.pack;
  const isNamed = nameOf(sentence, counts.nouns, word) ?? nameOf(sentence, units, word);
  if (isNamed === undefined) return false;
  const next = sentence.words[word.index + 1];
  return next?.upos !== 'NOUN';
}

function isModifier({ words }: NumberSentence, word: Word): boolean {
  if (word.upos === 'PUNCT') return /^[-–"“«»”]$/u.test(word.form);
  if (word.upos === 'ADV') return words[word.index + 1]?.upos === 'ADJ';
  if (word.upos === 'VERB') return isPrenominal(word);
  return modifiers.has(word.upos);
}

/** "two wounded soldiers": a participle that the tree hangs from a noun after it. */
function isPrenominal(word: Word): boolean {
  return relationOf(word) === 'amod' && word.head > word.index;
}

/** The last noun of "four demining experts". */
function endOfCompound({ words }: NumberSentence, noun: Word): Word {
  let last = noun;
  while (relationOf(last) === 'compound' && last.head > last.index && last.head - last.index <= 3) {
    const head = words[last.head]!;
    if (head.upos !== 'NOUN' && head.upos !== 'PROPN') break;
    last = head;
  }
  const next = words[last.index + 1];
  return /\p{Nd}/u.test(last.form) && next?.upos === 'NOUN' ? next : last;
}
