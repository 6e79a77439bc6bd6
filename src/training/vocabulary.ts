import { universalPos } from '../model/tree.ts';
import { type FeatureVocabulary, firstFreeRow, foldForm, type LexicalResources } from '../stages/syntax/features.ts';
import type { ConlluSentence } from '../util/conllu.ts';
import { harmoniseRelation } from './treebanks.ts';

/** All that training needs to turn sentences into numbers. */
export interface TrainingVocabulary {
  readonly features: FeatureVocabulary;
  readonly wordCounts: Int32Array;
  /** Joint tags "NOUN Gender=Fem|Number=Sing"; the position is the class. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
}

function countAll(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Values seen at least `least` times, most frequent first (ties in code-point order), numbered from the first free row. */
function numbered(counts: ReadonlyMap<string, number>, least: number): Map<string, number> {
  const kept = [...counts].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(kept.map(([value], index) => [value, firstFreeRow + index]));
}

/** The joint tag of a word: universal part of speech and features. */
export function jointTag(upos: string, feats: string): string {
  return `${upos} ${feats}`;
}

/**
 * Builds the vocabularies of a training set.
 * @param rarest Tags seen fewer times than this are not learned; words and lemmas need two sightings.
 */
export function buildVocabulary(
  sentences: readonly ConlluSentence[],
  resources: LexicalResources,
  affixRows: number,
  rarest = 2,
): TrainingVocabulary {
  const words = sentences.flatMap((sentence) => sentence.words);
  const wordCount = countAll(words.map((word) => foldForm(word.form)));
  const wordRows = numbered(wordCount, 2);
  const forms = [...new Set(words.map((word) => word.form))];
  const lemmaCount = countAll(words.flatMap((word) => resources.lemmas?.(word.form) ?? []));
  const classCount = countAll(forms.map((form) => resources.ambiguityClass?.(form) ?? '?'));
  const wordCounts = new Int32Array(wordRows.size + firstFreeRow);
  for (const [word, row] of wordRows) wordCounts[row] = wordCount.get(word)!;
  const tagCount = countAll(words.map((word) => jointTag(word.upos, word.feats)));
  const known = new Set<string>(universalPos);
  const tags = [...tagCount]
    .filter(([tag, count]) => count >= rarest && known.has(tag.split(' ')[0]!))
    .map(([tag]) => tag)
    .sort();
  const labels = [...new Set(words.map((word) => harmoniseRelation(word.deprel)))].sort();
  const features = { words: wordRows, lemmas: numbered(lemmaCount, 2), classes: numbered(classCount, 1), affixRows };
  return { features, wordCounts, tags, labels };
}
