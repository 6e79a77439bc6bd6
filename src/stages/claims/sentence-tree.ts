import type { ParsedSentence, Word } from '../../model/tree.ts';

/** A parsed sentence with the questions that rules ask of it. Word arguments and results are indices. */
export interface SentenceTree {
  readonly sentence: ParsedSentence;
  readonly words: readonly Word[];
  word(index: number): Word;
  children(index: number): readonly number[];
  /** Children whose universal relation (without subtype) is one of these. */
  childrenBy(index: number, ...relations: readonly string[]): number[];
  /** The word and everything below it, in text order. */
  subtree(index: number): readonly number[];
  /** Words above, nearest first. */
  ancestors(index: number): number[];
  isBelow(index: number, ancestor: number): boolean;
  readonly root: number;
  /** Form and lemma of each word in lower case, for looking phrases up. */
  readonly lowered: readonly { readonly form: string; readonly lemma: string }[];
}

/** Universal relation without its subtype. */
export function baseRelation(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** True where a word's features hold this value: `hasFeature(word, 'VerbForm', 'Part')`. */
export function hasFeature(word: Word, name: string, value: string): boolean {
  const { feats } = word;
  const pair = `${name}=${value}`;
  const at = feats.indexOf(pair);
  if (at < 0) return false;
  const end = at + pair.length;
  return (at === 0 || feats[at - 1] === '|') && (end === feats.length || feats[end] === '|');
}

/** Lower-case form with a plain apostrophe. */
export function lowerForm(word: Word): string {
  const lower = word.form.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Lemma of a verb with its particle: "go off". */
export function phrasalLemma(tree: SentenceTree, index: number): string {
  const particle = tree.children(index).find((child) => tree.word(child).deprel === 'compound:prt');
  const { lemma } = tree.word(index);
  return particle === undefined ? lemma : `${lemma} ${tree.word(particle).lemma}`;
}

/** Opens a parsed sentence for rules. */
export function openSentenceTree(sentence: ParsedSentence): SentenceTree {
  const { words } = sentence;
  const children: number[][] = words.map(() => []);
  for (const word of words) if (word.head >= 0) children[word.head]!.push(word.index);
  const relations = words.map(({ deprel }) => baseRelation(deprel));
  let lowered: SentenceTree['lowered'] | undefined;
  const ancestors = (index: number): number[] => {
    const found: number[] = [];
    for (let at = words[index]!.head; at >= 0 && !found.includes(at); at = words[at]!.head) found.push(at);
    return found;
  };
  const subtree = (index: number): number[] => {
    const found = [index];
    for (let at = 0; at < found.length; at++) for (const child of children[found[at]!]!) found.push(child);
    return found.length === 1 ? found : found.sort((a, b) => a - b);
  };
  return {
    sentence,
    words,
    word: (index) => words[index]!,
    children: (index) => children[index]!,
    childrenBy: (index, ...wanted) => children[index]!.filter((child) => wanted.includes(relations[child]!)),
    subtree,
    ancestors,
    isBelow: (index, ancestor) => index === ancestor || ancestors(index).includes(ancestor),
    root: words.findIndex((word) => word.head < 0),
    get lowered() {
      lowered ??= words.map((word) => ({ form: lowerForm(word), lemma: word.lemma.toLowerCase() }));
      return lowered;
    },
  };
}
