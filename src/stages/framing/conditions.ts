import type { Word } from '../../model/tree.ts';
import type { FramingLexicon } from './framing-lexicon.ts';
import type { WordRange } from './match-pattern.ts';
import type { FramingEntry, WordKind } from './pack.ts';
import type { FramedSentence } from './sentence-units.ts';

const base = (deprel: string): string => deprel.split(':')[0] ?? deprel;

/** The word of a range that the others hang on. */
export function headOf({ first, last }: WordRange, { sentence: { words } }: FramedSentence): Word {
  const own = words.slice(first, last + 1);
  return own.find(({ head }) => head < first || head > last) ?? own[0]!;
}

const partsOfSpeech: Readonly<Record<NonNullable<FramingEntry['pos']>, readonly string[]>> = {
  noun: ['NOUN', 'PROPN'],
  verb: ['VERB', 'AUX'],
  adjective: ['ADJ', 'VERB'],
  adverb: ['ADV'],
};

/** A participle is a verb to some trees and an adjective to others; what hangs on a noun as an adjective is one. */
function hasPos(word: Word, pos: NonNullable<FramingEntry['pos']>): boolean {
  if (pos === 'adjective' && word.deprel === 'amod') return true;
  if (pos === 'noun' && word.deprel === 'amod') return false;
  return partsOfSpeech[pos].includes(word.upos) || (pos === 'verb' && word.upos === 'ADJ' && word.feats.includes('VerbForm=Part'));
}

/** Who or what undergoes a predicate or its noun. */
function patients(index: number, around: FramedSentence, depth = 0): readonly number[] {
  const { words } = around.sentence;
  const word = words[index]!;
  const below = (around.children[index] ?? []).map((child) => words[child]!);
  const own = below.filter(({ deprel }) => isPatient(word, deprel, below)).map((child) => child.index);
  if (own.length > 0) return own;
  if (word.upos === 'NOUN') return [];
  if (base(word.deprel) === 'acl' || word.deprel === 'amod') return word.head >= 0 ? [word.head] : [];
  return base(word.deprel) === 'conj' && word.head >= 0 && depth < 2 ? patients(word.head, around, depth + 1) : [];
}

function isPatient(word: Word, deprel: string, siblings: readonly Word[]): boolean {
  if (word.upos === 'NOUN') return ['nmod', 'obl'].includes(base(deprel));
  const isPassive = siblings.some((sibling) => sibling.deprel === 'aux:pass');
  return ['obj', 'iobj'].includes(base(deprel)) || deprel === 'nsubj:pass' || (isPassive && deprel === 'nsubj');
}

/** What a word qualifies: its noun, or the subject that it is said of. */
function qualified(index: number, { sentence: { words }, children }: FramedSentence): readonly number[] {
  const word = words[index]!;
  const subjects = (children[index] ?? []).filter((child) => base(words[child]!.deprel) === 'nsubj');
  if (subjects.length > 0) return subjects;
  const above = word.head >= 0 ? words[word.head]! : undefined;
  if (above === undefined) return [];
  if (word.deprel === 'xcomp')
    return (children[above.index] ?? []).filter((child) => ['nsubj', 'obj'].includes(base(words[child]!.deprel)));
  return [above.index];
}

/** A noun of measure ("dozens of fighters") is what is counted. */
function isOfKind(index: number, kinds: readonly WordKind[], around: FramedSentence, lexicon: FramingLexicon, depth = 0): boolean {
  const word = around.sentence.words[index]!;
  const lemma = word.lemma.toLowerCase();
  if (kinds.some((kind) => lexicon.kinds[kind].has(lemma) || lexicon.kinds[kind].has(word.form.toLowerCase()))) return true;
  const mention = around.mentionAt[index];
  if (mention?.kind === 'actor' || (mention === undefined && word.upos === 'PROPN')) return kinds.includes('people');
  if (mention?.kind === 'place') return kinds.includes('place');
  if (word.upos === 'NUM' || (word.upos === 'PRON' && word.feats.includes('Person='))) return kinds.includes('people');
  const counted = (around.children[index] ?? []).filter((child) => around.sentence.words[child]!.deprel === 'nmod');
  return depth < 2 && counted.some((child) => isOfKind(child, kinds, around, lexicon, depth + 1));
}

const neighbourhood = 4;

/** Whether one of the words stands in the wording (in a gap, in the name of a party) or near it: a few words away, or one or two arcs of the tree. */
function standsNear(words: readonly string[], range: WordRange, head: Word, around: FramedSentence): boolean {
  const wanted = new Set(words);
  return around.sentence.words.some((word) => {
    if (!wanted.has(word.lemma.toLowerCase()) && !wanted.has(word.form.toLowerCase())) return false;
    const isClose = word.index >= range.first - neighbourhood && word.index <= range.last + neighbourhood;
    return isClose || isLinked(word, head, around);
  });
}

function isLinked(word: Word, head: Word, { sentence: { words } }: FramedSentence): boolean {
  const above = (index: number): number => words[index]?.head ?? -1;
  if (word.index === head.head || word.head === head.index) return true;
  const [parent, own] = [above(head.index), above(word.index)];
  return (parent >= 0 && (above(parent) === word.index || own === parent)) || (own >= 0 && above(own) === head.index);
}

/** Whether the words around a wording are as its entry asks. */
export function meetsConditions(entry: FramingEntry, range: WordRange, around: FramedSentence, lexicon: FramingLexicon): boolean {
  const head = headOf(range, around);
  const { pos, object, about, near, unless } = entry;
  if (pos !== undefined && !hasPos(head, pos)) return false;
  if (near !== undefined && !standsNear(near, range, head, around)) return false;
  if (unless !== undefined && standsNear(unless, range, head, around)) return false;
  const outside = (index: number): boolean => index < range.first || index > range.last;
  if (
    object !== undefined &&
    !patients(head.index, around)
      .filter(outside)
      .some((index) => isOfKind(index, object, around, lexicon))
  )
    return false;
  return about === undefined || qualified(head.index, around).some((index) => isOfKind(index, about, around, lexicon));
}
