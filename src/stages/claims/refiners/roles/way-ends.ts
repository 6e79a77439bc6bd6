import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import { type DraftRole, wordSpan } from '../../draft.ts';
import type { SentenceTree } from '../../sentence-tree.ts';

/** "the Kabul-Jalalabad road", "l'axe Sévaré-Gao": two names joined by a dash on a way are its ends. */
export function wayEnds(tree: SentenceTree, { role, head }: DraftRole, lexicon: ClaimsLexicon): DraftRole[] {
  if (role !== 'via' || head === undefined || lexicon.kind(tree.word(head)) !== 'place') return [];
  const [first, second, ...others] = tree.subtree(head).filter((index) => tree.word(index).upos === 'PROPN');
  if (first === undefined || second !== first + 2 || others.length > 0) return [];
  if (!/^[-‐‑–—]$/u.test(tree.word(first + 1).form)) return [];
  const end = (name: 'from' | 'to', index: number): DraftRole => {
    return { role: name, head: index, rule: 'way.end', span: wordSpan(tree, index), form: 'name' };
  };
  return [end('from', first), end('to', second)];
}
