import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';
import { changed, type Repair } from './repair.ts';

/** People or a party behind a preposition: who is told, asked or forbidden something. */
function hasAddressee(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(verb, 'obl', 'iobj').some((child) => {
    const kind = lexicon.kind(tree.word(child));
    const isAddressed = tree.childrenBy(child, 'case').some((marker) => lexicon.sets.addressing.has(tree.word(marker).lemma));
    return isAddressed && (kind === 'person' || kind === 'group' || kind === 'name');
  });
}

/** "Il est demandé aux habitants de …": of an act of speech that somebody is addressed with, the pronoun stands for nobody. */
export const freeImpersonalPronouns: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, upos, deprel, head } of tree.words) {
    if (upos !== 'PRON' || !deprel.startsWith('nsubj') || !lexicon.sets.expletives.has(lowerForm(tree.word(index)))) continue;
    const { lemma } = tree.word(head);
    const isTold = lexicon.stance(lemma) !== undefined || lexicon.sets.objectControl.has(lemma);
    if (!isTold || lexicon.sets.objectIsPerson.has(lemma) || tree.childrenBy(head, 'xcomp', 'ccomp').length === 0) continue;
    if (verbVoice(tree, head, lexicon) === 'passive' && hasAddressee(tree, head, lexicon)) changes.set(index, { deprel: 'expl' });
  }
  return changed(tree.words, changes);
};
