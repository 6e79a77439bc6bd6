import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The infinitive that a bare noun of lack opens: "faute d'avoir *pris* le port", "à défaut de *tenir* la ville". */
function lackedClause(tree: SentenceTree, { index, upos, lemma, head }: Word, lexicon: ClaimsLexicon): number | undefined {
  if (upos !== 'NOUN' || head < 0 || !lexicon.sets.negativeMarkers.has(lemma) || tree.childrenBy(index, 'det').length > 0) return undefined;
  return tree.childrenBy(index, 'acl').find((child) => {
    const isInfinitive = [child, ...tree.childrenBy(child, 'aux')].some((word) => hasFeature(tree.word(word), 'VerbForm', 'Inf'));
    return child > index && isInfinitive && tree.childrenBy(child, 'mark')[0] === index + 1;
  });
}

/** "Faute d'avoir réussi à prendre le port, l'armée bloque la route": the noun of lack is to its clause what "sans" is. */
export const readLackingClauses: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const clause = lackedClause(tree, word, lexicon);
    if (clause === undefined || changes.has(word.head)) continue;
    changes.set(clause, { head: word.head, deprel: 'advcl' });
    for (const child of tree.children(word.index)) if (child !== clause) changes.set(child, { head: clause });
    for (const child of tree.childrenBy(word.index, 'case')) changes.set(child, { head: clause, deprel: 'mark' });
    changes.set(word.index, { head: clause, upos: 'ADP', deprel: 'mark' });
  }
  return changed(tree.words, changes);
};

/** "est conduit depuis *hier* contre les bastions": a time between two prepositions is the complement of the first alone. */
export const freeTimesBetween: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, upos, head, deprel } of tree.words) {
    const before = tree.words[index - 1];
    if (upos !== 'ADV' || deprel !== 'fixed' || head !== index - 1 || before?.upos !== 'ADP' || before.deprel !== 'case') continue;
    const next = tree.words[index + 1];
    const noun = before.head;
    const isSecond = next?.upos === 'ADP' && next.deprel === 'case' && next.head === noun;
    if (!isSecond || noun < index || baseRelation(tree.word(noun).deprel) !== 'obl') continue;
    changes.set(index, { head: tree.word(noun).head, deprel: 'advmod' }).set(before.index, { head: index });
  }
  return changed(tree.words, changes);
};
