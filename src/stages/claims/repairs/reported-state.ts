import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { prepositionOf } from '../prepositions.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The verb of saying right before a bare adjective that, as a noun, names a state: "reported *calm*". */
function sayingVerb(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const { upos, head, deprel } = tree.word(index);
  if (upos !== 'ADJ' || head !== index - 1 || !['xcomp', 'amod', 'advmod'].includes(baseRelation(deprel))) return undefined;
  const verb = tree.word(head);
  const isSaying = verb.upos === 'VERB' && lexicon.stance(verb.lemma) !== undefined;
  if (!isSaying || tree.childrenBy(head, 'obj', 'nsubj:pass', 'ccomp').length > 0) return undefined;
  return lexicon.predicateNoun({ ...tree.word(index), upos: 'NOUN' })?.class === 'state' ? head : undefined;
}

/** "reported calm in Koro": what is told is the state; the place right behind it is its place. */
export const readReportedStates: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index } of tree.words) {
    const verb = sayingVerb(tree, index, lexicon);
    if (verb === undefined) continue;
    changes.set(index, { upos: 'NOUN', deprel: 'obj' });
    const place = tree.childrenBy(verb, 'obl').find((child) => child > index && tree.childrenBy(child, 'case')[0] === index + 1);
    const kind = place === undefined ? undefined : lexicon.kind(tree.word(place));
    if (place !== undefined && kind !== 'time' && prepositionOf(tree, place) !== '') changes.set(place, { head: index, deprel: 'nmod' });
  }
  return changed(tree.words, changes);
};
