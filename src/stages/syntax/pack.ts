import { openKernel } from '../../neural/kernel/kernel.ts';
import { readWeightFile } from '../../neural/weight-file.ts';
import { finiteFeatures } from './finite-forms.ts';
import { lemmaModelSchema, openLemmatiser } from './lemmatiser.ts';
import { knownWords, lexicalResources } from './lexical-resources.ts';
import { openMorphologyTable } from './morphology-table.ts';
import { openParser, type Parser } from './parser.ts';
import { type Inflect, rememberingWords } from './word-memory.ts';
import { openWordVectors } from './word-vectors.ts';

/** What the stage needs of a language, opened. It holds memory of its own; open it once and keep it. */
export interface SyntaxLanguage {
  readonly parser: Parser;
  readonly inflect: Inflect;
}

/** The files behind a language's syntax, as bytes or text. */
export interface SyntaxFiles {
  /** `kernel.wasm`. */
  readonly kernel: Uint8Array;
  /** `data/models/<code>/tagger-parser.bin`. */
  readonly weights: Uint8Array;
  /** `data/models/<code>/lemmas.json`. */
  readonly lemmas: string;
  readonly morphology?: Uint8Array;
  readonly vectors?: Uint8Array;
}

const kernelMegabytes = 48;
const mostForms = 20_000;

/**
 * Opens the tagger, parser and lemmatiser of a language.
 * @throws Error if a file is not of the format that this program writes.
 */
export function openSyntaxLanguage(files: SyntaxFiles): SyntaxLanguage {
  const morphology = files.morphology && openMorphologyTable(files.morphology);
  const vectors = files.vectors && openWordVectors(files.vectors);
  const lemmatise = openLemmatiser(lemmaModelSchema.parse(JSON.parse(files.lemmas)), morphology?.lemma, knownWords(morphology, vectors));
  return {
    parser: openParser(openKernel(files.kernel, kernelMegabytes), readWeightFile(files.weights), {
      resources: lexicalResources(morphology),
      vectors,
    }),
    inflect: rememberingWords((form, upos, tagged) => {
      const feats = morphology ? finiteFeatures(morphology, form, upos, tagged) : tagged;
      return { form, feats, lemma: lemmatise(form, upos, feats) };
    }, mostForms),
  };
}
