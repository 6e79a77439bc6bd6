import type { Word } from '../../../model/tree.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The participle right behind a noun that tells what was done to those it counts. */
function toldOf(tree: SentenceTree, noun: number): number | undefined {
  return tree.childrenBy(noun, 'acl', 'amod').find((child) => {
    const { upos } = tree.word(child);
    return child === noun + 1 && upos === 'VERB' && hasFeature(tree.word(child), 'VerbForm', 'Part');
  });
}

/** The number right before a participle that is joined to one on a counted noun: whom it tells of. */
function countedBefore(tree: SentenceTree, { index, head, deprel, upos }: Word): number | undefined {
  if (deprel !== 'conj' || upos !== 'VERB' || head < 0 || !hasFeature(tree.word(index), 'VerbForm', 'Part')) return undefined;
  const above = tree.word(head);
  if (above.upos !== 'VERB' || !['acl', 'amod'].includes(above.deprel) || tree.childrenBy(index, 'nsubj', 'aux').length > 0)
    return undefined;
  return tree.children(index).find((child) => child === index - 1 && tree.word(child).upos === 'NUM');
}

/** "dix rebelles tués et six *arrêtés*": behind a number, a form that the tree takes for one more noun is one more participle. */
export const readCountedParticiples: Repair = (tree, lexicon) => {
  const verbs = lexicon.pack.predicates.countedParticiples;
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    const { index, head, deprel, upos } = word;
    const counted = countedBefore(tree, word);
    if (counted !== undefined) changes.set(counted, { deprel: 'nsubj:pass' }).set(index, { feats: 'Tense=Past|VerbForm=Part|Voice=Pass' });
    if (deprel !== 'conj' || !['NOUN', 'ADJ'].includes(upos) || head < 0) continue;
    const { form, lemma } = tree.lowered[index]!;
    const verb = verbs[lemma] ?? verbs[form];
    const number = tree.childrenBy(index, 'nummod').at(-1);
    const first = toldOf(tree, head);
    // "six détenus transférés": the noun has a participle of its own.
    if (toldOf(tree, index) !== undefined) continue;
    if (verb === undefined || number !== index - 1 || first === undefined || tree.childrenBy(index, 'det').length > 0) continue;
    changes.set(index, { upos: 'VERB', lemma: verb, head: first, feats: 'Tense=Past|VerbForm=Part|Voice=Pass' });
    changes.set(number, { head: index, deprel: 'nsubj:pass' });
  }
  return changed(tree.words, changes);
};
