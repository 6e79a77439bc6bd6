import type { LexicalResources } from './features.ts';
import type { MorphologyTable } from './morphology-table.ts';

const mostLemmas = 3;

/**
 * The features a morphological dictionary offers the tagger: its readings as a class, and its lemmas
 * (a form that the treebanks never show is often the inflection of a verb or noun that they do).
 */
export function lexicalResources(morphology: MorphologyTable | undefined): LexicalResources {
  if (!morphology) return {};
  return {
    ambiguityClass: morphology.ambiguityClass,
    lemmas: (form) => [...new Set(morphology.lookup(form).map((reading) => reading.lemma))].slice(0, mostLemmas),
  };
}
