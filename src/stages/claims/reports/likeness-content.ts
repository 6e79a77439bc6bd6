import type { Stance } from '../../../model/claim.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { isAgent } from '../prepositions.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';

/** Who says something so vouches for it. */
const vouching: ReadonlySet<Stance> = new Set<Stance>(['asserts', 'reports', 'says', 'announces', 'claims']);

/** "comme l'a indiqué le maire, …", "…, as reported by the agency": the clause above is what was said. */
export function likenessContent(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): ReadonlySet<number> | undefined {
  const { head, deprel, lemma } = tree.word(verb);
  const stance = lexicon.stance(lemma);
  if (head < 0 || baseRelation(deprel) !== 'advcl' || stance === undefined || !vouching.has(stance)) return undefined;
  const mark = tree.childrenBy(verb, 'mark').find((child) => lexicon.sets.likenessMarks.has(tree.word(child).lemma));
  if (mark === undefined || !isSetOff(tree, verb, mark) || saysMore(tree, verb, lexicon)) return undefined;
  const own = new Set(tree.subtree(verb));
  return new Set(tree.subtree(head).filter((index) => !own.has(index)));
}

/** Behind a comma, or at the head of the sentence with a comma behind: "as the mayor said his farewells" tells when. */
function isSetOff(tree: SentenceTree, verb: number, mark: number): boolean {
  const own = tree.subtree(verb);
  if (mark > 0) return tree.words[mark - 1]?.form === ',';
  return tree.word(own.at(-1)!).form === ',' || tree.words[own.at(-1)! + 1]?.form === ',';
}

/** Something else is said: a clause, or an object that is no pronoun before the verb, or a complement other than who said it or when. */
function saysMore(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const objects = tree.childrenBy(verb, 'obj', 'iobj').filter((child) => child > verb || tree.word(child).upos !== 'PRON');
  const others = tree.childrenBy(verb, 'obl').filter((child) => {
    return !isAgent(tree, child, lexicon) && !['time', 'medium'].includes(lexicon.kind(tree.word(child)) ?? '');
  });
  return objects.length + others.length + tree.childrenBy(verb, 'ccomp', 'xcomp', 'advcl').length > 0;
}
