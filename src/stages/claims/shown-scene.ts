import type { ClaimsLexicon } from './claims-lexicon.ts';
import { isDate, prepositionRole } from './prepositions.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { findSubject } from './subject.ts';

/** Something that a medium shows somewhere or in some condition: "une vidéo montre un char en feu à X", "images show trenches at X". */
export interface ShownScene {
  readonly verb: number;
  readonly thing: number;
  /** "en *feu*", "on *fire*". */
  readonly condition?: number | undefined;
  readonly places: readonly number[];
}

/** The scene that a verb of showing opens with its object; undefined where the object is an act, a text or a date, or only named. */
export function shownScene(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): ShownScene | undefined {
  if (tree.word(verb).upos !== 'VERB' || lexicon.stance(tree.word(verb).lemma) !== 'shows') return undefined;
  if (!isShowing(tree, verb, lexicon)) return undefined;
  const thing = tree.childrenBy(verb, 'obj').find((child) => child > verb && isThing(tree, child, lexicon));
  if (thing === undefined) return undefined;
  const near = [...tree.childrenBy(thing, 'nmod', 'obl'), ...tree.childrenBy(verb, 'obl', 'nmod')].filter((child) => child > thing);
  const condition = near.find((child) => isCondition(tree, child, lexicon)) ?? describedBehind(tree, verb, thing, lexicon);
  const phrases = condition === undefined ? near : [...near, ...tree.childrenBy(condition, 'obl', 'nmod')];
  const places = phrases.filter((child) => child !== condition && isPlace(tree, child, lexicon));
  return condition === undefined && places.length === 0 ? undefined : { verb, thing, condition, places };
}

/** A medium shows; who "found a cache" or "established a camp" did something. */
function isShowing(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const subject = findSubject(tree, verb, lexicon)?.head;
  if (subject === undefined) return false;
  const word = tree.word(subject);
  return lexicon.kind(word) === 'medium' || lexicon.sets.channelNouns.has(word.lemma.toLowerCase());
}

function isThing(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (word.upos !== 'NOUN' || lexicon.predicateNoun(word) !== undefined) return false;
  if (['time', 'medium'].includes(lexicon.kind(word) ?? '')) return false;
  const { adjectives } = lexicon.pack.predicates.conditions;
  // "un bus calciné": a participle of condition tells no act.
  return !tree.childrenBy(index, 'acl').some((child) => tree.word(child).upos === 'VERB' && !adjectives.includes(tree.word(child).lemma));
}

/** "en feu", "in flames": a bare noun of condition behind a preposition. */
function isCondition(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const isBare = tree.childrenBy(index, 'case').length > 0 && tree.childrenBy(index, 'det', 'nmod').length === 0;
  return isBare && lexicon.pack.predicates.conditions.nouns.includes(tree.word(index).lemma);
}

/** "shows a ferry ablaze". */
function describedBehind(tree: SentenceTree, verb: number, thing: number, lexicon: ClaimsLexicon): number | undefined {
  return [...tree.childrenBy(thing, 'amod', 'acl'), ...tree.childrenBy(verb, 'xcomp')].find(
    (child) => child > thing && lexicon.pack.predicates.conditions.adjectives.includes(tree.word(child).lemma),
  );
}

function isPlace(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (isDate(tree, index, lexicon) || tree.childrenBy(index, 'case').length === 0) return false;
  const found = prepositionRole(tree, index, [], lexicon);
  // "au large de X": a wording of several words tells a place by itself.
  const isWording = found?.words.includes(' de') === true;
  return found?.role === 'place' && (isWording || ['place', 'name'].includes(lexicon.kind(tree.word(index)) ?? ''));
}
