import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, lowerForm, phrasalLemma, type SentenceTree } from '../sentence-tree.ts';

/** "confessed to taking money": the participle behind the preposition. */
export function confessedAct(tree: SentenceTree, verb: number, { sets }: ClaimsLexicon): number | undefined {
  if (!sets.confessing.has(phrasalLemma(tree, verb)) && !sets.confessing.has(tree.word(verb).lemma)) return undefined;
  return tree.childrenBy(verb, 'advcl', 'obl').find((child) => {
    const isTo = tree.childrenBy(child, 'mark', 'case').some((mark) => sets.addressing.has(lowerForm(tree.word(mark))));
    return child > verb && isTo && tree.word(child).upos === 'VERB' && hasFeature(tree.word(child), 'VerbForm', 'Part');
  });
}

/** "claimed on Thursday to have shot down a drone": an infinitive with its auxiliary is no purpose, whatever stands between. */
export function partedInfinitive(tree: SentenceTree, verb: number, { sets }: ClaimsLexicon): number | undefined {
  return tree.childrenBy(verb, 'advcl').find((child) => {
    const isInfinitive = tree.childrenBy(child, 'mark').some((mark) => sets.infinitiveMarks.has(lowerForm(tree.word(mark))));
    return child > verb && isInfinitive && tree.childrenBy(child, 'aux').length > 0 && tree.childrenBy(child, 'nsubj').length === 0;
  });
}

/** "…, X says, pointing to the hulls": what is said without what whoever speaks does besides. */
export function withoutBesides(tree: SentenceTree, verb: number, content: ReadonlySet<number>): ReadonlySet<number> {
  const first = Math.min(...content);
  const besides = [...content].filter((index) => {
    const { head } = tree.word(index);
    // Of a clause behind the verb a participle is part.
    return (head === verb || first < verb) && (head === verb || head < verb) && isBesides(tree, verb, index);
  });
  if (besides.length === 0) return content;
  const kept = new Set(content);
  for (const index of besides) for (const part of tree.subtree(index)) kept.delete(part);
  return kept;
}

/** "…, X says, pointing to the hulls": behind a comma a bare participle tells what whoever speaks does besides. */
export function isBesides(tree: SentenceTree, verb: number, child: number): boolean {
  const word = tree.word(child);
  const isParticiple = hasFeature(word, 'VerbForm', 'Ger') || (hasFeature(word, 'VerbForm', 'Part') && hasFeature(word, 'Tense', 'Pres'));
  return child > verb && isParticiple && tree.words[child - 1]?.form === ',' && tree.childrenBy(child, 'nsubj', 'mark').length === 0;
}
