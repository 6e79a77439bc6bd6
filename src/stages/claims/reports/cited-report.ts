import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { wordSpan } from '../draft.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { type Report, withHolder } from './report.ts';

/** "rapporte l'agence, citant un officier", "the group, which cited residents": who told the one who tells. */
export function citedReports(tree: SentenceTree, report: Report, lexicon: ClaimsLexicon): Report[] {
  const hosts = [report.verb, report.holder].filter((host) => host !== undefined);
  const citing = hosts
    .flatMap((host) => tree.childrenBy(host, 'advcl', 'acl', 'conj', 'parataxis'))
    .find((child) => lexicon.sets.citing.has(tree.word(child).lemma) && child !== report.verb);
  const source = citing === undefined ? undefined : tree.childrenBy(citing, 'obj').find((child) => child > citing);
  if (citing === undefined || source === undefined) return [];
  const own = new Set(tree.subtree(citing));
  return [
    {
      rule: 'attribution.citing',
      stance: 'says',
      verb: citing,
      cue: wordSpan(tree, citing),
      content: new Set([...report.content].filter((index) => !own.has(index))),
      ...withHolder(tree, source, lexicon),
    },
  ];
}
