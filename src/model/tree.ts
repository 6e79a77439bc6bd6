import type { Span } from './span.ts';

/** Universal Dependencies part of speech (https://universaldependencies.org/u/pos/). */
export const universalPos = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type UniversalPos = (typeof universalPos)[number];

/** A syntactic word with its analysis. Indices are 0-based within the sentence; `head` is -1 for the root. */
export interface Word extends Span {
  readonly index: number;
  /** Index of its surface token; the words of a contraction share it, and its span. */
  readonly token: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: UniversalPos;
  /** Features in CoNLL-U order and writing ("Gender=Fem|Number=Plur"), or "_". */
  readonly feats: string;
  readonly head: number;
  /** Universal relation with its subtype where the model gives one ("nsubj:pass"). */
  readonly deprel: string;
  /** Calibrated probability that `head` is right. */
  readonly arcProbability: number;
  /** Calibrated probability that `deprel` is right, the head given. */
  readonly labelProbability: number;
}

/** A sentence with its dependency tree. */
export interface ParsedSentence extends Span {
  readonly paragraph: number;
  readonly lang: string;
  readonly words: readonly Word[];
}
