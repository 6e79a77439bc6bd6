import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';
import { changed, type Repair } from './repair.ts';

/** True for a past participle right behind the noun that it describes, with no auxiliary: it is passive and takes no object. */
function isPassiveModifier(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (word.deprel !== 'acl' || word.head !== index - 1 || lexicon.sets.activeParticiples.has(word.lemma)) return false;
  if (!hasFeature(word, 'VerbForm', 'Part') || !hasFeature(word, 'Tense', 'Past')) return false;
  return tree.word(word.head).upos === 'NOUN' && tree.childrenBy(index, 'aux').length === 0;
}

/** The active verb above whose object is missing. */
function verbWithoutObject(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const verb = tree.ancestors(index).find((above) => tree.word(above).upos === 'VERB');
  if (verb === undefined || verb > index || tree.childrenBy(verb, 'obj', 'ccomp', 'xcomp').length > 0) return undefined;
  return verbVoice(tree, verb, lexicon) === 'active' ? verb : undefined;
}

/** "ont visé à l'aide de missiles guidés un rassemblement": behind such a participle stands the object of the verb. */
export const returnObjectsBehindParticiples: Repair = (tree, lexicon) => {
  const changes = new Map<number, { head: number }>();
  for (const { index, head, deprel } of tree.words) {
    if (deprel !== 'obj' || head < 0 || head > index || !isPassiveModifier(tree, head, lexicon)) continue;
    const verb = verbWithoutObject(tree, head, lexicon);
    if (verb !== undefined && tree.childrenBy(index, 'det').length > 0) changes.set(index, { head: verb });
  }
  return changed(tree.words, changes);
};
