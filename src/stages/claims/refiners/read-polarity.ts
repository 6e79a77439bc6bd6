import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt, withEvidence } from '../draft.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';

/** The word that negates a predicate, if any: negation reaches only the predicate that it depends on. */
export function negationOf(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const near = [index, ...tree.childrenBy(index, 'aux', 'cop')];
  const children = near.flatMap((host) => tree.children(host));
  const negator = children.find((child) => isNegator(tree, child, lexicon));
  if (negator !== undefined && !isRestriction(tree, index, children, lexicon)) return negator;
  const marker = children.find((child) => {
    const relation = baseRelation(tree.word(child).deprel);
    return (relation === 'mark' || relation === 'case') && lexicon.sets.negativeMarkers.has(lowerForm(tree.word(child)));
  });
  return marker ?? negativeArgument(tree, index, lexicon);
}

function isNegator(tree: SentenceTree, child: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(child);
  const relation = baseRelation(word.deprel);
  if (relation !== 'advmod' && relation !== 'det' && relation !== 'discourse') return false;
  return lexicon.sets.negators.has(lowerForm(word)) || lexicon.sets.negators.has(word.lemma);
}

/** "ne … que" says only, not no. */
function isRestriction(tree: SentenceTree, index: number, children: readonly number[], lexicon: ClaimsLexicon): boolean {
  const negators = children.filter((child) => isNegator(tree, child, lexicon));
  if (negators.length !== 1) return false;
  const at = negators[0]!;
  return tree.subtree(index).some((below) => {
    const word = tree.word(below);
    if (below <= at || !lexicon.sets.restrictors.has(lowerForm(word))) return false;
    return (
      ['advmod', 'case', 'mark', 'fixed', 'cc'].includes(baseRelation(word.deprel)) && tree.childrenBy(word.head, 'nsubj').length === 0
    );
  });
}

/** "aucun marin n'a été touché", "no one was hurt". */
function negativeArgument(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  for (const argument of tree.childrenBy(index, 'nsubj', 'obj')) {
    const found = [argument, ...tree.childrenBy(argument, 'det', 'advmod')].find((part) => {
      return lexicon.sets.negativeWords.has(lowerForm(tree.word(part)));
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Governors that say that the act did not come about. */
const undoing = new Set(['averted', 'ended', 'refused']);

/**
 * Decides polarity. A negated governor denies the act ("n'ont pas voulu attaquer"), except where it tells of an
 * attempt: "n'ont pas réussi à" is a failure, not a negation. A denial gives its content as the one who denies states it.
 */
export function readPolarity(draft: Draft, lexicon: ClaimsLexicon): Draft {
  const { tree, predicate, governors } = draft;
  const reasons: { rule: string; at: number }[] = [];
  const own = negationOf(tree, predicate, lexicon);
  if (own !== undefined) reasons.push({ rule: 'polarity.negation', at: own });
  for (const { word, kind } of governors) {
    const negation = negationOf(tree, word, lexicon);
    if (negation !== undefined && kind !== 'succeeded' && kind !== 'failed')
      reasons.push({ rule: 'polarity.governor-negated', at: negation });
    // "failed to mention": where the verb is one of saying, there was no attempt, only silence.
    if (kind === 'failed' && lexicon.stance(tree.word(predicate).lemma)) reasons.push({ rule: 'polarity.omission', at: word });
    if (undoing.has(kind)) reasons.push({ rule: `polarity.${kind}`, at: word });
  }
  const marked = reasons.reduce((result, { rule, at }) => withEvidence(result, evidenceAt(rule, tree, at)), draft);
  const denied = draft.attribution.at(-1)?.stance === 'denies' && draft.kind !== 'noun';
  const negative = reasons.length > 0 !== denied;
  return { ...marked, polarity: negative ? 'negative' : 'positive' };
}
