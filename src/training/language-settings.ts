import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileSegmentationPack, type SegmentationPack } from '../stages/segmentation/pack.ts';
import type { KnownLemma } from './train-lemmatiser.ts';

const size = z.number().int().nonnegative().multipleOf(4);

const trainingSchema = z.strictObject({
  shape: z.strictObject({
    word: size,
    lemma: size,
    affix: size,
    class: size,
    vector: size,
    treebank: size,
    units: size,
    arc: size,
    label: size,
  }),
  /** The treebank whose conventions the program follows, as its files begin ("fr_sequoia"). */
  convention: z.string().optional(),
  affixRows: z.number().int().min(256),
  epochs: z.number().int().positive(),
  batch: z.number().int().positive(),
  rate: z.number().positive(),
  seed: z.number().int().positive(),
  dropout: z.strictObject({ input: z.number().min(0).max(0.9), hidden: z.number().min(0).max(0.9), word: z.number().min(0).max(1) }),
  /**
   * How the trained parser is fitted to the sentences of data/treebanks/<code>: further epochs over all treebanks with so many
   * variants of each own sentence, at a rate of its own.
   */
  adaptation: z
    .strictObject({ epochs: z.number().int().positive(), rate: z.number().positive(), copies: z.number().int().positive() })
    .optional(),
  /** Divisors of the parser's scores that make its probabilities honest, as `npm run eval` fits them on held-out text. */
  temperature: z.strictObject({ arc: z.number().positive(), label: z.number().positive() }).optional(),
  /** Treebanks of speech or lists of questions, as their files begin: the ends of sentences are not learned from them. */
  notRunningText: z.array(z.string()).default([]),
});

const languageSchema = z.looseObject({
  resources: z.strictObject({ morphology: z.string().optional(), vectors: z.string().optional() }).default({}),
});

export type TrainingFile = z.infer<typeof trainingSchema>;

/** What training reads of a language: its settings, and the bytes of its lexical resources where it has any. */
export interface LanguageTraining {
  readonly settings: TrainingFile;
  readonly segmentation: SegmentationPack;
  readonly morphology: Uint8Array | undefined;
  readonly vectors: Uint8Array | undefined;
  /** Lemmas stated by hand in lemmas.tsv, where the language has one. */
  readonly lemmas: readonly KnownLemma[];
}

/**
 * Reads `data/languages/<code>/{training,language,segmentation}.yaml` and the resources they name in `data/compiled`.
 * @throws Error naming the file where one is missing or does not fit its schema.
 */
export function readLanguageTraining(dataFolder: string, code: string): LanguageTraining {
  const read = (name: string): unknown => {
    const path = join(dataFolder, 'languages', code, name);
    if (!existsSync(path)) throw new Error(`${path} does not exist; a language needs it to be trained`);
    return parse(readFileSync(path, 'utf8'));
  };
  const settings = trainingSchema.parse(read('training.yaml'));
  const { resources } = languageSchema.parse(read('language.yaml'));
  const bytes = (name: string | undefined): Uint8Array | undefined =>
    name === undefined ? undefined : readFileSync(join(dataFolder, 'compiled', name));
  const segmentation = compileSegmentationPack(read('segmentation.yaml'));
  const lemmas = readKnownLemmas(join(dataFolder, 'languages', code, 'lemmas.tsv'));
  return { settings, segmentation, morphology: bytes(resources.morphology), vectors: bytes(resources.vectors), lemmas };
}

/** Lines "form⇥UPOS⇥lemma". */
function readKnownLemmas(path: string): KnownLemma[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const [form, upos, lemma] = line.split('\t');
    if (!form || !upos || !lemma)
      throw new Error(`${path}, line ${index + 1}: "${line}" should be a form, a part of speech and a lemma with tabs between`);
    return [{ form, upos, lemma }];
  });
}
