import { type ConlluSentence, type ConlluWord, surfaceTokens } from '../../src/util/conllu.ts';

/** Half-open range of characters, white space not counted, from the beginning of the corpus. */
export interface CharacterSpan {
  readonly start: number;
  readonly end: number;
}

/** A word ready for scoring: the words of a multiword token all have its span. */
export interface ScoredWord extends CharacterSpan {
  readonly form: string;
  readonly multiword: boolean;
  readonly lemma: string;
  readonly upos: string;
  /** Universal features only, in alphabetical order. */
  readonly feats: string;
  readonly deprel: string;
  /** Index of the head among all words, -1 for a root. */
  readonly head: number;
}

/** A corpus as characters, and as spans over them. */
export interface ScoredCorpus {
  readonly characters: string;
  readonly sentences: readonly CharacterSpan[];
  readonly tokens: readonly CharacterSpan[];
  readonly words: readonly ScoredWord[];
}

/** The features that the definition counts; others are left out. */
const universalFeatures = new Set([
  'PronType',
  'NumType',
  'Poss',
  'Reflex',
  'Foreign',
  'Abbr',
  'Gender',
  'Animacy',
  'Number',
  'Case',
  'Definite',
  'Degree',
  'VerbForm',
  'Mood',
  'Tense',
  'Aspect',
  'Voice',
  'Evident',
  'Polarity',
  'Person',
  'Polite',
]);

/** Lays a corpus out for scoring. */
export function layOut(sentences: readonly ConlluSentence[]): ScoredCorpus {
  const parts: string[] = [];
  const spans = { sentences: [] as CharacterSpan[], tokens: [] as CharacterSpan[], words: [] as ScoredWord[] };
  let position = 0;
  for (const sentence of sentences) {
    const first = spans.words.length;
    const start = position;
    for (const token of surfaceTokens(sentence)) {
      const written = token.form.replace(/\s/gu, '');
      const span = { start: position, end: position + written.length };
      parts.push(written);
      position = span.end;
      spans.tokens.push(span);
      const multiword = token.words.length > 1;
      for (const word of token.words) spans.words.push(scoredWord(word, span, multiword, first));
    }
    spans.sentences.push({ start, end: position });
  }
  return { characters: parts.join(''), ...spans };
}

function scoredWord(word: ConlluWord, span: CharacterSpan, multiword: boolean, first: number): ScoredWord {
  const feats = word.feats.split('|').filter((feature) => universalFeatures.has(feature.split('=')[0]!));
  return {
    ...span,
    form: word.form.toLowerCase(),
    multiword,
    lemma: word.lemma,
    upos: word.upos,
    feats: feats.sort().join('|'),
    deprel: word.deprel.split(':')[0]!,
    head: word.head === undefined || word.head === 0 ? -1 : first + word.head - 1,
  };
}
