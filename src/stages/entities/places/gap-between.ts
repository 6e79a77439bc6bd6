import { holds, type PlacePack } from './place-pack.ts';
import { type Piece, type PlaceSentence, phraseStartingAt } from './place-sentence.ts';

/** What the words between two places make of them: items of a list, one within the other, or set side by side. */
export type GapKind = 'list' | 'within' | 'comma' | 'possessive' | 'none';

const longestGap = 8;

/** Reads the pieces from `first` up to `end`, which is not included. */
export function gapBetween(sentence: PlaceSentence, first: number, end: number): GapKind {
  const { pieces, pack } = sentence;
  const gap = pieces.slice(first, end);
  if (gap.length === 0 || gap.length > longestGap) return 'none';
  if (gap.every(({ lower }) => holds(pack.possessives, lower))) return 'possessive';
  if (gap.every(isComma)) return 'comma';
  if (gap.some(parts)) return 'none';
  if (gap.some(({ lower }) => holds(pack.conjunctions, lower))) return isList(gap, pack) ? 'list' : 'none';
  return ofWords(sentence, gap, first);
}

function ofWords(sentence: PlaceSentence, gap: readonly Piece[], first: number): GapKind {
  const { pack } = sentence;
  const rest = gap.filter((piece) => !isComma(piece));
  if (rest.every(({ lower }) => holds(pack.articles, lower))) return 'none';
  const isSmall = rest.every(({ lower, upos }) => holds(pack.articles, lower) || upos === 'ADP' || upos === 'ADV');
  if (!isSmall) return hasSettlementNoun(sentence, first, first + gap.length) ? 'within' : 'none';
  if (rest.some(({ lower }) => holds(pack.inside, lower))) return 'within';
  return rest.length < gap.length ? 'list' : 'none';
}

function isComma({ text }: Piece): boolean {
  return text === ',' || text === '(';
}

function parts({ upos, text }: Piece): boolean {
  return upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || upos === 'PRON' || text === ';' || text === ':' || text === '.';
}

function isList(gap: readonly Piece[], pack: PlacePack): boolean {
  return gap.every(
    ({ lower, text, upos }) => text === ',' || holds(pack.conjunctions, lower) || holds(pack.articles, lower) || upos === 'ADP',
  );
}

/** "X, a mountain village in Y", "X, capitale du Y": a noun for a town among the pieces from `first` up to `end`. */
export function hasSettlementNoun({ pieces, pack }: PlaceSentence, first: number, end: number): boolean {
  for (let at = first; at < Math.min(end, pieces.length); at++) {
    if (holds(pack.seats, pieces[at]!.lower)) return true;
    const kind = phraseStartingAt(pieces, at, pack.generics)?.value.kind;
    if (kind === 'settlement' || kind === 'quarter') return true;
  }
  return false;
}
