import type { FramingLexicon } from './framing-lexicon.ts';
import type { Pattern, PatternToken } from './pattern.ts';
import type { FramedSentence, Unit } from './sentence-units.ts';

/** Words of a sentence from `first` to `last`, both included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

const longestGap = 5;

/** Where the name of a party that begins at a unit ends (the unit behind it), or undefined. */
function partyEnd(at: number, { sentence, units, mentionAt }: FramedSentence, { powers }: FramingLexicon): number | undefined {
  const start = sentence.words[units[at]?.word ?? -1]?.upos === 'DET' ? at + 1 : at;
  const unit = units[start];
  if (unit === undefined) return undefined;
  const mention = mentionAt[unit.word];
  const belongs = (other: Unit): boolean =>
    mention === undefined ? sentence.words[other.word]?.upos === 'PROPN' : mentionAt[other.word] === mention;
  let end = start;
  while (units[end] !== undefined && belongs(units[end]!)) end++;
  if (end > start) return end;
  return powers.has(unit.lemma) || powers.has(unit.form) ? start + 1 : undefined;
}

/** Where a party that ends before a unit begins, or undefined. */
function partyStart(before: number, { sentence, units, mentionAt }: FramedSentence, { powers }: FramingLexicon): number | undefined {
  const unit = units[before - 1];
  if (unit === undefined) return undefined;
  const mention = mentionAt[unit.word];
  const belongs = (other: Unit): boolean =>
    mention === undefined ? sentence.words[other.word]?.upos === 'PROPN' : mentionAt[other.word] === mention;
  let start = before;
  while (units[start - 1] !== undefined && belongs(units[start - 1]!)) start--;
  if (start < before) return start;
  return powers.has(unit.lemma) || powers.has(unit.form) ? before - 1 : undefined;
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
