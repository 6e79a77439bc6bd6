import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A finite verb in the active without an object that does not govern the genitive. */
function mayTakeObject(tree: SentenceTree, { index, upos, lemma, feats }: Word, lexicon: ClaimsLexicon): boolean {
  if (upos !== 'VERB' || !/VerbForm=(?:Fin|Inf)|Tense=Past/u.test(feats)) return false;
  if (lexicon.sets.activeParticiples.has(lemma) || lexicon.sets.genitiveVerbs.has(lemma)) return false;
  if (tree.childrenBy(index, 'obj', 'ccomp', 'xcomp', 'iobj').length > 0) return false;
  const isReflexive = tree.childrenBy(index, 'expl').some((child) => tree.word(child).deprel !== 'expl:subj');
  return !isReflexive && tree.childrenBy(index, 'aux', 'nsubj').every((child) => !tree.word(child).deprel.endsWith(':pass'));
}

/** The plural noun right behind the verb, or its inverted subject, that "de" and an article open. */
function partitiveNoun(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  return tree.childrenBy(verb, 'obl').find((noun) => {
    const [marker, ...others] = tree.childrenBy(noun, 'case');
    const [article] = tree.childrenBy(noun, 'det');
    if (marker === undefined || article !== marker + 1 || others.length > 0) return false;
    const isNext = marker === verb + 1 || (marker === verb + 2 && tree.word(verb + 1).deprel === 'expl:subj');
    const isPartitive = lexicon.sets.genitives.has(lowerForm(tree.word(marker))) && hasFeature(tree.word(article), 'Number', 'Plur');
    // "révèle des livraisons": an act is read with its verb as it stands.
    const isThing = lexicon.kind(tree.word(noun)) !== 'time' && lexicon.predicateNoun(tree.word(noun)) === undefined;
    return isNext && isPartitive && isThing && tree.word(noun).upos === 'NOUN';
  });
}

/** "masse-t-elle des troupes", "diffuse des images": where no verb of the genitive stands before it, "des" is the article of an object. */
export const readPartitiveObjects: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const verb of tree.words) {
    const noun = mayTakeObject(tree, verb, lexicon) ? partitiveNoun(tree, verb.index, lexicon) : undefined;
    if (noun === undefined) continue;
    changes.set(noun, { deprel: 'obj' });
    for (const marker of tree.childrenBy(noun, 'case')) changes.set(marker, { upos: 'DET', deprel: 'det' });
  }
  return changed(tree.words, changes);
};
