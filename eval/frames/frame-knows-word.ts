import type { ParsedSentence, Word } from '../../src/model/tree.ts';
import type { Frames } from '../../src/stages/claims/frames/open-frames.ts';
import { openSentenceTree, phrasalLemma, type SentenceTree } from '../../src/stages/claims/sentence-tree.ts';

/** What of the frames a word is looked up in. */
export type FramesOfWord = Pick<Frames, 'senses' | 'phrases'>;

/** The lemma under which a word is looked up, and whether a sense is there. */
export interface FrameLookup {
  readonly lemma: string;
  readonly isKnown: boolean;
}

/**
 * Whether the frames hold a sense for a word as it stands in its sentence: as a verb (with its particle), a noun or an adjective, as
 * the first word of a phrase whose other words depend on it, or as the noun of such a phrase ("porter secours").
 * @example frameKnowsWord(tree, word, frames) // { lemma: 'carry out', isKnown: true }
 */
export function frameKnowsWord(sentence: ParsedSentence, { index, upos }: Word, frames: FramesOfWord): FrameLookup {
  const tree = openSentenceTree(sentence);
  const lemma = phrasalLemma(tree, index).toLowerCase();
  const isKnown = hasSense(tree, index, frames) || isInPhrase(tree, tree.word(index).head, index, frames);
  return { lemma: upos === 'VERB' ? lemma : tree.word(index).lemma.toLowerCase(), isKnown };
}

/** Kinds under which a word can stand in the frames, by its tag: a participle is a verb or an adjective. */
const kindsOf: Readonly<Record<string, readonly ('verbs' | 'nouns' | 'adjectives')[]>> = {
  VERB: ['verbs', 'adjectives'],
  AUX: ['verbs'],
  ADJ: ['adjectives', 'verbs'],
  NOUN: ['nouns'],
  PROPN: ['nouns'],
};

function hasSense(tree: SentenceTree, index: number, frames: FramesOfWord): boolean {
  const { lemma, upos } = tree.word(index);
  const lemmas = [lemma.toLowerCase(), phrasalLemma(tree, index).toLowerCase()];
  return (
    (kindsOf[upos] ?? []).some((kind) => lemmas.some((own) => frames.senses(kind, own).length > 0)) ||
    phrasesAt(tree, index, frames).length > 0
  );
}

/** The phrases that begin with a word and whose other words stand below it. */
function phrasesAt(tree: SentenceTree, index: number, frames: FramesOfWord): readonly (readonly string[])[] {
  const below = tree.subtree(index).map((at) => tree.lowered[at]!);
  const holds = (part: string): boolean => below.some(({ form, lemma }) => form === part || lemma === part);
  return frames
    .phrases(tree.word(index).lemma.toLowerCase())
    .map(({ behind = [] }) => behind)
    .filter((behind) => behind.every(holds));
}

function isInPhrase(tree: SentenceTree, head: number, index: number, frames: FramesOfWord): boolean {
  if (head < 0) return false;
  const { form, lemma } = tree.lowered[index]!;
  return phrasesAt(tree, head, frames).some((behind) => behind.includes(form) || behind.includes(lemma));
}
