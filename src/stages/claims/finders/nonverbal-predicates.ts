import type { ClaimClass } from '../../../model/claim.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt } from '../draft.ts';
import { governorsOf } from '../governors.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { type FinderInput, newDraft } from './finder.ts';

function classOf(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): ClaimClass {
  const lemma = tree.word(index).lemma.toLowerCase();
  if (lexicon.sets.offices.has(lemma)) return 'relation';
  return lexicon.sets.evaluative.has(lemma) ? 'assessment' : 'state';
}

/** "is another matter" of nobody and nothing: a noun with a copula and no subject says nothing. */
function isIdle(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return classOf(tree, index, lexicon) === 'state' && tree.word(index).upos === 'NOUN' && findSubject(tree, index, lexicon) === undefined;
}

/** Adjectives, nouns and prepositional phrases with a copula: "est coupée", "is the commander of", "are in Goma". */
export function findNonverbalPredicates({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  return tree.words.flatMap(({ index, upos }) => {
    const copula = tree.childrenBy(index, 'cop')[0];
    if (copula === undefined || upos === 'PRON' || upos === 'PUNCT') return [];
    if (isIdle(tree, index, lexicon)) return [];
    const isPhrase = upos !== 'ADJ' && upos !== 'VERB' && tree.childrenBy(index, 'case').length > 0;
    return newDraft({
      tree,
      sentence,
      predicate: index,
      trigger: isPhrase ? copula : index,
      kind: 'nonverbal',
      class: isPhrase ? 'state' : classOf(tree, index, lexicon),
      governors: governorsOf(tree, index, lexicon),
      evidence: [evidenceAt('predicate.copula', tree, copula)],
    });
  });
}
