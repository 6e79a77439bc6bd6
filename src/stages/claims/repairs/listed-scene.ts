import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The past participle right behind a noun, with no verb of its own. */
function participleBehind(tree: SentenceTree, noun: number): number | undefined {
  return tree.childrenBy(noun, 'acl', 'amod').find((child) => {
    const isPast = hasFeature(tree.word(child), 'VerbForm', 'Part') && hasFeature(tree.word(child), 'Tense', 'Past');
    return child === noun + 1 && tree.word(child).upos === 'VERB' && isPast && tree.childrenBy(child, 'aux', 'cop').length === 0;
  });
}

/** The members of a list, each joined to the first or to the one before it. */
function joinedTo(tree: SentenceTree, noun: number): number[] {
  const members = tree.childrenBy(noun, 'conj').filter((member) => tree.word(member).upos === 'NOUN');
  return flatMap(members, (member) => [member, ...joinedTo(tree, member)]);
}

/** True for a bare noun with a participle right behind a colon. */
function opensList(tree: SentenceTree, { index, upos, head }: Word): boolean {
  if (upos !== 'NOUN' || head < 0 || head > index || participleBehind(tree, index) === undefined) return false;
  const first = tree.subtree(index).find((part) => tree.word(part).upos !== 'PUNCT');
  return first !== undefined && tree.words[first - 1]?.form === ':' && tree.childrenBy(index, 'case', 'det').length === 0;
}

/** "ont semé la terreur: magasins incendiés, passants mitraillés": behind a colon each noun with its participle is a scene of its own. */
export const readListedScenes: Repair = (tree) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (!opensList(tree, word)) continue;
    const members = joinedTo(tree, word.index);
    if (members.length === 0 || members.some((member) => participleBehind(tree, member) === undefined)) continue;
    for (const noun of [word.index, ...members]) {
      const participle = participleBehind(tree, noun)!;
      changes.set(noun, { head: tree.root, deprel: 'parataxis' });
      if (baseRelation(tree.word(participle).deprel) === 'amod') changes.set(participle, { deprel: 'acl' });
    }
  }
  return changed(tree.words, changes);
};
