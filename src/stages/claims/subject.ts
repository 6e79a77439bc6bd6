import { attempter } from './attempt.ts';
import type { ClaimsLexicon } from './claims-lexicon.ts';
import { tellsHarm } from './effects.ts';
import { holdsIntention } from './held-intention.ts';
import { isAgent } from './prepositions.ts';
import { isPreventedClause } from './prevention.ts';
import { saidAntecedent } from './said-antecedent.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';
import { isTimeWord } from './time-word.ts';
import { verbVoice } from './voice.ts';

/** Where the subject of a verb was found. */
export interface FoundSubject {
  readonly head: number;
  readonly rule: 'subject' | 'shared' | 'control' | 'relative' | 'participle' | 'inverted';
}

const mostSteps = 6;

function ownSubject(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const subjects = tree.childrenBy(index, 'nsubj');
  // "la veille, elle …": of two subjects a date is none.
  const able = subjects.length > 1 ? subjects.filter((child) => !isTimeWord(tree, child, lexicon)) : subjects;
  return able.find((child) => {
    const word = tree.word(child);
    return !(baseRelation(word.deprel) === 'expl' || (lexicon.sets.expletives.has(lowerForm(word)) && word.deprel.startsWith('expl')));
  });
}

/** The noun that a relative clause or participle hangs from. */
export function antecedent(tree: SentenceTree, index: number): number | undefined {
  const word = tree.word(index);
  return word.head >= 0 && ['acl', 'amod'].includes(baseRelation(word.deprel)) ? word.head : undefined;
}

/** True where a word stands for the antecedent of its clause. */
export function isRelativeWord(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  const form = lowerForm(word);
  return hasFeature(word, 'PronType', 'Rel') || ((word.upos === 'PRON' || word.deprel === 'obj') && lexicon.sets.relatives.has(form));
}

/** Who is addressed with a preposition: people first, else whatever is no date. */
function addressee(tree: SentenceTree, governor: number, lexicon: ClaimsLexicon): number | undefined {
  const obliques = tree
    .childrenBy(governor, 'obl')
    .filter((child) => (child > governor || isRelativeWord(tree, child, lexicon)) && !isTimeWord(tree, child, lexicon));
  return obliques.find((child) => ['person', 'group', 'name'].includes(lexicon.kind(tree.word(child)) ?? '')) ?? obliques[0];
}

/** "people it accuses of arming the rebels": the object of a clause without a relative word is what it hangs from. */
function unmarkedObject(tree: SentenceTree, governor: number, lexicon: ClaimsLexicon): number | undefined {
  const { deprel, head } = tree.word(governor);
  if (deprel !== 'acl:relcl' || head > governor) return undefined;
  const hasRelative = tree.subtree(governor).some((index) => index <= governor && isRelativeWord(tree, index, lexicon));
  const hasSubject = tree.childrenBy(governor, 'nsubj').some((subject) => subject < governor);
  return hasSubject && !hasRelative ? head : undefined;
}

/** The object of a verb that makes somebody do something ("ordonner à X de", "force X to"). */
function controller(tree: SentenceTree, governor: number, lexicon: ClaimsLexicon): number | undefined {
  const lemma = tree.word(governor).lemma;
  if (!lexicon.sets.objectControl.has(lemma) && !lexicon.sets.objectIsPerson.has(lemma)) return undefined;
  // "menace les habitants de revenir": who promises or threatens would do it.
  if (lexicon.stance(lemma) === 'announces') return undefined;
  // "were ordered to leave": the subject of the passive is the one addressed.
  // "il est demandé aux habitants de …": of the impersonal, whoever is spoken to.
  if (verbVoice(tree, governor, lexicon) === 'passive')
    return (
      findSubject(tree, governor, lexicon)?.head ??
      (tree.childrenBy(governor, 'expl').length > 0 ? addressee(tree, governor, lexicon) : undefined)
    );
  const isTime = (child: number): boolean => isTimeWord(tree, child, lexicon);
  const object = tree.childrenBy(governor, 'obj', 'iobj').find((child) => !isTime(child));
  const found = object ?? unmarkedObject(tree, governor, lexicon) ?? addressee(tree, governor, lexicon);
  // "à qui l'on reproche d'avoir fui": the relative word is its antecedent.
  return found !== undefined && isRelativeWord(tree, found, lexicon) ? antecedent(tree, governor) : found;
}

/**
 * The grammatical subject of a verb: its own, that of the verb it is coordinated with, that of the verb that controls it,
 * or the antecedent of its relative or participial clause.
 */
export function findSubject(tree: SentenceTree, index: number, lexicon: ClaimsLexicon, steps = 0): FoundSubject | undefined {
  const own = ownSubject(tree, index, lexicon);
  if (own === undefined) return steps < mostSteps && tree.word(index).head >= 0 ? borrowedSubject(tree, index, lexicon, steps) : undefined;
  const above = isRelativeWord(tree, own, lexicon) ? (antecedent(tree, index) ?? saidAntecedent(tree, index, lexicon)) : undefined;
  return above === undefined ? { head: own, rule: 'subject' } : { head: above, rule: 'relative' };
}

/** The subject of a verb that has none of its own, by what it hangs from. */
function borrowedSubject(tree: SentenceTree, index: number, lexicon: ClaimsLexicon, steps: number): FoundSubject | undefined {
  const { head, deprel } = tree.word(index);
  const higher = (rule: FoundSubject['rule']): FoundSubject | undefined => {
    const found = findSubject(tree, head, lexicon, steps + 1);
    return found && { head: found.head, rule };
  };
  switch (baseRelation(deprel)) {
    case 'conj':
      return tree.word(head).upos === 'NOUN' && !isPredicateNominal(tree, head) ? undefined : higher('shared');
    case 'csubj':
      return tree.word(head).upos === 'ADJ' ? higher('control') : controlledBy(delayed(tree, head, lexicon));
    case 'xcomp':
    case 'ccomp':
      return isControlled(tree, index) ? (controlledBy(complementDoer(tree, index, lexicon)) ?? higher('control')) : undefined;
    // "responded by threatening": a gerund is a clause, whatever the tree calls it.
    case 'obl':
      return tree.word(index).upos === 'VERB' || isPredicateNominal(tree, index)
        ? adverbialSubject(tree, index, lexicon, higher)
        : undefined;
    case 'advcl':
      return adverbialSubject(tree, index, lexicon, higher);
    case 'acl':
    case 'amod':
      return nounModifierSubject(tree, index, lexicon);
    default:
      return undefined;
  }
}

/** Who does what a participle or infinitive beside a clause tells. */
function adverbialSubject(
  tree: SentenceTree,
  index: number,
  lexicon: ClaimsLexicon,
  higher: (rule: 'control') => FoundSubject | undefined,
): FoundSubject | undefined {
  if (isHarmOfPassive(tree, index, lexicon)) return controlledBy(doerAbove(tree, tree.word(index).head, lexicon));
  if (isBeforeInsertion(tree, index, lexicon)) return undefined;
  return controlledAdverbial(tree, index, lexicon) ?? (isNonFinite(tree, index) ? higher('control') : undefined);
}

/** "a school was shelled by rebels, killing three", "the post suffered an attack by rebels, killing three": whoever attacked killed, named or not. */
function isHarmOfPassive(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  const isParticiple = isNonFinite(tree, index) && !hasFeature(word, 'VerbForm', 'Inf');
  const isUndergone = verbVoice(tree, word.head, lexicon) === 'passive' || enduredAct(tree, word.head, lexicon) !== undefined;
  return isParticiple && tellsHarm(tree, index, lexicon) && isUndergone;
}

/** The act that a verb says its subject underwent: "subir une attaque". */
function enduredAct(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  if (!lexicon.sets.enduring.has(tree.word(verb).lemma)) return undefined;
  return tree.childrenBy(verb, 'obj').find((object) => lexicon.predicateNoun(tree.word(object))?.class === 'event');
}

/** The agent of a passive verb or of the act that was undergone, if it is named. */
function doerAbove(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const act = enduredAct(tree, verb, lexicon);
  if (act === undefined) return tree.children(verb).find((child) => isAgent(tree, child, lexicon));
  return tree.childrenBy(act, 'nmod').find((child) => ['group', 'person', 'name'].includes(lexicon.kind(tree.word(child)) ?? ''));
}

/** "Looting the shop and, a nurse said, …": in a sentence that breaks off, whoever is slipped in after "and" only says so. */
function isBeforeInsertion(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { head } = tree.word(index);
  const [subject] = tree.childrenBy(head, 'nsubj');
  if (subject === undefined || index > subject || subject > head || lexicon.stance(tree.word(head).lemma) === undefined) return false;
  const first = tree.subtree(subject)[0] ?? subject;
  return tree.words[first - 1]?.form === ',' && tree.words[first - 2]?.upos === 'CCONJ' && tree.words[head + 1]?.form === ',';
}

function isControlled(tree: SentenceTree, index: number): boolean {
  if (baseRelation(tree.word(index).deprel) === 'xcomp') return true;
  // "Burning the archive and, residents said, …": what somebody tells before saying so is not what they do.
  const { head } = tree.word(index);
  const isBefore = index < head && tree.childrenBy(head, 'nsubj').some((subject) => subject > index);
  return isNonFinite(tree, index) && !isBefore;
}

/** Who does what a complement tells, where that is not the subject of the verb above. */
function complementDoer(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(index);
  return baseRelation(deprel) === 'xcomp' ? controller(tree, head, lexicon) : directed(tree, index, lexicon);
}

/** "told the drivers to turn back": those who are told. */
function directed(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const { head } = tree.word(index);
  return lexicon.sets.directives.has(tree.word(head).lemma) ? controller(tree, head, lexicon) : undefined;
}

/** "it took the police hours to clear the market": those whom it took the time. */
function delayed(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  if (!lexicon.sets.lastingVerbs.has(tree.word(verb).lemma)) return undefined;
  return tree.childrenBy(verb, 'obj', 'iobj').find((child) => ['person', 'group'].includes(lexicon.kind(tree.word(child)) ?? ''));
}

function controlledBy(head: number | undefined): FoundSubject | undefined {
  return head === undefined ? undefined : { head, rule: 'control' };
}

function isPredicateNominal(tree: SentenceTree, index: number): boolean {
  return tree.childrenBy(index, 'cop').length > 0;
}

function isNonFinite(tree: SentenceTree, index: number): boolean {
  const word = tree.word(index);
  // "accused of being behind the attack": of a predicate with a copula, the copula tells.
  const [copula] = word.upos === 'VERB' ? [] : tree.childrenBy(index, 'cop');
  if (copula !== undefined) return ['Inf', 'Part', 'Ger'].some((form) => hasFeature(tree.word(copula), 'VerbForm', form));
  if (['Inf', 'Part', 'Ger'].some((form) => hasFeature(word, 'VerbForm', form))) {
    return !tree.childrenBy(index, 'aux').some((aux) => hasFeature(tree.word(aux), 'VerbForm', 'Fin'));
  }
  return false;
}

/** "accuse X de …", "accused X of …ing": the infinitive hangs from the verb as an adverbial, its doer is the object. */
function controlledAdverbial(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): FoundSubject | undefined {
  const governor = tree.word(index).head;
  const { lemma } = tree.word(governor);
  if (!isNonFinite(tree, index)) return undefined;
  if (lexicon.sets.acts.has(lemma) || isPreventedClause(tree, index, governor, lexicon))
    return controlledBy(controller(tree, governor, lexicon));
  const marks = tree.childrenBy(index, 'mark', 'case').map((mark) => lowerForm(tree.word(mark)));
  // "thanked the drivers for stopping"
  // "suspect a councillor of having guided them"
  const isCharge = (mark: string): boolean =>
    lexicon.sets.chargeMarks.has(mark) || (mark !== '' && isBelief(lemma, lexicon) && lexicon.sets.genitives.has(mark));
  if (lexicon.sets.objectIsPerson.has(lemma) && marks.some(isCharge)) return controlledBy(controller(tree, governor, lexicon));
  return lexicon.sets.purposeVerbs.has(lemma) ? controlledBy(sentParty(tree, governor, lexicon)) : undefined;
}

function isBelief(lemma: string, lexicon: ClaimsLexicon): boolean {
  return lexicon.stance(lemma) === 'believes';
}

/** "sent a brigade to relieve …", "donné à la junte jusqu'à lundi pour …": those who are sent or given something do it, things do not. */
function sentParty(tree: SentenceTree, governor: number, lexicon: ClaimsLexicon): number | undefined {
  const isParty = (child: number): boolean => ['person', 'group'].includes(lexicon.kind(tree.word(child)) ?? '');
  const { governedMarks, infinitiveMarks, genitives } = lexicon.sets;
  const isReceiver = (child: number): boolean =>
    tree.childrenBy(child, 'case').some((mark) => {
      const form = lowerForm(tree.word(mark));
      return (governedMarks.has(form) || infinitiveMarks.has(form)) && !genitives.has(form);
    });
  return (
    tree.childrenBy(governor, 'obj', 'iobj').find(isParty) ??
    tree.childrenBy(governor, 'obl').find((child) => isParty(child) && isReceiver(child))
  );
}

/** "the mayor was among those wounded": what is told of those is told of the subject. */
function oneAmong(tree: SentenceTree, noun: number): number | undefined {
  const { upos, feats } = tree.word(noun);
  if (upos !== 'PRON' || !feats.includes('PronType=Dem') || tree.childrenBy(noun, 'cop').length === 0) return undefined;
  return tree.childrenBy(noun, 'case').length > 0 ? tree.childrenBy(noun, 'nsubj')[0] : undefined;
}

/** "arrested on suspicion of supplying arms", "held on accusations of spying": whoever undergoes the verb is said to have done it. */
function accusedParty(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const { head: noun } = tree.word(index);
  const { head: verb, deprel, lemma } = tree.word(noun);
  const isCharge = lexicon.nounStance(lemma) === 'accuses' || lexicon.sets.chargeNouns.has(lemma);
  const marks = tree.childrenBy(index, 'mark', 'case').map((mark) => lowerForm(tree.word(mark)));
  if (!isCharge || baseRelation(deprel) !== 'obl' || verb < 0 || !marks.some((mark) => lexicon.sets.genitives.has(mark))) return undefined;
  const object = tree.childrenBy(verb, 'obj')[0];
  if (object !== undefined) return object;
  return verbVoice(tree, verb, lexicon) === 'passive' ? findSubject(tree, verb, lexicon)?.head : undefined;
}

/** False for the words of a relative clause below: "believed to belong to a group that …". */
function isOwnWord(tree: SentenceTree, below: number, clause: number): boolean {
  return !tree.ancestors(below).some((index, at, all) => at < all.indexOf(clause) && tree.word(index).deprel === 'acl:relcl');
}

/** "ont pour consigne de tirer", "have orders to fire": who has an order or a plan would carry it out. */
function chargedParty(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(noun);
  if (head < 0 || !['obj', 'obl'].includes(baseRelation(deprel)) || !holdsIntention(tree, head, noun, lexicon)) return undefined;
  return ownSubject(tree, head, lexicon);
}

/** "is on the verge of leaving" */
function isStatedGerund(tree: SentenceTree, index: number): boolean {
  const isOpened = [index, tree.word(index).head].every((word) => tree.childrenBy(word, 'mark', 'case').length > 0);
  return isOpened && isPredicateNominal(tree, tree.word(index).head);
}

/** A participle or infinitive on a noun; a relative clause whose relative word is not its subject has none here. */
function nounModifierSubject(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): FoundSubject | undefined {
  const word = tree.word(index);
  const among = oneAmong(tree, word.head);
  if (among !== undefined) return { head: among, rule: 'participle' };
  if (hasFeature(word, 'VerbForm', 'Inf') || isStatedGerund(tree, index)) {
    // "they are in a position to respond", "is on the verge of leaving": who is said to be so would do it.
    const stated = isPredicateNominal(tree, word.head) ? ownSubject(tree, word.head, lexicon) : undefined;
    return controlledBy(stated ?? attempter(tree, word.head, lexicon) ?? chargedParty(tree, word.head, lexicon));
  }
  const accused = accusedParty(tree, index, lexicon);
  if (accused !== undefined) return controlledBy(accused);
  return saysNothingOf(tree, index, lexicon) ? undefined : { head: word.head, rule: 'participle' };
}

/** True for a relative clause, by its label or its words, unless it is a bare participle that only the label calls one. */
function saysNothingOf(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (tree.subtree(index).some((below) => isRelativeWord(tree, below, lexicon) && isOwnWord(tree, below, index))) return true;
  const isBare = /VerbForm=(?:Part|Ger)/u.test(tree.word(index).feats) && tree.childrenBy(index, 'aux').length === 0;
  return tree.word(index).deprel === 'acl:relcl' && !isBare;
}
