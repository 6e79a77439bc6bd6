import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Quotation } from '../quotations.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';

/** The words that the subject of a verb of saying answers for: its clause, what stands before or beside it, or its object noun. */
export function contentOf(
  tree: SentenceTree,
  verb: number,
  quotations: readonly Quotation[],
  lexicon: ClaimsLexicon,
): ReadonlySet<number> | undefined {
  const clause = contentClause(tree, verb, lexicon);
  if (clause !== undefined) return new Set(tree.subtree(clause));
  return (
    contentAbove(tree, verb) ?? quotedContent(tree, verb, quotations) ?? looseClause(tree, verb) ?? nominalContent(tree, verb, lexicon)
  );
}

/** The clause that a verb of saying takes: "dit que …", "affirme avoir …", "accuse X de …". */
function contentClause(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const subject = tree.childrenBy(verb, 'nsubj')[0] ?? verb;
  const clauses = tree.childrenBy(verb, 'ccomp', 'xcomp').filter((child) => isClause(tree, child));
  // What stands between subject and verb is said about the speaker: "The militia, now cut off from its suppliers, said …".
  const clause = clauses.find((child) => child > verb) ?? clauses.find((child) => child < Math.min(subject, verb));
  if (clause !== undefined) return clause;
  if (!lexicon.sets.acts.has(tree.word(verb).lemma)) return undefined;
  const complements = [verb, ...tree.childrenBy(verb, 'obj')].flatMap((host) => tree.childrenBy(host, 'advcl', 'acl'));
  return complements.find((child) => {
    const marks = tree.childrenBy(child, 'mark', 'case').map((mark) => lowerForm(tree.word(mark)));
    return marks.some((mark) => lexicon.sets.genitives.has(mark));
  });
}

/** "a annoncé son retrait", "reported the death of …", "fait état de …": the act is named by a noun. */
function nominalContent(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): ReadonlySet<number> | undefined {
  const objects = tree.childrenBy(verb, 'obj').flatMap((object) => [object, ...tree.childrenBy(object, 'conj')]);
  const noun = objects.find((object) => lexicon.predicateNoun(tree.word(object)) !== undefined);
  return noun === undefined ? undefined : new Set(tree.subtree(noun));
}

function isClause(tree: SentenceTree, index: number): boolean {
  return tree.word(index).upos === 'VERB' || tree.childrenBy(index, 'cop', 'nsubj').length > 0 || tree.word(index).deprel === 'ccomp';
}

/** "…, a affirmé X": the verb of saying hangs loosely from what is said. */
function contentAbove(tree: SentenceTree, verb: number): ReadonlySet<number> | undefined {
  const word = tree.word(verb);
  if (word.head < 0 || tree.childrenBy(verb, 'obj', 'mark', 'ccomp').length > 0) return undefined;
  if (baseRelation(word.deprel) !== 'parataxis' && !isInsertion(tree, verb)) return undefined;
  const own = new Set(tree.subtree(verb));
  return new Set(tree.subtree(word.head).filter((index) => !own.has(index)));
}

/** "…, estime l'état-major": after a comma or a quotation mark, verb before subject, whatever the tree calls it. */
function isInsertion(tree: SentenceTree, verb: number): boolean {
  const word = tree.word(verb);
  if (!['ccomp', 'conj', 'advcl', 'dep', 'appos', 'acl'].includes(baseRelation(word.deprel)) || word.head > verb) return false;
  const subject = tree.childrenBy(verb, 'nsubj')[0];
  const first = Math.min(verb, ...tree.childrenBy(verb, 'aux'));
  // "a-t-on appris": the clitic stands between auxiliary and participle.
  return subject !== undefined && subject > first && tree.words[first - 1]?.upos === 'PUNCT';
}

/** The words of a quotation that stands beside the verb, where the tree does not connect them. */
function quotedContent(tree: SentenceTree, verb: number, quotations: readonly Quotation[]): ReadonlySet<number> | undefined {
  const at = tree.word(verb);
  const inside = tree.words.filter((word) =>
    quotations.some((quote) => quote.clausal && quote.start <= word.start && word.end <= quote.end),
  );
  if (tree.childrenBy(verb, 'obj').length > 0) return undefined;
  if (inside.length === 0 || inside.some((word) => word.index === at.index)) return undefined;
  return new Set(inside.map((word) => word.index));
}

function looseClause(tree: SentenceTree, verb: number): ReadonlySet<number> | undefined {
  const before = tree.childrenBy(verb, 'parataxis', 'dep').find((child) => child < verb && tree.word(child).upos === 'VERB');
  return before === undefined ? undefined : new Set(tree.subtree(before));
}
