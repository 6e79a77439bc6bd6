import { contextFeatures, contractionFeatures } from '../stages/segmentation/contraction-features.ts';
import { normalForm } from '../stages/segmentation/normal-form.ts';
import type { SegmentationPack } from '../stages/segmentation/pack.ts';
import { type ConlluSentence, type ConlluToken, surfaceTokens } from '../util/conllu.ts';
import { encodeHashedWeights } from '../util/hashed-weights.ts';
import { type Decision, trainPerceptron } from './averaged-perceptron.ts';

const options = { passes: 12, seed: 7, margin: 10 } as const;
const bits = { large: 17, small: 14 } as const;
const fewDecisions = 1000;

/** The decisions of a corpus about the contractions whose split depends on context ("du", "des"). */
export function contractionDecisions(sentences: readonly ConlluSentence[], pack: SegmentationPack): Decision[] {
  return sentences.flatMap((sentence) => {
    const tokens = surfaceTokens(sentence);
    const forms = tokens.map(normalisedForm);
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
  const entries = Object.values(pack.contractions).filter((entry) => entry.split === 'context');
  const prepositions = new Set(entries.map((entry) => entry.words[0]!));
  const decisions = sentences.flatMap((sentence) => {
    const tokens = surfaceTokens(sentence);
    const forms = tokens.map(normalisedForm);
    return tokens.flatMap((token, index) => {
      const answer = isPreposition(token, tokens[index + 1], prepositions);
      return answer || (index > 0 && isArticle(token, pack)) ? [{ features: contextFeatures(forms, index), answer }] : [];
    });
  });
  return decisions.some((decision) => decision.answer) ? decisions : [];
}

function normalisedForm(token: ConlluToken): string {
  return normalForm(token.form);
}

function isPreposition(token: ConlluToken, next: ConlluToken | undefined, prepositions: ReadonlySet<string>): boolean {
  const [word, ...others] = token.words;
  if (word === undefined || others.length > 0 || word.upos !== 'ADP' || word.deprel !== 'case') return false;
  return prepositions.has(word.lemma) && next?.words[0]?.upos !== 'DET';
}

function isArticle(token: ConlluToken, pack: SegmentationPack): boolean {
  return token.words.length === 1 && token.words[0]!.upos === 'DET' && pack.contractions[token.form.toLowerCase()] === undefined;
}

/**
 * Trains the model that decides whether a contraction holds one word or several.
 * @returns the bytes of data/models/<xx>/contractions.bin; the same for the same input
 */
export function trainContractionSplitter(sentences: readonly ConlluSentence[], pack: SegmentationPack): Uint8Array {
  const own = contractionDecisions(sentences, pack);
  const decisions = [...own, ...contextDecisions(sentences, pack)];
  return encodeHashedWeights(trainPerceptron(decisions, { ...options, bits: own.length < fewDecisions ? bits.small : bits.large }));
}
