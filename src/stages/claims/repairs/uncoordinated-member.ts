import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** Between two commas, with no conjunction before it or behind it: no member of a list. */
function isInserted(tree: SentenceTree, { index, head, deprel, upos }: Word): boolean {
  if (deprel !== 'conj' || !['NOUN', 'PROPN'].includes(upos) || !tree.word(head).deprel.startsWith('nsubj')) return false;
  if (tree.childrenBy(index, 'cc', 'conj').length > 0) return false;
  const others = tree.childrenBy(head, 'conj').filter((other) => other !== index);
  // "A et B, deux bandes rivales, …": behind its last member a list is closed.
  if (others.some((other) => other > index || tree.childrenBy(other, 'cc').length === 0)) return false;
  const phrase = tree.subtree(index).filter((part) => tree.word(part).upos !== 'PUNCT');
  const [before, behind] = [tree.words[phrase[0]! - 1], tree.words[phrase.at(-1)! + 1]];
  return before?.form === ',' && behind?.form === ',';
}

/** "L'armée, deux mille hommes déployés en renfort, attend": set off by commas it says more of the subject. */
const readInsertedMembers = (tree: SentenceTree, changes: Map<number, Partial<Word>>): void => {
  for (const word of tree.words) if (isInserted(tree, word)) changes.set(word.index, { deprel: 'appos' });
};

/** "Depuis samedi et l'évasion de X, dix postes ont brûlé": what a conjunction joins to the time at the head is no subject. */
const joinToTime = (tree: SentenceTree, changes: Map<number, Partial<Word>>, lexicon: ClaimsLexicon): void => {
  for (const { index, head, deprel } of tree.words) {
    const [mark] = tree.childrenBy(index, 'cc');
    if (!deprel.startsWith('nsubj') || mark === undefined || mark > index || head < index) continue;
    const [, second] = tree.childrenBy(head, 'nsubj');
    const time = tree.childrenBy(head, 'obl').find(
      (child) =>
        tree
          .subtree(child)
          .filter((part) => part < mark)
          .at(-1) ===
        mark - 1,
    );
    if (second === undefined || second <= index || time === undefined || baseRelation(tree.word(time).deprel) !== 'obl') continue;
    if (lexicon.kind(tree.word(time)) === 'time') changes.set(index, { head: time, deprel: 'conj' });
  }
};

/** Words that the tree takes for one more subject: an insertion between commas, what is joined to a time. */
export const readUncoordinatedMembers: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  readInsertedMembers(tree, changes);
  joinToTime(tree, changes, lexicon);
  return changed(tree.words, changes);
};
