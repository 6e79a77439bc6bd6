import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The adverb right behind a verb in the active, where the two together are a verb that a frame knows. */
function particleOf(tree: SentenceTree, { index, lemma, upos }: Word, { frames }: ClaimsLexicon): number | undefined {
  const isKnown = tree.children(index).some((child) => ['compound:prt', 'nsubj:pass', 'aux:pass'].includes(tree.word(child).deprel));
  if (upos !== 'VERB' || isKnown) return undefined;
  const adverb = tree.childrenBy(index, 'advmod').find((child) => child === index + 1);
  if (adverb === undefined || tree.children(adverb).length > 0) return undefined;
  return frames.senses('verbs', `${lemma} ${lowerForm(tree.word(adverb))}`).length > 0 ? adverb : undefined;
}

/** "will have to fall back behind the river": with its particle it is another verb, whatever the tree calls the particle. */
export const readVerbParticles: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const particle = particleOf(tree, word, lexicon);
    if (particle !== undefined) changes.set(particle, { deprel: 'compound:prt', upos: 'ADP' });
  }
  return changed(tree.words, changes);
};
