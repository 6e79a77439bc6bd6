import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const infinitive = { upos: 'VERB', feats: 'VerbForm=Inf' } as const;

/** The noun before becomes the subject, with everything that stands before it. */
function withSubject(tree: SentenceTree, verb: number): [number, Partial<Word>][] {
  const subject = tree
    .childrenBy(verb, 'compound')
    .filter((child) => child < verb)
    .at(-1);
  if (subject === undefined) return [];
  const before = tree
    .children(verb)
    .filter((child) => child < subject && ['det', 'amod', 'compound', 'nmod'].includes(baseRelation(tree.word(child).deprel)));
  return [[subject, { deprel: 'nsubj' }], ...before.map((child): [number, Partial<Word>] => [child, { head: subject }])];
}

/** A noun with an auxiliary and no copula: auxiliaries hang from verbs. */
function isVerb(tree: SentenceTree, { index, upos }: Word): boolean {
  if (upos !== 'NOUN' || tree.childrenBy(index, 'cop').length > 0) return false;
  return tree.childrenBy(index, 'aux').some((child) => child < index && tree.word(child).upos === 'AUX');
}

/** "Should the ceasefire collapse, Armenia would close the road": of two subjects the first is a clause of its own. */
function conditionNoun(tree: SentenceTree, lexicon: ClaimsLexicon): { verb: number; auxiliary: number; main: number } | undefined {
  const first = tree.words.find(({ upos }) => upos !== 'PUNCT');
  if (first === undefined || !lexicon.sets.invertedConditions.has(lowerForm(first)) || baseRelation(first.deprel) !== 'aux')
    return undefined;
  const main = first.head;
  const noun = tree.childrenBy(main, 'nsubj', 'obj', 'obl').find((child) => tree.word(child + 1).form === ',' && child < main);
  if (noun === undefined || tree.word(noun).upos !== 'NOUN') return undefined;
  if (!tree.childrenBy(main, 'nsubj').some((child) => child > noun && child < main)) return undefined;
  return { verb: noun, auxiliary: first.index, main };
}

/** "Will the junta fall before the rains?": behind a modal the form that could be a noun is the verb. */
export const readVerbsBehindModals: Repair = (tree, lexicon) => {
  const condition = conditionNoun(tree, lexicon);
  if (condition) {
    const { verb, auxiliary, main } = condition;
    const changes: [number, Partial<Word>][] = [
      [verb, { ...infinitive, head: main, deprel: 'advcl' }],
      [auxiliary, { head: verb }],
      ...withSubject(tree, verb),
    ];
    return changed(tree.words, new Map(changes));
  }
  const noun = tree.words.find((word) => isVerb(tree, word));
  return noun && changed(tree.words, new Map<number, Partial<Word>>([[noun.index, infinitive], ...withSubject(tree, noun.index)]));
};
