import { type Fold, rememberingFold } from './actors/fold-name.ts';
import { type NameTable, type NameWords, nameWords } from './actors/name-rows.ts';
import { remember } from './gazetteer/remember.ts';
import { type PieceMemory, pieceMemories } from './instruments/instrument-pieces.ts';
import type { Nations } from './places/nations.ts';
import { type PlaceWords, placeWords } from './places/place-sentence.ts';
import { normal } from './quantities/pieces.ts';
import type { CutWord } from './times/sentence-pieces.ts';
import { cutWord } from './times/split-pieces.ts';

/**
 * What was worked out about single words, since most words of a text come again: bounded memories, which do not change what is
 * read. A program that reads many documents shares them.
 */
export interface WordMemories {
  /** Folding for the names of actors. */
  readonly fold: Fold;
  /** Words folded, with the names of actors that begin with them. */
  readonly actors: NameWords;
  /** What is known of the words of a language as parts of places. */
  readonly places: (lang: string) => PlaceWords;
  /** The pieces of words in which times are found. */
  readonly times: CutWord;
  /** The normal form of the pieces in which quantities are found. */
  readonly numbers: (piece: string) => string;
  /** The pieces of the words of a language in which instruments are found. */
  readonly instruments: (lang: string) => PieceMemory;
}

/** Opens empty memories for what is known of the world. */
export function openWordMemories({ names }: { readonly names: NameTable }, nations: Nations, limit = 20_000): WordMemories {
  const fold = rememberingFold(limit);
  return {
    fold,
    actors: nameWords(names, fold, limit),
    places: placeWords(nations, limit),
    times: remember(cutWord, limit),
    numbers: remember(normal, limit),
    instruments: pieceMemories(),
  };
}
