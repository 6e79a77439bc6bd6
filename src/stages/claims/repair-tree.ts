import type { ParsedSentence } from '../../model/tree.ts';
import type { ClaimsLexicon } from './claims-lexicon.ts';
import { lowerAuxiliaries } from './repairs/auxiliary-above.ts';
import { readCitingParticiples } from './repairs/citing-participle.ts';
import { raiseControlledClauses } from './repairs/controlled-clause.ts';
import { raiseGoverningVerbs } from './repairs/governing-auxiliary.ts';
import { readHomographs } from './repairs/homographs.ts';
import { readInvertedConditions } from './repairs/inverted-condition.ts';
import { turnInvertedSubjects } from './repairs/inverted-subject.ts';
import { readNamedAppositions } from './repairs/named-apposition.ts';
import { moveNegationsOn } from './repairs/negation-behind.ts';
import { readPendingVerbs } from './repairs/pending-verb.ts';
import { readReducedRelatives } from './repairs/reduced-relative.ts';
import { agreeRelatives, readRelativeObjects } from './repairs/relative-antecedent.ts';
import type { Repair } from './repairs/repair.ts';
import { readReportedNounClauses } from './repairs/reported-noun-clause.ts';
import { freeStrayAuxiliary } from './repairs/stray-auxiliary.ts';
import { raiseStrayedAgents } from './repairs/strayed-agent.ts';
import { returnStrayedContent } from './repairs/strayed-content.ts';
import { readVerbsBehindModals } from './repairs/verb-behind-modal.ts';
import { readCliticSubjects, readLooseParticiples, readNumberSubjects, readParticiples, readPerfects } from './repairs/word-forms.ts';
import { openSentenceTree, type SentenceTree } from './sentence-tree.ts';

/** In this order: later repairs look at arcs that earlier ones have mended. */
const repairs: readonly Repair[] = [
  freeStrayAuxiliary,
  lowerAuxiliaries,
  raiseGoverningVerbs,
  readCitingParticiples,
  readReducedRelatives,
  readVerbsBehindModals,
  readPendingVerbs,
  moveNegationsOn,
  readInvertedConditions,
  readNamedAppositions,
  readHomographs,
  readParticiples,
  readPerfects,
  readLooseParticiples,
  readCliticSubjects,
  readNumberSubjects,
  readRelativeObjects,
  readReportedNounClauses,
  turnInvertedSubjects,
  returnStrayedContent,
  raiseControlledClauses,
  raiseStrayedAgents,
  agreeRelatives,
];

/** Mends what a parser trained on other genres often gets wrong and grammar excludes, and opens the sentence for rules. */
export function repairTree(sentence: ParsedSentence, lexicon: ClaimsLexicon): SentenceTree {
  return repairs.reduce((tree, repair) => {
    const words = repair(tree, lexicon);
    return words ? openSentenceTree({ ...sentence, words }) : tree;
  }, openSentenceTree(sentence));
}
