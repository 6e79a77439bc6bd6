import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { isPreventedClause } from '../prevention.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const nonFinite = ['Inf', 'Ger', 'Part'];

/** The verb whose complement an infinitive is that hangs from the verb's own complement, or from the verb as an adverbial. */
function governorAbove(tree: SentenceTree, index: number): number | undefined {
  const { head, deprel } = tree.word(index);
  if (head < 0) return undefined;
  const isClause = ['acl', 'advcl', 'orphan'].includes(baseRelation(deprel));
  // "accusé X d'être à l'origine de": the noun of a predicate can be read as an adverbial.
  const isPredicate = baseRelation(deprel) === 'obl' && copulaOf(tree, index) !== undefined;
  if (deprel === 'acl:relcl' || (!isClause && !isPredicate)) return undefined;
  if (tree.word(head).upos === 'VERB') return baseRelation(deprel) === 'advcl' || isPredicate ? head : undefined;
  // "each other": the parts of a fixed expression count as its first word.
  // "urged X and Y to leave": what hangs from the last of those addressed.
  const isBelowFirst = ['fixed', 'conj'].includes(baseRelation(tree.word(head).deprel));
  const noun = tree.word(isBelowFirst ? tree.word(head).head : head);
  return ['obj', 'iobj', 'obl'].includes(baseRelation(noun.deprel)) ? noun.head : undefined;
}

function copulaOf(tree: SentenceTree, index: number): number | undefined {
  return tree.word(index).upos === 'VERB' ? undefined : tree.childrenBy(index, 'cop')[0];
}

/** The words that open the clause; of a predicate behind a copula not those of its noun. */
function marksOf(tree: SentenceTree, index: number): string {
  const copula = copulaOf(tree, index) ?? index;
  return tree
    .childrenBy(index, 'mark', 'case')
    .filter((mark) => mark < copula || copula === index)
    .map((mark) => lowerForm(tree.word(mark)))
    .join(' ');
}

/** "ordonne à X de partir", "ordered X to leave", "accused X of leaving": what the new relation is, if the clause is governed. */
function governedRelation(tree: SentenceTree, index: number, verb: number, lexicon: ClaimsLexicon): string | undefined {
  const { head } = tree.word(index);
  const marks = marksOf(tree, index);
  if (head !== verb && (lexicon.sets.intentionNouns.has(tree.word(head).lemma) || lexicon.nounStance(tree.word(head).lemma)))
    return undefined;
  const { lemma } = tree.word(verb);
  const accuses = lexicon.sets.acts.has(lemma) && !lexicon.sets.directives.has(lemma);
  if ((head !== verb || copulaOf(tree, index) !== undefined) && accuses && lexicon.sets.genitives.has(marks)) return 'advcl';
  if (isPreventedClause(tree, index, verb, lexicon)) return 'xcomp';
  const isMarked = lexicon.sets.infinitiveMarks.has(marks) || lexicon.sets.governedMarks.has(marks);
  return hasFeature(tree.word(index), 'VerbForm', 'Inf') && lexicon.governor(lemma) && isMarked ? 'xcomp' : undefined;
}

/** Hangs an infinitive or gerund from the verb that governs it, not from the noun that stands between them. */
export const raiseControlledClauses: Repair = (tree, lexicon) => {
  const changes = new Map<number, { head: number; deprel: string }>();
  for (const word of tree.words) {
    const teller = tree.word(copulaOf(tree, word.index) ?? word.index);
    if (!nonFinite.some((form) => hasFeature(teller, 'VerbForm', form))) continue;
    const verb = governorAbove(tree, word.index);
    if (verb === undefined || verb > word.index) continue;
    const deprel = governedRelation(tree, word.index, verb, lexicon);
    if (deprel) changes.set(word.index, { head: verb, deprel });
  }
  return changed(tree.words, changes);
};
