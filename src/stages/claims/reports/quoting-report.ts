import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { wordSpan } from '../draft.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import type { QuotingClause } from './quoted-speech.ts';
import { type Report, withHolder } from './report.ts';

/** The report that a quotation and its clause make; what the verb takes beside the quoted words is its content too. */
export function quotingReport(tree: SentenceTree, clause: QuotingClause, beside: Report | undefined, lexicon: ClaimsLexicon): Report {
  const { verb, cue, speaker, quoted, slipped } = clause;
  const lemma = tree.word(cue).lemma;
  const isWhole = beside !== undefined && [...quoted].some((index) => beside.content.has(index));
  const kept = isWhole ? [...beside.content].filter((index) => isSaid(tree, index, clause)) : [];
  return {
    ...(verb === undefined ? {} : { verb }),
    rule: slipped ? 'attribution.inside-quotation' : verb === undefined ? 'attribution.colon' : 'attribution.quotation',
    stance: (verb === undefined ? undefined : lexicon.stance(lemma)) ?? 'says',
    cue: wordSpan(tree, cue),
    content: new Set([...quoted, ...kept]),
    ...(beside?.channel === undefined ? {} : { channel: beside.channel }),
    ...withHolder(tree, speaker, lexicon),
  };
}

/** Below a clause that the verb takes: "Il assure que le bilan est lourd : « … »". */
function isSaid(tree: SentenceTree, index: number, { verb, quoted }: QuotingClause): boolean {
  if (quoted.has(index) || verb === undefined) return quoted.has(index);
  const path = [index, ...tree.ancestors(index)];
  const top = path[path.indexOf(verb) - 1];
  return top !== undefined && path.includes(verb) && ['ccomp', 'xcomp'].includes(tree.word(top).deprel) && !quoted.has(top);
}
