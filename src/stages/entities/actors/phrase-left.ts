import { holds } from './actor-pack.ts';
import { baseRelation } from './actor-sentence.ts';
import { isNamePart } from './fold-name.ts';
import type { NameMatch } from './match-names.ts';
import { halvesOf, isDemonym, isOpeningLink, ordinalValue, type PhraseDraft, unitNumber } from './phrase-words.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

/** A word tied to another by a hyphen ("Turkish-backed"): no demonym of the head, unless the other is one ("Franco-German"). */
function isHyphenated({ surfaces, words, matchOf }: WorkingSentence, { last }: NameMatch): boolean {
  const [next, after] = [words[last + 1], matchOf[last + 2]];
  if (after && isDemonym(after)) return false;
  return next !== undefined && next.start === words[last]!.end && /^[-‑–]/u.test(surfaces[last + 1]!);
}

const modifierRelations = new Set(['amod', 'compound', 'flat', 'nmod', 'nummod', 'appos', 'dep', 'conj', 'advmod']);

function isModifier({ words, surfaces }: WorkingSentence, at: number): boolean {
  const { upos, deprel } = words[at]!;
  if (upos === 'PUNCT') return /^[-‑']$/u.test(surfaces[at]!);
  // "and say wounded fighters were turned away": a verb of its own stands before the noun and says nothing of it.
  if (upos === 'VERB') return baseRelation(deprel) !== 'conj' && modifierRelations.has(baseRelation(deprel));
  return (upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN') && modifierRelations.has(baseRelation(deprel));
}

/** A step to the left of a head noun: takes in what stands at a place and gives the next place, or undefined where the phrase ends. */
type LeftStep = (
  sentence: WorkingSentence,
  at: number,
  draft: PhraseDraft,
  awaitsPossessor: boolean,
  head: HeadMatch,
) => number | undefined;

function takeName(sentence: WorkingSentence, at: number, draft: PhraseDraft): number | undefined {
  const match = sentence.matchOf[at];
  if (!match) return undefined;
  if (!isHyphenated(sentence, match)) draft.names.push(...halvesOf(sentence, match));
  draft.first = match.first;
  return match.first - 1;
}

function takeOrdinal(sentence: WorkingSentence, at: number, draft: PhraseDraft, _awaits: boolean, head: HeadMatch): number | undefined {
  const value = ordinalValue(sentence, at) ?? unitNumber(sentence, at, head);
  if (value === undefined) return undefined;
  draft.ordinals.push({ word: at, value });
  draft.first = at;
  return at - 1;
}

function passLink(sentence: WorkingSentence, at: number, draft: PhraseDraft): number | undefined {
  if (isPossessive(sentence, at)) return at - 1;
  return holds(sentence.pack.conjunctions, sentence.folded[at]!) && joinsBefore(sentence, at, draft) ? at - 1 : undefined;
}

/** "Airborne Brigade", "Justice Department": what sort of unit or ministry it is, capital or not. */
function isSortOf({ folded, pack }: WorkingSentence, at: number, { head }: HeadMatch): boolean {
  const sorts = head.as === 'unit' ? pack.unitModifiers : head.as === 'body' ? pack.portfolios : undefined;
  return sorts !== undefined && Object.hasOwn(sorts, folded[at]!);
}

function takeModifier(
  sentence: WorkingSentence,
  at: number,
  draft: PhraseDraft,
  awaitsPossessor: boolean,
  head: HeadMatch,
): number | undefined {
  const { words, surfaces, folded } = sentence;
  if (awaitsPossessor || !isModifier(sentence, at)) return undefined;
  if (words[at]!.upos === 'PUNCT') return at - 1;
  const isSort = isSortOf(sentence, at, head);
  const isProper = !isSort && words[at]!.upos === 'PROPN' && isNamePart(surfaces[at]!) && at > 0;
  const first = isProper && !draft.proper ? runBackwards(sentence, at) : at;
  if (isProper) draft.proper ??= { first, last: at, isComplement: false };
  else draft.modifiers.push(folded[at]!);
  draft.first = isProper ? first : startOfCompound(sentence, first);
  return draft.first - 1;
}

/** "little-known outfit", "34-year-old farmer": a word that a hyphen ties to what stands before it begins there. */
function startOfCompound(sentence: WorkingSentence, at: number): number {
  const { words, surfaces, matchOf } = sentence;
  const [before, tied] = [words[at - 1], words[at - 2]];
  const isTied = tied !== undefined && /^[-‑]$/u.test(surfaces[at - 1]!) && before?.end === words[at]!.start && tied.end === before.start;
  return isTied && !matchOf[at - 2] && ['ADV', 'ADJ', 'NOUN', 'NUM'].includes(tied.upos) ? startOfCompound(sentence, at - 2) : at;
}

const leftSteps: readonly LeftStep[] = [takeName, takeOrdinal, passLink, takeModifier];

function isNestedLeft(
  { headOfWord, words, folded, pack }: WorkingSentence,
  at: number,
  awaitsPossessor: boolean,
  head: HeadMatch,
): boolean {
  const nested = headOfWord[at];
  if (head.head.as === 'unit' && Object.hasOwn(pack.unitModifiers, folded[at]!)) return false;
  return nested !== undefined && (awaitsPossessor || baseRelation(words[nested.last]!.deprel) === 'compound');
}

/** The end of a phrase to the left: a noun phrase or a name that possesses it. */
function takePossessor(sentence: WorkingSentence, at: number, draft: PhraseDraft, awaitsPossessor: boolean, head: HeadMatch): boolean {
  const { headOfWord, surfaces, matchOf } = sentence;
  if (matchOf[at]) return false;
  if (isNestedLeft(sentence, at, awaitsPossessor, head)) {
    draft.nested.push(headOfWord[at]!);
    draft.first = headOfWord[at]!.first;
    return true;
  }
  if (!awaitsPossessor || !isNamePart(surfaces[at]!)) return false;
  draft.first = runBackwards(sentence, at);
  draft.proper ??= { first: draft.first, last: at, isComplement: true };
  return true;
}

/** Takes in what stands before a head noun. */
export function scanLeft(sentence: WorkingSentence, head: HeadMatch, draft: PhraseDraft): void {
  let awaitsPossessor = false;
  let at: number | undefined = head.first - 1;
  while (at !== undefined && at >= 0 && head.first - at < 9) {
    if (takePossessor(sentence, at, draft, awaitsPossessor, head)) return;
    const here: number = at;
    const waited = awaitsPossessor;
    at = leftSteps.reduce<number | undefined>((next, step) => next ?? step(sentence, here, draft, waited, head), undefined);
    awaitsPossessor = isPossessive(sentence, here);
  }
}

function isPossessive({ surfaces, folded, pack }: WorkingSentence, at: number): boolean {
  return /^['’]s?$/u.test(surfaces[at]!) || holds(pack.possessives, folded[at]!);
}

function runBackwards(sentence: WorkingSentence, from: number): number {
  const { words, surfaces, matchOf } = sentence;
  let first = from;
  for (let at = from - 1; at >= 0; at--) {
    const isJoint = /^[-‑'’]$/u.test(surfaces[at]!);
    if (!isJoint && (matchOf[at] || words[at]!.upos === 'PUNCT' || words[at]!.upos === 'DET' || !isNamePart(surfaces[at]!))) break;
    if (isOpeningLink(sentence, at) || holds(sentence.pack.determiners, sentence.folded[at]!)) break;
    if (!isJoint) first = at;
  }
  return first;
}

/** "Turkish and Qatari officers", "3e et 5e brigades": what stands before the conjunction is of the same kind. */
function joinsBefore(sentence: WorkingSentence, at: number, draft: PhraseDraft): boolean {
  const before = at - 1;
  if (before < 0) return false;
  if (draft.ordinals.length > 0) return ordinalValue(sentence, before) !== undefined;
  const match = sentence.matchOf[before];
  return match !== undefined && isDemonym(match) && draft.names.length > 0 && draft.names.every(isDemonym);
}
