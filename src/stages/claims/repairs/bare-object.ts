import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A verb in the active that may still take an object. */
function lacksObject(tree: SentenceTree, { index, upos, lemma }: Word, lexicon: ClaimsLexicon): boolean {
  if (upos !== 'VERB' || lexicon.sets.activeParticiples.has(lemma)) return false;
  if (tree.childrenBy(index, 'obj', 'ccomp', 'xcomp', 'expl', 'iobj').length > 0) return false;
  return tree.childrenBy(index, 'aux', 'nsubj').every((child) => !tree.word(child).deprel.endsWith(':pass'));
}

/** The noun phrase right behind the verb that stands there without a preposition, neither a time nor a measure of one. */
function bareNoun(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const opener = tree.words[verb + 1];
  if (opener === undefined || !['DET', 'ADJ', 'NOUN', 'NUM'].includes(opener.upos)) return undefined;
  const noun = [opener.index, ...tree.ancestors(opener.index)].find((index) => tree.word(index).deprel === 'obl');
  if (noun === undefined || noun <= verb || tree.subtree(noun)[0] !== verb + 1 || !tree.isBelow(verb, tree.word(noun).head))
    return undefined;
  if (tree.word(noun).upos !== 'NOUN' || lexicon.kind(tree.word(noun)) === 'time') return undefined;
  return tree.childrenBy(noun, 'case', 'mark', 'advmod').length === 0 ? noun : undefined;
}

/** "shelling rebel positions": what stands right behind a verb without object and without a preposition is its object. */
export const readBareObjects: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const verb of tree.words) {
    const noun = lacksObject(tree, verb, lexicon) ? bareNoun(tree, verb.index, lexicon) : undefined;
    if (noun !== undefined && !/^\p{N}/u.test(lowerForm(tree.word(noun)))) changes.set(noun, { head: verb.index, deprel: 'obj' });
  }
  return changed(tree.words, changes);
};
