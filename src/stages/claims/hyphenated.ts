import type { SentenceTree } from './sentence-tree.ts';

/** The part before the hyphen of "Rwanda-backed": the word that the hyphen ties to the participle. */
export function hyphenated(tree: SentenceTree, participle: number): number | undefined {
  const first = tree.children(participle).find((child) => child === participle - 2);
  const hyphen = tree.words[participle - 1];
  if (first === undefined || !/^[-‐‑–]$/u.test(hyphen?.form ?? '')) return undefined;
  return tree.word(first).end === hyphen?.start && hyphen.end === tree.word(participle).start ? first : undefined;
}
