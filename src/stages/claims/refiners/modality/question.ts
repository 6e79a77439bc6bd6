import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import { phraseAt } from '../../phrase-table.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import { clauseHead, type Reader } from './reason.ts';

/** A clause of the main line: not inside a relative clause, participle or noun phrase. */
function isMainLine(tree: SentenceTree, index: number): boolean {
  const path = [index, ...tree.ancestors(index)];
  return path.every((step) => ['root', 'conj', 'ccomp', 'xcomp', 'parataxis'].includes(baseRelation(tree.word(step).deprel)));
}

/** A question mark closes the sentence and the claim is on its main line, or the claim is asked for in a clause. */
export const readQuestion: Reader = (draft, lexicon) => {
  if (draft.kind === 'noun' && draft.governors.length === 0) return undefined;
  const { tree } = draft;
  const last = tree.words.at(-1);
  const isAsked = last !== undefined && tree.words.slice(-3).some((word) => word.form === '?') && isMainLine(tree, clauseHead(draft));
  if (isAsked) return { modality: 'interrogative', rule: 'modality.question', at: last.index };
  const opener = indirectOpener(tree, clauseHead(draft), lexicon);
  return opener === undefined ? undefined : { modality: 'interrogative', rule: 'modality.indirect-question', at: opener };
};

/** The word that opens an indirect question: "who carried it out" after any verb, "si" after one of asking or deciding. */
function indirectOpener(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(clause);
  const whether = openQuestion(tree, clause, lexicon);
  if (whether !== undefined) return whether;
  if (head < 0 || head > clause || !['ccomp', 'csubj', 'xcomp'].includes(baseRelation(deprel))) return undefined;
  const first = tree.subtree(clause).find((index) => !['PUNCT', 'ADP'].includes(tree.word(index).upos));
  if (first === undefined || first < head || isBehindNoun(tree, first)) return undefined;
  if (lexicon.sets.questionWords.has(lowerForm(tree.word(first)))) return first;
  const isCondition = phraseAt(tree, first, lexicon.phrases.conditions) !== undefined;
  return isCondition && lexicon.sets.asking.has(tree.word(head).lemma) ? first : undefined;
}

/** "the corridor in which": with its preposition right behind a noun the word is a relative. */
function isBehindNoun(tree: SentenceTree, opener: number): boolean {
  const isPreposition = tree.words[opener - 1]?.upos === 'ADP';
  return isPreposition && ['NOUN', 'PROPN'].includes(tree.words[opener - 2]?.upos ?? '');
}

/** "whether they can govern is another matter", "the question is whether …": such a clause asks wherever it stands. */
function openQuestion(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): number | undefined {
  if (['advcl', 'acl'].includes(baseRelation(tree.word(clause).deprel))) return undefined;
  return tree.childrenBy(clause, 'mark').find((mark) => lexicon.sets.questionWords.has(lowerForm(tree.word(mark))));
}
