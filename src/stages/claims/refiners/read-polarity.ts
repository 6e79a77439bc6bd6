import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt, withEvidence } from '../draft.ts';
import { negationOf } from '../negation.ts';
import { preventerOf } from '../prevention.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';

/** Governors that say that the act did not come about. */
const undoing = new Set(['averted', 'ended', 'refused']);

/** A relative clause or participle says what a denial takes for granted: "the raid, which killed nine, was not theirs". */
function isPresupposed(tree: SentenceTree, predicate: number): boolean {
  const path = [predicate, ...tree.ancestors(predicate)];
  return path.some((index) => tree.word(index).deprel === 'acl:relcl' || baseRelation(tree.word(index).deprel) === 'amod');
}

/**
 * Decides polarity. A negated governor denies the act ("n'ont pas voulu attaquer"), except where it tells of an
 * attempt: "n'ont pas réussi à" is a failure, not a negation. A denial gives its content as the one who denies states it.
 */
export function readPolarity(draft: Draft, lexicon: ClaimsLexicon): Draft {
  const { tree, predicate, governors } = draft;
  const reasons: { rule: string; at: number }[] = [];
  const own = negationOf(tree, predicate, lexicon);
  if (own !== undefined) reasons.push({ rule: 'polarity.negation', at: own });
  const preventer = preventerOf(tree, governors.at(-1)?.word ?? predicate, lexicon);
  if (preventer !== undefined) reasons.push({ rule: 'polarity.prevented', at: preventer });
  for (const { word, kind } of governors) {
    const negation = negationOf(tree, word, lexicon);
    if (negation !== undefined && kind !== 'succeeded' && kind !== 'failed')
      reasons.push({ rule: 'polarity.governor-negated', at: negation });
    // "failed to mention": where the verb is one of saying, there was no attempt, only silence.
    if (kind === 'failed' && lexicon.stance(tree.word(predicate).lemma)) reasons.push({ rule: 'polarity.omission', at: word });
    if (undoing.has(kind)) reasons.push({ rule: `polarity.${kind}`, at: word });
  }
  const marked = reasons.reduce((result, { rule, at }) => withEvidence(result, evidenceAt(rule, tree, at)), draft);
  const denied = draft.attribution.at(-1)?.stance === 'denies' && draft.kind !== 'noun' && !isPresupposed(tree, predicate);
  const negative = reasons.length > 0 !== denied;
  return { ...marked, polarity: negative ? 'negative' : 'positive' };
}
