import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A finite verb without auxiliary and subject that is joined by a conjunction. */
function isBareConjunct(tree: SentenceTree, index: number): boolean {
  const word = tree.word(index);
  if (word.upos !== 'VERB' || baseRelation(word.deprel) !== 'conj' || !hasFeature(word, 'VerbForm', 'Fin')) return false;
  return tree.childrenBy(index, 'aux', 'nsubj', 'mark', 'cop').length === 0 && tree.childrenBy(index, 'cc').length > 0;
}

function tenseOf({ feats }: Word): string | undefined {
  return /Tense=\p{L}+/u.exec(feats)?.[0];
}

/** The content has an auxiliary, or another tense, where the joined verb has the form of the verb of saying. */
function isParallel(tree: SentenceTree, joined: number, content: number, report: number): boolean {
  const isPlain = tree.childrenBy(report, 'aux').length === 0 && hasFeature(tree.word(report), 'VerbForm', 'Fin');
  const tense = tenseOf(tree.word(joined));
  if (!isPlain || tense === undefined || tense !== tenseOf(tree.word(report))) return false;
  return tree.childrenBy(content, 'aux').length > 0 || tenseOf(tree.word(content)) !== tense;
}

/** A comma stands before the conjunction, or the joined verb is one of saying itself. */
function isApart(tree: SentenceTree, joined: number, lexicon: ClaimsLexicon): boolean {
  const [conjunction] = tree.childrenBy(joined, 'cc');
  return lexicon.stance(tree.word(joined).lemma) !== undefined || (conjunction !== undefined && tree.words[conjunction - 1]?.form === ',');
}

/** "wrote that X had shelled the market, and published a photograph": by its tense the last verb goes with the first, and its doer is the speaker. */
export const joinParallelReports: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head } of tree.words) {
    if (!isBareConjunct(tree, index) || head < 0 || tree.word(head).deprel !== 'ccomp') continue;
    const report = tree.word(head).head;
    if (report < 0 || report > head || lexicon.stance(tree.word(report).lemma) === undefined) continue;
    if (isParallel(tree, index, head, report) && isApart(tree, index, lexicon)) changes.set(index, { head: report });
  }
  return changed(tree.words, changes);
};

/** "accuse le gouvernement de préparer un massacre et menace d'incendier le port": a finite verb goes with the finite one. */
export const joinFiniteReports: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, lemma } of tree.words) {
    if (lexicon.stance(lemma) === undefined || head < 0 || !isBareConjunct(tree, index)) continue;
    const report = reportAbove(tree, head, lexicon);
    const tense = tenseOf(tree.word(index));
    if (report !== undefined && tense !== undefined && tense === tenseOf(tree.word(report))) changes.set(index, { head: report });
  }
  return changed(tree.words, changes);
};

/** The verb of saying that an infinitive or gerund hangs from, itself or over its object. */
function reportAbove(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): number | undefined {
  const word = tree.word(clause);
  const isInfinite = hasFeature(word, 'VerbForm', 'Inf') || hasFeature(word, 'VerbForm', 'Ger');
  if (!isInfinite || word.head < 0 || tree.childrenBy(clause, 'aux').length > 0) return undefined;
  const report = [word.head, tree.word(word.head).head].find((above) => above >= 0 && tree.word(above).upos === 'VERB');
  return report !== undefined && report < clause && lexicon.stance(tree.word(report).lemma) !== undefined ? report : undefined;
}

/** "reconnaît des pertes, nie que ses hommes aient fui et prévient que …": a bare verb of saying behind a comma goes on with the list. */
export const joinListedReports: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel, lemma } of tree.words) {
    if (baseRelation(deprel) !== 'parataxis' || head < 0 || head > index || lexicon.stance(lemma) === undefined) continue;
    if (lexicon.stance(tree.word(head).lemma) === undefined || tree.words[index - 1]?.form !== ',') continue;
    const isBare = hasFeature(tree.word(index), 'VerbForm', 'Fin') && tree.childrenBy(index, 'aux', 'nsubj', 'expl', 'mark').length === 0;
    const hasContent = tree.childrenBy(index, 'ccomp').some((child) => child > index && tree.childrenBy(child, 'mark').length > 0);
    if (isBare && hasContent && tree.childrenBy(head, 'nsubj').some((subject) => subject < head)) changes.set(index, { deprel: 'conj' });
  }
  return changed(tree.words, changes);
};
