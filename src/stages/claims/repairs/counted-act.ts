import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { countedNoun } from '../counted-noun.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The act, or the people by what became of them, that a noun counts. */
function countedAct(tree: SentenceTree, { index, upos, lemma }: Word, lexicon: ClaimsLexicon): number | undefined {
  const counted = upos === 'NOUN' ? countedNoun(tree, index, lexicon) : undefined;
  if (counted === undefined) return undefined;
  // "une trentaine de blessés" tells what became of people, "le nombre de morts" only counts them.
  if (lexicon.sets.casualtyNouns.has(tree.lowered[counted]!.lemma)) return lexicon.sets.countNouns.has(lemma) ? undefined : counted;
  if (lexicon.kind(tree.word(counted)) !== undefined) return undefined;
  return lexicon.predicateNoun(tree.word(counted))?.class === 'event' ? counted : undefined;
}

/** What hung from the noun that counts, hangs from the act; the preposition between them stays with the noun. */
function turned(tree: SentenceTree, { index, head, deprel }: Word, act: number): [number, Partial<Word>][] {
  const below = tree.children(index).filter((child) => child !== act && (child > index || tree.word(child).deprel === 'case'));
  return [
    [act, { head, deprel }],
    [index, { head: act, deprel: 'nummod' }],
    ...below.map((child): [number, Partial<Word>] => [child, { head: act }]),
    ...tree.childrenBy(act, 'case').map((marker): [number, Partial<Word>] => [marker, { head: index, deprel: 'fixed' }]),
  ];
}

/** "une vingtaine de frappes", "a series of raids": the acts are what is told, the noun before only counts them. */
export const readCountedActs: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const act = countedAct(tree, word, lexicon);
    for (const [index, change] of act === undefined ? [] : turned(tree, word, act)) changes.set(index, change);
  }
  return changed(tree.words, changes);
};
