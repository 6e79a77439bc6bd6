import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A word for what became of people, without a subject or auxiliary that would make it a verb. */
function isFate(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { upos, lemma, form } = tree.word(index);
  if (upos !== 'ADJ' && upos !== 'VERB') return false;
  const isCasualty = lexicon.sets.casualties.has(lemma.toLowerCase()) || lexicon.sets.casualties.has(form.toLowerCase());
  return isCasualty && tree.childrenBy(index, 'aux', 'cop', 'mark', 'obj').length === 0;
}

function isSaying(lemma: string, lexicon: ClaimsLexicon): boolean {
  return lexicon.stance(lemma) !== undefined || lexicon.pack.attribution.speakingOf.verbs.includes(lemma);
}

/** How a word for victims hangs from the verb of saying that names them; "nine wounded" may be joined to another such word. */
function toldRelation(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): string | undefined {
  const { head, deprel } = tree.word(index);
  if (head < 0 || head > index || !isSaying(tree.word(head).lemma, lexicon)) return undefined;
  const relation = baseRelation(deprel);
  if (relation === 'xcomp') return tree.childrenBy(head, 'nsubj:pass').length === 0 ? 'obj' : undefined;
  return ['obl', 'obj', 'nmod'].includes(relation) ? relation : undefined;
}

/** "five dead and nine wounded": the word before "and" that counts victims too. */
function fateBefore(tree: SentenceTree, count: number, fates: ReadonlySet<number>): number | undefined {
  const joint = tree.words[count - 1];
  return joint !== undefined && (joint.upos === 'CCONJ' || joint.form === ',') && fates.has(count - 2) ? count - 2 : undefined;
}

/**
 * "spoke of 20 dead", "reported 12 wounded", "parle de plusieurs blessés": a number right before the word for what became of people
 * counts them, whatever both hang from, and behind a verb of saying they are what is told.
 */
export const joinNumberedCasualties: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  const fates = new Set<number>();
  for (const { index } of tree.words) {
    if (!isFate(tree, index, lexicon)) continue;
    const count = tree.words[index - 1];
    const isCounted = count?.upos === 'NUM';
    const told = toldRelation(tree, index, lexicon);
    const joined = isCounted && tree.word(index).deprel === 'conj' ? fateBefore(tree, count.index, fates) : undefined;
    const isTogether = isCounted && count.head === tree.word(index).head && baseRelation(count.deprel) === baseRelation(tree.word(index).deprel);
    const isQuantified = isCounted || tree.childrenBy(index, 'amod', 'det', 'nummod').length > 0;
    if (!(isQuantified && told !== undefined) && joined === undefined && !(isTogether && tree.word(index).upos === 'ADJ')) continue;
    fates.add(index);
    // "of several wounded": a preposition may hang from the word of quantity.
    const counters = [...(isCounted ? [count.index] : []), ...tree.childrenBy(index, 'amod', 'det', 'nummod')];
    const markers = counters.flatMap((counter) => tree.childrenBy(counter, 'case'));
    const relation = told === 'obj' && markers.length > 0 ? 'obl' : told;
    const noun = { upos: 'NOUN', ...(tree.word(index).upos === 'VERB' ? { lemma: tree.lowered[index]!.form } : {}) };
    if (joined !== undefined) changes.set(index, { ...noun, head: joined, deprel: 'conj' });
    else changes.set(index, { ...noun, ...(relation === undefined ? {} : { deprel: relation }) });
    if (isCounted) changes.set(count.index, { head: index, deprel: 'nummod' });
    for (const marker of markers) changes.set(marker, { head: index });
  }
  return changed(tree.words, changes);
};
