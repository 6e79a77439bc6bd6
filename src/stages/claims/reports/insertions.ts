import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { isSetApart } from '../cleft.ts';
import type { Quotation } from '../quotations.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';

/**
 * The narrator's insertions are not the speaker's: a participle or relative clause set off by a comma ("the dam, shelled twice
 * last week, is safe"; "the units, which arrived in May, will stay"), a loose participle with a subject of its own after the
 * report, and a comment on what was said ("…, a figure that …"). Between quotation marks nobody slips anything in.
 */
export function withoutInsertions(
  tree: SentenceTree,
  content: ReadonlySet<number>,
  quotations: readonly Quotation[],
  lexicon: ClaimsLexicon,
): ReadonlySet<number> {
  const kept = new Set(content);
  const inserted = [...content].filter(
    (index) =>
      content.has(tree.word(index).head) &&
      !isQuoted(tree, index, quotations) &&
      (isInsertion(tree, index, lexicon) || isComment(tree, index)),
  );
  for (const index of inserted) for (const part of tree.subtree(index)) kept.delete(part);
  return kept;
}

function isQuoted(tree: SentenceTree, index: number, quotations: readonly Quotation[]): boolean {
  const { start, end } = tree.word(index);
  return quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
}

/** "…, mensonge que répètent les médias", "…, a figure that …": a bare noun behind a comma that a relative clause spells out. */
function isComment(tree: SentenceTree, index: number): boolean {
  const word = tree.word(index);
  if (word.upos !== 'NOUN' || !['appos', 'obl', 'parataxis'].includes(baseRelation(word.deprel)) || index < word.head) return false;
  // "… had been meant for a patrol – an odd defence": behind a dash that nothing closes.
  if (isBehindLastDash(tree, index)) return tree.childrenBy(index, 'case').length === 0;
  const isBare = tree.childrenBy(index, 'det', 'case', 'nummod').length === 0;
  return isBare && tree.childrenBy(index, 'acl').length > 0 && isSetOff(tree, index);
}

function isBehindLastDash(tree: SentenceTree, index: number): boolean {
  const first = tree.subtree(index).find((below) => tree.word(below).upos !== 'PUNCT') ?? index;
  if (!/^[–—]$/u.test(tree.words[first - 1]?.form ?? '')) return false;
  return !tree.words.slice(first).some(({ form }) => /^[–—]$/u.test(form));
}

function isInsertion(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  // "…, with its gunmen clearly tired": an adjective with a subject of its own and no verb.
  if (word.upos === 'ADJ') return isBareAbsolute(tree, index) && isSetOff(tree, index);
  if (word.upos !== 'VERB') return false;
  // "Ce sont des soldats, venus en camion, qui ont tiré": the clause of a cleft is what is said.
  if (word.deprel === 'acl:relcl') return isSetOff(tree, index) && isRelated(tree, index) && !isSetApart(tree, word.head, lexicon);
  if (!hasFeature(word, 'VerbForm', 'Part') && !hasFeature(word, 'VerbForm', 'Ger')) return false;
  const relation = baseRelation(word.deprel);
  const isLoose = relation === 'advcl' && tree.childrenBy(index, 'nsubj').length > 0;
  return (relation === 'acl' || isLoose) && isSetOff(tree, index);
}

function isBareAbsolute(tree: SentenceTree, index: number): boolean {
  const isLoose = baseRelation(tree.word(index).deprel) === 'advcl' && tree.childrenBy(index, 'nsubj').length > 0;
  return isLoose && tree.childrenBy(index, 'cop', 'aux').length === 0;
}

function isSetOff(tree: SentenceTree, index: number): boolean {
  const first = tree.subtree(index)[0]!;
  return tree.words[first - 1]?.form === ',' || tree.word(first).form === ',';
}

/** "which arrived in May", not "dont deux ont fui": the clause tells of its noun, not of a part of it. */
function isRelated(tree: SentenceTree, index: number): boolean {
  const opener = tree.subtree(index).find((below) => hasFeature(tree.word(below), 'PronType', 'Rel'));
  return opener !== undefined && ['nsubj', 'obj'].includes(baseRelation(tree.word(opener).deprel));
}

/**
 * "said it had left, but residents saw tanks", "said it had left, while residents insist that …": behind the verb, a clause that
 * turns against what is said, or in which somebody else speaks, is the narrator's.
 */
export function withoutTurns(tree: SentenceTree, content: ReadonlySet<number>, verb: number, lexicon: ClaimsLexicon): ReadonlySet<number> {
  const kept = new Set(content);
  for (const index of content) {
    if (index < verb || !(isTurn(tree, index, lexicon) || isOthersReport(tree, index, lexicon))) continue;
    for (const part of tree.subtree(index)) kept.delete(part);
  }
  return kept;
}

function isTurn(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (baseRelation(tree.word(index).deprel) !== 'conj' || tree.childrenBy(index, 'nsubj').length === 0) return false;
  if (tree.childrenBy(index, 'mark').length > 0) return false;
  const turn = tree.childrenBy(index, 'cc').find((child) => lexicon.sets.turning.has(lowerForm(tree.word(child))));
  return turn !== undefined && tree.words[turn - 1]?.form === ',';
}

/** ", while villagers insist that …": an adverbial clause behind a comma with a verb of saying, its own subject and what it says. */
function isOthersReport(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { deprel, lemma, head } = tree.word(index);
  if (baseRelation(deprel) !== 'advcl' || head > index || lexicon.stance(lemma) === undefined) return false;
  const subject = tree.childrenBy(index, 'nsubj')[0];
  const mark = tree.childrenBy(index, 'mark')[0];
  if (subject === undefined || mark === undefined || tree.word(subject).upos === 'PRON') return false;
  return tree.words[mark - 1]?.form === ',' && tree.childrenBy(index, 'ccomp', 'xcomp').some((child) => child > index);
}
