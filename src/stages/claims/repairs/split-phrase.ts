import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "le groupe djihadiste a fui": beside a noun that is the subject, an adjective right behind it is none. */
function isSecondHalf(tree: SentenceTree, { index, upos, head, deprel }: Word): boolean {
  const before = tree.words[index - 1];
  if (upos !== 'ADJ' || !deprel.startsWith('nsubj') || before?.upos !== 'NOUN') return false;
  return before.head === head && before.deprel.startsWith('nsubj') && tree.children(index).length === 0;
}

/** "les 3e et 5e bataillons ont attaqué": adjectives before the noun that share it are none either. */
function nounBehind(tree: SentenceTree, { index, upos, head, deprel }: Word): number | undefined {
  if (upos !== 'ADJ' || !deprel.startsWith('nsubj') || tree.words[index + 1]?.upos !== 'CCONJ') return undefined;
  const noun = tree.words[index + 3];
  const isShared = tree.words[index + 2]?.upos === 'ADJ' && noun?.upos === 'NOUN' && noun.head === head && noun.deprel.startsWith('nsubj');
  return isShared ? noun.index : undefined;
}

/** "On 3 May the rebels seized": the name of a time right behind its number is part of the date, no subject. */
function isMonth(tree: SentenceTree, { index, upos, head, deprel }: Word, lexicon: ClaimsLexicon): boolean {
  const before = tree.words[index - 1];
  if (upos !== 'PROPN' || !/^(?:nsubj|obj|obl)/u.test(deprel) || before?.upos !== 'NUM' || before.head !== head) return false;
  return lexicon.kind(tree.word(index)) === 'time' && before.deprel.startsWith('obl');
}

/** "Two days after the rebels seized the fort, the garrison fled": what is measured is when the main verb took place. */
function measured(tree: SentenceTree, { index, head, deprel }: Word, lexicon: ClaimsLexicon): number | undefined {
  const [clause, mark] = [tree.words[head], tree.words[index + 1]];
  if (!deprel.startsWith('obl') || clause?.deprel !== 'advcl' || mark?.deprel !== 'mark' || mark.head !== head) return undefined;
  return lexicon.kind(tree.word(index)) === 'time' ? clause.head : undefined;
}

/** "à 12 km au sud de Goma": right behind a counted distance, the direction is measured by it. */
function distanceBefore(tree: SentenceTree, { index, head, deprel }: Word, lexicon: ClaimsLexicon): number | undefined {
  const opener = Math.min(index, ...tree.childrenBy(index, 'case', 'det'));
  const unit = tree.words[opener - 1];
  if (deprel !== 'obl' || unit?.deprel !== 'obl' || unit.head !== head || tree.childrenBy(unit.index, 'nummod').length === 0)
    return undefined;
  return lexicon.sets.distances.has(unit.lemma) && tree.childrenBy(index, 'nmod').length > 0 ? unit.index : undefined;
}

/** Words of one phrase that the tree hangs side by side from its verb, or a measure from the wrong one. */
export const joinSplitPhrases: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const [noun, verb, unit] = [nounBehind(tree, word), measured(tree, word, lexicon), distanceBefore(tree, word, lexicon)];
    if (verb !== undefined) changes.set(word.index, { head: verb });
    else if (unit !== undefined) changes.set(word.index, { head: unit, deprel: 'nmod' });
    else if (noun !== undefined) changes.set(word.index, { head: noun, deprel: 'amod' });
    else if (isSecondHalf(tree, word)) changes.set(word.index, { head: word.index - 1, deprel: 'amod' });
    else if (isMonth(tree, word, lexicon)) changes.set(word.index, { head: word.index - 1, deprel: 'nmod' });
  }
  return changed(tree.words, changes);
};
