import { type ActorHead, type ActorPack, holds, ownEntry } from './actor-pack.ts';
import { type ActorSentence, baseRelation, feature, headOf } from './actor-sentence.ts';
import { type Fold, startsWithCapital } from './fold-name.ts';
import type { NameMatch } from './match-names.ts';

/** A head noun in a sentence: its words and what it makes of its phrase. */
export interface HeadMatch {
  readonly first: number;
  readonly last: number;
  readonly head: ActorHead;
}

/** A sentence with the names and head nouns found in it. */
export interface WorkingSentence extends ActorSentence {
  readonly pack: ActorPack;
  readonly lang: string;
  readonly matches: readonly NameMatch[];
  /** The match that covers each word. */
  readonly matchOf: readonly (NameMatch | undefined)[];
  /** The head that covers each word. */
  readonly headOfWord: readonly (HeadMatch | undefined)[];
  readonly headMatches: readonly HeadMatch[];
  /** Folded lemma of each word. */
  readonly lemmas: readonly string[];
}

const nominalTags = new Set(['NOUN', 'PROPN']);
const nominalRelations = new Set(['nsubj', 'obj', 'obl', 'nmod', 'iobj', 'conj', 'root', 'appos', 'dep', 'parataxis']);

/** An article, or somebody whose it is ("the mothers' collective"). */
function isDetermining({ upos, deprel }: ActorSentence['words'][number]): boolean {
  return upos === 'DET' || deprel === 'nmod:poss';
}

/** "X, commerçant à Y,": what stands between commas right behind a name is a noun, whatever participle it looks like. */
function isSetBesideName(words: ActorSentence['words'], at: number): boolean {
  const { deprel, head, feats } = words[at]!;
  if (words[at - 1]?.form !== ',' || words[at - 2]?.upos !== 'PROPN' || head < 0 || words[head]!.upos !== 'PROPN' || head > at)
    return false;
  return /^(?:acl|amod|nmod|appos)$/u.test(deprel) && !feats.includes('Tense=Past');
}

/** "Major Keita": with a capital right before the name that it hangs from, whatever adjective the word is elsewhere. */
function isRankBeforeName(words: ActorSentence['words'], at: number): boolean {
  const { upos, form, head } = words[at]!;
  return upos === 'ADJ' && head === at + 1 && words[head]!.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(form);
}

/** A noun, or an adjective that stands as one ("les insurgés"). */
function isNominal({ words, children }: ActorSentence, at: number): boolean {
  const { upos, deprel } = words[at]!;
  if (nominalTags.has(upos) || isSetBesideName(words, at) || isRankBeforeName(words, at)) return true;
  return upos === 'ADJ' && nominalRelations.has(baseRelation(deprel)) && children[at]!.some((child) => isDetermining(words[child]!));
}

function pieceFits(sentence: ActorSentence, lemmas: readonly string[], piece: number, wanted: string): boolean {
  if (sentence.pieces[piece] === wanted) return true;
  const word = sentence.wordOf[piece]!;
  return sentence.pieceOf[word + 1]! - sentence.pieceOf[word]! === 1 && lemmas[word] === wanted;
}

function restFits(sentence: ActorSentence, lemmas: readonly string[], at: number, rest: string): boolean {
  if (rest === '') return true;
  if (sentence.joined.startsWith(rest, sentence.offsets[at + 1])) return true;
  if (!mayGoOn(sentence, lemmas, at + 1, rest)) return false;
  return rest
    .trim()
    .split(' ')
    .every((wanted, step) => at + 1 + step < sentence.pieces.length && pieceFits(sentence, lemmas, at + 1 + step, wanted));
}

/** The next piece or its lemma begins what is wanted: most do not, and need not be compared piece by piece. */
function mayGoOn({ pieces, wordOf }: ActorSentence, lemmas: readonly string[], at: number, rest: string): boolean {
  const piece = pieces[at];
  return piece !== undefined && (rest.startsWith(piece) || rest.startsWith(lemmas[wordOf[at]!]!));
}

type HeadRow = ActorPack['headWords'][string][number];

function matchRow(sentence: ActorSentence, pack: ActorPack, lemmas: readonly string[], at: number, row: HeadRow): HeadMatch | undefined {
  const [rest, count, index] = row;
  if (!restFits(sentence, lemmas, at, rest)) return undefined;
  const first = sentence.wordOf[at]!;
  const last = sentence.wordOf[at + count - 1]!;
  const isWhole = sentence.pieceOf[last + 1] === at + count && (count > 1 || isNominal(sentence, first));
  return isWhole ? { first, last, head: pack.heads[index]! } : undefined;
}

function headUnder(sentence: ActorSentence, pack: ActorPack, lemmas: readonly string[], at: number, key: string): HeadMatch | undefined {
  const rows = ownEntry(pack.headWords, key);
  if (!rows) return undefined;
  for (const row of rows) {
    const found = matchRow(sentence, pack, lemmas, at, row);
    if (found) return found;
  }
  return undefined;
}

function headAt(sentence: ActorSentence, pack: ActorPack, lemmas: readonly string[], at: number): HeadMatch | undefined {
  const piece = sentence.pieces[at]!;
  const lemma = lemmas[sentence.wordOf[at]!]!;
  const found = headUnder(sentence, pack, lemmas, at, piece);
  if (found || lemma !== piece) return found ?? headUnder(sentence, pack, lemmas, at, lemma);
  const ending = isNominal(sentence, sentence.wordOf[at]!)
    ? pack.plurals.find((end) => piece.length > 4 && piece.endsWith(end))
    : undefined;
  return ending === undefined ? undefined : headUnder(sentence, pack, lemmas, at, piece.slice(0, -ending.length));
}

/** A name of an actor wins over the head noun that it begins with; a name of a state or a demonym does not. */
function isTaken(match: NameMatch | undefined): boolean {
  return match?.candidates.some(({ kind, isAmbiguous }) => !isAmbiguous && kind !== 'demonym' && kind !== 'prefix') ?? false;
}

/** "border guards" in small letters is the noun, "Security Service" says what many states have: whatever actor is called so. */
function isCommonNoun(surfaces: readonly string[], match: NameMatch, head: HeadMatch): boolean {
  if (match.first !== head.first || match.last !== head.last) return false;
  const isLong = match.last > match.first;
  const isWritten =
    (startsWithCapital(surfaces[match.last]!) && (match.first > 0 || isLong)) ||
    (isLong && match.first > 0 && startsWithCapital(surfaces[match.first]!));
  return !isWritten || head.head.as === 'body';
}

/** "colons": the registry's word for members of a group, which the document may speak of. */
function isWordOfPeople({ candidates }: NameMatch, { head }: HeadMatch): boolean {
  return head.as === 'people' && candidates.every(({ kind }) => kind === 'member');
}

const humanNouns: ReadonlySet<string> = new Set(['person', 'people', 'fighters', 'members']);

/** "Colonel Patient Lombe", "Mayor Ann Baker": behind a title or a first name a noun with a capital is part of a person's name. */
function isSurname(
  { words, surfaces }: ActorSentence,
  { first, last, head }: HeadMatch,
  headOfWord: readonly (HeadMatch | undefined)[],
  matchOf: readonly (NameMatch | undefined)[],
): boolean {
  if (first !== last || first === 0 || !humanNouns.has(head.as) || head.id === 'office' || !startsWithCapital(surfaces[first]!))
    return false;
  if (feature(words[first]!, 'Number') === 'Plur') return false;
  const before = headOfWord[first - 1];
  if (before) return before.head.as === 'person' && feature(words[before.last]!, 'Number') !== 'Plur';
  return (
    startsWithCapital(surfaces[first - 1]!) &&
    words[first - 1]!.upos === 'PROPN' &&
    !matchOf[first - 1] &&
    baseRelation(words[first]!.deprel) === 'flat'
  );
}

/** "General Paris Mensah": right behind a title or office, what sounds like a state or a town is a person's name. */
function isPersonName(
  { first, candidates }: NameMatch,
  words: ActorSentence['words'],
  headOfWord: readonly (HeadMatch | undefined)[],
  folded: readonly string[],
  pack: ActorPack,
): boolean {
  const before = headOfWord[first - 1];
  const isAddressed =
    (before?.head.as === 'person' && feature(words[before.last]!, 'Number') !== 'Plur') || holds(pack.titles, folded[first - 1] ?? '');
  return isAddressed && candidates.every(({ kind }) => kind === 'country' || kind === 'capital' || kind === 'metonym');
}

/** "Turkish-backed", "soutenues par la Turquie": whoever helps the one that the words describe. */
export function isBacker({ words, surfaces }: ActorSentence, { first, last }: NameMatch): boolean {
  const [mark, tied] = [words[last + 1], words[last + 2]];
  const isTied = mark?.start === words[last]!.end && /^[-‑–]$/u.test(surfaces[last + 1]!);
  if (isTied && (tied?.upos === 'VERB' || (tied?.upos === 'ADJ' && tied.feats.includes('VerbForm=Part')))) return true;
  const { deprel, head } = words[headOf(words, first, last)]!;
  return deprel.includes('agent') && head >= 0 && baseRelation(words[head]!.deprel) === 'acl';
}

/** "ambassade de France", "French embassy": it sits in another country than its own. */
export function isGuest({ headMatches, pack }: WorkingSentence, { first, last }: NameMatch): boolean {
  return headMatches.some(
    (head) => (head.head.guest ?? pack.bodies[head.head.id]?.guest) === true && last >= head.first - 1 && first <= head.last + 3,
  );
}

/** "accuse X", "urged X": a party that is spoken to or of, not the one whose army or officials speak. */
export function isTarget({ words, lemmas, pack }: Pick<WorkingSentence, 'words' | 'lemmas' | 'pack'>, at: number): boolean {
  const { deprel, head } = words[at]!;
  return baseRelation(deprel) === 'obj' && head >= 0 && holds(pack.positions.politicalVerbs, lemmas[head]!);
}

/** "frontière malienne": who stands there may be of either side. */
export function isOfBorder({ words, lemmas, pack }: WorkingSentence, { first, last, candidates }: NameMatch): boolean {
  const { head } = words[headOf(words, first, last)]!;
  return head >= 0 && candidates.every(({ kind }) => kind === 'demonym') && holds(pack.positions.borders, lemmas[head]!);
}

const persons: ReadonlySet<string> = new Set(['members', 'person', 'people']);

/** "Russian instructors", "mineurs chinois": the adjective says where persons come from. */
export function isOfPersons({ headOfWord, words }: WorkingSentence, { first, last, candidates }: NameMatch): boolean {
  const isAdjective = candidates.every(({ kind }) => kind === 'demonym');
  const { head } = words[headOf(words, first, last)]!;
  return isAdjective && head >= 0 && persons.has(headOfWord[head]?.head.as ?? '');
}

function matchByWord(words: ActorSentence['words'], matches: readonly NameMatch[]): readonly (NameMatch | undefined)[] {
  const matchOf: (NameMatch | undefined)[] = words.map(() => undefined);
  for (const match of matches) for (let at = match.first; at <= match.last; at++) matchOf[at] = match;
  return matchOf;
}

/** Finds the head nouns of a sentence and puts everything in reach by word. */
export function workingSentence(sentence: ActorSentence, matches: readonly NameMatch[], pack: ActorPack, fold: Fold): WorkingSentence {
  const { words, pieces, surfaces, folded, wordOf, pieceOf } = sentence;
  const matchOf = matchByWord(words, matches);
  const lemmas = words.map(({ lemma }, at) => (lemma === surfaces[at] ? folded[at]! : fold(lemma).name));
  const headOfWord: (HeadMatch | undefined)[] = words.map(() => undefined);
  const headMatches: HeadMatch[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const word = wordOf[at]!;
    if (headOfWord[word] || pieceOf[word] !== at) continue;
    const found = headAt(sentence, pack, lemmas, at);
    if (
      !found ||
      isSurname(sentence, found, headOfWord, matchOf) ||
      (isTaken(matchOf[word]) && !isCommonNoun(surfaces, matchOf[word]!, found))
    )
      continue;
    headMatches.push(found);
    for (let covered = found.first; covered <= found.last; covered++) headOfWord[covered] = found;
  }
  const { lang } = sentence.sentence;
  const kept = matches.filter(
    (match) =>
      !isPersonName(match, words, headOfWord, folded, pack) &&
      !headMatches.some((head) => isCommonNoun(surfaces, match, head) && !isWordOfPeople(match, head)),
  );
  const keptOf = kept.length === matches.length ? matchOf : matchByWord(words, kept);
  return {
    sentence: sentence.sentence,
    index: sentence.index,
    words,
    starts: sentence.starts,
    ends: sentence.ends,
    surfaces,
    pieces,
    rows: sentence.rows,
    joined: sentence.joined,
    offsets: sentence.offsets,
    wordOf,
    pieceOf,
    children: sentence.children,
    folded,
    pack,
    lang,
    matches: kept,
    matchOf: keptOf,
    headOfWord,
    headMatches,
    lemmas,
  };
}
