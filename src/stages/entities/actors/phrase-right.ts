import { holds } from './actor-pack.ts';
import { baseRelation, headOf } from './actor-sentence.ts';
import { isStateKind } from './country-context.ts';
import { isNamePart, startsWithCapital } from './fold-name.ts';
import type { NameMatch } from './match-names.ts';
import { halvesOf, isDemonym, ordinalValue, type PhraseDraft, properRun, unitNumber } from './phrase-words.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

/** A demonym after a comma or conjunction, as in "officiers américains, français et britanniques". */
function joinedDemonym({ matchOf, words, pack, folded, surfaces }: WorkingSentence, at: number): NameMatch | undefined {
  const isLink = holds(pack.conjunctions, folded[at] ?? '') || surfaces[at] === ',';
  const next = isLink ? matchOf[at + 1] : undefined;
  return next && isDemonym(next) && words[at + 1]!.upos === 'ADJ' && words[at + 1]!.head <= at ? next : undefined;
}

/** The word after a complement marker and its determiner ("de la", "of the"), or undefined. */
function complementAt(sentence: WorkingSentence, at: number): number | undefined {
  const { folded, surfaces, words, pack } = sentence;
  const word = words[at];
  if (!word) return undefined;
  if (holds(pack.complements, folded[at]!) || (surfaces[at] === '' && word.upos === 'ADP')) return afterDeterminers(sentence, at + 1);
  return holds(pack.origins, folded[at]!) ? bodyOfOrigin(sentence, at) : undefined;
}

/** "observers from the African Union", "troops from the 3rd Division": what the noun before belongs to, by the tree and by its own words. */
function bodyOfOrigin(sentence: WorkingSentence, at: number): number | undefined {
  const { words, matchOf, headOfWord } = sentence;
  const target = afterDeterminers(sentence, at + 1);
  if (target === undefined) return undefined;
  const match = matchOf[target];
  const head = headOfWord[target] ?? headBehind(sentence, target);
  const range = head ?? match;
  if (!range || (head ? !isBodyOfPersons(head) : match!.candidates.some(({ kind }) => isStateKind(kind)))) return undefined;
  const noun = words[headOf(words, range.first, range.last)]!;
  return baseRelation(noun.deprel) === 'nmod' && noun.head < at ? target : undefined;
}

const bodies: ReadonlySet<string> = new Set(['body', 'unit', 'group']);

/** A body, or people taken together ("smugglers from the Tebu community"). */
function isBodyOfPersons({ head }: HeadMatch): boolean {
  return bodies.has(head.as) || (head.as === 'people' && head.type === 'group');
}

function afterDeterminers({ folded, surfaces, words, pack }: WorkingSentence, from: number): number | undefined {
  let next = from;
  while (next < words.length && (surfaces[next] === '' || holds(pack.determiners, folded[next]!) || words[next]!.upos === 'DET')) next++;
  return next < words.length ? next : undefined;
}

/** Takes in what stands behind a head noun. */
export function scanRight(sentence: WorkingSentence, head: HeadMatch, draft: PhraseDraft): void {
  let hasComplement = false;
  for (let at = head.last + 1; at < sentence.words.length; ) {
    const next: number | undefined = hasComplement ? undefined : beside(sentence, at, draft, head);
    const after: number | undefined = next ?? joinRight(sentence, at, draft) ?? complement(sentence, at, draft, head, hasComplement);
    if (after === undefined) return;
    const target: number | undefined = next === undefined ? complementAt(sentence, at) : undefined;
    if (target !== undefined) hasComplement = !isBranch(sentence, target, head);
    at = after;
  }
}

function joinRight(sentence: WorkingSentence, at: number, draft: PhraseDraft): number | undefined {
  if (!draft.names.some(isDemonym)) return undefined;
  const match = joinedDemonym(sentence, at);
  if (!match) return undefined;
  draft.joined.push(match);
  return match.last + 1;
}

/** Adjectives, names and demonyms right behind the head; the index after them. */
function beside(sentence: WorkingSentence, at: number, draft: PhraseDraft, head: HeadMatch): number | undefined {
  const { matchOf, folded, headOfWord } = sentence;
  if (headOfWord[at]) return undefined;
  const number = unitNumber(sentence, at, head);
  if (number !== undefined) return takeNumber(at, number, draft);
  const match = matchOf[at];
  if (match) return canStandBeside(sentence, match, head) ? takeMatch(sentence, match, draft) : undefined;
  if (!isAdjectiveBehind(sentence, at) || opensName(sentence, at)) return takeRunBeside(sentence, at, draft);
  draft.modifiers.push(folded[at]!);
  draft.last = at;
  return at + 1;
}

function takeNumber(at: number, value: number, draft: PhraseDraft): number {
  draft.ordinals.push({ word: at, value });
  draft.last = at;
  return at + 1;
}

function takeMatch(sentence: WorkingSentence, match: NameMatch, draft: PhraseDraft): number {
  draft.names.push(...halvesOf(sentence, match));
  draft.last = match.last;
  return match.last + 1;
}

function isAdjectiveBehind(sentence: WorkingSentence, at: number): boolean {
  const { upos, deprel, head } = sentence.words[at]!;
  if (Object.hasOwn(sentence.pack.unitModifiers, sentence.folded[at]!)) return head <= at;
  return upos === 'ADJ' && baseRelation(deprel) === 'amod' && head <= at && ordinalValue(sentence, at) === undefined;
}

/** "gang Grand Ravine": an adjective with a capital and a name behind it. */
function opensName({ surfaces, words, matchOf, headOfWord }: WorkingSentence, at: number): boolean {
  const next = surfaces[at + 1] ?? '';
  return (
    startsWithCapital(surfaces[at]!) &&
    startsWithCapital(next) &&
    words[at + 1]!.upos === 'PROPN' &&
    !matchOf[at + 1] &&
    !headOfWord[at + 1]
  );
}

/** "Colonel Ann Bell said": the title hangs from the name, or both from the verb. */
function isSecondSubject({ words, headOfWord }: WorkingSentence, at: number): boolean {
  const before = words[at - 1];
  const noun = headOfWord[at - 1]?.head.as;
  if (!before || (noun !== 'person' && noun !== 'people' && noun !== 'group' && noun !== 'media')) return false;
  return (
    ((noun === 'person' || noun === 'people') && before.head === at) ||
    (before.head === words[at]!.head && baseRelation(before.deprel) === 'nsubj')
  );
}

/** A name that is in no registry, right behind the head and not the subject of what follows. */
function takeRunBeside(sentence: WorkingSentence, at: number, draft: PhraseDraft): number | undefined {
  const { upos, deprel, head } = sentence.words[at]!;
  if (!isNamePart(sentence.surfaces[at]!) || upos === 'PUNCT' || upos === 'PRON') return undefined;
  const isOther = head > at && baseRelation(deprel) === 'nsubj' && !isSecondSubject(sentence, at);
  const run = isOther ? undefined : properRun(sentence, at);
  if (!run || draft.proper) return undefined;
  draft.proper = { first: run.first, last: run.last, isComplement: false };
  draft.last = run.last;
  return run.last + 1;
}

/** A name right behind a head belongs to it where no verb or preposition hangs it elsewhere. */
function canStandBeside({ words }: WorkingSentence, { first, last, candidates }: NameMatch, head: HeadMatch): boolean {
  const isOfState = candidates.every(({ kind }) => kind === 'country' || kind === 'capital' || kind === 'metonym');
  if (isOfState) return false;
  for (let at = first; at <= last; at++) {
    const { head: governor, deprel } = words[at]!;
    if (governor >= head.first && governor <= head.last) return true;
    if (governor >= first && governor <= last) continue;
    if (['obj', 'nsubj', 'obl'].includes(baseRelation(deprel)) && governor > last) return false;
  }
  return true;
}

const beforeHead = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);

/** "of Ukraine's 110th Brigade", "of the Sudanese army": the head noun behind what stands first in the complement. */
function headBehind({ headOfWord, words }: WorkingSentence, from: number): HeadMatch | undefined {
  for (let at = from + 1; at < words.length && at - from < 6 && beforeHead.has(words[at - 1]!.upos); at++) {
    const head = headOfWord[at];
    if (!head) continue;
    return words.slice(from, at).some((word) => word.head >= head.first && word.head <= head.last) ? head : undefined;
  }
  return undefined;
}

/** What a ministry is for ("de la Défense"). */
function takePortfolio({ folded, pack }: WorkingSentence, target: number, draft: PhraseDraft, { head }: HeadMatch): number | undefined {
  if (head.as !== 'body' || !Object.hasOwn(pack.portfolios, folded[target]!)) return undefined;
  draft.modifiers.push(folded[target]!);
  draft.last = Object.hasOwn(pack.portfolios, folded[target + 1] ?? '') ? target + 1 : target;
  return draft.last + 1;
}

function isBranch({ folded, pack }: WorkingSentence, target: number, { head }: HeadMatch): boolean {
  return head.as === 'unit' && Object.hasOwn(pack.unitModifiers, folded[target]!);
}

/** The branch that a unit is of ("bataillon d'infanterie"): no force beside it. */
function takeBranch(sentence: WorkingSentence, target: number, draft: PhraseDraft, head: HeadMatch): number | undefined {
  if (!isBranch(sentence, target, head)) return undefined;
  draft.modifiers.push(sentence.folded[target]!);
  draft.last = target;
  return target + 1;
}

/** "of X", "de la 3e brigade", "d'al-Anbar": whose, or of which place; the index after it. */
function complement(sentence: WorkingSentence, at: number, draft: PhraseDraft, own: HeadMatch, isFurther: boolean): number | undefined {
  const { head } = own;
  const { matchOf, headOfWord } = sentence;
  const target = complementAt(sentence, at);
  if (target === undefined) return undefined;
  const said = takePortfolio(sentence, target, draft, own) ?? takeBranch(sentence, target, draft, own);
  if (said !== undefined) return said;
  const nested = headOfWord[target] ?? headBehind(sentence, target);
  const match = nameBehindDemonym(sentence, matchOf[target]);
  if (match && isNameAt(match, target, headOfWord[target], nested) && !isToldByPeople(sentence, match, nested))
    return isDemonym(match) && !isNamePart(sentence.surfaces[target]!) ? undefined : takeMatch(sentence, match, draft);
  if (!nested)
    return plainComplement(sentence, target, draft, (head.as === 'body' && head.id !== 'ministry') || head.as === 'members', isFurther);
  draft.nested.push(nested);
  draft.last = nested.last;
  return undefined;
}

/** "de la Croix-Rouge colombienne": the adjective behind says which of those that bear the name. */
function isToldByPeople({ matchOf, words }: WorkingSentence, { first, last }: NameMatch, nested: HeadMatch | undefined): boolean {
  const next = matchOf[last + 1];
  return nested?.first === first && next !== undefined && isDemonym(next) && words[last + 1]!.upos === 'ADJ';
}

/** The complement is a name and no phrase of its own around a head noun. */
function isNameAt(match: NameMatch, target: number, own: HeadMatch | undefined, nested: HeadMatch | undefined): boolean {
  return match.first === target ? own === nested : nested === undefined;
}

/** "of the Iranian Revolutionary Guards": the people's name only says where the name right behind it is at home. */
function nameBehindDemonym({ matchOf }: WorkingSentence, match: NameMatch | undefined): NameMatch | undefined {
  const next = match && isDemonym(match) ? matchOf[match.last + 1] : undefined;
  return next && next.first > match!.last && !next.candidates.some(({ kind }) => isStateKind(kind)) ? next : match;
}

/** A complement that no registry and no head noun knows: a name, or a common noun. */
function plainComplement(
  sentence: WorkingSentence,
  target: number,
  draft: PhraseDraft,
  needsName: boolean,
  isFurther: boolean,
): number | undefined {
  const { upos } = sentence.words[target]!;
  if (isNamePart(sentence.surfaces[target]!) && upos !== 'PRON') {
    const run = properRun(sentence, target);
    if (!run) return undefined;
    if (!isFurther) draft.proper ??= { first: run.first, last: run.last, isComplement: true };
    draft.last = run.last;
    return run.last + 1;
  }
  const noun = endOfCompound(sentence, target);
  if (needsName || upos !== 'NOUN' || baseRelation(sentence.words[noun]!.deprel) !== 'nmod') return undefined;
  draft.last = noun;
  return noun + 1;
}

/** "of state security": the noun that the one before it only tells apart. */
function endOfCompound({ words, headOfWord }: WorkingSentence, from: number): number {
  const { deprel, head } = words[from]!;
  const isWhole = baseRelation(deprel) === 'compound' && head === from + 1 && words[head]!.upos === 'NOUN' && !headOfWord[head];
  return isWhole ? head : from;
}
