import { flatMap } from '../../../util/flat-map.ts';
import { attemptGovernor } from '../attempt.ts';
import { isActCarrier } from '../carried-act.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt } from '../draft.ts';
import { isFiled, phraseHead } from '../filed-paper.ts';
import { governedComplements, governorsOf } from '../governors.ts';
import { isKeptIntention } from '../held-intention.ts';
import { negationOf } from '../negation.ts';
import { isOccurrenceVerb } from '../occurrence.ts';
import { standsUpForAct } from '../owned-act.ts';
import { phraseAt } from '../phrase-table.ts';
import { isSpeakingBeside } from '../reports/media.ts';
import { namedAttribute } from '../reports/naming.ts';
import { isRaisedReport } from '../reports/raised-report.ts';
import type { Report } from '../reports/report.ts';
import { spokenOf } from '../reports/spoken-of.ts';
import { silencing } from '../reports/verb-report.ts';
import { baseRelation, hasFeature, lowerForm, phrasalLemma, type SentenceTree } from '../sentence-tree.ts';
import { isEnacting, isWitnessing } from '../witnessed.ts';
import { isPlacedAnnouncement, namesThing } from './announced-things.ts';
import { isBareModifier, isPeople, isText } from './bare-modifier.ts';
import { bareNounTrigger } from './bare-noun.ts';
import { casualtyBehind, findCasualties, leavesCasualties, reportedCasualty } from './casualties.ts';
import { type FinderInput, newDraft } from './finder.ts';
import { isGenericInfinitive } from './generic-infinitive.ts';

/** Verbs between a word of asking and the name that is kept back, at most. */
const deepestWish = 2;

const neverPredicate = new Set([
  'aux',
  'cop',
  'case',
  'mark',
  'fixed',
  'flat',
  'compound',
  'det',
  'advmod',
  'cc',
  'nmod',
  'punct',
  'discourse',
]);

/** A verb of saying is a claim of its own only as an act, or where it is dated, placed or given to a medium. */
function isBareReport(tree: SentenceTree, index: number, lexicon: ClaimsLexicon, reports: readonly Report[]): boolean {
  if (
    lexicon.sets.acts.has(tree.word(index).lemma) ||
    standsUpForAct(tree, index, lexicon) ||
    !reports.some((report) => report.verb === index)
  )
    return false;
  if (namesThing(tree, index, lexicon)) return false;
  // "ruled out dialogue": who excludes an act refuses it.
  if (lexicon.sets.excluding.has(phrasalLemma(tree, index)) && tree.childrenBy(index, 'obj').length > 0) return false;
  // "Speaking on local radio, the governor said …": the medium may stand with a verb of saying beside it.
  const beside = tree.childrenBy(index, 'advcl').filter((child) => isSpeakingBeside(tree, child, lexicon));
  const spoken = spokenOf(tree, index, lexicon);
  // "a confié lors d'une interview": the adverb opens the phrase.
  return !flatMap([index, ...beside, ...tree.childrenBy(index, 'advmod')], (host) => tree.childrenBy(host, 'obl')).some((child) => {
    if (child === spoken) return false;
    const word = tree.word(child);
    if (isPlacedAnnouncement(tree, index, child, lexicon)) return true;
    return lexicon.kind(word) === 'time' || lexicon.kind(word) === 'medium' || lexicon.sets.channelNouns.has(word.lemma);
  });
}

/** "Contacté, le porte-parole assure que …": how the words came about. */
function isAsked(tree: SentenceTree, index: number, lexicon: ClaimsLexicon, reports: readonly Report[]): boolean {
  const { head, deprel, lemma } = tree.word(index);
  if (deprel !== 'advcl' || index > head || !lexicon.sets.sourcing.has(lemma)) return false;
  return hasFeature(tree.word(index), 'VerbForm', 'Part') && reports.some(({ verb }) => verb === head);
}

/** "un bilan transmis par la gendarmerie": whose words they are is told by the attribution, unless it is dated. */
function isAuthoring(tree: SentenceTree, index: number, lexicon: ClaimsLexicon, reports: readonly Report[]): boolean {
  const { head, deprel, lemma } = tree.word(index);
  if (!['acl', 'amod'].includes(baseRelation(deprel)) || !lexicon.sets.authoring.has(lemma)) return false;
  if (tree.childrenBy(index, 'obl').some((child) => lexicon.kind(tree.word(child)) === 'time')) return false;
  return reports.some(({ channel, holder }) => channel === head && holder !== undefined && tree.isBelow(holder, index));
}

/** "un sergent joint par téléphone", "images filmées par X": on a source or its words, how the news came and not what happened. */
function isSourcing(tree: SentenceTree, index: number, lexicon: ClaimsLexicon, reports: readonly Report[]): boolean {
  return isAsked(tree, index, lexicon, reports) || isFiled(tree, index, lexicon) || isSourced(tree, index, lexicon, reports);
}

function isSourced(tree: SentenceTree, index: number, lexicon: ClaimsLexicon, reports: readonly Report[]): boolean {
  const { head, deprel, lemma } = tree.word(index);
  if (head < 0 || !['acl', 'amod'].includes(baseRelation(deprel))) return false;
  if (!lexicon.sets.sourcing.has(lemma) && !lexicon.sets.imaging.has(lemma)) return false;
  if (tree.childrenBy(index, 'nsubj', 'aux').length > 0) return false;
  // "satellite images taken on 8 September": how the image came about.
  if (lexicon.kind(tree.word(head)) === 'medium' && lexicon.sets.imaging.has(lemma)) return true;
  if (!lexicon.sets.sourcing.has(lemma)) return false;
  // "residents contacted by phone": by what means, where no report is.
  const whole = phraseHead(tree, head);
  if (
    lexicon.kind(tree.word(whole)) === 'person' &&
    tree.childrenBy(index, 'obl').some((child) => lexicon.kind(tree.word(child)) === 'medium')
  )
    return true;
  // "Mariam, une vendeuse jointe par téléphone": beside the holder stands who that is.
  const source = tree.word(head).deprel === 'appos' ? tree.word(head).head : head;
  return reports.some(({ holder, channel }) => source === holder || whole === holder || head === channel);
}

/** "avoir", "faire", "être" say something only with a complement: "font appel à", "has no water", "sont à la frontière". */
function isEmpty(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.sets.empty.has(tree.word(index).lemma) && tree.childrenBy(index, 'obj', 'obl').length === 0;
}

/** "quoting a source", "troops who cited mines": what somebody leans on is no act beside it. */
function isCiting(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.sets.citing.has(tree.word(index).lemma) && tree.childrenBy(index, 'ccomp', 'xcomp').length === 0;
}

/** "ordered residents to leave": an act of speech of its own, beside what is ordered. */
function isDirective(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.sets.directives.has(tree.word(index).lemma) && governedComplements(tree, index, lexicon).length > 0;
}

/** "it took an hour to restore order": the act is the claim. */
function isLasting(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.sets.lastingVerbs.has(tree.word(index).lemma) && tree.childrenBy(index, 'csubj').length > 0;
}

/** "dismissed the figure as fabricated": told with the verb. */
function isNamed(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head } = tree.word(index);
  return head >= 0 && namedAttribute(tree, head, lexicon) === index;
}

/** "saw soldiers burning huts": what was seen is told, that it was is none of what happened. */
function isSeeing(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (!lexicon.sets.witnessing.has(tree.word(index).lemma) || negationOf(tree, index, lexicon) !== undefined) return false;
  const scenes = flatMap([index, ...tree.childrenBy(index, 'obj')], (host) => tree.childrenBy(host, 'xcomp', 'ccomp', 'acl'));
  return scenes.some((child) => child > index && tree.word(child).upos === 'VERB' && hasFeature(tree.word(child), 'VerbForm', 'Ger'));
}

/** "voiced the hope that …": with what somebody hopes, fears or has proof of told beside it. */
function isVoicing(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (!lexicon.sets.bearing.has(tree.word(index).lemma) || negationOf(tree, index, lexicon) !== undefined) return false;
  return tree.childrenBy(index, 'obj').some((noun) => {
    const clauses = lexicon.nounStance(tree.word(noun).lemma) === undefined ? [] : tree.childrenBy(noun, 'acl', 'ccomp');
    return clauses.some((clause) =>
      tree.childrenBy(clause, 'mark').some((mark) => lexicon.sets.contentMarks.has(lowerForm(tree.word(mark)))),
    );
  });
}

/** Verbs that only say that, how long or of whom what another word tells took place. */
function onlyFrames(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  // "bergers accusés d'espionner": whoever accuses them, it is an act.
  if (isRaisedReport(tree, index, lexicon) && !lexicon.sets.acts.has(tree.word(index).lemma)) return true;
  return [
    isAnonymous,
    isVoicing,
    isKeptIntention,
    isSeeing,
    isCiting,
    isNamed,
    isOccurrenceVerb,
    isLasting,
    isSpeakingBeside,
    isActCarrier,
    leavesCasualties,
  ].some((holds) => holds(tree, index, lexicon));
}

/** "a trader who asked not to be named": how a source wants to be called is none of what happened. */
function isAnonymous(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return [index, ...tree.ancestors(index).slice(0, deepestWish)].some((at) => {
    // The phrase may open with the word before: "not authorised to speak".
    return [at, Math.max(0, at - 1)].some((start) => phraseAt(tree, start, lexicon.phrases.anonymity) !== undefined);
  });
}

/** A participle with a copula is told as a state; "are to go ahead" is a verb all the same. */
function isNonverbal(tree: SentenceTree, index: number): boolean {
  return tree.childrenBy(index, 'cop').length > 0 && !hasFeature(tree.word(index), 'VerbForm', 'Inf');
}

/** No verb that says something by itself: an empty one, the name of a text, what became of people behind the verb that says so. */
function isPartOfOther(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head } = tree.word(index);
  if (isEmpty(tree, index, lexicon) || isText(tree, index, lexicon) || reportedCasualty(tree, index, lexicon) !== undefined) return true;
  return head >= 0 && casualtyBehind(tree, head, lexicon) === index;
}

function isPredicate({ tree, reports }: FinderInput, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (
    lexicon.sets.presentatives.has(word.lemma) ||
    word.upos !== 'VERB' ||
    !/\p{L}/u.test(word.form) ||
    isPartOfOther(tree, index, lexicon)
  )
    return false;
  if (neverPredicate.has(baseRelation(word.deprel))) return false;
  if (
    isNonverbal(tree, index) ||
    isGenericInfinitive(tree, index, lexicon) ||
    isPeople(tree, index) ||
    isBareModifier(tree, index, lexicon)
  )
    return false;
  if (onlyFrames(tree, index, lexicon) || isSourcing(tree, index, lexicon, reports) || isAuthoring(tree, index, lexicon, reports))
    return false;
  if (isWitnessing(tree, index, lexicon) || isEnacting(tree, index, lexicon) || isSpeakingBeside(tree, index, lexicon)) return false;
  if (isDirective(tree, index, lexicon)) return true;
  return governedComplements(tree, index, lexicon).length > 0
    ? isActAbove(word.lemma, lexicon)
    : !isBareReport(tree, index, lexicon, reports);
}

/** "agreed to leave", "forced them to leave": an act of its own beside what comes of it. */
function isActAbove(lemma: string, { sets }: ClaimsLexicon): boolean {
  return sets.acts.has(lemma) || sets.consenting.has(lemma) || sets.compelling.has(lemma);
}

/** "carried out strikes", "ont mené deux raids": verb and noun are one trigger where nothing but their own words stands between. */
function carriedNoun(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): { carried?: number } {
  if (!lexicon.sets.carrying.has(tree.word(verb).lemma)) return {};
  const noun = tree.childrenBy(verb, 'obj').find((child) => child > verb && lexicon.predicateNoun(tree.word(child))?.class === 'event');
  if (noun === undefined) return {};
  const between = tree.words.slice(verb + 1, noun);
  const isOwn = (head: number): boolean => head === noun || (tree.word(head).deprel === 'amod' && tree.word(head).head === noun);
  const isClose = between.every(({ form, head, deprel }) => form === '-' || isOwn(head) || (head === verb && deprel === 'compound:prt'));
  return isClose ? { carried: noun } : {};
}

/** Finite verbs, passives, participles, infinitives, relative and reported clauses: every verb that states something. */
export function findVerbalPredicates(input: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  const { tree, sentence, reports } = input;
  const casualties = new Set(findCasualties(input, lexicon).map(({ predicate }) => predicate));
  const verbs = tree.words.filter(({ index }) => isPredicate(input, index, lexicon) && !casualties.has(index));
  const told = verbs.map(({ index }) => {
    const act = carriedNoun(tree, index, lexicon);
    return newDraft({
      tree,
      sentence,
      predicate: index,
      trigger: casualtyBehind(tree, index, lexicon) ?? index,
      ...(act.carried === undefined ? bareNounTrigger(tree, index, lexicon) : act),
      kind: 'verb',
      // "carried out a raid": the act gives the class, however the verb alone is read.
      class: act.carried === undefined ? speechClass(tree, index, reports, lexicon) : 'event',
      governors: [...governorsOf(tree, index, lexicon), ...attemptGovernor(tree, index, lexicon)],
      evidence: [evidenceAt('predicate.verb', tree, index)],
    });
  });
  return flatMap(told, (draft) => withNaming(draft, lexicon));
}

/** "called it a lie": what somebody makes of a thing is told by the word for it; who dismisses it as a lie does both. */
function withNaming(draft: Draft, lexicon: ClaimsLexicon): Draft[] {
  const { tree, predicate } = draft;
  const attribute = namedAttribute(tree, predicate, lexicon);
  if (attribute === undefined) return [draft];
  const evidence = [...draft.evidence, evidenceAt('predicate.naming', tree, attribute)];
  const named: Draft = { ...draft, trigger: attribute, class: 'assessment', evidence };
  return lexicon.stance(tree.word(predicate).lemma) === 'denies' ? [draft, named] : [named];
}

/** The class of a verb; with a particle it is another verb ("hold up" is no holding), unless it moves somebody ("come back"). */
function classOfVerb(tree: SentenceTree, index: number, lexicon: ClaimsLexicon) {
  const phrasal = phrasalLemma(tree, index);
  const plain = lexicon.verbClass(tree.word(index).lemma);
  return lexicon.verbClass(phrasal) ?? (phrasal === tree.word(index).lemma || plain === 'flow' ? plain : undefined);
}

/** "a tenu une réunion": with an act that it supports, a verb of holding tells of no state. */
function holdsAct(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  if (!lexicon.sets.support.has(tree.word(verb).lemma) || classOfVerb(tree, verb, lexicon) !== 'state') return false;
  return carriesAct(tree, verb) && tree.children(verb).some((child) => lexicon.predicateNoun(tree.word(child))?.class === 'event');
}

function carriesAct(tree: SentenceTree, verb: number): boolean {
  if (tree.childrenBy(verb, 'ccomp', 'xcomp').length > 0) return false;
  return tree.children(verb).some((child) => ['obj', 'nsubj:pass'].includes(tree.word(child).deprel) && tree.word(child).upos === 'NOUN');
}

/** A verb that can report but has no content here ("soutenir la milice") is an ordinary verb. */
function speechClass(tree: SentenceTree, index: number, reports: readonly Report[], lexicon: ClaimsLexicon) {
  const { lemma } = tree.word(index);
  const isSilent = governorsOf(tree, index, lexicon).some(({ kind }) => silencing.has(kind));
  // "aucune poursuite n'a été engagée": with its noun the verb says what is done.
  const isCarrying = lexicon.sets.carrying.has(lemma) && carriesAct(tree, index);
  if (!isCarrying && lexicon.stance(lemma) && (isSilent || negationOf(tree, index, lexicon) !== undefined)) return 'statement' as const;
  if (isDirective(tree, index, lexicon)) return 'statement' as const;
  const hasContent = reports.some((report) => report.verb === index);
  if (!hasContent && holdsAct(tree, index, lexicon)) return 'event';
  return hasContent || lexicon.sets.acts.has(lemma) ? ('statement' as const) : (classOfVerb(tree, index, lexicon) ?? 'event');
}
