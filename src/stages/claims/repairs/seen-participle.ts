import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** What a verb of seeing before the participle has as its object, with nothing but that phrase and its complements between. */
function seen(tree: SentenceTree, participle: number, lexicon: ClaimsLexicon): number | undefined {
  const { head } = tree.word(participle);
  const verb = tree.words.findLast(({ index, upos, lemma }) => index < participle && upos === 'VERB' && lexicon.sets.witnessing.has(lemma));
  if (verb === undefined || (verb.head !== head && verb.index !== head) || tree.childrenBy(verb.index, 'ccomp').length > 0)
    return undefined;
  const object = tree.childrenBy(verb.index, 'obj').find((child) => child > verb.index && child < participle);
  const between = tree.words.slice(verb.index + 1, participle);
  return between.some(({ upos }) => upos === 'PUNCT' || upos === 'CCONJ' || upos === 'VERB') ? undefined : object;
}

/** "described seeing fighters in new uniforms manning a roadblock": what was seen doing something did it. */
export const readSeenParticiples: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const { index, upos, deprel } = word;
    const isGerund = upos === 'VERB' && (hasFeature(word, 'VerbForm', 'Ger') || /Tense=Pres.*VerbForm=Part/u.test(word.feats));
    if (!isGerund || !['advcl', 'xcomp'].includes(baseRelation(deprel)) || tree.childrenBy(index, 'nsubj', 'mark').length > 0) continue;
    const object = seen(tree, index, lexicon);
    if (object !== undefined) changes.set(index, { head: object, deprel: 'acl' });
  }
  return changed(tree.words, changes);
};
