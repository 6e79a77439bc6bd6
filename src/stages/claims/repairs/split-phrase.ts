import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

type Change = { readonly head: number; readonly deprel?: string };
type Mender = (tree: SentenceTree, word: Word, lexicon: ClaimsLexicon) => Change | undefined;

/** "le groupe djihadiste a fui": beside a noun that is the subject, an adjective right behind it is none. */
const joinToNounBefore: Mender = (tree, { index, upos, head, deprel }) => {
  const before = tree.words[index - 1];
  if (upos !== 'ADJ' || !deprel.startsWith('nsubj') || before?.upos !== 'NOUN' || before.head !== head) return undefined;
  const isAlone = before.deprel.startsWith('nsubj') && tree.children(index).length === 0;
  return isAlone ? { head: before.index, deprel: 'amod' } : undefined;
};

/** "les 3e et 5e bataillons ont attaqué": adjectives before the noun that share it are no subject either. */
const joinToNounBehind: Mender = (tree, { index, upos, head, deprel }) => {
  if (upos !== 'ADJ' || !deprel.startsWith('nsubj') || tree.words[index + 1]?.upos !== 'CCONJ') return undefined;
  const noun = tree.words[index + 3];
  const isShared = tree.words[index + 2]?.upos === 'ADJ' && noun?.upos === 'NOUN' && noun.head === head && noun.deprel.startsWith('nsubj');
  return isShared ? { head: noun.index, deprel: 'amod' } : undefined;
};

/** "On 3 May the rebels seized": the name of a time right behind its number is part of the date, no subject. */
const joinToDay: Mender = (tree, word, lexicon) => {
  const day = tree.words[word.index - 1];
  if (word.upos !== 'PROPN' || !/^(?:nsubj|obj|obl)/u.test(word.deprel) || day?.upos !== 'NUM' || day.head !== word.head) return undefined;
  return lexicon.kind(word) === 'time' && day.deprel.startsWith('obl') ? { head: day.index, deprel: 'nmod' } : undefined;
};

/** "Two days after the rebels seized the fort, the garrison fled": what is measured is when the main verb took place. */
const raiseMeasure: Mender = (tree, { index, head, deprel }, lexicon) => {
  const [clause, mark] = [tree.words[head], tree.words[index + 1]];
  if (!deprel.startsWith('obl') || clause?.deprel !== 'advcl' || mark?.deprel !== 'mark' || mark.head !== head) return undefined;
  return lexicon.kind(tree.word(index)) === 'time' ? { head: clause.head } : undefined;
};

/** "à 12 km au sud de Goma": right behind a counted distance, the direction is measured by it. */
const joinToDistance: Mender = (tree, { index, head, deprel }, lexicon) => {
  const opener = Math.min(index, ...tree.childrenBy(index, 'case', 'det'));
  const unit = tree.words[opener - 1];
  if (deprel !== 'obl' || unit?.deprel !== 'obl' || unit.head !== head || tree.childrenBy(unit.index, 'nummod').length === 0)
    return undefined;
  const isDirection = lexicon.sets.distances.has(unit.lemma) && tree.childrenBy(index, 'nmod').length > 0;
  return isDirection ? { head: unit.index, deprel: 'nmod' } : undefined;
};

/** "puts the blast down to faulty wiring": what a particle is said to take is its verb's. */
const raiseFromParticle: Mender = (tree, { head, deprel }) => {
  const isPhrase = (deprel.startsWith('obl') || deprel.startsWith('nmod')) && head >= 0;
  return isPhrase && tree.word(head).deprel === 'compound:prt' ? { head: tree.word(head).head, deprel: 'obl' } : undefined;
};

/** The time before a comma to which the tree joins the subject behind it: "ces dernières semaines, la marine et …". */
function timeBefore(tree: SentenceTree, subject: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(subject);
  if (!['conj', 'appos'].includes(deprel) || tree.childrenBy(subject, 'cc').length > 0 || !tree.word(head).deprel.startsWith('nsubj'))
    return undefined;
  const opener = Math.min(...tree.subtree(subject).filter((index) => tree.word(index).upos !== 'PUNCT'));
  const isSetOff = tree.words[opener - 1]?.upos === 'PUNCT' && tree.subtree(head)[0] === 0;
  return isSetOff && lexicon.kind(tree.word(head)) === 'time' && lexicon.kind(tree.word(subject)) !== 'time' ? head : undefined;
}

/** "Ces dernières semaines, la marine et l'armée ont frappé": behind a time at the head of the sentence and its comma, the subject. */
const raiseFromTime: Mender = (tree, { index, deprel, head }, lexicon) => {
  const time = timeBefore(tree, index, lexicon);
  if (time !== undefined) return { head: tree.word(time).head, deprel: tree.word(time).deprel };
  const isTime = deprel.startsWith('nsubj') && head > index;
  return isTime && tree.childrenBy(index, 'conj', 'appos').some((child) => timeBefore(tree, child, lexicon) === index)
    ? { head, deprel: 'obl' }
    : undefined;
};

const menders: readonly Mender[] = [
  raiseFromParticle,
  raiseFromTime,
  raiseMeasure,
  joinToDistance,
  joinToNounBehind,
  joinToNounBefore,
  joinToDay,
];

/** Words of one phrase that the tree hangs side by side from its verb, or a measure from the wrong one. */
export const joinSplitPhrases: Repair = (tree, lexicon) => {
  const changes = new Map<number, Change>();
  for (const word of tree.words) {
    for (const mend of menders) {
      const change = mend(tree, word, lexicon);
      if (change === undefined) continue;
      changes.set(word.index, change);
      break;
    }
  }
  return changed(tree.words, changes);
};
