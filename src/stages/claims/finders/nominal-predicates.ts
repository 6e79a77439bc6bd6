import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { attemptAbove, attemptGovernor, isCompletedAttempt } from '../attempt.ts';
import { blameFor } from '../blamed-act.ts';
import { actCarriers } from '../carried-act.ts';
import { circumstanceOf } from '../circumstance.ts';
import type { ClaimsLexicon, GovernorKind } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt } from '../draft.ts';
import { harmingVerb } from '../effects.ts';
import { isSupport, isVerbOf } from '../foiling.ts';
import { governorsOf } from '../governors.ts';
import { holdingAt } from '../holding.ts';
import { negationOf } from '../negation.ts';
import { isOngoingPhrase, isPassiveSubject, isSubjectOfAppearing, isTallied, occurrenceOf } from '../occurrence.ts';
import { openedAct, openerOf } from '../opened-act.ts';
import { phraseAt } from '../phrase-table.ts';
import { isCalledFor, spokenOf } from '../reports/spoken-of.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { survivalAbove } from '../survival.ts';
import { isTimeWord } from '../time-word.ts';
import { isEnacted, isFallenInto, witnessOf } from '../witnessed.ts';
import { authoredAct } from './authored-acts.ts';
import { findCasualties, talliedPeople } from './casualties.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** Under a support verb the noun and the verb are one predicate, which the verbal finder proposes. */
function isSupported(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  // "a fait trois morts et deux blessés": what is coordinated has the same verb.
  if (word.deprel === 'conj' && tree.word(word.head).upos === 'NOUN') return isSupported(tree, word.head, lexicon);
  const relation = baseRelation(word.deprel);
  return word.head >= 0 && (relation === 'obj' || isPassiveSubject(tree, index)) && isSupport(tree, word.head, lexicon);
}

/** "fin mai", "début de l'année": a part of a date, not an end. */
function isDatePart(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const complements = tree.childrenBy(index, 'nmod', 'compound');
  return complements.length > 0 && complements.every((child) => lexicon.kind(tree.word(child)) === 'time');
}

/** A noun states something where it says who, whom, where or how many: a complement, a possessor, a number. */
function hasComplement(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (actCarriers(tree, index, lexicon).length > 0 || attemptAbove(tree, index, lexicon) !== undefined) return true;
  return tree.children(index).some((child) => {
    const word = tree.word(child);
    const relation = baseRelation(word.deprel);
    if (relation === 'nmod' || relation === 'nummod') return true;
    // "a drone strike", "the rebel raid"
    if (relation === 'compound' && ['weapon', 'group', 'place'].includes(lexicon.kind(word) ?? '')) return true;
    // "les frappes turques": an adjective that names a party.
    if (relation === 'amod' && lexicon.kind(word) === 'group') return true;
    return word.upos === 'DET' && hasFeature(word, 'Poss', 'Yes');
  });
}

/** "une attaque imputée aux rebelles", "une trêve négociée par Doha": what is said of it is said of an act. */
function isDescribed(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(index, 'acl', 'amod').some((child) => {
    const word = tree.word(child);
    if (word.upos !== 'VERB' || !hasFeature(word, 'VerbForm', 'Part') || lexicon.sets.descriptive.has(word.lemma)) return false;
    return tree.childrenBy(child, 'obl', 'iobj').length > 0;
  });
}

/** "font état de combats", "parle d'un raid". */
function isSpokenOf({ tree, reports }: FinderInput, index: number, lexicon: ClaimsLexicon): boolean {
  return reports.some(({ verb, content }) => content.has(index) && verb !== undefined && spokenOf(tree, verb, lexicon) === index);
}

/** "a annoncé un couvre-feu", "denies any involvement", "repelled the assault": what is told, denied or stopped, in a noun. */
function isReported(input: FinderInput, { index, head, deprel }: Word, lexicon: ClaimsLexicon): boolean {
  const { tree, reports } = input;
  if (isSpokenOf(input, index, lexicon)) return true;
  // "des pillages et des viols": what is coordinated is told with the first.
  if (deprel === 'conj' && lexicon.predicateNoun(tree.word(head)) !== undefined) return isReported(input, tree.word(head), lexicon);
  if (head < 0) return false;
  if (isCalledFor(tree, index, lexicon) || isOwnedOrBlamed(tree, index, lexicon) || isDeniedPartIn(tree, index, lexicon)) return true;
  if (!['obj', 'nsubj:pass'].includes(deprel)) return false;
  const { lemma } = tree.word(head);
  const { foilingVerbs, cancellingVerbs, excluding } = lexicon.sets;
  if ([foilingVerbs, cancellingVerbs, excluding].some((verbs) => isVerbOf(tree, head, verbs))) return true;
  if (deprel !== 'obj' || isAskedFor(tree, index, lexicon)) return false;
  if (lexicon.stance(lemma) === 'denies') return true;
  return !lexicon.sets.acts.has(lemma) && reports.some((report) => report.verb === head && report.content.has(index));
}

/** "a letter requesting comment": words that are asked for are not said. */
function isAskedFor(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const isWords = lexicon.predicateNoun(tree.word(index))?.class === 'statement';
  return isWords && lexicon.sets.plannedObjects.has(tree.word(tree.word(index).head).lemma);
}

/** "The bombing was claimed by X", "nobody claimed the raid, which police blamed on X": whose deed it is is told, so the deed is. */
function isOwnedOrBlamed(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(index);
  const { lemma } = tree.word(head);
  const isOwned = ['obj', 'nsubj:pass'].includes(deprel) && lexicon.stance(lemma) === 'claims' && lexicon.sets.acts.has(lemma);
  return isOwned || blameFor(tree, index, lexicon) !== undefined;
}

/** "a démenti toute responsabilité dans l'attaque": who denies a part in an act takes the act for granted. */
function isDeniedPartIn(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(index);
  if (baseRelation(deprel) !== 'obl' || lexicon.stance(tree.word(head).lemma) !== 'denies') return false;
  const [denied] = tree.childrenBy(head, 'obj');
  return denied !== undefined && denied < index && tree.childrenBy(index, 'det').length > 0;
}

/** "shelling was reported": told by nobody in particular, so nobody stands behind it. */
function governorKind(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): GovernorKind {
  if (isOngoingPhrase(tree, verb, lexicon)) return 'ongoing';
  const { lemma } = tree.word(verb);
  return lexicon.sets.perceived.has(lemma) && lexicon.stance(lemma) !== undefined ? 'hedged' : 'neutral';
}

/** Nouns that name an act, with their complements: "la prise de Kidal par les rebelles", "the army's shelling of …". */
export function findNominalPredicates(input: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  const casualties = findCasualties(input, lexicon);
  const authored = input.tree.words.map(({ index }) => authoredAct(input.tree, index, lexicon));
  const seen = new Set([...casualties.map(({ predicate }) => predicate), ...authored]);
  return [...casualties, ...obstaclesPutUp(input, lexicon), ...namedActs(input, lexicon).filter(({ predicate }) => !seen.has(predicate))];
}

/** "Checkpoints went up in X": somebody put them there. */
function obstaclesPutUp({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  return flatMap(tree.words, ({ index, upos, lemma, head, deprel }) => {
    if (upos !== 'NOUN' || head < 0 || !lexicon.sets.obstacles.has(lemma) || !isSubjectOfAppearing(tree, head, deprel, lexicon)) return [];
    return newDraft({
      ...{ tree, sentence, predicate: index, kind: 'noun', class: 'event', type: 'checkpoint' },
      governors: [{ word: head, kind: 'neutral' }],
      evidence: [evidenceAt('predicate.obstacle', tree, index)],
    });
  });
}

/** "la Coordination du Haut-X", "the Resistance": what heads the mention of a party names no act. */
function isParty(word: Word, lexicon: ClaimsLexicon): boolean {
  return ['group', 'person'].includes(lexicon.kind(word) ?? '');
}

/** "à l'aide de drones", "at the ministry's request": with the word before it, the noun is a preposition. */
function isInPreposition(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const first = tree.childrenBy(index, 'case')[0];
  if (first === undefined || first > index || lexicon.predicateNoun(tree.word(index))?.class === 'state') return false;
  const { form, lemma } = tree.lowered[first]!;
  return lexicon.prepositionsAt(form, lemma).some(({ rest }) => rest.includes(tree.lowered[index]!.form));
}

/** "centre de détention", "voie d'approvisionnement", "supply route": an act without article says what kind of thing another noun is. */
function isKindOfThing(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(index);
  if (head < 0 || baseRelation(deprel) !== 'nmod' || head > index || tree.childrenBy(index, 'det', 'nummod').length > 0) return false;
  // "accuse les deux camps de crimes": a charge, whatever the tree hangs it from.
  const above = tree.word(head).head;
  if (above >= 0 && lexicon.sets.objectIsPerson.has(tree.word(above).lemma)) return false;
  const marker = tree.childrenBy(index, 'case')[0];
  const isGenitive = marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
  return isGenitive && ['place', 'vehicle', 'weapon', 'group', 'person'].includes(lexicon.kind(tree.word(head)) ?? '');
}

/** "Bilan provisoire : sept tués": what a colon follows is told behind it. */
function isTallyHeading(tree: SentenceTree, index: number, { sets }: ClaimsLexicon): boolean {
  if (!sets.tallies.has(tree.lowered[index]!.lemma)) return false;
  const colon = tree.words.find(({ form, index: at }) => form === ':' && at > index);
  return colon !== undefined && tree.words.slice(index + 1, colon.index).every(({ upos }) => upos !== 'VERB');
}

/** "did not respond to requests for comment": what nobody in particular asked is only answered or not. */
function isAnswered(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(index);
  if (head < 0 || baseRelation(deprel) !== 'obl' || lexicon.predicateNoun(tree.word(index))?.class !== 'statement') return false;
  // "n'a pas donné suite à nos appels": requests that are only told for going unanswered.
  const isOwned = tree.childrenBy(index, 'det').some((det) => hasFeature(tree.word(det), 'Poss', 'Yes'));
  if (isOwned && negationOf(tree, head, lexicon) !== undefined) return true;
  const isReply = lexicon.stance(tree.word(head).lemma) === 'says';
  const complements = tree.childrenBy(index, 'nmod', 'acl');
  return isReply && complements.length === 1 && lexicon.predicateNoun(tree.word(complements[0]!))?.class === 'statement';
}

/** "a succombé à ses blessures", "died of her wounds": what somebody dies of is told with the death. */
function isDiedOf(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(index);
  if (head < 0 || baseRelation(deprel) !== 'obl') return false;
  const marker = tree.childrenBy(index, 'case')[0];
  return marker !== undefined && lexicon.sets.dyingOf.has(`${tree.word(head).lemma} ${tree.word(marker).lemma}`);
}

/** A noun that dates something, that its verb carries, or whose complement says what was tried. */
function isDependent(input: FinderInput, index: number, lexicon: ClaimsLexicon): boolean {
  const { tree } = input;
  if (survivalAbove(tree, index, lexicon) !== undefined || isTallied(tree, index, lexicon)) return true;
  if (holdingAt(tree, index, lexicon) !== undefined || isAnswered(tree, index, lexicon) || isDiedOf(tree, index, lexicon)) return true;
  if (isKindOfThing(tree, index, lexicon) && !isSpokenOf(input, index, lexicon)) return true;
  if (isTallyHeading(tree, index, lexicon) || talliedPeople(tree, index, lexicon).length > 0) return true;
  if (isInPreposition(tree, index, lexicon) || openedAct(tree, index, lexicon) !== undefined) return true;
  const isPartOfDate = isDatePart(tree, index, lexicon) && blameFor(tree, index, lexicon) === undefined;
  return isPartOfDate || isSupported(tree, index, lexicon) || isCompletedAttempt(tree, index, lexicon);
}

/** "des tirs ont visé un hameau", "was hit by shelling", "Koro saw two blasts": the verb that tells when, where and on whom an act fell. */
function carrierVerb(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(noun);
  if (head < 0) return undefined;
  const hits = ['nsubj', 'obl:agent'].includes(deprel) && lexicon.sets.hitting.has(tree.word(head).lemma);
  return hits ||
    harmingVerb(tree, noun, lexicon) !== undefined ||
    witnessOf(tree, noun, lexicon) !== undefined ||
    isFallenInto(tree, noun, lexicon) ||
    isEnacted(tree, noun, lexicon)
    ? head
    : undefined;
}

function nounGovernors(tree: SentenceTree, index: number, occurrence: number | undefined, lexicon: ClaimsLexicon): Draft['governors'] {
  const carrier = occurrence === undefined ? carrierVerb(tree, index, lexicon) : undefined;
  // "killed nobody": what did no harm was done all the same.
  const isNegated = carrier !== undefined && negationOf(tree, carrier, lexicon) !== undefined;
  // "No strike hit the town" is about a strike that was none.
  const isNone = tree.childrenBy(index, 'det').some((child) => lexicon.sets.negativeWords.has(lowerForm(tree.word(child))));
  const isHarmless = isNegated && !isNone && harmingVerb(tree, index, lexicon) === carrier;
  if (carrier !== undefined) return isHarmless ? [] : [{ word: carrier, kind: 'neutral' }];
  if (occurrence === undefined) return attemptGovernor(tree, index, lexicon);
  return [{ word: occurrence, kind: governorKind(tree, occurrence, lexicon) }, ...governorsOf(tree, occurrence, lexicon)];
}

/** "cette guerre, née d'une rivalité", "la guerre du Nord": a conflict is no act where nobody is said to fight somebody. */
function isConflictAtLarge(tree: SentenceTree, { index }: Word, { sets }: ClaimsLexicon): boolean {
  if (!sets.conflicts.has(tree.lowered[index]!.lemma)) return false;
  return tree.childrenBy(index, 'nmod', 'acl', 'obl').every((child) => {
    const [mark] = tree.childrenBy(child, 'case');
    return mark === undefined || sets.genitives.has(lowerForm(tree.word(mark)));
  });
}

/** What takes place is an act, whoever carries its name ("les patrouilles ont repris"); else it must say something, and name no party. */
function isStated(input: FinderInput, word: Word, lexicon: ClaimsLexicon): boolean {
  if (isParty(word, lexicon) || isConflictAtLarge(input.tree, word, lexicon)) return false;
  if (openerOf(input.tree, word.index, lexicon) !== word.index) return true;
  const isSet = circumstanceOf(input.tree, word.index, lexicon) !== undefined;
  return (
    isSet ||
    isDescribed(input.tree, word.index, lexicon) ||
    hasComplement(input.tree, word.index, lexicon) ||
    isReported(input, word, lexicon)
  );
}

/** "smuggling attempts": the head of the compound. */
function triggerOf(tree: SentenceTree, { index, deprel }: Word, lexicon: ClaimsLexicon): number {
  return deprel === 'compound' ? (attemptAbove(tree, index, lexicon) ?? index) : index;
}

/** "parle de quatre morts", "le chiffre de huit tués": a number of dead or hurt of whom nothing more is told are the people themselves. */
function peopleNamed(tree: SentenceTree, { index, upos }: Word, { sets }: ClaimsLexicon): DraftRole[] {
  if (upos !== 'NOUN' || !sets.casualtyNouns.has(tree.lowered[index]!.lemma) || tree.childrenBy(index, 'nummod').length === 0) return [];
  const isTold = tree.childrenBy(index, 'nmod').some((child) => tree.childrenBy(child, 'case').length > 0);
  return isTold ? [] : [{ role: 'recipient', head: index, rule: 'noun.of' }];
}

/** "avait démenti la veille": a word of time beside a verb, without a preposition, says when and names no act. */
function isBareTime(tree: SentenceTree, { index, deprel }: Word, lexicon: ClaimsLexicon): boolean {
  return baseRelation(deprel) === 'obl' && tree.childrenBy(index, 'case').length === 0 && isTimeWord(tree, index, lexicon);
}

/** "warned in advance": the wording says how. */
function isAdverbial(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const first = tree.childrenBy(index, 'case')[0];
  const phrase = first === undefined || first > index ? undefined : phraseAt(tree, first, lexicon.phrases.adverbials);
  return phrase !== undefined && first! + phrase.split(' ').length > index && tree.childrenBy(index, 'nmod', 'det').length === 0;
}

function namedActs(input: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  const { tree, sentence } = input;
  return flatMap(tree.words, (word) => {
    const { index } = word;
    const entry = lexicon.predicateNoun(word);
    if (
      !entry ||
      input.reports.some(({ holder, channel }) => holder === index || channel === index) ||
      tree.childrenBy(index, 'cop').length > 0 ||
      isBareTime(tree, word, lexicon) ||
      isAdverbial(tree, index, lexicon) ||
      isDependent(input, index, lexicon)
    )
      return [];
    const occurrence = occurrenceOf(tree, index, lexicon);
    if (occurrence === undefined && carrierVerb(tree, index, lexicon) === undefined && !isStated(input, word, lexicon)) return [];
    return newDraft({
      tree,
      sentence,
      predicate: index,
      trigger: triggerOf(tree, word, lexicon),
      kind: 'noun',
      class: entry.class,
      roles: peopleNamed(tree, word, lexicon),
      governors: nounGovernors(tree, index, occurrence, lexicon),
      evidence: [evidenceAt('predicate.noun', tree, index)],
    });
  });
}
