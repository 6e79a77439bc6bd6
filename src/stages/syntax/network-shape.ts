import { z } from 'zod';

const lines = z.string().transform((text) => (text === '' ? [] : text.split('\n')));

/** The header of a tagger-parser weight file. */
export const parserHeaderSchema = z.object({
  language: z.string(),
  shape: z.object({
    word: z.number(),
    lemma: z.number(),
    affix: z.number(),
    class: z.number(),
    vector: z.number(),
    treebank: z.number().default(0),
    units: z.number(),
    arc: z.number(),
    label: z.number(),
  }),
  affixRows: z.number(),
  /** Row of the treebank whose conventions are followed. */
  convention: z.number().default(0),
  tags: z.array(z.string()),
  labels: z.array(z.string()),
  words: lines,
  lemmas: lines,
  classes: lines,
  /** Divisors of the scores before probabilities are taken, fitted on held-out text. */
  temperature: z.object({ arc: z.number().positive(), label: z.number().positive() }).default({ arc: 1, label: 1 }),
});
export type ParserHeader = z.infer<typeof parserHeaderSchema>;

/** Width of the part-of-speech probabilities beside the second layer's input: room for 17, a multiple of 8. */
export const uposWidth = 24;
