import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The verb of saying above a word, at once or through nouns that stand between them. */
function speechAbove(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const [noun, ...above] = tree.ancestors(index);
  if (noun !== undefined && noun < index && tree.word(noun).upos === 'VERB' && lexicon.stance(tree.word(noun).lemma)) return noun;
  if (noun === undefined || tree.word(noun).upos === 'VERB') return undefined;
  // "said in a statement that …": beside a verb of saying, a noun of saying is only its medium.
  if (lexicon.nounStance(tree.word(noun).lemma) && baseRelation(tree.word(noun).deprel) !== 'obl') return undefined;
  const verb = above.find((ancestor) => ['VERB', 'AUX'].includes(tree.word(ancestor).upos) && !isCitingBeside(tree, ancestor, lexicon));
  return verb !== undefined && verb < index && lexicon.stance(tree.word(verb).lemma) ? verb : undefined;
}

/** "reported, quoting the mayor, that …": the participle beside a verb of saying tells whom that one cites, and says nothing more. */
function isCitingBeside(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel, lemma } = tree.word(index);
  if (baseRelation(deprel) !== 'advcl' || head < 0 || !lexicon.sets.citing.has(lemma)) return false;
  return lexicon.stance(tree.word(head).lemma) !== undefined && tree.childrenBy(index, 'nsubj').length === 0;
}

/** A clause behind the conjunction of content, without a relative word. */
function isContentClause(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (!['acl', 'advcl', 'ccomp'].includes(baseRelation(tree.word(index).deprel))) return false;
  const isRelative = tree.children(index).some((child) => hasFeature(tree.word(child), 'PronType', 'Rel'));
  const marks = tree.childrenBy(index, 'mark');
  const [mark] = marks;
  if (isRelative || mark === undefined || marks.length > 1 || tree.children(mark).length > 0) return false;
  // "bien que", "alors que": a conjunction of two words says something else.
  const before = tree.words[mark - 1];
  const isPlain = before?.upos === 'PUNCT' || (before?.head !== index && before?.head !== mark);
  return isPlain && tree.word(mark).upos === 'SCONJ' && lexicon.sets.contentMarks.has(tree.word(mark).lemma);
}

/** A word called relative in a clause that has its subject, below a verb of saying that has nothing else to say. */
function falseRelative(tree: SentenceTree, index: number, verb: number, lexicon: ClaimsLexicon): number | undefined {
  if (tree.word(index).deprel !== 'acl:relcl' || tree.childrenBy(verb, 'obj', 'xcomp', 'parataxis').length > 0) return undefined;
  const first = tree.subtree(index).find((own) => tree.word(own).upos !== 'PUNCT');
  const isMark = first !== undefined && lexicon.sets.contentMarks.has(lowerForm(tree.word(first))) && tree.word(first).head === index;
  const hasSubject = tree.childrenBy(index, 'nsubj').some((subject) => subject !== first);
  return isMark && hasSubject ? first : undefined;
}

/** A clause set beside a verb of saying that says nothing else, without a conjunction of its own. */
function isBesideSaying(tree: SentenceTree, { index, head, deprel }: Word, lexicon: ClaimsLexicon): boolean {
  if (!['conj', 'parataxis'].includes(baseRelation(deprel)) || head > index) return false;
  if (tree.childrenBy(index, 'cc').length > 0 || tree.childrenBy(index, 'nsubj').length === 0) return false;
  return lexicon.stance(tree.word(head).lemma) !== undefined && tree.childrenBy(head, 'ccomp').length === 0;
}

/** "a déclaré que vendredi, …": the tree hangs the date from the verb of saying, and the clause behind it beside that. */
export const returnDatedContent: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (!isBesideSaying(tree, word, lexicon)) continue;
    const dates = tree.childrenBy(word.head, 'obl').filter((child) => {
      return child > word.head && child < word.index && lexicon.kind(tree.word(child)) === 'time';
    });
    const marks = flatMap([word.index, ...dates], (host) => tree.childrenBy(host, 'mark', 'case'));
    const mark = marks.find((child) => child > word.head && lexicon.sets.contentMarks.has(lowerForm(tree.word(child))));
    if (mark === undefined) continue;
    changes.set(word.index, { deprel: 'ccomp' }).set(mark, { head: word.index, deprel: 'mark', upos: 'SCONJ' });
    for (const date of dates) if (date > mark) changes.set(date, { head: word.index });
  }
  return changed(tree.words, changes);
};

/** "a déclaré lors d'un entretien à X que …": after a long adverbial the tree hangs the clause from its last noun. */
export const returnStrayedContent: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index } of tree.words) {
    const verb = speechAbove(tree, index, lexicon);
    if (verb === undefined || tree.childrenBy(verb, 'ccomp').length > 0) continue;
    const relative = falseRelative(tree, index, verb, lexicon);
    if (relative !== undefined) changes.set(relative, { upos: 'SCONJ', deprel: 'mark', feats: '_' });
    if (relative !== undefined || isContentClause(tree, index, lexicon)) changes.set(index, { head: verb, deprel: 'ccomp' });
  }
  return changed(tree.words, changes);
};
