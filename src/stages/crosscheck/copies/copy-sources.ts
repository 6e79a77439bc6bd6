import type { CopiedSentence } from './copied-sentences.ts';

/** Where each copied sentence was taken from, by `<report index> <sentence>`. */
export type CopySources = ReadonlyMap<string, CopiedSentence>;

/** Opens the copied sentences for looking them up. */
export function copySources(copied: readonly CopiedSentence[]): CopySources {
  return new Map(copied.map((sentence) => [`${sentence.report} ${sentence.sentence}`, sentence]));
}

/** Where a copied sentence stood first, through all copies of copies, with its share of the nearest one; undefined for what is no copy. */
export function firstPlace(
  report: number,
  sentence: number,
  sources: CopySources,
): { readonly report: number; readonly sentence: number; readonly share: number; readonly isTranslated: boolean } | undefined {
  const nearest = sources.get(`${report} ${sentence}`);
  if (nearest === undefined) return undefined;
  let first = nearest;
  for (let above = sources.get(`${first.of} ${first.ofSentence}`); above; above = sources.get(`${above.of} ${above.ofSentence}`))
    first = above;
  return { report: first.of, sentence: first.ofSentence, share: nearest.share, isTranslated: nearest.isTranslated === true };
}
