import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

function isPresentParticiple(word: Word): boolean {
  return word.upos === 'VERB' && (hasFeature(word, 'VerbForm', 'Ger') || /Tense=Pres.*VerbForm=Part/u.test(word.feats));
}

/** Behind a comma or a quotation mark, with a conjunction of the same time at most: ", while accusing". */
function isSetOff(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const marks = tree.childrenBy(index, 'mark').filter((mark) => mark === index - 1);
  if (tree.childrenBy(index, 'nsubj', 'aux').length > 0 || tree.childrenBy(index, 'mark').length > marks.length) return false;
  if (marks.some((mark) => !lexicon.sets.concurrentMarks.has(lowerForm(tree.word(mark))))) return false;
  return tree.words[index - 1 - marks.length]?.upos === 'PUNCT';
}

/** The verb of saying, before its content, that the participle stands below. */
function reportAbove(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  let at = tree.word(index).head;
  while (at >= 0 && ['conj', 'advcl'].includes(baseRelation(tree.word(at).deprel)) && tree.word(at).head < at) at = tree.word(at).head;
  if (at < 0 || baseRelation(tree.word(at).deprel) !== 'ccomp') return undefined;
  const verb = tree.word(at).head;
  const isReport =
    verb < at && lexicon.stance(tree.word(verb).lemma) !== undefined && tree.childrenBy(verb, 'nsubj').some((child) => child < verb);
  return isReport ? verb : undefined;
}

/** "adding that …", "accusing the army of …": with its content, or whoever is accused; one that a pronoun takes up is accused where it is told of. */
function isSpeech(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const stance = lexicon.stance(tree.word(index).lemma);
  if (stance === 'accuses') return tree.childrenBy(index, 'obj').some((child) => tree.word(child).upos !== 'PRON');
  return stance === 'says' && tree.childrenBy(index, 'ccomp').some((child) => child > index);
}

/** "said the army had shelled the town, accusing the general of …": who says the one thing behind a comma says the other. */
export const raiseAddedReports: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const { index, deprel } = word;
    if (!isPresentParticiple(word) || baseRelation(deprel) !== 'advcl' || !isSpeech(tree, index, lexicon)) continue;
    const verb = isSetOff(tree, index, lexicon) ? reportAbove(tree, index, lexicon) : undefined;
    if (verb !== undefined) changes.set(index, { head: verb, deprel: 'advcl' });
  }
  return changed(tree.words, changes);
};
