import { nounGrammar } from './occurrence.ts';
import type { Agreement } from './reference-pack.ts';
import { childBy, hasFeature, isBelow, type ReferenceSentence } from './reference-sentence.ts';

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);
const closest: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/**
 * The noun that a relative pronoun stands for: the one its clause hangs from, or, where the verb's number or the
 * pronoun's gender says otherwise, another noun of the same phrase. A clause that hangs from no noun goes to the nearest
 * one before it.
 */
export function relativeAntecedent(
  view: ReferenceSentence,
  at: number,
  wanted: Agreement,
  isActor: (noun: number) => boolean,
): number | undefined {
  const clause = relativeClause(view, at);
  const head = clause === undefined ? undefined : view.words[clause]!.head;
  const verbNumber = clause === undefined ? undefined : subjectNumber(view, clause, at);
  const ofPersons = wanted.stands === 'person' || isOfPersons(view, at);
  const fits = (noun: number): boolean => agrees(view, noun, wanted, verbNumber) && (!ofPersons || isActor(noun));
  if (head === undefined || head >= at || !nominal.has(view.words[head]!.upos)) {
    return nearestOwner(view, at, fits, isActor);
  }
  if (!isBelow(view, wordBefore(view, at), head)) return nearestNoun(view, at, fits, head) ?? head;
  const better = betterThanHead(view, head, at, { wanted, fits, isActor });
  if (better !== undefined) return better;
  if (fits(head)) return head;
  return (
    nearestNoun(view, at, fits, head) ??
    nounAbove(view, head, fits) ??
    (isPartOfSeveral(view, at) ? nearestNoun(view, at, fits) : undefined) ??
    head
  );
}

/** "one of which", "three of whom": the word stands for several. */
export function isPartOfSeveral({ words, relations }: ReferenceSentence, at: number): boolean {
  const { head } = words[at]!;
  return relations[at] === 'nmod' && words[head]?.upos === 'NUM' && head < at;
}

function nearestOwner(
  view: ReferenceSentence,
  at: number,
  fits: (noun: number) => boolean,
  isActor: (noun: number) => boolean,
): number | undefined {
  const nearest = nearestNoun(view, at, fits);
  return nearest === undefined ? undefined : (ownerOfPlace(view, nearest, at, isActor) ?? nearest);
}

interface RelativeSearch {
  readonly wanted: Agreement;
  readonly fits: (noun: number) => boolean;
  readonly isActor: (noun: number) => boolean;
}

/** A noun of the same phrase that goes before its head: an apposition, a doer where one is needed, one that shows the gender. */
function betterThanHead(view: ReferenceSentence, head: number, at: number, { wanted, fits, isActor }: RelativeSearch): number | undefined {
  const beside = appositionBefore(view, head, at);
  if (beside !== undefined && fits(beside)) return beside;
  const owner = ownerOfPlace(view, head, at, isActor);
  if (owner !== undefined) return owner;
  const doer = isActor(head) ? undefined : doerBeside(view, head, at, (noun) => fits(noun) && isActor(noun));
  if (doer !== undefined || !wanted.gender || nounGrammar(view, head).gender) return doer;
  return nounAbove(view, head, (noun) => fits(noun) && nounGrammar(view, noun).gender === wanted.gender);
}

/** "the hand of the ministry, which denies it": a verb of speech or will takes the actor right before the word, not the thing it belongs to. */
function doerBeside(view: ReferenceSentence, head: number, at: number, fits: (noun: number) => boolean): number | undefined {
  const verb = view.words[at]!.head;
  if (verb < 0) return undefined;
  const isFor = view.relations[at] === 'nsubj' ? isDoneByActors(view, verb) : view.relations[at] === 'obj' && isDoneToActors(view, verb);
  if (!isFor) return undefined;
  const before = wordBefore(view, at);
  const noun = ['flat', 'compound'].includes(view.relations[before]!) ? view.words[before]!.head : before;
  return view.relations[noun] === 'nmod' && isBelow(view, noun, head) && fits(noun) ? noun : undefined;
}

function isDoneByActors({ pack, words }: ReferenceSentence, verb: number): boolean {
  const { lemma, upos } = words[verb]!;
  return upos === 'VERB' && (pack.speechVerbs.has(lemma) || pack.verbsOfAgents.has(lemma));
}

function isDoneToActors({ pack, words }: ReferenceSentence, verb: number): boolean {
  const { lemma } = words[verb]!;
  return pack.verbsOnAgents.has(lemma) || pack.verbsOnPersons.has(lemma);
}

/** "farmers in Argo, whose fields": a name of a place inside the phrase owns less than they do. */
function ownerOfPlace(view: ReferenceSentence, head: number, at: number, isActor: (noun: number) => boolean): number | undefined {
  if (!view.pack.possessiveRelatives.has(view.lowered[at]!) || view.words[head]!.upos !== 'PROPN' || isActor(head)) return undefined;
  return nounAbove(view, head, isActor);
}

/** A noun of which this one is the complement ("the leader of the port, who"). */
function nounAbove(view: ReferenceSentence, noun: number, fits: (noun: number) => boolean): number | undefined {
  let word = noun;
  for (let steps = 0; steps < 4 && isComplement(view, word); steps++) {
    word = view.words[word]!.head;
    if (closest.has(view.words[word]!.upos) && fits(word)) return word;
  }
  return undefined;
}

/** A complement of a noun, or of a participle beside a noun. */
function isComplement({ relations, words }: ReferenceSentence, word: number): boolean {
  const { head } = words[word]!;
  return relations[word] === 'nmod' || relations[word] === 'acl' || (relations[word] === 'obl' && relations[head] === 'acl');
}

/** After a preposition the word asks for a person ("à qui"). */
function isOfPersons(view: ReferenceSentence, at: number): boolean {
  return view.pack.personRelatives.has(view.lowered[at]!) && view.words[at - 1]?.upos === 'ADP';
}

/** The last word before the relative that is no comma and no preposition. */
function wordBefore(view: ReferenceSentence, at: number): number {
  let word = at - 1;
  while (word > 0 && (view.words[word]!.upos === 'PUNCT' || view.words[word]!.upos === 'ADP')) word--;
  return Math.max(0, word);
}

/** The predicate of the clause the pronoun opens, if it hangs from a noun. */
function relativeClause(view: ReferenceSentence, at: number): number | undefined {
  let word = at;
  for (let steps = 0; word >= 0 && steps < 8; steps++) {
    if (word !== at && view.relations[word] === 'acl') return word;
    word = view.words[word]!.head;
  }
  return undefined;
}

function appositionBefore(view: ReferenceSentence, head: number, at: number): number | undefined {
  const found = childBy(view, head, 'appos');
  return found !== undefined && found < at && closest.has(view.words[found]!.upos) && found > head ? found : undefined;
}

/** The number of the clause's verb, where the pronoun is its subject. */
function subjectNumber(view: ReferenceSentence, clause: number, at: number): string | undefined {
  if (view.words[at]!.head !== clause || view.relations[at] !== 'nsubj') return undefined;
  const finite = [clause, ...view.children[clause]!].find((word) => hasFeature(view.words[word]!, 'VerbForm=Fin'));
  if (finite === undefined) return undefined;
  const verb = view.words[finite]!;
  if (hasFeature(verb, 'Number=Plur')) return 'plural';
  return hasFeature(verb, 'Number=Sing') && view.pack.grammaticalGender ? 'singular' : undefined;
}

function agrees(view: ReferenceSentence, noun: number, wanted: Agreement, verbNumber: string | undefined): boolean {
  const { gender, number } = nounGrammar(view, noun);
  const isJoined = view.children[noun]!.some((child) => view.relations[child] === 'conj');
  if (verbNumber && number && verbNumber !== number && !isJoined && view.pack.grammaticalGender) return false;
  if (wanted.number && number && wanted.number !== number) return false;
  return !wanted.gender || !gender || wanted.gender === gender;
}

/** How many words back an unattached relative looks. */
const reach = 8;

function nearestNoun(view: ReferenceSentence, at: number, fits: (noun: number) => boolean, from = 0): number | undefined {
  for (let word = at - 1; word >= Math.max(from, at - reach, 0); word--) {
    const { upos, head } = view.words[word]!;
    if (upos === 'VERB' || upos === 'AUX') return undefined;
    const isHead = closest.has(upos) && !['flat', 'compound', 'fixed'].includes(view.relations[word]!) && head !== at;
    if (isHead && fits(word)) return word;
  }
  return undefined;
}
