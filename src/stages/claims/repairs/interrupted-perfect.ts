import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const taken: readonly string[] = ['xcomp', 'advcl', 'conj', 'ccomp', 'acl', 'parataxis', 'amod'];

/** Words of an adverbial: "d'ores et déjà". */
const between: readonly string[] = ['ADV', 'ADP', 'CCONJ'];

/** The participle right behind the comma that closes what is inserted behind a finite auxiliary and its comma. */
function interruptedParticiple(tree: SentenceTree, auxiliary: Word, lexicon: ClaimsLexicon): Word | undefined {
  const { index, lemma } = auxiliary;
  if (!lexicon.sets.perfectAuxiliaries.has(lemma) || !hasFeature(auxiliary, 'VerbForm', 'Fin')) return undefined;
  if (tree.words[index + 1]?.form !== ',' || tree.childrenBy(index, 'obj').length > 0) return undefined;
  const close = tree.words.find((word) => word.form === ',' && word.index > index + 1);
  const participle = close && tree.words.slice(close.index + 1).find(({ upos }) => upos !== 'ADV');
  if (participle === undefined || !taken.includes(baseRelation(participle.deprel)) || participle.head > participle.index) return undefined;
  const isPast = hasFeature(participle, 'VerbForm', 'Part') && hasFeature(participle, 'Tense', 'Past');
  const isOwn = participle.head === index || tree.isBelow(participle.head, index);
  const isBare = tree.childrenBy(participle.index, 'aux', 'cc', 'mark').length === 0;
  return isPast && isOwn && isBare ? participle : undefined;
}

/** "a d'ores et déjà juré": an auxiliary of the perfect without object, and the participle that the tree joins to it behind nothing but adverbs. */
function joinedParticiple(tree: SentenceTree, auxiliary: Word, lexicon: ClaimsLexicon): Word | undefined {
  const { index, lemma, upos } = auxiliary;
  if (upos !== 'VERB' || !lexicon.sets.perfectAuxiliaries.has(lemma) || tree.childrenBy(index, 'obj', 'obl', 'xcomp').length > 0)
    return undefined;
  const participle = tree.words.slice(index + 1).find(({ upos: found }) => !between.includes(found));
  if (participle === undefined || participle.head !== index || baseRelation(participle.deprel) !== 'conj') return undefined;
  const isPast = hasFeature(participle, 'VerbForm', 'Part') && hasFeature(participle, 'Tense', 'Past');
  return isPast && tree.childrenBy(participle.index, 'aux', 'nsubj', 'mark').length === 0 ? participle : undefined;
}

/** "L'armée a, de son côté, bombardé Koro": what stands between two commas does not part the perfect. */
export const joinInterruptedPerfects: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const auxiliary of tree.words) {
    const participle = interruptedParticiple(tree, auxiliary, lexicon) ?? joinedParticiple(tree, auxiliary, lexicon);
    if (participle === undefined) continue;
    const { index, head, deprel } = auxiliary;
    for (const child of tree.children(index)) {
      if (child !== participle.index) changes.set(child, { head: participle.index });
    }
    changes.set(participle.index, { upos: 'VERB', head, deprel });
    changes.set(index, { upos: 'AUX', head: participle.index, deprel: 'aux:tense' });
  }
  return changed(tree.words, changes);
};
