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

/** Form and lemma of a word in lower case. */
interface LoweredWord {
  readonly form: string;
  readonly lemma: string;
}

/**
 * The indices over a sentence. A class, so that all trees have one shape: rules ask of every word, and the engine compiles a
 * question asked of one shape to a few instructions.
 */
class IndexedTree implements SentenceTree {
  readonly sentence: ParsedSentence;
  readonly words: readonly Word[];
  readonly root: number;
  private readonly below: readonly (readonly number[])[];
  private readonly relations: readonly string[];
  private lower: readonly LoweredWord[] | undefined;

  constructor(sentence: ParsedSentence) {
    const { words } = sentence;
    const below: number[][] = [];
    const relations: string[] = [];
    let root = -1;
    for (const { deprel } of words) {
      below.push([]);
      relations.push(baseRelation(deprel));
    }
    for (const { index, head } of words) {
      if (head >= 0) below[head]!.push(index);
      else if (root < 0) root = index;
    }
    this.sentence = sentence;
    this.words = words;
    this.root = root;
    this.below = below;
    this.relations = relations;
    this.lower = undefined;
  }

  get lowered(): readonly LoweredWord[] {
    this.lower ??= this.words.map((word) => ({ form: lowerForm(word), lemma: word.lemma.toLowerCase() }));
    return this.lower;
  }

  word(index: number): Word {
    return this.words[index]!;
  }

  children(index: number): readonly number[] {
    return this.below[index]!;
  }

  childrenBy(index: number, ...wanted: readonly string[]): number[] {
    const found: number[] = [];
    for (const child of this.below[index]!) if (wanted.includes(this.relations[child]!)) found.push(child);
    return found;
  }

  subtree(index: number): number[] {
    const found = [index];
    for (let at = 0; at < found.length; at++) for (const child of this.below[found[at]!]!) found.push(child);
    return found.length === 1 ? found : found.sort((a, b) => a - b);
  }

  ancestors(index: number): number[] {
    const found: number[] = [];
    for (let at = this.words[index]!.head; at >= 0 && !found.includes(at); at = this.words[at]!.head) found.push(at);
    return found;
  }

  isBelow(index: number, ancestor: number): boolean {
    return index === ancestor || this.ancestors(index).includes(ancestor);
  }
}

/** Opens a parsed sentence for rules. */
export function openSentenceTree(sentence: ParsedSentence): SentenceTree {
  return new IndexedTree(sentence);
}
