import type { LexicalResources } from './features.ts';
import type { MorphologyTable } from './morphology-table.ts';
import type { WordVectors } from './word-vectors.ts';

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

/** What the lemmatiser takes for a word of the language: a form of the dictionary or of the word vectors; anything, without either. */
export function knownWords(morphology: MorphologyTable | undefined, vectors: WordVectors | undefined): (lemma: string) => boolean {
  if (!morphology && !vectors) return () => true;
  return (lemma) =>
    (vectors !== undefined && vectors.indexOf(lemma) >= 0) || (morphology !== undefined && morphology.ambiguityClass(lemma) !== '?');
}
