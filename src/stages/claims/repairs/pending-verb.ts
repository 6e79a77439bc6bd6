import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

interface PendingVerb {
  readonly verb: number;
  readonly adverb: number;
  readonly infinitive: number;
}

function pendingVerb(tree: SentenceTree, verb: number, { sets }: ClaimsLexicon): PendingVerb | undefined {
  const { lemma } = tree.word(verb);
  // "has still to comment": right behind the verb, the adverb is of the verb, whatever the tree hangs it from.
  const adverbs = [...tree.childrenBy(verb, 'advmod'), ...(tree.words[verb + 1]?.deprel === 'advmod' ? [verb + 1] : [])];
  const adverb = adverbs.find((child) => sets.pendingVerbs.has(`${lemma} ${tree.word(child).lemma}`));
  const isInfinitive = (child: number): boolean =>
    hasFeature(tree.word(child), 'VerbForm', 'Inf') ||
    tree.childrenBy(child, 'mark').some((mark) => sets.infinitiveMarks.has(lowerForm(tree.word(mark))));
  const infinitive = tree.childrenBy(verb, 'xcomp', 'ccomp', 'advcl').find((child) => child > verb && isInfinitive(child));
  return adverb === undefined || infinitive === undefined ? undefined : { verb, adverb, infinitive };
}

function readAsNegation(tree: SentenceTree, { verb, adverb, infinitive }: PendingVerb, negator: string): Map<number, Partial<Word>> {
  const { head, deprel } = tree.word(verb);
  const others = tree.children(verb).filter((child) => child !== infinitive);
  const isPassive = tree.childrenBy(infinitive, 'aux').some((child) => tree.word(child).deprel === 'aux:pass');
  const subjects = tree.childrenBy(verb, 'nsubj');
  return new Map<number, Partial<Word>>([
    ...others.map((child) => [child, { head: infinitive }] as const),
    ...subjects.map((child) => [child, { head: infinitive, deprel: isPassive ? 'nsubj:pass' : 'nsubj' }] as const),
    [verb, { head: infinitive, deprel: 'aux' }],
    [adverb, { head: infinitive, deprel: 'advmod', lemma: negator }],
    [infinitive, { head, deprel }],
  ]);
}

/** "is yet to comment": the infinitive that the tree takes for the predicate of a copula. */
function pendingCopula(tree: SentenceTree, infinitive: number, { sets }: ClaimsLexicon): PendingVerb | undefined {
  if (tree.word(infinitive).upos !== 'VERB') return undefined;
  const copula = tree.childrenBy(infinitive, 'cop', 'aux').find((child) => child < infinitive);
  if (copula === undefined) return undefined;
  const adverb = tree
    .childrenBy(infinitive, 'advmod')
    .find((child) => child > copula && sets.pendingVerbs.has(`${tree.word(copula).lemma} ${tree.word(child).lemma}`));
  const mark = tree.childrenBy(infinitive, 'mark').some((child) => sets.infinitiveMarks.has(lowerForm(tree.word(child))));
  return adverb === undefined || !mark ? undefined : { verb: copula, adverb, infinitive };
}

function readCopulaAsNegation(tree: SentenceTree, { verb, adverb, infinitive }: PendingVerb, negator: string): Map<number, Partial<Word>> {
  const marks = tree.childrenBy(infinitive, 'mark').filter((child) => child > adverb);
  return new Map<number, Partial<Word>>([
    ...tree.childrenBy(infinitive, 'nsubj').map((child) => [child, { deprel: 'nsubj' }] as const),
    ...marks.map((child) => [child, { head: adverb, deprel: 'fixed' }] as const),
    [verb, { deprel: 'aux' }],
    [adverb, { lemma: negator }],
  ]);
}

/** "has yet to confirm that …" says as much as "has not confirmed that …", and is read as that. */
export const readPendingVerbs: Repair = (tree, lexicon) => {
  const [negator] = lexicon.pack.modality.negators;
  if (negator === undefined || lexicon.sets.pendingVerbs.size === 0) return undefined;
  const found = tree.words.map(({ index }) => pendingVerb(tree, index, lexicon)).find((pending) => pending !== undefined);
  if (found !== undefined) return changed(tree.words, readAsNegation(tree, found, negator));
  const copular = tree.words.map(({ index }) => pendingCopula(tree, index, lexicon)).find((pending) => pending !== undefined);
  return copular && changed(tree.words, readCopulaAsNegation(tree, copular, negator));
};
