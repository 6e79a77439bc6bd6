import type { ClaimsLexicon } from './claims-lexicon.ts';
import { baseRelation, type SentenceTree } from './sentence-tree.ts';

/** A phrase that says whose something is. */
export interface Holding {
  /** Index of its first word. */
  readonly first: number;
  /** Whoever holds it. */
  readonly holder: number;
}

function isParty(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  return word.upos === 'PROPN' || ['group', 'person', 'name'].includes(lexicon.kind(word) ?? '');
}

/** "aux mains des rebelles", "sous contrôle rebelle", "under the control of the front": read by its noun. */
export function holdingAt(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): Holding | undefined {
  const { nouns, marks } = lexicon.pack.predicates.holding;
  const word = tree.word(noun);
  if (word.upos !== 'NOUN' || !nouns.includes(word.lemma.toLowerCase())) return undefined;
  const first = tree.childrenBy(noun, 'case')[0];
  if (first === undefined || !marks.includes(tree.word(first).lemma)) return undefined;
  const holder = tree.children(noun).find((child) => {
    const relation = baseRelation(tree.word(child).deprel);
    if (relation !== 'nmod' && relation !== 'amod' && relation !== 'compound') return false;
    return isParty(tree, child, lexicon);
  });
  return holder === undefined ? undefined : { first, holder };
}

/** The place that such a phrase beside it says somebody holds: "la ville, aux mains de", not "est aux mains de", "tombée aux mains de". */
export function heldPlace(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): (Holding & { readonly held: number }) | undefined {
  const found = tree.childrenBy(noun, 'cop').length > 0 ? undefined : holdingAt(tree, noun, lexicon);
  const held = found === undefined ? undefined : phraseBefore(tree, found.first);
  if (found === undefined || held === undefined || !['place', 'name'].includes(lexicon.kind(tree.word(held)) ?? '')) return undefined;
  return { ...found, held };
}

/** The noun phrase that ends right before a phrase, over a comma and an adverb ("le quartier, toujours aux mains de"): its head. */
function phraseBefore(tree: SentenceTree, first: number): number | undefined {
  let at = first - 1;
  while (at >= 0 && (tree.word(at).upos === 'ADV' || tree.word(at).form === ',')) at--;
  if (at < 0 || !['NOUN', 'PROPN', 'ADJ'].includes(tree.word(at).upos)) return undefined;
  while (
    tree.word(at).head >= 0 &&
    tree.word(at).head < first &&
    ['nmod', 'amod', 'flat', 'appos'].includes(baseRelation(tree.word(at).deprel))
  ) {
    at = tree.word(at).head;
  }
  return ['NOUN', 'PROPN'].includes(tree.word(at).upos) ? at : undefined;
}
