import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';

/** Words between the verb and what it speaks of, at most: "font état, selon elle, de l'arrestation". */
const farthest = 8;

/** Within so many words of the verb its noun stands, adverbs between. */
const nearest = 4;

/** The word of the verb, or of the noun that belongs to it ("fait *état* de"), behind which the complement stands. */
function hostOf(tree: SentenceTree, verb: number, { speakingOf }: ClaimsLexicon['pack']['attribution']): number | undefined {
  const { lemma } = tree.word(verb);
  if (speakingOf.verbs.includes(lemma)) return verb;
  // "fait également état de"
  const noun = tree.words.slice(verb + 1, verb + nearest).find(({ upos }) => upos !== 'ADV');
  return noun !== undefined && speakingOf.phrases.includes(`${lemma} ${noun.lemma}`) ? noun.index : undefined;
}

/** "parle d'un incendie", "font état de l'arrestation de X": the noun for an act that a verb of speaking takes behind its mark. */
export function spokenOf(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const host = hostOf(tree, verb, lexicon.pack.attribution);
  if (host === undefined) return undefined;
  const { marks } = lexicon.pack.attribution.speakingOf;
  return tree.words.slice(host + 1, host + farthest).find((word) => {
    if (!['obl', 'nmod', 'obj'].includes(baseRelation(word.deprel)) || (word.head !== host && word.head !== verb)) return false;
    const first = tree.childrenBy(word.index, 'case')[0];
    const isMarked = first !== undefined && marks.some((mark) => [lowerForm(tree.word(first)), tree.word(first).lemma].includes(mark));
    return isMarked && isTellable(tree, word.index, lexicon);
  })?.index;
}

/** A noun that names an act, or people by what became of them: "signale des tirs", "fait état de victimes". */
export function isTellable(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (lexicon.predicateNoun(tree.word(index)) !== undefined) return true;
  return lexicon.sets.casualtyNouns.has(tree.lowered[index]!.lemma) && !isOneWithVerb(tree, index, lexicon);
}

/** "déplore trois disparus": with its verb the noun is one predicate, and who says so has lost them. */
export function isOneWithVerb(tree: SentenceTree, noun: number, { frames }: ClaimsLexicon): boolean {
  const { head, deprel, lemma } = tree.word(noun);
  return head >= 0 && baseRelation(deprel) === 'obj' && frames.phrases(tree.word(head).lemma).some(({ behind }) => behind?.includes(lemma));
}

/** "appelle à la désescalade", "called for a withdrawal": an act behind the preposition of a verb of wanting. */
export function isCalledFor(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(index);
  if (head < 0 || baseRelation(deprel) !== 'obl') return false;
  return tree.childrenBy(index, 'case').some((child) => {
    return lexicon.sets.plannedComplements.has(`${tree.word(head).lemma} ${tree.word(child).lemma}`);
  });
}
