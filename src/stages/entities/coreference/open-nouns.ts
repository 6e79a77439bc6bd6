import { isPointingBack } from './noun-occurrences.ts';
import { childBy, hasFeature, type ReferenceSentence } from './reference-sentence.ts';

/** Relations of words that only go on with a name. */
export const partsOfNames: ReadonlySet<string> = new Set(['flat', 'compound', 'fixed', 'goeswith']);

/** A noun that is no part of a name, no time and no empty word. */
export function isOpenNoun(view: ReferenceSentence, at: number): boolean {
  const { upos, lemma } = view.words[at]!;
  if ((upos !== 'NOUN' && upos !== 'PROPN') || /^\p{Ll}$/u.test(view.words[at]!.form)) return false;
  if (partsOfNames.has(view.relations[at]!) || view.words[at]!.deprel === 'obl:tmod') return false;
  return !isIdle(view, at, lemma.toLowerCase()) && !isBareNoun(view, at) && !isPointer(view, at);
}

/** Nouns of time, quantity and manner, unless an article makes one the subject, or a capital part of a name ("The command reports"). */
function isIdle(view: ReferenceSentence, at: number, noun: string): boolean {
  if (!view.pack.idleNouns.has(noun)) return false;
  const isDefinite = view.children[at]!.some((child) => isPointingBack(view, child));
  return !(isDefinite && view.relations[at] === 'nsubj') && !(isCapital(view, at) && isCapital(view, at - 1));
}

function isCapital({ words }: ReferenceSentence, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(words[at]?.form ?? '');
}

/** "the first to fire", "les siens": an ordinal or possessive read as a noun. */
function isPointer({ pack, lowered }: ReferenceSentence, at: number): boolean {
  return pack.withArticle.has(lowered[at]!) || pack.possessives.has(lowered[at]!);
}

/** "those who fled", "the wounded": no noun, but persons. */
export function isForPersons(view: ReferenceSentence, at: number): boolean {
  const { upos } = view.words[at]!;
  if (upos === 'PRON') {
    return view.pack.personDemonstratives.has(view.lowered[at]!) && childBy(view, at, 'acl') !== undefined;
  }
  if (isCounted(view, at)) return true;
  if (upos !== 'ADJ' || view.pack.latter.has(view.lowered[at]!) || view.pack.former.has(view.lowered[at]!)) return false;
  return isArgument(view, at) && view.children[at]!.some((child) => isPointingBack(view, child)) && childBy(view, at, 'nmod') === undefined;
}

/** "eleven dead", "the dead of every faith": an adjective that stands for persons, behind an article or a number. */
function isCounted({ pack, words, children, lowered, relations }: ReferenceSentence, at: number): boolean {
  if (!pack.personAdjectives.has(words[at]!.lemma.toLowerCase()) || !['ADJ', 'VERB'].includes(words[at]!.upos)) return false;
  const before = words[at - 1];
  if (!before || relations[at] === 'amod') return false;
  return before.upos === 'NUM' || (pack.definite.has(lowered[at - 1]!) && children[at]!.includes(at - 1));
}

const argumentRelations: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj']);

function isArgument({ relations, children }: ReferenceSentence, at: number): boolean {
  return argumentRelations.has(relations[at]!) && !children[at]!.some((child) => relations[child] === 'cop');
}

function isLowerCase(form: string): boolean {
  return /^\p{Ll}/u.test(form);
}

/** "en otage", "fait état": where nouns need an article, one without it behind a preposition or as an object stands for nothing. */
export function isBareNoun(view: ReferenceSentence, at: number): boolean {
  const word = view.words[at]!;
  if (!view.pack.grammaticalGender || word.upos !== 'NOUN' || !hasFeature(word, 'Number=Sing')) return false;
  const isBare =
    childBy(view, at, 'case') !== undefined ||
    (isLowerCase(word.form) && view.relations[at] === 'obj' && childBy(view, at, 'appos', 'conj', 'acl') === undefined);
  return isBare && childBy(view, at, 'det', 'nummod', 'amod', 'nmod') === undefined;
}
