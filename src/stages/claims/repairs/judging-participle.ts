import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const clauses: ReadonlySet<string> = new Set(['root', 'ccomp', 'advcl', 'conj', 'parataxis', 'acl:relcl']);

/** A participle of a clause that judges its subject: passive in form, with neither doer nor object. */
function isJudgement(tree: SentenceTree, { index, upos, deprel, feats }: Word, lexicon: ClaimsLexicon): boolean {
  if (upos !== 'VERB' || !clauses.has(deprel) || !lexicon.sets.evaluative.has(tree.lowered[index]!.form)) return false;
  const auxiliaries = tree.childrenBy(index, 'aux');
  const isPassive = auxiliaries.every((aux) => tree.word(aux).deprel === 'aux:pass') && /Tense=Past\|VerbForm=Part/u.test(feats);
  const isFree = tree.childrenBy(index, 'obj', 'ccomp', 'xcomp', 'expl').length === 0;
  const hasDoer = tree.childrenBy(index, 'obl').some((child) => tree.word(child).deprel === 'obl:agent');
  return isPassive && isFree && !hasDoer && auxiliaries.length < 2 && tree.childrenBy(index, 'nsubj').length > 0;
}

/** "with both armies exhausted", "were outnumbered": a participle that judges its subject and has neither doer nor object is an adjective. */
export const readJudgingParticiples: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (!isJudgement(tree, word, lexicon)) continue;
    changes.set(word.index, { upos: 'ADJ', lemma: tree.lowered[word.index]!.form, feats: 'Degree=Pos' });
    for (const aux of tree.childrenBy(word.index, 'aux')) changes.set(aux, { deprel: 'cop' });
    for (const subject of tree.childrenBy(word.index, 'nsubj')) changes.set(subject, { deprel: 'nsubj' });
  }
  return changed(tree.words, changes);
};
