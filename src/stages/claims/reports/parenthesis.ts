import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { isRelativeWord } from '../subject.ts';

/** "Si X, prévient une source, Y": between two commas, a verb of saying and the noun behind it; all around is said. */
export function aroundParenthesis(tree: SentenceTree, verb: number): ReadonlySet<number> | undefined {
  const first = Math.min(verb, ...tree.childrenBy(verb, 'aux'));
  const subject = parentheticalSubject(tree, verb);
  if (subject === undefined || tree.words[first - 1]?.form !== ',') return undefined;
  const closing = tree.words.find(({ index, form }) => index > subject && form === ',');
  if (closing === undefined || !tree.words.slice(closing.index).some((word) => hasFeature(word, 'VerbForm', 'Fin'))) return undefined;
  return new Set(tree.words.filter(({ index }) => index < first || index > closing.index).map(({ index }) => index));
}

/** The noun right behind a verb without a subject of its own before it. */
export function parentheticalSubject(tree: SentenceTree, verb: number): number | undefined {
  if (tree.word(verb).head >= 0 || tree.childrenBy(verb, 'nsubj', 'expl').some((child) => child < verb)) return undefined;
  return tree
    .childrenBy(verb, 'nsubj', 'obj')
    .find((child) => child > verb && tree.words.slice(verb + 1, child).every(({ upos }) => upos === 'DET' || upos === 'ADJ'));
}

/** "two students who, they allege, were picked up": between a relative word and its clause, only this clause is said. */
export function behindRelative(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): ReadonlySet<number> | undefined {
  const subject = tree.childrenBy(verb, 'nsubj').find((child) => child < verb);
  if (subject === undefined || tree.words[verb + 1]?.form !== ',') return undefined;
  const first = Math.min(subject, ...tree.subtree(subject));
  const isSetOff = tree.words[first - 1]?.form === ',' && first > 1 && isRelativeWord(tree, first - 2, lexicon);
  if (!isSetOff) return undefined;
  const end = tree.words.find(({ index, upos }) => index > verb + 1 && upos === 'PUNCT')?.index ?? tree.words.length;
  const said = tree.words.slice(verb + 2, end).map(({ index }) => index);
  return said.length > 0 ? new Set(said) : undefined;
}
