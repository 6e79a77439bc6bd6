import type { ClaimClass } from '../../../model/claim.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt } from '../draft.ts';
import { governorsOf } from '../governors.ts';
import { isOccurrenceVerb } from '../occurrence.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** "is the third this month", "was the deadliest": an ordinal or a superlative gives a rank. */
function isRank(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  const parts = word.upos === 'NOUN' ? tree.childrenBy(index, 'amod').map((child) => tree.word(child)) : [word];
  return parts.some(({ upos, feats, lemma }) => {
    return upos === 'ADJ' && (/NumType=Ord|Degree=Sup/u.test(feats) || lexicon.sets.ordinals.has(lemma.toLowerCase()));
  });
}

function classOf(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): ClaimClass {
  const lemma = tree.word(index).lemma.toLowerCase();
  if (lexicon.sets.offices.has(lemma)) return 'relation';
  return lexicon.sets.evaluative.has(lemma) || isRank(tree, index, lexicon) ? 'assessment' : 'state';
}

/** The class of what a copula says, and its type where the form gives one. */
function kindOfState(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): [ClaimClass, string] {
  const found = classOf(tree, index, lexicon);
  return [found, found === 'assessment' && isRank(tree, index, lexicon) ? 'rank' : 'other'];
}

/** "is another matter" of nobody and nothing: a noun with a copula and no subject says nothing. */
function isIdle(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return classOf(tree, index, lexicon) === 'state' && tree.word(index).upos === 'NOUN' && findSubject(tree, index, lexicon) === undefined;
}

/** Adjectives, nouns and prepositional phrases with a copula: "est coupée", "is the commander of", "are in Goma". */
export function findNonverbalPredicates({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  return flatMap(tree.words, ({ index, upos }) => {
    const copula = tree.childrenBy(index, 'cop')[0];
    if (copula === undefined || upos === 'PRON' || upos === 'PUNCT') return [];
    if (isIdle(tree, index, lexicon) || isOccurrenceVerb(tree, index, lexicon)) return [];
    const isPhrase = upos !== 'ADJ' && upos !== 'VERB' && tree.childrenBy(index, 'case').length > 0;
    const [found, type] = isPhrase ? (['state', 'other'] as const) : kindOfState(tree, index, lexicon);
    return newDraft({
      tree,
      sentence,
      predicate: index,
      trigger: isPhrase ? copula : index,
      kind: 'nonverbal',
      class: found,
      type,
      governors: governorsOf(tree, index, lexicon),
      evidence: [evidenceAt('predicate.copula', tree, copula)],
    });
  });
}
