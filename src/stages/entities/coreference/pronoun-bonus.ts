import type { Anaphor } from './anaphor.ts';
import { isBesideSubject } from './binding.ts';
import { type Discourse, occurrenceAt } from './discourse.ts';
import { isStruckMeanwhile } from './meanwhile.ts';
import { clauseDepth, type Occurrence } from './occurrence.ts';
import { ownerByNoun } from './possessor-bonus.ts';
import { childBy, hasFeature, isBelow, type ReferenceSentence, roleBearer, subjectOf } from './reference-sentence.ts';
import { bonus, decay, firstSentence } from './salience.ts';
import { speaksAsComplement } from './selection.ts';
import { isSubjectOfSpeech, tellsOn } from './tells-on.ts';
import { isArmedInTestimony } from './testimony.ts';

/** What speaks for this antecedent of this pronoun, beside salience. */
export function specialBonus(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, occurrence: Occurrence): number {
  const ofNoun =
    anaphor.kind === 'possessive' ? ownerByNoun(discourse, view, anaphor, occurrence) : doerByNoun(discourse, view, anaphor, occurrence);
  const told = tellsOn(discourse, view, anaphor, occurrence) ? bonus.tellsOn : 0;
  if (occurrence.sentence === anaphor.sentence) {
    const centre = isPronominal(occurrence) && occurrence.kind === 'actor' && !isBesideTopic(anaphor, occurrence) ? bonus.centre : 0;
    return inSentenceBonus(discourse, view, anaphor, occurrence) + centre + ofNoun + told;
  }
  const witnessed = isArmedInTestimony(discourse, anaphor, occurrence) ? bonus.armedInTestimony : 0;
  if (told > 0) return told * decay(occurrence, anaphor) * firstSentence;
  return witnessed + fromBefore(discourse, view, anaphor, occurrence, ofNoun);
}

function fromBefore(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, occurrence: Occurrence, ofNoun: number): number {
  const isMain = clauseDepth(view, anaphor.head) === 'main';
  if (!isMain && anaphor.role === 'subject') return 0;
  if (isUndergoer(view, anaphor)) return undergoerBonus(occurrence) * decay(occurrence, anaphor) * firstSentence;
  return (acrossSentences(discourse, view, anaphor, occurrence) + ofNoun) * decay(occurrence, anaphor) * firstSentence;
}

/** "did nothing to stop them; they seized": what is only acted upon is not what the next clause is about. */
function isBesideTopic({ kind, role }: Anaphor, occurrence: Occurrence): boolean {
  return kind === 'pronoun' && role === 'subject' && occurrence.role !== 'subject';
}

/** "the attackers … They burned": the noun says that they do such things. */
function doerByNoun({ views }: Discourse, view: ReferenceSentence, { head, role }: Anaphor, occurrence: Occurrence): number {
  if (role !== 'subject' || occurrence.form !== 'nominal') return 0;
  const noun = views[occurrence.sentence]!.words[occurrence.head]!.lemma.toLowerCase();
  const known = view.pack.roleNouns.get(noun);
  const verb = view.words[view.words[head]!.head];
  return known?.side === 'doer' && verb !== undefined && known.verbs.has(verb.lemma) ? bonus.doerByNoun : 0;
}

/** What goes on from a sentence before: the role, the subject, who speaks. */
function acrossSentences(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, occurrence: Occurrence): number {
  const parallel = isParallel(anaphor, occurrence) ? parallelBonus(anaphor, occurrence) : 0;
  const owner = occurrence.role === 'subject' && occurrence.type !== 'media' && isOwnerOfSubject(view, anaphor) ? bonus.ownerOfSubject : 0;
  const there = discourse.views[occurrence.sentence];
  const isQuoted = discourse.quoted[anaphor.sentence]!.has(anaphor.head);
  const isSpeaker =
    !isQuoted && there && occurrence.depth === 'main' && isSaying(view, anaphor) && isSubjectOfSpeech(there, occurrence.head);
  return parallel + owner + (isSpeaker ? bonus.speaksAgain : 0);
}

/** Subject of a verb of saying, or owner of what was said ("their account"). */
function isSaying({ pack, words }: ReferenceSentence, { head, role, kind }: Anaphor): boolean {
  const governor = words[words[head]!.head];
  if (!governor) return false;
  if (kind === 'possessive') return pack.events.get(governor.lemma.toLowerCase())?.said === true;
  return role === 'subject' && !pack.verbsOfResults.has(governor.lemma) && !pack.verbsOfThings.has(governor.lemma);
}

/** Subject of a passive of custody ("they were freed"): it goes on with whom something was done to. */
function isUndergoer({ pack, words }: ReferenceSentence, { head, role, kind }: Anaphor): boolean {
  const verb = words[words[head]!.head];
  if (kind !== 'pronoun' || role !== 'subject' || !verb || !hasFeature(verb, 'Voice=Pass')) return false;
  return pack.verbsOnPersons.has(verb.lemma) || pack.verbsOnAgents.has(verb.lemma);
}

function undergoerBonus({ role }: Occurrence): number {
  if (role === 'object') return bonus.undergoerAgain;
  return role === 'subject' || role === 'agent' ? bonus.doerAsUndergoer : 0;
}

function isPronominal({ form }: Occurrence): boolean {
  return form === 'pronoun' || form === 'possessive';
}

function isParallel(anaphor: Anaphor, occurrence: Occurrence): boolean {
  return anaphor.kind === 'pronoun' && (anaphor.role === 'subject' || anaphor.role === 'object') && anaphor.role === occurrence.role;
}

/** "Its chairwoman says": the possessive opens a sentence inside its subject, which goes on with the subject before. */
function isOwnerOfSubject(view: ReferenceSentence, { kind, head }: Anaphor): boolean {
  if (kind !== 'possessive') return false;
  const possessed = view.words[head]!.head;
  return possessed >= 0 && view.relations[possessed] === 'nsubj' && view.relations[view.words[possessed]!.head] === 'root';
}

function parallelBonus({ role }: Anaphor, { kind }: Occurrence): number {
  return role === 'object' && kind !== 'actor' ? bonus.parallelThing : bonus.parallel;
}

function inSentenceBonus(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, occurrence: Occurrence): number {
  const clause = view.clauseOf[anaphor.head]!;
  if (anaphor.kind === 'possessive') return possessiveBonus(discourse, view, anaphor, occurrence, clause);
  if (isOwnSubjectBeside(view, anaphor, occurrence, clause)) return isAtHome(view, anaphor) ? bonus.atHome : bonus.besideSubject;
  if (isStruckMeanwhile(view, anaphor, occurrence, clause)) return bonus.struckMeanwhile;
  const ofReport = reportBonus(discourse, view, clause, occurrence, anaphor);
  if (ofReport > 0) return anaphor.role === 'subject' ? ofReport : ofReport * bonus.reportOfObject;
  if (!(anaphor.role === 'object' || isBesideClause(view, clause)) || !isParallel(anaphor, occurrence)) return 0;
  return anaphor.role === 'subject' ? bonus.subjectAgain : parallelBonus(anaphor, occurrence);
}

/** "took the boy with them": the subject of the pronoun's own clause. */
function isOwnSubjectBeside(view: ReferenceSentence, { head }: Anaphor, occurrence: Occurrence, clause: number): boolean {
  return clause >= 0 && isBesideSubject(view, head) && subjectOf(view, clause) === roleBearer(view, occurrence.head);
}

/** "rester chez eux". */
function isAtHome({ pack, children, words }: ReferenceSentence, { head }: Anaphor): boolean {
  return children[head]!.some((child) => pack.homePrepositions.has(words[child]!.lemma));
}

function isBesideClause(view: ReferenceSentence, clause: number): boolean {
  return clause >= 0 && (beside.has(view.relations[clause]!) || isBehindSemicolon(view, clause));
}

/** "…; they": set beside the clause before, wherever the tree hangs it. */
function isBehindSemicolon({ words }: ReferenceSentence, clause: number): boolean {
  const { head } = words[clause]!;
  return head >= 0 && head < clause && words.some(({ index, form }) => index > head && index < clause && form === ';');
}

/** Clauses whose subject goes on with that of the clause before or above. */
const beside: ReadonlySet<string> = new Set(['conj', 'parataxis', 'acl']);

/** Who says what the pronoun is part of, and who is told it. */
function reportBonus(discourse: Discourse, view: ReferenceSentence, clause: number, occurrence: Occurrence, { role }: Anaphor): number {
  if (isContentOf(view, clause, occurrence.head) || speaksFor(discourse, view, clause, occurrence))
    return isBelowOther(discourse, view, clause, occurrence) ? bonus.speakerInContent * bonus.reportBesideOwner : bonus.speakerInContent;
  if (!isToldTo(view, clause, occurrence.head)) return 0;
  if (isWarned(view, occurrence.head)) return bonus.warned;
  return role === 'subject' ? bonus.addresseeAsSubject : bonus.addressee;
}

/** "X said that Y pressed on, because that helps him": between the clause and the speaker stands another who acts. */
function isBelowOther(discourse: Discourse, view: ReferenceSentence, clause: number, speaker: Occurrence): boolean {
  if (view.relations[clause] !== 'advcl') return false;
  const above = view.clauseOf[view.words[clause]!.head]!;
  const subject = above < 0 ? undefined : childBy(view, above, 'nsubj');
  const other = subject === undefined ? undefined : occurrenceAt(discourse, view.index, subject);
  return other?.kind === 'actor' && other.key !== speaker.key;
}

function possessiveBonus(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor, occurrence: Occurrence, clause: number): number {
  const possessed = view.words[anaphor.head]!.head;
  if (view.relations[possessed] === 'conj' && isInFirstMember(view, possessed, occurrence)) return bonus.coordinated;
  if (clause < 0) return 0;
  const subject = subjectOf(view, clause);
  if (subject !== undefined && subject === roleBearer(view, occurrence.head)) return ownSubjectBonus(view, anaphor, occurrence, possessed);
  if (subject === possessed && isSubjectOfClauseBefore(view, clause, occurrence.head)) return bonus.subjectAgain;
  const ofReport = reportBonus(discourse, view, clause, occurrence, anaphor);
  if (ofReport > 0) return isOwner(discourse, view, subject, possessed) ? ofReport * bonus.reportBesideOwner : ofReport;
  return view.clauseOf[occurrence.head] === clause ? ownClauseBonus(view, occurrence, subject === possessed) : 0;
}

/** "The rangers fired; their commander said": the subject of the clause that this one is set beside. */
function isSubjectOfClauseBefore(view: ReferenceSentence, clause: number, at: number): boolean {
  const isBehind = ['conj', 'parataxis'].includes(view.relations[clause]!) || isBehindSemicolon(view, clause);
  const before = isBehind ? view.words[clause]!.head : clauseBeforeSemicolon(view, clause);
  return before !== undefined && subjectOf(view, before) === roleBearer(view, at);
}

/** A clause before a semicolon is not said by the verb behind it, wherever the tree hangs it. */
function clauseBeforeSemicolon({ children, relations, words }: ReferenceSentence, clause: number): number | undefined {
  const before = children[clause]!.find((child) => child < clause && (relations[child] === 'ccomp' || relations[child] === 'parataxis'));
  const isParted = before !== undefined && words.some(({ index, form }) => index > before && index < clause && form === ';');
  return isParted ? before : undefined;
}

/** The noun that the clause is about, or another word of it. */
function ownClauseBonus(view: ReferenceSentence, { form, head }: Occurrence, isInSubject: boolean): number {
  if (form === 'relative') return isInSubject ? bonus.relativeOfSubject : bonus.ownRelative;
  return speaksAsComplement(view, head) ? 0 : bonus.ownClause;
}

function ownSubjectBonus(view: ReferenceSentence, anaphor: Anaphor, occurrence: Occurrence, possessed: number): number {
  if (isHarmed(view, possessed) || isDemanded(view, possessed)) return bonus.harmsItself;
  return isOfOtherNumber(anaphor, occurrence) ? 0 : bonus.ownSubject;
}

/** The clause of the possessive has a subject that acts and is neither what is possessed nor left out by what is done to it. */
function isOwner(discourse: Discourse, view: ReferenceSentence, subject: number | undefined, possessed: number): boolean {
  if (subject === undefined || isBelow(view, possessed, subject)) return false;
  return occurrenceAt(discourse, view.index, subject)?.kind === 'actor' && !isHarmed(view, possessed) && !isDemanded(view, possessed);
}

function isOfOtherNumber({ wanted }: Anaphor, { grammar }: Occurrence): boolean {
  return wanted.number !== undefined && grammar.number !== undefined && wanted.number !== grammar.number;
}

/** "the army and its allies", "the positions of the army and of its allies". */
function isInFirstMember(view: ReferenceSentence, possessed: number, { head }: Occurrence): boolean {
  return head < possessed && isBelow(view, head, roleBearer(view, possessed)) && !isBelow(view, head, possessed);
}

/** The thing possessed is object of a verb of harm: the doer seldom harms his own. */
function isHarmed(view: ReferenceSentence, possessed: number): boolean {
  const bearer = roleBearer(view, countedIn(view, possessed));
  const { head } = view.words[bearer]!;
  return view.relations[bearer] === 'obj' && head >= 0 && view.pack.verbsOfHarm.has(view.words[head]!.lemma);
}

/** "eleven of its soldiers", "deux de ses hommes": the number that takes some of them. */
function countedIn({ words, relations, pack }: ReferenceSentence, possessed: number): number {
  const { head } = words[possessed]!;
  const counter = head >= 0 && relations[possessed] === 'nmod' ? words[head]! : undefined;
  return counter && (counter.upos === 'NUM' || pack.partitives.has(counter.lemma)) ? head : possessed;
}

/** "demanded its release", "condemned his arrest": what is asked for or judged is another's. */
function isDemanded(view: ReferenceSentence, possessed: number): boolean {
  const { lemma } = view.words[possessed]!;
  const bearer = roleBearer(view, possessed);
  const { head } = view.words[bearer]!;
  if (view.relations[bearer] !== 'obj' || head < 0) return false;
  if (view.pack.undergoerNouns.has(lemma.toLowerCase())) return true;
  if (!view.pack.eventNouns.has(lemma.toLowerCase())) return false;
  return view.pack.verbsOfDemand.has(view.words[head]!.lemma);
}

/** The body for which the subject speaks, in what is said ("the army's spokesman said it"). */
function speaksFor(discourse: Discourse, view: ReferenceSentence, clause: number, { kind, type, role, head }: Occurrence): boolean {
  if (kind !== 'actor' || type === 'person' || role !== 'possessor') return false;
  const speaker = view.words[head]!.head;
  return occurrenceAt(discourse, view.index, speaker)?.type === 'person' && isContentOf(view, clause, speaker);
}

/** The verb says what will become of the one it is told to. */
function isWarned(view: ReferenceSentence, at: number): boolean {
  const { head } = view.words[roleBearer(view, at)]!;
  return head >= 0 && view.pack.verbsOfWarning.has(view.words[head]!.lemma);
}

/** True where the clause is what the object at `at` is told ("warned them that …"). */
function isToldTo(view: ReferenceSentence, clause: number, at: number): boolean {
  const bearer = roleBearer(view, at);
  const { head } = view.words[bearer]!;
  if (head < 0 || !['obj', 'iobj'].includes(view.relations[bearer]!) || !view.pack.speechVerbs.has(view.words[head]!.lemma)) return false;
  const isTold = (child: number): boolean => isSaidContent(view, child) && isBelow(view, clause, child);
  return view.children[head]!.some(isTold) || view.children[bearer]!.some(isTold);
}

/** A clause that is said; what is told to somebody may hang from him ("told the envoy that …"). */
function isSaidContent(view: ReferenceSentence, clause: number): boolean {
  const relation = view.relations[clause];
  if (relation === 'ccomp') return true;
  return relation === 'acl' && view.words[clause]!.deprel !== 'acl:relcl' && childBy(view, clause, 'mark') !== undefined;
}

/** True where the clause is what the subject at `at` says. */
export function isContentOf(view: ReferenceSentence, clause: number, at: number): boolean {
  for (let inner = clause, steps = 0; inner >= 0 && steps < 6; steps++) {
    const { head } = view.words[inner]!;
    if (head < 0) return false;
    if (isSaidBy(view, inner, roleBearer(view, at))) return true;
    if (view.words[inner]!.deprel === 'acl:relcl' && isBehindComma(view, inner)) return false;
    inner = view.clauseOf[head]!;
  }
  return false;
}

/** "…, who need it": a clause beside a noun, which adds something of the narrator's. */
function isBehindComma({ words }: ReferenceSentence, clause: number): boolean {
  for (let at = words[clause]!.head + 1; at < clause; at++) if (words[at]!.form === ',') return true;
  return false;
}

/** The clause is itself the content of a verb of saying whose subject this is. */
function isSaidBy(view: ReferenceSentence, clause: number, speaker: number): boolean {
  if (view.relations[clause] !== 'xcomp' && !isSaidContent(view, clause)) return false;
  const { head } = view.words[clause]!;
  const verb = view.relations[clause] === 'acl' ? view.clauseOf[head]! : head;
  return verb >= 0 && subjectOf(view, verb) === speaker && view.pack.speechVerbs.has(view.words[verb]!.lemma);
}

/** A pronoun in a phrase or clause before the subject may stand for that subject ("In its statement, the army …"). */
export function isTopicAhead(view: ReferenceSentence, anaphor: Anaphor, occurrence: Occurrence): boolean {
  const bearer = roleBearer(view, occurrence.head);
  if (view.relations[bearer] !== 'nsubj' || occurrence.members !== undefined) return false;
  const predicate = view.words[bearer]!.head;
  const dependent = view.children[predicate]!.find((child) => isBelow(view, anaphor.head, child));
  if (dependent === undefined || dependent > bearer) return false;
  return view.relations[dependent] === 'obl' || view.relations[dependent] === 'advcl';
}

/** What a pronoun before its antecedent adds or takes away. */
export function aheadBonus(view: ReferenceSentence, anaphor: Anaphor): number {
  const clause = view.clauseOf[anaphor.head]!;
  const isFiniteClause = clause >= 0 && view.relations[clause] === 'advcl' && anaphor.role === 'subject';
  return isFiniteClause ? bonus.aheadOfFiniteClause : bonus.ahead;
}
