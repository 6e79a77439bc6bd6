import { contextFeatures, contractionFeatures } from '../stages/segmentation/contraction-features.ts';
import type { SegmentationPack } from '../stages/segmentation/pack.ts';
import { type ConlluSentence, surfaceTokens } from '../util/conllu.ts';
import { encodeHashedWeights } from '../util/hashed-weights.ts';
import { type Decision, trainPerceptron } from './averaged-perceptron.ts';

const options = { bits: 17, passes: 12, seed: 7, margin: 10 } as const;

/** The decisions of a corpus about the contractions whose split depends on context ("du", "des"). */
export function contractionDecisions(sentences: readonly ConlluSentence[], pack: SegmentationPack): Decision[] {
  return sentences.flatMap((sentence) => {
    const tokens = surfaceTokens(sentence);
    const forms = tokens.map((token) => token.form.replace(/[’ʼ]/gu, "'"));
    return tokens.flatMap((token, index) => {
      if (pack.contractions[token.form.toLowerCase()]?.split !== 'context') return [];
      return [{ features: contractionFeatures(forms, index), answer: token.words.length > 1 }];
    });
  });
}

/**
 * Decisions about places where the same choice is open to see: a preposition ("de") before a noun stands for the
 * split, an article or numeral ("une", "ces") for the whole. They teach which words take which.
 */
export function contextDecisions(sentences: readonly ConlluSentence[], pack: SegmentationPack): Decision[] {
  const prepositions = new Set(Object.values(pack.contractions).flatMap((entry) => (entry.split === 'context' ? [entry.words[0]!] : [])));
  return sentences.flatMap((sentence) => {
    const tokens = surfaceTokens(sentence);
    const forms = tokens.map((token) => token.form.replace(/[’ʼ]/gu, "'"));
    return tokens.flatMap((token, index) => {
      const [word] = token.words;
      if (token.words.length > 1 || word === undefined) return [];
      const isPreposition = word.upos === 'ADP' && prepositions.has(word.lemma) && word.deprel === 'case' && tokens[index + 1]?.words[0]?.upos !== 'DET';
      const isArticle = word.upos === 'DET' && index > 0 && pack.contractions[word.form.toLowerCase()] === undefined;
      return isPreposition || isArticle ? [{ features: contextFeatures(forms, index), answer: isPreposition }] : [];
    });
  });
}

/**
 * Trains the model that decides whether a contraction holds one word or several.
 * @returns the bytes of data/models/<xx>/contractions.bin; the same for the same input
 */
export function trainContractionSplitter(sentences: readonly ConlluSentence[], pack: SegmentationPack): Uint8Array {
  const decisions = [...contractionDecisions(sentences, pack), ...contextDecisions(sentences, pack)];
  return encodeHashedWeights(trainPerceptron(decisions, options));
}
