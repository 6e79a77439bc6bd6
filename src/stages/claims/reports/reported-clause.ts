import type { Span } from '../../../model/span.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import type { Report } from './report.ts';

/**
 * "announced a curfew", "threatened to leave": an act that is only named or wanted is not a clause that is reported; what somebody
 * calls for or promises in words is.
 */
export function isClause(tree: SentenceTree, report: Report, quotations: readonly Span[], lexicon: ClaimsLexicon): boolean {
  if (report.verb === undefined) return true;
  if (isQuestion(tree, report, lexicon)) return false;
  const tops = [...report.content].filter((index) => !report.content.has(tree.word(index).head));
  const isNamed = tops.every((top) => baseRelation(tree.word(top).deprel) === 'obj' || isActOnly(tree, top, report));
  const { lemma } = tree.word(report.verb);
  // "urged both sides to show “restraint”": the quoted words are what was said.
  const isInWords = lexicon.sets.urging.has(lemma) && !quotations.some((quotation) => holdsAny(tree, quotation, report));
  const isWanted = !isInWords && lexicon.governor(lemma) === 'planned' && tops.every((top) => isBareInfinitive(tree, top));
  return !(isNamed && !tops.some((top) => isCountedOrShown(tree, top, report))) && !isWanted;
}

/** "claimed responsibility for the attack", "called for a truce": an act behind a preposition. */
function isActOnly(tree: SentenceTree, top: number, { content }: Report): boolean {
  const { upos, deprel } = tree.word(top);
  if (upos !== 'NOUN' || !['obl', 'nmod'].includes(baseRelation(deprel))) return false;
  return tree.subtree(top).every((index) => !content.has(index) || !['VERB', 'AUX'].includes(tree.word(index).upos));
}

/** "reported four clashes", "show tanks moving towards X": acts that are counted and scenes that are shown are told as a clause would. */
function isCountedOrShown(tree: SentenceTree, top: number, { stance }: Report): boolean {
  if (stance === 'shows') return tree.childrenBy(top, 'acl').some((child) => tree.word(child).upos === 'VERB');
  return (stance === 'reports' || stance === 'says') && tree.childrenBy(top, 'nummod').length > 0;
}

function isBareInfinitive(tree: SentenceTree, index: number): boolean {
  return tree.word(index).feats.includes('VerbForm=Inf') && tree.childrenBy(index, 'aux', 'nsubj').length === 0;
}

function holdsAny(tree: SentenceTree, { start, end }: Span, { content }: Report): boolean {
  return [...content].some((index) => start <= tree.word(index).start && tree.word(index).end <= end);
}

/** "asked whether he would go": what is asked is not said. */
function isQuestion(tree: SentenceTree, { verb, content }: Report, { sets }: ClaimsLexicon): boolean {
  if (verb === undefined || !sets.asking.has(tree.word(verb).lemma)) return false;
  const first = tree.words.find(({ index, upos }) => content.has(index) && upos !== 'PUNCT');
  if (first === undefined || sets.contentMarks.has(lowerForm(first))) return false;
  return first.upos === 'SCONJ' || hasFeature(first, 'PronType', 'Int');
}
