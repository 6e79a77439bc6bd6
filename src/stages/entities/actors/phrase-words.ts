import { holds } from './actor-pack.ts';
import { isNamePart, startsWithCapital } from './fold-name.ts';
import type { NameMatch } from './match-names.ts';
import type { HeadMatch, WorkingSentence } from './working-sentence.ts';

/** A stretch of words. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** What stands around a head noun and says which one is meant. Indices are words. */
export interface PhraseParts extends WordRange {
  /** Names of the registry within the phrase; demonyms and state names among them. */
  readonly names: readonly NameMatch[];
  /** Further demonyms joined by "and" ("officiers turcs et qataris"). */
  readonly joined: readonly NameMatch[];
  /** Head nouns within the phrase ("spokesman of the army"). */
  readonly nested: readonly HeadMatch[];
  /** Numbers of units ("3e et 5e brigades"), with their words. */
  readonly ordinals: readonly { readonly word: number; readonly value: number }[];
  /** Folded adjectives and nouns that belong to the phrase and are none of the above. */
  readonly modifiers: readonly string[];
  /** A name that is in no registry, right beside the head or as its complement. */
  readonly proper?: WordRange & { readonly isComplement: boolean };
}

/** The same while it is read. */
export interface PhraseDraft {
  first: number;
  last: number;
  names: NameMatch[];
  joined: NameMatch[];
  nested: HeadMatch[];
  ordinals: { word: number; value: number }[];
  modifiers: string[];
  proper?: WordRange & { readonly isComplement: boolean };
}

/** The number of an ordinal ("3e", "12th", "third"), or undefined. */
export function ordinalValue({ folded, lemmas, pack }: WorkingSentence, at: number): number | undefined {
  const word = folded[at] ?? '';
  const figures = /^(\d{1,4})([a-z]+)$/u.exec(word);
  if (figures) return holds(pack.ordinalMarks, figures[2]!) ? Number(figures[1]) : undefined;
  const known = Object.hasOwn(pack.ordinals, word) ? pack.ordinals[word] : undefined;
  return known ?? (Object.hasOwn(pack.ordinals, lemmas[at] ?? '') ? pack.ordinals[lemmas[at]!] : undefined);
}

/** The number of a unit in plain figures, right before its name or behind its noun ("444 Brigade", "division 77"), or undefined. */
export function unitNumber({ surfaces, words }: WorkingSentence, at: number, { head, first, last }: HeadMatch): number | undefined {
  if (head.as !== 'unit' || !/^\d{1,4}$/u.test(surfaces[at] ?? '') || words[last]!.feats.includes('Number=Plur')) return undefined;
  const isNumber = at === last + 1 || (at === first - 1 && startsWithCapital(surfaces[first]!));
  return isNumber ? Number(surfaces[at]) : undefined;
}

/** A name, or both halves of a compound word ("franco-allemands"). */
export function halvesOf({ matches }: WorkingSentence, match: NameMatch): readonly NameMatch[] {
  return match.part === undefined ? [match] : matches.filter(({ first, last }) => first === match.first && last === match.last);
}

/** True for a demonym. */
export function isDemonym({ candidates }: NameMatch): boolean {
  return candidates.some(({ kind }) => kind === 'demonym');
}

const behindParticiple = new Set(['ADP', 'DET', 'NOUN', 'PROPN', 'ADJ', 'ADV']);

/** "basée à Nairobi,", "installed by Moscow,": where the comma behind a participle and its complements stands, else `from`. */
export function afterParticiple({ words, surfaces }: WorkingSentence, from: number): number {
  if (!words[from]?.feats.includes('VerbForm=Part')) return from;
  let at = from + 1;
  while (at < from + 7 && behindParticiple.has(words[at]?.upos ?? '')) at++;
  return surfaces[at] === ',' ? at : from;
}

/** A hyphen or apostrophe within a name. */
function isJoint({ surfaces }: WorkingSentence, at: number): boolean {
  return /^[-‑'’]$/u.test(surfaces[at]!);
}

const linkTags = new Set(['ADP', 'SCONJ', 'CCONJ', 'AUX', 'ADV']);

/** True for a word that has its capital from the sentence that it opens ("In Bara district"). */
export function isOpeningLink({ words }: WorkingSentence, at: number): boolean {
  const before = words[at - 1];
  return linkTags.has(words[at]!.upos) && (before === undefined || before.upos === 'PUNCT');
}

function isRunWord(sentence: WorkingSentence, at: number): boolean {
  const { upos } = sentence.words[at]!;
  return upos !== 'PUNCT' && upos !== 'PRON' && isNamePart(sentence.surfaces[at]!) && !isOpeningLink(sentence, at);
}

/** A run of capitalised words from a place on; hyphens within belong to it, names of the registry and head nouns end it. */
export function properRun(sentence: WorkingSentence, from: number): WordRange | undefined {
  if (from >= sentence.words.length || !isRunWord(sentence, from)) return undefined;
  let last = from;
  for (let at = from + 1; at < sentence.words.length; at++) {
    if (isJoint(sentence, at)) continue;
    if (!continuesRun(sentence, at, last)) break;
    last = at;
  }
  return { first: from, last };
}

function continuesRun(sentence: WorkingSentence, at: number, last: number): boolean {
  const { words, matchOf, headOfWord } = sentence;
  if (!isRunWord(sentence, at) || matchOf[at] || headOfWord[at]) return false;
  return at === last + 1 || words[at]!.start === words[at - 1]!.end;
}
