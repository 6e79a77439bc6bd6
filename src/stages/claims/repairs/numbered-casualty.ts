import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
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
  const count = tree.words[index - 1];
  if (relation === 'advcl' && count?.upos === 'NUM' && count.head === head) return baseRelation(count.deprel);
  if (relation === 'xcomp') return tree.childrenBy(head, 'nsubj:pass').length === 0 ? 'obj' : undefined;
  return ['obl', 'obj', 'nmod'].includes(relation) ? relation : undefined;
}

/** "five dead and nine wounded": the word before "and" that counts victims too. */
function fateBefore(tree: SentenceTree, count: number, fates: ReadonlySet<number>): number | undefined {
  const joint = tree.words[count - 1];
  return joint !== undefined && (joint.upos === 'CCONJ' || joint.form === ',') && fates.has(count - 2) ? count - 2 : undefined;
}

/** What a word for victims is once it is read as a noun, and how it hangs. */
function asNoun(tree: SentenceTree, index: number, fates: ReadonlySet<number>, lexicon: ClaimsLexicon): Partial<Word> | undefined {
  const word = tree.word(index);
  const count = tree.words[index - 1];
  const isCounted = count?.upos === 'NUM';
  const noun: Partial<Word> = { upos: 'NOUN', ...(word.upos === 'VERB' ? { lemma: tree.lowered[index]!.form } : {}) };
  const joined = isCounted && word.deprel === 'conj' ? fateBefore(tree, count.index, fates) : undefined;
  if (joined !== undefined) return { ...noun, head: joined, deprel: 'conj' };
  const told = toldRelation(tree, index, lexicon);
  const isQuantified = isCounted || tree.childrenBy(index, 'amod', 'det', 'nummod').length > 0;
  if (isQuantified && told !== undefined) return { ...noun, deprel: told };
  const isBeside = isCounted && count.head === word.head && baseRelation(count.deprel) === baseRelation(word.deprel);
  return isBeside && word.upos === 'ADJ' ? noun : undefined;
}

/** Prepositions before a number or word of quantity: "of *several* wounded". */
function markersOf(tree: SentenceTree, index: number): number[] {
  const isCounted = tree.words[index - 1]?.upos === 'NUM';
  const counters = [...(isCounted ? [index - 1] : []), ...tree.childrenBy(index, 'amod', 'det', 'nummod')];
  return flatMap(counters, (counter) => tree.childrenBy(counter, 'case'));
}

/** "22 killed in Koro": what hung from the verb is the noun's. */
function phrasesBehind(tree: SentenceTree, index: number): number[] {
  return tree.childrenBy(index, 'obl').filter((phrase) => phrase > index);
}

/** With a preposition, what is told is no object. */
function marked(noun: Partial<Word>, markers: readonly number[]): Partial<Word> {
  return noun.deprel === 'obj' && markers.length > 0 ? { ...noun, deprel: 'obl' } : noun;
}

/**
 * "spoke of 20 dead", "reported 12 wounded", "parle de plusieurs blessés": a number right before the word for what became of people
 * counts them, whatever both hang from, and behind a verb of saying they are what is told.
 */
export const joinNumberedCasualties: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  const fates = new Set<number>();
  for (const { index } of tree.words) {
    const noun = isFate(tree, index, lexicon) ? asNoun(tree, index, fates, lexicon) : undefined;
    if (noun === undefined) continue;
    fates.add(index);
    const markers = markersOf(tree, index);
    changes.set(index, marked(noun, markers));
    if (tree.words[index - 1]?.upos === 'NUM') changes.set(index - 1, { head: index, deprel: 'nummod' });
    for (const marker of markers) changes.set(marker, { head: index });
    for (const phrase of phrasesBehind(tree, index)) changes.set(phrase, { deprel: 'nmod' });
  }
  return changed(tree.words, changes);
};
