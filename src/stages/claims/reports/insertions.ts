import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';

/**
 * The narrator's insertions are not the speaker's: a participle set off by a comma ("the dam, shelled twice last week, is
 * safe"), and a loose one with a subject of its own after the report.
 */
export function withoutInsertions(tree: SentenceTree, content: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set(content);
  const inserted = [...content].filter((index) => content.has(tree.word(index).head) && isInsertion(tree, index));
  for (const index of inserted) for (const part of tree.subtree(index)) kept.delete(part);
  return kept;
}

function isInsertion(tree: SentenceTree, index: number): boolean {
  const word = tree.word(index);
  if (word.upos !== 'VERB' || word.deprel === 'acl:relcl') return false;
  if (!hasFeature(word, 'VerbForm', 'Part') && !hasFeature(word, 'VerbForm', 'Ger')) return false;
  const relation = baseRelation(word.deprel);
  const isLoose = relation === 'advcl' && tree.childrenBy(index, 'nsubj').length > 0;
  return (relation === 'acl' || isLoose) && isSetOff(tree, index);
}

function isSetOff(tree: SentenceTree, index: number): boolean {
  const first = tree.subtree(index)[0]!;
  return tree.words[first - 1]?.form === ',' || tree.word(first).form === ',';
}
