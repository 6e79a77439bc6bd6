import type { ClaimsLexicon } from './claims-lexicon.ts';
import type { Governor } from './governors.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';

function isAttempt(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return index >= 0 && tree.word(index).upos === 'NOUN' && lexicon.sets.attemptNouns.has(tree.word(index).lemma.toLowerCase());
}

function isGenitive(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const marker = tree.childrenBy(index, 'case')[0];
  return marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
}

/** The noun of trying that an act completes: "une tentative d'incursion", "an attempt to cross". */
export function attemptAbove(tree: SentenceTree, act: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel, upos } = tree.word(act);
  if (!isAttempt(tree, head, lexicon)) return undefined;
  const isClause = upos === 'VERB' && baseRelation(deprel) === 'acl' && hasFeature(tree.word(act), 'VerbForm', 'Inf');
  const isNoun = ['nmod', 'compound'].includes(baseRelation(deprel)) && lexicon.predicateNoun(tree.word(act)) !== undefined;
  return isClause || (isNoun && (deprel === 'compound' || isGenitive(tree, act, lexicon))) ? head : undefined;
}

/** A noun of trying, as what says how far the act got. */
export function attemptGovernor(tree: SentenceTree, act: number, lexicon: ClaimsLexicon): Governor[] {
  const noun = attemptAbove(tree, act, lexicon);
  return noun === undefined ? [] : [{ word: noun, kind: 'attempted' }];
}

/** True for a noun of trying whose complement says what was tried. */
export function isCompletedAttempt(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  return isAttempt(tree, noun, lexicon) && tree.children(noun).some((child) => attemptAbove(tree, child, lexicon) === noun);
}

/** Whoever tries: the possessor of the noun, or people behind its genitive. */
export function attempter(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  if (!isAttempt(tree, noun, lexicon)) return undefined;
  const possessor = tree.children(noun).find((child) => {
    const word = tree.word(child);
    return word.deprel === 'nmod:poss' || (word.upos === 'DET' && hasFeature(word, 'Poss', 'Yes'));
  });
  const parties = tree.childrenBy(noun, 'nmod').filter((child) => isGenitive(tree, child, lexicon));
  return possessor ?? parties.find((child) => ['person', 'group', 'name'].includes(lexicon.kind(tree.word(child)) ?? ''));
}
