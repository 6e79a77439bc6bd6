import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** What a verb of staying says of its subject: an adjective, a noun or a participle, no infinitive. */
function predicative(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const word = tree.word(verb);
  if (word.upos !== 'VERB' || !lexicon.sets.copulas.has(word.lemma) || tree.childrenBy(verb, 'ccomp').length > 0) return undefined;
  // "remains the main obstacle": no such verb takes an object.
  const nouns = tree
    .childrenBy(verb, 'obj', 'obl')
    .filter(
      (child) =>
        tree.word(child).upos === 'NOUN' && tree.childrenBy(child, 'case').length === 0 && lexicon.kind(tree.word(child)) !== 'time',
    );
  if (nouns.length !== tree.childrenBy(verb, 'obj').length && tree.childrenBy(verb, 'obj').length > 0) return undefined;
  const [complement, ...others] = [...tree.childrenBy(verb, 'xcomp'), ...nouns];
  if (complement === undefined || others.length > 0 || complement < verb) return undefined;
  const { upos } = tree.word(complement);
  // Behind such a verb a past form is a participle, also where the tree makes it finite.
  const isParticiple = upos === 'VERB' && hasFeature(tree.word(complement), 'Tense', 'Past');
  if (!isParticiple && upos !== 'ADJ' && upos !== 'NOUN') return undefined;
  return tree.childrenBy(complement, 'nsubj', 'mark', 'case', 'aux', 'cop').length > 0 ? undefined : complement;
}

/** "Banks remain closed", "l'accès reste le principal obstacle": a verb of staying is a copula, what it says is told behind it. */
export const readCopularVerbs: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    const complement = predicative(tree, index, lexicon);
    if (complement === undefined || changes.has(head)) continue;
    changes.set(complement, { head, deprel });
    changes.set(index, { head: complement, deprel: 'cop', upos: 'AUX' });
    for (const child of tree.children(index)) if (child !== complement) changes.set(child, { head: complement });
  }
  return changed(tree.words, changes);
};
