import type { Spot } from '../places/find-spots.ts';
import { clauseDepth, clauseRole, isPersonName, nounGrammar, type Occurrence } from './occurrence.ts';
import { childBy, hasFeature, type ReferenceSentence } from './reference-sentence.ts';

const partsOfPhrases: ReadonlySet<string> = new Set(['compound', 'amod', 'flat']);

/** A noun as a thing or an event; one with a definite article is the thing of that noun named before. */
export function ofNoun(view: ReferenceSentence, at: number, things: Map<string, string>): Occurrence {
  const { start, end, lemma } = view.words[at]!;
  const name = lemma.toLowerCase();
  const kind = view.pack.eventNouns.has(name) ? 'event' : 'thing';
  const { first, last } = kind === 'thing' ? phraseAround(view, at) : { first: at, last: at };
  const isAgain = view.children[at]!.some((child) => isPointingBack(view, child));
  const known = isAgain ? things.get(name) : undefined;
  const key = known ?? `${kind}:${start}-${end}`;
  if (known === undefined) {
    things.set(name, key);
    for (const noun of wordsInside(view, name)) things.set(noun, key);
  }
  return {
    key,
    ref: key,
    kind,
    type: undefined,
    country: undefined,
    start: view.words[first]!.start,
    end: view.words[last]!.end,
    sentence: view.index,
    paragraph: view.sentence.paragraph,
    first,
    last,
    head: at,
    role: clauseRole(view, at),
    depth: clauseDepth(view, at),
    isFurther: view.relations[at] === 'conj',
    isPerson: isPersonName(view, name),
    isBody: false,
    isActing: isActing(view, at, name),
    isCraft: view.pack.craftNouns.has(name),
    isPlaceNoun: view.pack.placeNouns.has(name) || isNamedPlace(view, at),
    spot: undefined,
    isName: view.words[at]!.upos === 'PROPN',
    grammar: nounGrammar(view, at),
    form: 'nominal',
    members: undefined,
    openRefs: undefined,
    rivals: undefined,
  };
}

const none: readonly string[] = [];
const [shortestCraft, longestCraft] = [3, 7];

/** "trolleybus": a noun of a craft that ends the word. */
function wordsInside({ pack }: ReferenceSentence, noun: string): readonly string[] {
  let found = none;
  for (let length = shortestCraft; length <= longestCraft && length < noun.length - 1; length++) {
    const end = noun.slice(-length);
    if (pack.craftNouns.has(end)) found = [...found, end];
  }
  return found;
}

/** A body that is not hit or burned as a house, or what is subject of an active verb of speech or will. */
function isActing({ pack, words, relations, children }: ReferenceSentence, at: number, noun: string): boolean {
  const verb = words[words[at]!.head];
  if (pack.bodyNouns.has(noun)) return !(relations[at] === 'obj' && verb !== undefined && pack.verbsOfHarm.has(verb.lemma));
  if (relations[at] !== 'nsubj' || words[at]!.deprel === 'nsubj:pass' || verb?.upos !== 'VERB' || hasFeature(verb, 'Voice=Pass'))
    return false;
  if (pack.verbsOfAgents.has(verb.lemma)) return true;
  return pack.speechVerbs.has(verb.lemma) && children[verb.index]!.some((child) => relations[child] === 'ccomp');
}

/** A place without a name: a thing where one can be, which another sort of the same noun is not. */
export function ofSpot(view: ReferenceSentence, { first, last, head, kind }: Spot, things: Map<string, string>): Occurrence {
  const sorts = view.children[head]!.filter((child) => partsOfPhrases.has(view.relations[child]!)).map((child) => view.words[child]!.lemma);
  const noun = view.words[head]!.lemma.toLowerCase();
  const named = `spot ${[...sorts.sort(), noun].join(' ')}`;
  const known = things.get(named);
  const own = new Map(known === undefined ? [] : [[noun, known]]);
  const occurrence: Occurrence = {
    ...ofNoun(view, head, own),
    kind: 'thing',
    isPlaceNoun: true,
    spot: kind,
    first,
    last,
    start: view.words[first]!.start,
    end: view.words[last]!.end,
  };
  things.set(named, occurrence.key).set(`spot ${noun}`, occurrence.key).set(noun, occurrence.key);
  return occurrence;
}

/** "took Mansi", "at Mansi": a name that no list knows, in the place of a place. */
function isNamedPlace(view: ReferenceSentence, at: number): boolean {
  const { upos, form } = view.words[at]!;
  if (upos !== 'PROPN' || form.length < 3 || form === form.toUpperCase()) return false;
  const preposition = childBy(view, at, 'case');
  if (preposition !== undefined && view.pack.placePrepositions.has(view.words[preposition]!.lemma)) return true;
  const { head } = view.words[at]!;
  return head >= 0 && view.relations[at] === 'obj' && view.pack.verbsOnPlaces.has(view.words[head]!.lemma);
}

/** "the", "this". */
export function isPointingBack({ pack, lowered, relations }: ReferenceSentence, at: number): boolean {
  return relations[at] === 'det' && (pack.definite.has(lowered[at]!) || pack.demonstrative.has(lowered[at]!));
}

/** The noun with the adjectives and nouns that stand right beside it ("slag heap", "centre commercial"). */
function phraseAround(view: ReferenceSentence, at: number): { readonly first: number; readonly last: number } {
  const isBeside = (word: number): boolean => partsOfPhrases.has(view.relations[word] ?? '') && view.words[word]!.head === at;
  let first = at;
  while (isBeside(first - 1)) first--;
  let last = at;
  while (isBeside(last + 1)) last++;
  return { first, last };
}
