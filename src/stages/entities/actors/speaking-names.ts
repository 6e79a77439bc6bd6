import { holds } from './actor-pack.ts';
import { feature } from './actor-sentence.ts';
import { startsWithCapital } from './fold-name.ts';
import { leadingName } from './learned-names.ts';
import { properRun, type WordRange } from './phrase-words.ts';
import type { WorkingSentence } from './working-sentence.ts';

/** A name of two words or more that speaks or acts as a person does ("X Y said"): the subject of a verb of saying. */
function speakingName(sentence: WorkingSentence, at: number): WordRange | undefined {
  const { words, lemmas, pack, matchOf, headOfWord } = sentence;
  const word = words[at]!;
  if (!word.deprel.startsWith('nsubj') || word.upos !== 'PROPN' || matchOf[at] || headOfWord[at]) return undefined;
  const verb = words[word.head];
  if (!verb || !holds(pack.saying, lemmas[verb.index]!)) return undefined;
  const first = startOfRun(sentence, at);
  const run = properRun(sentence, first);
  const hasArticle = sentence.children[at]!.some((child) => words[child]!.upos === 'DET');
  const isMany = feature(word, 'Number') === 'Plur' || hasArticle || words[first - 1]?.upos === 'DET';
  return run && run.last > run.first && !isMany ? run : undefined;
}

function startOfRun({ words, surfaces, matchOf }: WorkingSentence, at: number): number {
  let first = at;
  while (first > 0 && startsWithCapital(surfaces[first - 1]!) && words[first - 1]!.upos === 'PROPN' && !matchOf[first - 1]) first--;
  return first;
}

const describing: ReadonlySet<string> = new Set(['appos', 'acl:relcl']);

/** "according to X Y, who keeps a shop": a full name right behind the words that name a source, of whom something is told. */
function citedName(sentence: WorkingSentence, at: number): WordRange | undefined {
  const { words, folded, pack, matchOf, headOfWord } = sentence;
  if (at === 0 || words[at - 1]!.upos === 'PROPN' || matchOf[at] || headOfWord[at]) return undefined;
  const { sources } = pack.positions;
  if (!holds(sources, folded[at - 1]!) && !holds(sources, `${folded[at - 2] ?? ''} ${folded[at - 1]!}`)) return undefined;
  const run = properRun(sentence, at);
  if (!run || run.last === run.first || feature(words[at]!, 'Number') === 'Plur') return undefined;
  const isTold = sentence.children[at]!.some((child) => child > run.last && describing.has(words[child]!.deprel));
  return isTold ? run : undefined;
}

/** "says Idris, a baker": one name is enough where the noun behind it says that it is a person. */
function describedName(sentence: WorkingSentence, at: number): WordRange | undefined {
  const { words, surfaces, lemmas, pack, matchOf, headOfWord, children } = sentence;
  const word = words[at]!;
  if (!word.deprel.startsWith('nsubj') || matchOf[at] || headOfWord[at] || surfaces[at + 1] !== ',') return undefined;
  const verb = words[word.head];
  if (!verb || !holds(pack.saying, lemmas[verb.index]!) || !startsWithCapital(surfaces[at]!)) return undefined;
  const noun = children[at]!.find((child) => child > at && words[child]!.deprel === 'appos' && isPerson(headOfWord[child]));
  const before = words[at - 1];
  return noun === undefined || before?.upos === 'DET' || before?.upos === 'PROPN' ? undefined : { first: at, last: at };
}

const personHeads: ReadonlySet<string> = new Set(['person', 'people', 'members', 'fighters']);

function isPerson(head: WorkingSentence['headOfWord'][number]): boolean {
  return head !== undefined && personHeads.has(head.head.as);
}

/** Who speaks by a noun with the full name set beside it: "her lead counsel, X Y, said", "a local fixer, X Y, told us". */
interface ApposedSpeaker {
  readonly name: WordRange;
  /** The noun before the name. */
  readonly noun: number;
}

/** A full name between commas behind the noun that it is set beside, the subject of a verb of saying. */
function apposedSpeaker(sentence: WorkingSentence, at: number): ApposedSpeaker | undefined {
  const { words, surfaces, lemmas, pack, matchOf, headOfWord } = sentence;
  const { deprel, head } = words[at]!;
  if (deprel !== 'appos' || head < 0 || matchOf[at] || headOfWord[at] || surfaces[at - 1] !== ',') return undefined;
  const noun = words[head]!;
  const verb = words[noun.head];
  if (noun.upos !== 'NOUN' || !noun.deprel.startsWith('nsubj') || feature(noun, 'Number') === 'Plur') return undefined;
  if (!verb || !holds(pack.saying, lemmas[verb.index]!)) return undefined;
  const name = properRun(sentence, at);
  return name && name.last > name.first && surfaces[name.last + 1] === ',' ? { name, noun: head } : undefined;
}

/** "Ms. X", "M. X": the name behind a title, where there is one. */
export function behindTitle({ folded, pack, words }: WorkingSentence, { first, last }: WordRange): WordRange | undefined {
  const isTitled = first < last && holds(pack.titles, folded[first]!) && words[first + 1]!.upos === 'PROPN';
  return isTitled ? { first: first + 1, last } : undefined;
}

/** "M. X a fui": a title stands right before a name. */
export function isBehindTitle({ folded, pack, surfaces }: WorkingSentence, first: number): boolean {
  return first > 0 && holds(pack.titles, folded[first - 1]!) && startsWithCapital(surfaces[first - 1]!);
}

/** A full name that speaks, is cited or leads, and how it stands. */
export function standingName(
  sentence: WorkingSentence,
  at: number,
): { readonly run: WordRange; readonly speaking: WordRange | undefined; readonly apposed: ApposedSpeaker | undefined } | undefined {
  if (sentence.words[at]!.upos !== 'PROPN') return undefined;
  const speaking = speakingName(sentence, at) ?? describedName(sentence, at);
  const apposed = apposedSpeaker(sentence, at);
  const run = speaking ?? apposed?.name ?? citedName(sentence, at) ?? leadingName(sentence, at);
  return run && { run, speaking, apposed };
}
