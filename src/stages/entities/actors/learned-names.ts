import { titleEnd } from '../../../util/title-run.ts';
import { holds } from './actor-pack.ts';
import { type Fold, foldName, isAcronym, startsWithCapital } from './fold-name.ts';
import { properRun, type WordRange } from './phrase-words.ts';
import type { WorkingSentence } from './working-sentence.ts';

/** Names that a document itself gives: folded name to ref; null where two actors share it. */
export interface LearnedNames {
  readonly add: (name: string, ref: string) => void;
  readonly get: (name: string) => string | undefined;
  readonly isEmpty: () => boolean;
  /** Whether one of them may begin with a word, folded: its first letter refuses most. */
  readonly mayBegin: (folded: string) => boolean;
}

/** Opens an empty list of learned names. */
export function openLearnedNames(fold: Fold): LearnedNames {
  const refs = new Map<string, string | null>();
  const initials = new Set<string>();
  const key = (name: string): string => (isAcronym(name) ? name.replaceAll('.', '') : fold(name).name);
  return {
    add: (name, ref) => {
      const own = key(name);
      const before = refs.get(own);
      refs.set(own, before === undefined || before === ref ? ref : null);
      initials.add(fold(name).name.charAt(0));
    },
    get: (name) => refs.get(key(name)) ?? undefined,
    isEmpty: () => refs.size === 0,
    mayBegin: (folded) => folded === '' || initials.has('') || initials.has(folded.charAt(0)),
  };
}

function surfaceOf({ starts, ends }: WorkingSentence, text: string, { first, last }: WordRange): string {
  return text.slice(starts[first]!, ends[last]!);
}

/** "(FDN)" or "(Front du Nord)" right behind a name. */
export function inBrackets(sentence: WorkingSentence, from: number): WordRange | undefined {
  const { surfaces, words } = sentence;
  if (surfaces[from] !== '(') return undefined;
  const first = holds(sentence.pack.determiners, sentence.folded[from + 1] ?? '') ? from + 2 : from + 1;
  let last = first;
  while (last + 1 < words.length && surfaces[last + 1] !== ')' && last - first < 5) last++;
  if (surfaces[last + 1] !== ')' || !startsWithCapital(surfaces[first]!)) return undefined;
  if (words.slice(first, last + 1).some(({ upos, form }) => upos === 'NUM' || form === ',')) return undefined;
  return last === first || startsWithCapital(surfaces[last]!) ? { first, last } : undefined;
}

/** "the prison service, the SNAI, said": an acronym between commas, which the tree sets beside what stands before. */
function apposedAcronym({ words, surfaces, folded, pack, matchOf }: WorkingSentence, last: number): WordRange | undefined {
  if (surfaces[last + 1] !== ',') return undefined;
  const at = holds(pack.determiners, folded[last + 2] ?? '') ? last + 3 : last + 2;
  const word = words[at];
  if (!word || word.head > last || !word.deprel.startsWith('appos') || matchOf[at] || !/^\p{Lu}[\p{Lu}\p{N}.-]{2,9}$/u.test(surfaces[at]!))
    return undefined;
  return /^[,.]$/u.test(surfaces[at + 1] ?? '') ? { first: at, last: at } : undefined;
}

/** "the Committee for Peace in Cyprus (CPC)": a place stands between the name and the bracket; the word after it, else `from`. */
export function beforeBracket(
  { words, surfaces, folded, pack }: Pick<WorkingSentence, 'words' | 'surfaces' | 'folded' | 'pack'>,
  from: number,
): number {
  if (words[from]?.upos !== 'ADP' || !holds(pack.positions.places, folded[from]!)) return from;
  let at = from + 1;
  while (at < from + 6 && at < words.length && (words[at]!.upos === 'DET' || startsWithCapital(surfaces[at]!))) at++;
  return surfaces[at] === '(' ? at : from;
}

/** "dit X", "better known as X": the words between, then a name. */
function afterIntroducer(sentence: WorkingSentence, from: number): WordRange | undefined {
  const { pieceOf, joined, offsets, pieces, wordOf, surfaces, pack } = sentence;
  const piece = pieceOf[surfaces[from] === ',' || surfaces[from] === '(' ? from + 1 : from];
  if (piece === undefined || piece >= pieces.length) return undefined;
  const phrase = pack.introducers.find((words) => joined.startsWith(words, offsets[piece]));
  if (phrase === undefined) return undefined;
  let at = wordOf[piece + phrase.split(' ').length - 1] ?? surfaces.length;
  while (at < surfaces.length && isBeforeName(sentence, at)) at++;
  if (at >= surfaces.length || !startsWithCapital(surfaces[at]!)) return undefined;
  return sentence.matchOf[at] ?? withComplement(sentence, named(sentence, at));
}

function isBeforeName({ surfaces, folded, pack }: WorkingSentence, at: number): boolean {
  return surfaces[at] === '' || holds(pack.determiners, folded[at]!) || /^[«“"]$/u.test(surfaces[at]!);
}

/** A run of capitals, common nouns among them ("the River Boys"). */
function named(sentence: WorkingSentence, first: number): WordRange {
  const { words, surfaces } = sentence;
  let last = first;
  while (last + 1 < words.length && words[last + 1]!.upos !== 'PUNCT' && startsWithCapital(surfaces[last + 1]!)) last++;
  return { first, last };
}

/** "Dawn of the Delta": a name that goes on behind "of the". */
function withComplement(sentence: WorkingSentence, run: WordRange): WordRange {
  const { words, surfaces, folded, pack } = sentence;
  let at = run.last + 1;
  if (words[at]?.upos !== 'ADP' || !holds(pack.complements, folded[at]!)) return run;
  at++;
  while (at < words.length && (surfaces[at] === '' || words[at]!.upos === 'DET')) at++;
  return at < words.length && startsWithCapital(surfaces[at]!) ? { first: run.first, last: named(sentence, at).last } : run;
}

/**
 * Other names that the text gives an actor right behind the first ("(FDN)", "alias X"), or behind a copula ("is known as X").
 * @param last the last word of the first name
 */
export function introducedNames(sentence: WorkingSentence, last: number): readonly WordRange[] {
  const bracketed = inBrackets(sentence, beforeBracket(sentence, last + 1));
  let next = bracketed ? bracketed.last + 2 : last + 1;
  while (next < sentence.words.length && next < last + 4 && sentence.words[next]!.upos === 'AUX') next++;
  const introduced = afterIntroducer(sentence, next);
  return [bracketed, apposedAcronym(sentence, last), introduced].filter((name) => name !== undefined);
}

/** True for an acronym whose letters begin the words of a name, in order ("Front de défense du Nord", FDN). */
export function isAcronymOf(acronym: string, name: string): boolean {
  const initials = foldName(name)
    .split(' ')
    .map((piece) => piece[0]);
  let at = 0;
  for (const letter of foldName(acronym).replaceAll(' ', '')) {
    while (at < initials.length && initials[at] !== letter) at++;
    if (at === initials.length) return false;
    at++;
  }
  return true;
}

/** "Criminal Investigation Service (SIC)": all the letters begin words of the name, in the order of another language. */
export function isAcronymInOtherOrder(acronym: string, name: string): boolean {
  const initials = foldName(name)
    .split(' ')
    .filter((piece) => piece.length > 3)
    .map((piece) => piece[0]);
  const letters = [...foldName(acronym).replaceAll(' ', '')];
  return letters.length > 2 && letters.length === initials.length && letters.sort().join('') === initials.sort().join('');
}

/** The places of learned names in a sentence, outside of what is taken. */
export function findLearned(
  sentence: WorkingSentence,
  text: string,
  learned: LearnedNames,
  isTaken: (word: number) => boolean,
): readonly (WordRange & { readonly ref: string })[] {
  const found: (WordRange & { readonly ref: string })[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    if (!startsWithCapital(sentence.surfaces[at]!) || !learned.mayBegin(sentence.folded[at]!)) continue;
    if (sentence.words[at]!.upos === 'PUNCT' || isTaken(at)) continue;
    const run = wholeTitle(sentence, at, named(sentence, at), text, learned);
    const range = longest(sentence, text, run, learned);
    if (!range) continue;
    found.push(range);
    at = range.last;
  }
  return found;
}

/** "Le Matin de l'Est": where the document gave a name that goes on behind small words, all of it. */
function wholeTitle(sentence: WorkingSentence, first: number, run: WordRange, text: string, learned: LearnedNames): WordRange {
  const { words, folded, pack } = sentence;
  const last = titleEnd(words, first, ({ upos, index }) => upos === 'ADP' && holds(pack.complements, folded[index]!)) ?? run.last;
  return last > run.last && learned.get(surfaceOf(sentence, text, { first, last })) !== undefined ? { first, last } : run;
}

function longest(
  sentence: WorkingSentence,
  text: string,
  run: WordRange,
  learned: LearnedNames,
): (WordRange & { readonly ref: string }) | undefined {
  for (let last = run.last; last >= run.first; last--) {
    const { first } = run;
    const ref = learned.get(surfaceOf(sentence, text, { first, last }));
    if (ref !== undefined) return { first, last, ref };
  }
  return undefined;
}

/** "fighters led by X": a name that nobody knows, of who leads those before. */
export function leadingName(sentence: WorkingSentence, at: number): WordRange | undefined {
  const { words, lemmas, folded, pack, matchOf, headOfWord, children } = sentence;
  const { deprel, upos, head } = words[at]!;
  if (upos !== 'PROPN' || !deprel.startsWith('obl') || matchOf[at] || headOfWord[at]) return undefined;
  const participle = words[head];
  if (!participle?.deprel.startsWith('acl') || !holds(pack.leading, lemmas[head]!) || !headOfWord[participle.head]) return undefined;
  const marks = children[at]!.filter((child) => child < at && words[child]!.upos !== 'PROPN');
  if (marks.length !== 1 || !holds(pack.positions.agents, folded[marks[0]!]!)) return undefined;
  return properRun(sentence, marks[0]! + 1);
}
