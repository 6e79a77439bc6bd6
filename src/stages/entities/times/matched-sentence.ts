import type { Word } from '../../../model/tree.ts';
import type { Piece } from './sentence-pieces.ts';
import type { TimePack } from './time-pack.ts';

/** A sentence under the eyes of the matcher. */
export interface MatchedSentence {
  readonly pieces: readonly Piece[];
  readonly words: readonly Word[];
  readonly pack: TimePack;
}

/** What an element took: up to (not including) the piece `end`. */
export interface Taken<Value> {
  readonly end: number;
  readonly value: Value;
}
