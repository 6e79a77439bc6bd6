import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The adverb right behind a verb in the active, where the two together are a verb that a frame knows. */
function particleOf(tree: SentenceTree, { index, lemma, upos }: Word, { frames }: ClaimsLexicon): number | undefined {
  const isKnown = tree.children(index).some((child) => ['compound:prt', 'nsubj:pass', 'aux:pass'].includes(tree.word(child).deprel));
  if (upos !== 'VERB' || isKnown) return undefined;
  const adverb = tree.childrenBy(index, 'advmod').find((child) => child === index + 1);
  if (adverb === undefined || tree.children(adverb).length > 0) return undefined;
  return frames.senses('verbs', `${lemma} ${lowerForm(tree.word(adverb))}`).length > 0 ? adverb : undefined;
}

/** "let the nuns go", "were let go near Koro": a bare infinitive that with its verb is one that a frame knows; "let them go home" is not. */
function bareComplement(tree: SentenceTree, { index, lemma, upos }: Word, { frames }: ClaimsLexicon): number | undefined {
  if (upos !== 'VERB') return undefined;
  return tree.childrenBy(index, 'xcomp', 'ccomp').find((child) => {
    if (child < index || !hasFeature(tree.word(child), 'VerbForm', 'Inf') || tree.childrenBy(child, 'mark', 'obj').length > 0) return false;
    if (frames.senses('verbs', `${lemma} ${tree.word(child).lemma}`).length === 0) return false;
    const next = tree.words[child + 1];
    const isDirected = next !== undefined && next.head === child && /^(?:compound|advmod)/u.test(next.deprel);
    return !isDirected && (next === undefined || !['ADV', 'NOUN', 'VERB', 'PART'].includes(next.upos));
  });
}

/** "searched off the port": a passive has no object, so what the tree calls a particle introduces the noun behind it. */
function strayObject(tree: SentenceTree, { index, lemma, upos }: Word, { frames }: ClaimsLexicon): [number, number] | undefined {
  const particle = tree.childrenBy(index, 'compound').find((child) => tree.word(child).deprel === 'compound:prt');
  if (upos !== 'VERB' || particle === undefined || !isPassive(tree, index)) return undefined;
  const object = tree.childrenBy(index, 'obj').find((child) => tree.subtree(child)[0] === particle + 1);
  const isKnown = frames.senses('verbs', `${lemma} ${lowerForm(tree.word(particle))}`).length > 0;
  return object === undefined || isKnown ? undefined : [particle, object];
}

/** A participle with the auxiliary of the passive, its own or that of the verb it is joined to. */
function isPassive(tree: SentenceTree, index: number): boolean {
  const { head, deprel, feats } = tree.word(index);
  const isJoined = deprel === 'conj' && tree.childrenBy(index, 'nsubj', 'aux').length === 0;
  if (!feats.includes('Tense=Past') || !(isJoined || feats.includes('VerbForm=Part'))) return false;
  const verb = isJoined ? head : index;
  return tree.childrenBy(verb, 'aux').some((child) => tree.word(child).deprel === 'aux:pass');
}

/** What hung from the infinitive is the verb's; its subject is the object of the verb. */
function childOf(tree: SentenceTree, verb: number, child: number): Partial<Word> {
  return baseRelation(tree.word(child).deprel) === 'nsubj' ? { head: verb, deprel: 'obj' } : { head: verb };
}

/** "will have to fall back behind the river": with its particle it is another verb, whatever the tree calls the particle. */
export const readVerbParticles: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const particle = particleOf(tree, word, lexicon);
    if (particle !== undefined) changes.set(particle, { deprel: 'compound:prt', upos: 'ADP' });
    const complement = bareComplement(tree, word, lexicon);
    if (complement !== undefined) {
      changes.set(complement, { deprel: 'compound:prt', upos: 'ADP' });
      for (const child of tree.children(complement)) changes.set(child, childOf(tree, word.index, child));
    }
    const [preposition, noun] = strayObject(tree, word, lexicon) ?? [];
    if (preposition === undefined || noun === undefined) continue;
    changes.set(noun, { deprel: 'obl' }).set(preposition, { head: noun, deprel: 'case', upos: 'ADP' });
  }
  return changed(tree.words, changes);
};
