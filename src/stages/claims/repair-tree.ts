import type { ParsedSentence } from '../../model/tree.ts';
import type { ClaimsLexicon } from './claims-lexicon.ts';
import { readAbsoluteParticiples } from './repairs/absolute-participle.ts';
import { returnAcronyms } from './repairs/acronym-apposition.ts';
import {
  raiseActTargets,
  returnActAgents,
  returnActPlaces,
  returnActTargets,
  returnBesideAgents,
  returnBesideTargets,
  returnQualifiedGenitives,
} from './repairs/act-complements.ts';
import { raiseAddedReports } from './repairs/added-report.ts';
import { lowerApproximators, readApproximatedCounts } from './repairs/approximated-count.ts';
import { readAsClauses } from './repairs/as-clause.ts';
import { raiseAttemptedClauses } from './repairs/attempted-clause.ts';
import { lowerAuxiliaries, lowerInvertedAuxiliaries } from './repairs/auxiliary-above.ts';
import { readBareObjects } from './repairs/bare-object.ts';
import { joinBetweenPairs } from './repairs/between-pair.ts';
import { raiseBlamedParties } from './repairs/blamed-party.ts';
import { freeCasedObjects } from './repairs/cased-object.ts';
import { joinCaselessActs } from './repairs/caseless-conjunct.ts';
import { joinCausativeSaying } from './repairs/causative-saying.ts';
import { raiseCharges } from './repairs/charge-behind-accused.ts';
import { readCitingParticiples } from './repairs/citing-participle.ts';
import { returnClausesBeforeReports } from './repairs/clause-before-report.ts';
import { freeClausesBehindSemicolons } from './repairs/clause-behind-semicolon.ts';
import { readClefts } from './repairs/cleft-clause.ts';
import { raiseCompleteClauses } from './repairs/complete-clause.ts';
import { raiseConsequences } from './repairs/consequence-participle.ts';
import { raiseControlledClauses } from './repairs/controlled-clause.ts';
import { readCopularVerbs } from './repairs/copular-verb.ts';
import { readCountRanges } from './repairs/count-range.ts';
import { readCountedActs } from './repairs/counted-act.ts';
import { freeCountedCasualties } from './repairs/counted-casualty.ts';
import { readCountedParticiples } from './repairs/counted-participle.ts';
import { readCrossedSubjects } from './repairs/crossed-subject.ts';
import { readDashedInsertions } from './repairs/dashed-insertion.ts';
import { attachDescribingParticiples, joinPerfectParticiples, turnLocativeInversions } from './repairs/describing-participle.ts';
import { readDoubtingAdjectives } from './repairs/doubting-adjective.ts';
import { readExistentialGerunds } from './repairs/existential-gerund.ts';
import { returnGenitivesBehindTimes } from './repairs/genitive-behind-time.ts';
import { readGerunds } from './repairs/gerund-noun.ts';
import { readDeterminedParticiples, readGerundSubjects } from './repairs/gerund-subject.ts';
import { raiseGoverningVerbs } from './repairs/governing-auxiliary.ts';
import { readHeadlinePassives, returnHeadlineParticiples } from './repairs/headline-participle.ts';
import { raiseAnsweredFor } from './repairs/held-responsible.ts';
import { readHeadlineVerbs, readHomographs, readVerbalNouns } from './repairs/homographs.ts';
import { freeImpersonalPronouns } from './repairs/impersonal-passive.ts';
import { returnInfinitiveMarks } from './repairs/infinitive-mark.ts';
import { readInfinitiveSubjects } from './repairs/infinitive-subject.ts';
import { readInsertedParticiples } from './repairs/inserted-participle.ts';
import { joinInterruptedPerfects } from './repairs/interrupted-perfect.ts';
import { readIntransitivePasts } from './repairs/intransitive-past.ts';
import { readInvertedConditions } from './repairs/inverted-condition.ts';
import { turnInvertedSubjects } from './repairs/inverted-subject.ts';
import { readJudgingParticiples } from './repairs/judging-participle.ts';
import { freeTimesBetween, readLackingClauses } from './repairs/lacking-clause.ts';
import { readLastingActs } from './repairs/lasting-act.ts';
import { readListedScenes } from './repairs/listed-scene.ts';
import { readLocatingPhrases } from './repairs/locating-phrase.ts';
import { joinLoneArticles } from './repairs/lone-article.ts';
import { readMeasuredObjects } from './repairs/measured-object.ts';
import { joinDistances, raiseMeasuredTimes } from './repairs/measured-phrase.ts';
import { raiseNameCases } from './repairs/name-case.ts';
import { readNameClitics } from './repairs/name-clitic.ts';
import { readNamedAppositions } from './repairs/named-apposition.ts';
import { readNamedObjects } from './repairs/named-object.ts';
import { readNegatingIdioms, readQuasiVerbs } from './repairs/negating-idiom.ts';
import { moveNegationsOn } from './repairs/negation-behind.ts';
import { raiseDestinations, raiseNestedWays, returnLineEnds } from './repairs/nested-way.ts';
import { joinNumberedCasualties } from './repairs/numbered-casualty.ts';
import { joinOutletTitles } from './repairs/outlet-title.ts';
import { joinFiniteReports, joinListedReports, joinParallelReports } from './repairs/parallel-report.ts';
import { returnObjectsBehindParticiples } from './repairs/participle-object.ts';
import { readPartitiveInsertions } from './repairs/partitive-insertion.ts';
import { readPartitiveObjects } from './repairs/partitive-object.ts';
import { readPendingVerbs } from './repairs/pending-verb.ts';
import { raisePlacesBehindTimes } from './repairs/place-behind-time.ts';
import { readPlaceHeadings } from './repairs/place-heading.ts';
import { readPurposeClauses } from './repairs/purpose-clause.ts';
import { readParticiplesBeforeFinite, readReducedRelatives } from './repairs/reduced-relative.ts';
import {
  agreeRelatives,
  freeDenyingRelatives,
  givePeopleTheirRelatives,
  giveWaysTheirRelatives,
  lowerRelatives,
  readDeniedWholes,
  readRelativeObjects,
  readRemarkParticiples,
  readSubjectRelatives,
  returnDeniedWords,
  returnRelativeWords,
} from './repairs/relative-antecedent.ts';
import { isTree, type Repair } from './repairs/repair.ts';
import { readReportedNounClauses } from './repairs/reported-noun-clause.ts';
import { readReportedStates } from './repairs/reported-state.ts';
import { readReportingClauses } from './repairs/reporting-clause.ts';
import { readReportingNouns } from './repairs/reporting-noun.ts';
import { freeRiddenOf } from './repairs/ridden-place.ts';
import { freeFirstHeadlines, nestSaidRelatives } from './repairs/said-relative.ts';
import { readSecondClauses } from './repairs/second-clause.ts';
import { joinSecondContents } from './repairs/second-content.ts';
import { joinSecondComplements, readGappedPassives, returnSecondSources } from './repairs/second-member.ts';
import { joinSecondPerfects } from './repairs/second-perfect.ts';
import { readCompoundSubjects, readSecondSubjects } from './repairs/second-subject.ts';
import { readSeenParticiples } from './repairs/seen-participle.ts';
import { joinSequels } from './repairs/sequel-clause.ts';
import { readSeries } from './repairs/series-noun.ts';
import { joinSplitPhrases } from './repairs/split-phrase.ts';
import { freeStrayAuxiliary } from './repairs/stray-auxiliary.ts';
import { raiseStrayedAgents } from './repairs/strayed-agent.ts';
import { returnDatedContent, returnStrayedContent } from './repairs/strayed-content.ts';
import { readSubjectsBeforeReports } from './repairs/subject-before-report.ts';
import { readUncoordinatedMembers } from './repairs/uncoordinated-member.ts';
import { readUndergoneActs } from './repairs/undergone-act.ts';
import { readUnmarkedContents } from './repairs/unmarked-content.ts';
import { readVerbsBehindModals } from './repairs/verb-behind-modal.ts';
import { readVerbParticles } from './repairs/verb-particle.ts';
import {
  readCliticSubjects,
  readFiniteEndings,
  readLooseParticiples,
  readNumberSubjects,
  readParticiples,
  readPastForms,
  readPerfects,
} from './repairs/word-forms.ts';
import { openSentenceTree, type SentenceTree } from './sentence-tree.ts';

/** In this order: later repairs look at arcs that earlier ones have mended. */
const repairs: readonly Repair[] = [
  readNameClitics,
  raiseNameCases,
  joinOutletTitles,
  joinLoneArticles,
  readDoubtingAdjectives,
  readApproximatedCounts,
  readCountRanges,
  lowerApproximators,
  joinNumberedCasualties,
  readReportedStates,
  joinSplitPhrases,
  readInfinitiveSubjects,
  readPartitiveInsertions,
  readUncoordinatedMembers,
  readListedScenes,
  readCountedParticiples,
  returnInfinitiveMarks,
  readPurposeClauses,
  joinCausativeSaying,
  freeClausesBehindSemicolons,
  joinSequels,
  readDashedInsertions,
  freeCasedObjects,
  readLackingClauses,
  freeTimesBetween,
  readPartitiveObjects,
  joinSecondComplements,
  readGappedPassives,
  returnSecondSources,
  freeStrayAuxiliary,
  readFiniteEndings,
  joinInterruptedPerfects,
  joinBetweenPairs,
  readRemarkParticiples,
  returnAcronyms,
  lowerAuxiliaries,
  lowerInvertedAuxiliaries,
  raiseGoverningVerbs,
  readCitingParticiples,
  readReducedRelatives,
  readParticiplesBeforeFinite,
  returnHeadlineParticiples,
  readHeadlinePassives,
  readVerbsBehindModals,
  readPendingVerbs,
  readNegatingIdioms,
  readCompoundSubjects,
  moveNegationsOn,
  readInvertedConditions,
  readNamedAppositions,
  readPlaceHeadings,
  readInsertedParticiples,
  readCrossedSubjects,
  readSecondClauses,
  readDeterminedParticiples,
  readGerundSubjects,
  attachDescribingParticiples,
  readSeenParticiples,
  readAbsoluteParticiples,
  joinPerfectParticiples,
  turnLocativeInversions,
  readLastingActs,
  raiseAttemptedClauses,
  readLocatingPhrases,
  joinDistances,
  raiseMeasuredTimes,
  raisePlacesBehindTimes,
  readReportingNouns,
  readHomographs,
  readVerbalNouns,
  readHeadlineVerbs,
  readExistentialGerunds,
  readIntransitivePasts,
  readAsClauses,
  readPastForms,
  readParticiples,
  readPerfects,
  readLooseParticiples,
  readCliticSubjects,
  readNumberSubjects,
  readRelativeObjects,
  readReportedNounClauses,
  returnObjectsBehindParticiples,
  readReportingClauses,
  readSubjectsBeforeReports,
  turnInvertedSubjects,
  readBareObjects,
  raiseConsequences,
  raiseAddedReports,
  returnClausesBeforeReports,
  nestSaidRelatives,
  freeFirstHeadlines,
  readUnmarkedContents,
  readNamedObjects,
  returnStrayedContent,
  returnDatedContent,
  raiseCompleteClauses,
  joinSecondContents,
  joinSecondPerfects,
  joinParallelReports,
  joinListedReports,
  joinFiniteReports,
  joinCaselessActs,
  raiseControlledClauses,
  raiseStrayedAgents,
  readGerunds,
  readCountedActs,
  returnQualifiedGenitives,
  returnActAgents,
  returnActTargets,
  returnBesideTargets,
  returnBesideAgents,
  returnGenitivesBehindTimes,
  returnActPlaces,
  freeRiddenOf,
  freeCountedCasualties,
  raiseActTargets,
  raiseBlamedParties,
  raiseCharges,
  readSecondSubjects,
  raiseNestedWays,
  raiseDestinations,
  raiseAnsweredFor,
  returnLineEnds,
  readMeasuredObjects,
  readQuasiVerbs,
  readSeries,
  readUndergoneActs,
  freeImpersonalPronouns,
  readCopularVerbs,
  readVerbParticles,
  readJudgingParticiples,
  lowerRelatives,
  returnRelativeWords,
  readSubjectRelatives,
  readClefts,
  agreeRelatives,
  giveWaysTheirRelatives,
  givePeopleTheirRelatives,
  freeDenyingRelatives,
  readDeniedWholes,
  returnDeniedWords,
];

/** Mends what a parser trained on other genres often gets wrong and grammar excludes, and opens the sentence for rules. */
export function repairTree(sentence: ParsedSentence, lexicon: ClaimsLexicon): SentenceTree {
  return repairs.reduce((tree, repair) => {
    const words = repair(tree, lexicon);
    // Two repairs may each be right and tie a knot together: what is no tree any more is left as it was.
    return words && isTree(words) ? openSentenceTree({ ...sentence, words }) : tree;
  }, openSentenceTree(sentence));
}
