import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const closing = /^["”»]$/u;

/** "blamed rebels for the raid", "blamed remnants of the old army for it": the charge hangs from the verb, not from the accused. */
export const raiseCharges: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, deprel } of tree.words) {
    const verb = baseRelation(deprel) === 'nmod' ? accusingVerb(tree, index, lexicon) : undefined;
    if (verb !== undefined) changes.set(index, { head: verb, deprel: 'obl' });
  }
  return changed(tree.words, changes);
};

function accusingVerb(tree: SentenceTree, charge: number, lexicon: ClaimsLexicon): number | undefined {
  if (!tree.childrenBy(charge, 'case').some((mark) => isChargeMark(tree, mark, lexicon))) return undefined;
  // "blamed a school for girls": whom something is for is no charge.
  if (['person', 'group'].includes(lexicon.kind(tree.word(charge)) ?? '')) return undefined;
  let accused = tree.word(charge).head;
  while (accused >= 0 && baseRelation(tree.word(accused).deprel) === 'nmod' && tree.word(accused).head < accused) {
    accused = tree.word(accused).head;
  }
  if (accused < 0) return undefined;
  const { head: verb, deprel } = tree.word(accused);
  const isAccused = baseRelation(deprel) === 'obj' && verb >= 0 && verb < accused;
  return isAccused && lexicon.stance(tree.word(verb).lemma) === 'accuses' ? verb : undefined;
}

/** "for"; and, behind the mark that closes the name given to the accused, "of": 'accused "the dogs of war" of the raid'. */
function isChargeMark(tree: SentenceTree, mark: number, lexicon: ClaimsLexicon): boolean {
  const form = lowerForm(tree.word(mark));
  if (lexicon.sets.chargeMarks.has(form)) return true;
  return lexicon.sets.genitives.has(form) && closing.test(tree.words[mark - 1]?.form ?? '');
}
