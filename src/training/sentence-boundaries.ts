import { boundaryFeatures } from '../stages/segmentation/boundary-features.ts';
import { readGap } from '../stages/segmentation/boundary-marks.ts';
import { depthChange, judgeGap, mayEnd } from '../stages/segmentation/find-boundaries.ts';
import type { SegmentationLanguage } from '../stages/segmentation/pack.ts';
import { scanPieces } from '../stages/segmentation/scan-pieces.ts';
import { type ConlluSentence, commentValue } from '../util/conllu.ts';
import { encodeHashedWeights } from '../util/hashed-weights.ts';
import { createRandom } from '../util/random.ts';
import { type Decision, trainPerceptron } from './averaged-perceptron.ts';
import { rawText } from './raw-text.ts';

const options = { bits: 17, passes: 8, seed: 11, margin: 20 } as const;

/** How often a treebank without marks of documents is also read in a random order, so that any sentence may follow any. */
const shuffledReadings = 2;

/** The decisions of a corpus at the gaps that the rules leave open. Sentences are in the order of their documents. */
export function boundaryDecisions(sentences: readonly ConlluSentence[], language: SegmentationLanguage): Decision[] {
  const { text, spans } = rawText(sentences);
  const begins = new Set(spans.map((span) => span.start));
  const decisions: Decision[] = [];
  const pieces = scanPieces(text, 0, text.length, language);
  let first = 0;
  let depth = 0;
  for (let next = 1; next < pieces.length; next++) {
    depth = Math.max(0, depth + depthChange(pieces[next - 1]!.form));
    const answer = begins.has(pieces[next]!.start);
    if (mayEnd(text, pieces, next)) {
      const gap = readGap(text, pieces, next, language);
      const verdict = judgeGap(text, pieces, gap, { first, depth }, language);
      if (verdict.startsWith('leans')) decisions.push({ features: boundaryFeatures(pieces, gap, { first, depth }, language), answer });
    }
    if (!answer) continue;
    first = next;
    depth = 0;
  }
  return decisions;
}

function beginsDocument(sentence: ConlluSentence): boolean {
  return commentValue(sentence, 'newdoc') !== undefined || commentValue(sentence, 'newpar') !== undefined;
}

/**
 * Trains the model that decides, where the rules do not, whether a sentence ends.
 * @param corpora one list of sentences per treebank, each in the order of its documents
 * @returns the bytes of data/models/<xx>/boundaries.bin; the same for the same input
 */
export function trainSentenceBoundaries(corpora: readonly (readonly ConlluSentence[])[], language: SegmentationLanguage): Uint8Array {
  const decisions = corpora.flatMap((sentences, corpus) => {
    const readings = sentences.some(beginsDocument) ? 0 : shuffledReadings;
    const orders = Array.from({ length: readings }, (_, reading) =>
      createRandom(corpus * shuffledReadings + reading + 1).shuffle([...sentences]),
    );
    return [sentences, ...orders].flatMap((order) => boundaryDecisions(order, language));
  });
  return encodeHashedWeights(trainPerceptron(decisions, options));
}
