import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { hasFeature } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A finite verb of saying that ends its sentence and has no subject, behind what it reports. */
function isOrphaned(tree: SentenceTree, verb: Word, lexicon: ClaimsLexicon): boolean {
  if (verb.upos !== 'VERB' || lexicon.stance(verb.lemma) === undefined || hasFeature(verb, 'VerbForm', 'Inf')) return false;
  if (tree.childrenBy(verb.index, 'nsubj', 'csubj', 'obj', 'mark', 'cc').length > 0) return false;
  if (tree.childrenBy(verb.index, 'aux').some((child) => tree.word(child).deprel === 'aux:pass')) return false;
  const behind = tree.words[verb.index + 1];
  return behind === undefined || behind.upos === 'PUNCT' || tree.isBelow(behind.index, verb.index);
}

/** The one noun, with all that hangs from it, between the last comma before the verb and the verb: "…, residents and two drivers said". */
function nounBefore(tree: SentenceTree, verb: Word): number | undefined {
  const first = tree.words.slice(0, verb.index).findLast(({ form }) => form === ',')?.index;
  if (first === undefined || verb.index - first < 2) return undefined;
  const heads = tree.words.slice(first + 1, verb.index).filter(({ head }) => head <= first || head >= verb.index);
  const [noun, ...others] = heads;
  const isNoun = noun !== undefined && ['NOUN', 'PROPN', 'PRON'].includes(noun.upos) && tree.childrenBy(noun.index, 'case').length === 0;
  return isNoun && others.length === 0 ? noun.index : undefined;
}

/** "The army shelled their positions, residents and two drivers said": who stands before the verb of saying says it. */
export const readSubjectsBeforeReports: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const verb of tree.words) {
    const noun = isOrphaned(tree, verb, lexicon) ? nounBefore(tree, verb) : undefined;
    if (noun !== undefined && !tree.isBelow(verb.index, noun)) changes.set(noun, { head: verb.index, deprel: 'nsubj' });
  }
  return changed(tree.words, changes);
};
