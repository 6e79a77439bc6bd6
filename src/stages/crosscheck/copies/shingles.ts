import { foldWords } from '../../../util/fold-words.ts';
import { hashText } from '../../../util/hashed-weights.ts';

/** Words in a shingle: with three, one changed word in a sentence of twenty still leaves most of them. */
const width = 3;

/**
 * The hashes of all runs of three words of a text, each once (Broder, "On the resemblance and containment of documents": unverified).
 * A text of fewer words is one shingle.
 */
export function shingles(text: string): ReadonlySet<number> {
  const words = foldWords(text);
  const found = new Set<number>();
  for (let at = 0; at + width <= words.length; at++) found.add(hashText(words.slice(at, at + width).join(' ')));
  if (words.length > 0 && words.length < width) found.add(hashText(words.join(' ')));
  return found;
}

/** The share (0 to 1) of the first set that stands in the second. */
export function containment(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  let shared = 0;
  for (const hash of part) if (whole.has(hash)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}
