import type { NumberPack } from './number-pack.ts';
import type { Piece } from './pieces.ts';

/** What reading numbers needs of a sentence: its pieces (offsets into `text`) and the language's words. */
export interface NumberReader {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly pack: NumberPack;
}

/** True where a piece of this list of words stands here. */
export function isOneOf(words: readonly string[], piece: Piece | undefined): boolean {
  return piece !== undefined && words.includes(piece.norm);
}
