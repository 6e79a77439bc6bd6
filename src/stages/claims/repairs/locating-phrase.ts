import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { follows } from '../phrase-table.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

type Changes = Map<number, Partial<Word>>;

const none: readonly number[] = [];

/** The indices of the longest wording for a place that begins at a word. */
function phraseFrom(tree: SentenceTree, at: number, lexicon: ClaimsLexicon): readonly number[] {
  const { form, lemma } = tree.lowered[at]!;
  const { locatingPhrases } = lexicon;
  if (!locatingPhrases.has(form) && !locatingPhrases.has(lemma)) return none;
  const known = [...(locatingPhrases.get(form) ?? []), ...(form === lemma ? [] : (locatingPhrases.get(lemma) ?? []))];
  let words = 0;
  for (const { rest } of known) if (rest.length >= words && follows(tree, at, rest)) words = rest.length + 1;
  return Array.from({ length: words }, (_, offset) => at + offset);
}

/** The noun that the last word of the wording introduces, unless it tells a time or a number. */
function nounBehind(tree: SentenceTree, phrase: readonly number[], lexicon: ClaimsLexicon): number | undefined {
  const last = tree.word(phrase.at(-1)!);
  const noun = last.deprel === 'case' && last.head > last.index ? tree.word(last.head) : undefined;
  return noun === undefined || noun.upos === 'NUM' || lexicon.kind(noun) === 'time' ? undefined : noun.index;
}

/** The word of the wording that the tree hangs elsewhere; one with a preposition of its own stands as a noun and stays. */
function strayWord(tree: SentenceTree, phrase: readonly number[], noun: number): number | undefined {
  const stray = phrase.find((index) => tree.word(index).head !== noun && !phrase.includes(tree.word(index).head));
  if (stray === undefined || tree.word(stray).head < 0) return undefined;
  return tree.childrenBy(stray, 'case').some((marker) => marker < stray) ? undefined : stray;
}

function introduced(tree: SentenceTree, phrase: readonly number[], noun: number, stray: number): Changes {
  const above = tree.word(stray).head;
  const changes: Changes = new Map(phrase.map((index) => [index, { head: noun, deprel: 'case' }]));
  const others = flatMap(phrase, (index) => tree.children(index)).filter((child) => child !== noun && !phrase.includes(child));
  for (const child of others) changes.set(child, { head: noun });
  const isVerbal = ['VERB', 'AUX'].includes(tree.word(above).upos);
  if (phrase.includes(tree.word(noun).head)) changes.set(noun, { head: above, deprel: isVerbal ? 'obl' : 'nmod' });
  return changes;
}

/** "près de X", "le long du fleuve", "12 miles north-east of X": words that say where, as one, introduce the noun behind them. */
export const readLocatingPhrases: Repair = (tree, lexicon) => {
  const changes: Changes = new Map();
  for (const { index } of tree.words) {
    const phrase = changes.has(index) ? none : phraseFrom(tree, index, lexicon);
    const noun = phrase.length === 0 ? undefined : nounBehind(tree, phrase, lexicon);
    const stray = noun === undefined ? undefined : strayWord(tree, phrase, noun);
    if (noun === undefined || stray === undefined || tree.word(stray).head === noun) continue;
    for (const [at, change] of introduced(tree, phrase, noun, stray)) changes.set(at, change);
  }
  return changed(tree.words, changes);
};
