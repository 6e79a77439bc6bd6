import type { Word } from '../../../model/tree.ts';
import { titleEnd } from '../../../util/title-run.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** Where the title of an outlet stands behind the noun that says what it is. */
interface Title {
  readonly noun: number;
  readonly first: number;
  readonly last: number;
}

/** "le quotidien libanais L'Orient", "le site « Fil du Sud »": adjectives and a mark of quotation between the noun and the title. */
function titleStart(tree: SentenceTree, noun: number): number {
  let at = noun + 1;
  while (at < noun + 3 && tree.words[at]?.upos === 'ADJ' && tree.word(at).head === noun && /^\p{Ll}/u.test(tree.word(at).form)) at++;
  return /^[«“"„‹]$/u.test(tree.words[at]?.form ?? '') ? at + 1 : at;
}

function titleBehind(tree: SentenceTree, { index: noun, lemma, upos }: Word, lexicon: ClaimsLexicon): Title | undefined {
  if ((upos !== 'NOUN' && upos !== 'PROPN') || !lexicon.sets.mediaNouns.has(lemma.toLowerCase())) return undefined;
  const first = titleStart(tree, noun);
  const last = titleEnd(tree.words, first, (word) => lexicon.sets.genitives.has(lowerForm(word)) || lexicon.sets.genitives.has(word.lemma));
  // "the newspaper Friday": a day is no title.
  return last === undefined || (last === first && lexicon.kind(tree.word(first)) === 'time') ? undefined : { noun, first, last };
}

/** The word of the phrase that hangs from outside of it; undefined where its words belong to different verbs or nouns. */
function topOf(tree: SentenceTree, { noun, last }: Title): Word | undefined {
  const tops = tree.words.slice(noun, last + 1).filter(({ head }) => head < noun || head > last);
  return tops.every(({ head }) => head === tops[0]!.head) ? tops[0] : undefined;
}

/** What becomes of a word beside or inside a title; undefined where it stays as it is. */
function changeOf(tree: SentenceTree, { noun, first, last }: Title, name: number, word: Word): Partial<Word> | undefined {
  const isInside = (index: number): boolean => index >= first && index <= last;
  const { index, head } = word;
  if (index === name) return { head: noun, deprel: 'flat:name' };
  if (!isInside(index)) return index !== noun && isInside(head) ? { head: noun } : undefined;
  // What hangs from outside of the title, or would now hang in a circle, belongs to its name; so does a bare date ("Hill Today").
  if (!isInside(head) || tree.isBelow(name, index)) return { head: name, deprel: 'flat:name' };
  return word.deprel === 'nmod:unmarked' ? { deprel: 'flat:name' } : undefined;
}

function join(tree: SentenceTree, title: Title, changes: Map<number, Partial<Word>>): void {
  const { noun, first, last } = title;
  const top = topOf(tree, title);
  if (top === undefined) return;
  const words = tree.words.slice(first, last + 1);
  const name = words.find(({ upos }) => upos === 'PROPN' || upos === 'NOUN') ?? words[0]!;
  if (top.index !== noun) changes.set(noun, { head: top.head, deprel: top.deprel });
  for (const word of tree.words) {
    const change = changeOf(tree, title, name.index, word);
    if (change !== undefined) changes.set(word.index, change);
  }
}

/**
 * "rapporte le quotidien L'Écho du Fleuve", "the website Hill Monitor reported": a noun for a medium and the title right behind it are
 * one phrase, whatever the tree hangs side by side or the other way round.
 */
export const joinOutletTitles: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const title = titleBehind(tree, word, lexicon);
    if (title !== undefined) join(tree, title, changes);
  }
  return changed(tree.words, changes);
};
