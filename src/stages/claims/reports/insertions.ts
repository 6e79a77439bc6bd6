import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';

/**
 * The narrator's insertions are not the speaker's: a participle set off by a comma ("the dam, shelled twice last week, is
 * safe"), and a loose one with a subject of its own after the report.
 */
function withoutInsertions(tree: SentenceTree, content: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set(content);
  for (const index of content) {
    const word = tree.word(index);
    const relation = baseRelation(word.deprel);
    if (word.upos !== 'VERB' || !content.has(word.head) || word.deprel === 'acl:relcl') continue;
    if (!hasFeature(word, 'VerbForm', 'Part') && !hasFeature(word, 'VerbForm', 'Ger')) continue;
    const own = tree.subtree(index);
    const isSetOff = tree.words[own[0]! - 1]?.form === ',' || tree.word(own[0]!).form === ',';
    const isLoose = relation === 'advcl' && tree.childrenBy(index, 'nsubj').length > 0;
    if (isSetOff && (relation === 'acl' || isLoose)) for (const part of own) kept.delete(part);
  }
  return kept;
}
