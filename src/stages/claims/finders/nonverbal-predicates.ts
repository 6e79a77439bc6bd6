import type { ClaimClass } from '../../../model/claim.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { believedThing } from '../believed-state.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt } from '../draft.ts';
import { governedComplements, governorsOf } from '../governors.ts';
import { isOccurrenceVerb } from '../occurrence.ts';
import { prepositionRole } from '../prepositions.ts';
import { hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { authoredAct } from './authored-acts.ts';
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

/** "is another matter" of nobody and nothing, "c'est une nuit que …": a noun with a copula and no subject but a pointer says nothing. */
function isIdle(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  // "ce n'est pas la première fois que …": what is counted is told behind it.
  const isOccasion = lexicon.kind(tree.word(index)) === 'time';
  if ((classOf(tree, index, lexicon) !== 'state' && !isOccasion) || !['NOUN', 'PROPN'].includes(tree.word(index).upos)) return false;
  const subject = findSubject(tree, index, lexicon);
  return subject === undefined || lexicon.sets.expletives.has(lowerForm(tree.word(subject.head)));
}

/** "were unable to verify", "en mesure de répondre": the clause behind says what there is to say, the predicate how far it got. */
function isGovernor(tree: SentenceTree, index: number, copula: number, lexicon: ClaimsLexicon): boolean {
  return [index, copula].some((word) => governedComplements(tree, word, lexicon).length > 0);
}

/** "are to go ahead": what is arranged is told as a verb. */
function isInfinitive(tree: SentenceTree, index: number): boolean {
  return tree.word(index).upos === 'VERB' && hasFeature(tree.word(index), 'VerbForm', 'Inf');
}

/** "the networks are down": an adverb that a frame knows. */
function isKnownState(tree: SentenceTree, index: number, { frames }: ClaimsLexicon): boolean {
  return tree.word(index).upos === 'ADV' && frames.senses('adjectives', tree.lowered[index]!.lemma).length > 0;
}

const withoutContent: ReadonlySet<string> = new Set(['PRON', 'PUNCT', 'ADV']);

/** True where a word with this copula says something of its own. */
function saysSomething(tree: SentenceTree, index: number, copula: number, lexicon: ClaimsLexicon): boolean {
  if (
    (withoutContent.has(tree.word(index).upos) && !isKnownState(tree, index, lexicon)) ||
    isInfinitive(tree, index) ||
    isGovernor(tree, index, copula, lexicon)
  )
    return false;
  return !isIdle(tree, index, lexicon) && !isOccurrenceVerb(tree, index, lexicon);
}

/** "le village que l'armée croyait vide", "thought the runway clear": what somebody believes of a thing, in an adjective without copula. */
function findBelievedStates({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  return flatMap(tree.words, ({ index }) => {
    const thing = believedThing(tree, index, lexicon);
    if (thing === undefined) return [];
    return newDraft({
      ...{ tree, sentence, predicate: index, kind: 'nonverbal', class: classOf(tree, index, lexicon) },
      roles: [{ role: 'theme', head: thing, rule: 'believed.thing' }],
      evidence: [evidenceAt('predicate.believed', tree, index)],
    });
  });
}

/** "must be out of Koro by Friday": who is no longer somewhere has left it. */
function phraseType(tree: SentenceTree, index: number, copula: number, lexicon: ClaimsLexicon): string {
  const subject = findSubject(tree, index, lexicon)?.head;
  const leaves = subject !== undefined && ['person', 'group'].includes(lexicon.kind(tree.word(subject)) ?? '');
  if (!leaves || !['place', 'name'].includes(lexicon.kind(tree.word(index)) ?? '')) return 'other';
  return prepositionRole(tree, index, [tree.word(copula).lemma], lexicon)?.role === 'from' ? 'withdrawal' : 'other';
}

/** "with its gunmen clearly tired": a judgement in a clause without a verb. */
function findAbsolutes({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  const { absoluteMarks } = lexicon.pack.predicates;
  return flatMap(tree.words, ({ index, upos, deprel }) => {
    const isBare = upos === 'ADJ' && deprel === 'advcl' && tree.childrenBy(index, 'cop', 'aux').length === 0;
    const isOpened = isBare && tree.childrenBy(index, 'mark', 'case').some((mark) => absoluteMarks.includes(lowerForm(tree.word(mark))));
    if (!isOpened || tree.childrenBy(index, 'nsubj').length === 0 || classOf(tree, index, lexicon) !== 'assessment') return [];
    return newDraft({
      ...{ tree, sentence, predicate: index, kind: 'nonverbal', class: 'assessment', type: 'evaluate' },
      evidence: [evidenceAt('predicate.absolute', tree, index)],
    });
  });
}

/** Adjectives, nouns and prepositional phrases with a copula: "est coupée", "is the commander of", "are in Goma". */
export function findNonverbalPredicates(input: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  const { tree, sentence } = input;
  const copular = flatMap(tree.words, ({ index, upos }) => {
    const copula = tree.childrenBy(index, 'cop')[0];
    if (copula === undefined || !saysSomething(tree, index, copula, lexicon)) return [];
    if (authoredAct(tree, index, lexicon) !== undefined) return [];
    const isPhrase = upos !== 'ADJ' && upos !== 'VERB' && tree.childrenBy(index, 'case').length > 0;
    const [found, type] = isPhrase ? (['state', phraseType(tree, index, copula, lexicon)] as const) : kindOfState(tree, index, lexicon);
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
  return [...copular, ...findBelievedStates(input, lexicon), ...findAbsolutes(input, lexicon)];
}
