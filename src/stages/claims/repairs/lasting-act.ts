import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** True where the verb has a span of time and no subject but a word without reference. */
function tellsHowLong(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  if (!lexicon.sets.lastingVerbs.has(tree.word(verb).lemma)) return false;
  const subjects = tree.childrenBy(verb, 'nsubj', 'expl');
  const isImpersonal = subjects.length > 0 && subjects.every((child) => lexicon.sets.expletives.has(lowerForm(tree.word(child))));
  const spans = tree.childrenBy(verb, 'obj', 'obl', 'nsubj').some((child) => lexicon.kind(tree.word(child)) === 'time');
  return isImpersonal && spans;
}

/** "it took an hour to restore order", "il a fallu une heure pour rétablir l'ordre": the act took place, nobody aimed at it. */
export const readLastingActs: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel, upos } of tree.words) {
    const isBelow = head >= 0 && upos === 'VERB' && ['advcl', 'xcomp', 'obl', 'ccomp', 'acl'].includes(baseRelation(deprel));
    if (!isBelow || !hasFeature(tree.word(index), 'VerbForm', 'Inf')) continue;
    const verb = tree.word(head).upos === 'VERB' ? head : tree.word(head).head;
    if (verb < 0 || !tellsHowLong(tree, verb, lexicon)) continue;
    changes.set(index, { head: verb, deprel: 'csubj' });
    for (const subject of tree.childrenBy(verb, 'nsubj')) changes.set(subject, { deprel: 'expl' });
  }
  return changed(tree.words, changes);
};
