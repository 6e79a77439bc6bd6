import type { UniversalPos } from '../../model/tree.ts';
import { openKernel } from '../../neural/kernel/kernel.ts';
import { readWeightFile } from '../../neural/weight-file.ts';
import { finiteFeatures } from './finite-forms.ts';
import { type Lemmatiser, lemmaModelSchema, openLemmatiser } from './lemmatiser.ts';
import { knownWords, lexicalResources } from './lexical-resources.ts';
import { openMorphologyTable } from './morphology-table.ts';
import { openParser, type Parser } from './parser.ts';
import { openWordVectors } from './word-vectors.ts';

/** What the stage needs of a language, opened. It holds memory of its own; open it once and keep it. */
export interface SyntaxLanguage {
  readonly parser: Parser;
  readonly lemmatise: Lemmatiser;
  /** Features that the form allows, given those that were tagged. */
  readonly agree: (form: string, upos: UniversalPos, feats: string) => string;
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
const mostRemembered = 30_000;

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
    lemmatise: remembering(lemmatise),
    agree: morphology ? remembering((form, upos, feats) => finiteFeatures(morphology, form, upos, feats)) : (_form, _upos, feats) => feats,
  };
}

function remembering(lemmatise: Lemmatiser): Lemmatiser {
  const known = new Map<string, string>();
  return (form, upos, feats) => {
    const key = `${form}\t${upos}\t${feats}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= mostRemembered) known.clear();
    const lemma = lemmatise(form, upos, feats);
    known.set(key, lemma);
    return lemma;
  };
}
