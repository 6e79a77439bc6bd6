import { flatMap } from '../../util/flat-map.ts';
import type { FramingLexicon } from './framing-lexicon.ts';
import type { Pattern, PatternToken } from './pattern.ts';
import type { FramedSentence, Unit } from './sentence-units.ts';

/** Words of a sentence from `first` to `last`, both included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

const longestGap = 5;

/** Walks from a unit over the mention of an actor or place, or the proper names, that it belongs to; the unit behind the last. */
function walk(from: number, step: 1 | -1, { sentence, units, mentionAt }: FramedSentence): number {
  const mention = mentionAt[units[from]?.word ?? -1];
  const belongs = ({ word }: Unit): boolean =>
    mention === undefined ? sentence.words[word]?.upos === 'PROPN' : mentionAt[word] === mention;
  let at = from;
  for (let unit = units[at]; unit !== undefined && belongs(unit); unit = units[at]) at += step;
  return at;
}

/** Whether the units from `start` to `end` (not included) name a party: a name or a mention as a whole, or the name or adjective inside a label. */
function isParty(start: number, end: number, { sentence, units, mentionAt }: FramedSentence, { powers }: FramingLexicon): boolean {
  const own = units.slice(start, end);
  const [only, mention] = [own[0], mentionAt[own[0]?.word ?? -1]];
  if (only === undefined) return false;
  if (own.length === 1 && (powers.has(only.lemma) || powers.has(only.form))) return true;
  const words = flatMap(own, ({ word }) => sentence.words[word] ?? []);
  if (mention === undefined || mention.form !== 'nominal') return words.length > 0;
  const isWhole = words[0]!.start <= mention.start && words.at(-1)!.end >= mention.end;
  return isWhole || words.some(({ upos }) => upos === 'PROPN' || (upos === 'ADJ' && mention.ref !== null));
}

/** Where the name of a party that begins at a unit ends (the unit behind it), or undefined. */
function partyEnd(at: number, around: FramedSentence, lexicon: FramingLexicon): number | undefined {
  const start = around.sentence.words[around.units[at]?.word ?? -1]?.upos === 'DET' ? at + 1 : at;
  const end = Math.max(walk(start, 1, around), start);
  const reach = end > start ? end : start + 1;
  return (end > start || isPower(start, around, lexicon)) && isParty(start, reach, around, lexicon) ? reach : undefined;
}

/** Where a party that ends before a unit begins, or undefined. */
function partyStart(before: number, around: FramedSentence, lexicon: FramingLexicon): number | undefined {
  const start = walk(before - 1, -1, around) + 1;
  const reach = start < before ? start : before - 1;
  return (start < before || isPower(reach, around, lexicon)) && isParty(reach, before, around, lexicon) ? reach : undefined;
}

function isPower(at: number, { units }: FramedSentence, { powers }: FramingLexicon): boolean {
  const unit = units[at];
  return unit !== undefined && (powers.has(unit.lemma) || powers.has(unit.form));
}

function fits(unit: Unit, token: PatternToken): boolean {
  if (token.kind !== 'word') return false;
  if (token.capital && !unit.isCapital) return false;
  return token.any.has(unit.form) || token.any.has(unit.lemma);
}

interface Surroundings {
  readonly tokens: readonly PatternToken[];
  readonly around: FramedSentence;
  readonly lexicon: FramingLexicon;
}

/** The end of what follows a gap, the shortest first; a mark ends the search. */
function endBehindGap(at: number, next: number, surroundings: Surroundings): number | undefined {
  const { sentence, units } = surroundings.around;
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    const end = endOf(at + skipped, next, surroundings);
    if (end !== undefined) return end;
    if (sentence.words[units[at + skipped]?.word ?? -1]?.upos === 'PUNCT') return undefined;
  }
  return undefined;
}

/** The unit behind one fixed word or party. */
function endOfToken(at: number, token: PatternToken, { around, lexicon }: Surroundings): number | undefined {
  if (token.kind === 'party') return partyEnd(at, around, lexicon);
  const unit = around.units[at];
  return unit !== undefined && fits(unit, token) ? at + 1 : undefined;
}

/** The unit behind the last place of a wording, matched from a unit on, or undefined. */
function endOf(at: number, next: number, surroundings: Surroundings): number | undefined {
  const token = surroundings.tokens[next];
  if (token === undefined) return at;
  if (token.kind === 'gap') return endBehindGap(at, next + 1, surroundings);
  const end = endOfToken(at, token, surroundings);
  return end === undefined ? undefined : endOf(end, next + 1, surroundings);
}

/**
 * The words that a wording covers where its first fixed word stands at a unit: whole words only, never a part of a compound.
 * @example matchPattern(openPattern('valet de {party}', entry), 1, sentence, lexicon) // { first: 1, last: 3 }
 */
export function matchPattern(pattern: Pattern, at: number, around: FramedSentence, lexicon: FramingLexicon): WordRange | undefined {
  const start = pattern.afterParty ? partyStart(at, around, lexicon) : at;
  if (start === undefined) return undefined;
  const end = endOf(at, 0, { tokens: pattern.tokens, around, lexicon });
  if (end === undefined) return undefined;
  const [first, last] = [around.units[start], around.units[end - 1]];
  if (!first?.opensWord || !last?.closesWord) return undefined;
  return { first: first.word, last: last.word };
}
