import type { Span } from '../../model/span.ts';
import type { ClaimsLexicon } from './claims-lexicon.ts';
import type { SentenceTree } from './sentence-tree.ts';

/** A word whose first part, before a hyphen, says for or against whom: "anti-junta", "pro-russe". */
export interface PrefixedWord {
  readonly prefix: string;
  /** The tie that the prefix tells. */
  readonly type: string;
  /** Behind the hyphen. */
  readonly second: Span;
}

/** Divides such a word; undefined for others. */
export function prefixedWord(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): PrefixedWord | undefined {
  const { form, start, end } = tree.word(index);
  const hyphen = form.search(/[-‐‑]/u);
  if (hyphen < 0) return undefined;
  const prefix = form.slice(0, hyphen).toLowerCase();
  const type = lexicon.pack.predicates.ties.prefixes[prefix];
  return type === undefined ? undefined : { prefix, type, second: { start: start + hyphen + 1, end } };
}
