import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** A past form with an object and without auxiliary, at the head of the sentence, is finite. */
function mayBeFinite(tree: SentenceTree, verb: number): boolean {
  const word = tree.word(verb);
  if (hasFeature(word, 'VerbForm', 'Fin')) return true;
  const isPast = word.upos === 'VERB' && word.head < 0 && hasFeature(word, 'Tense', 'Past');
  return isPast && tree.childrenBy(verb, 'obj').length > 0 && tree.childrenBy(verb, 'aux').length === 0;
}

/** A present participle at the beginning that is also a noun of an act, below a finite verb without subject. */
function isSubject(tree: SentenceTree, word: Word, lexicon: ClaimsLexicon): boolean {
  const { index, head, deprel, upos } = word;
  if (upos !== 'VERB' || !['advcl', 'csubj', 'nsubj'].includes(baseRelation(deprel)) || head < index || tree.subtree(index)[0] !== 0)
    return false;
  if (!hasFeature(word, 'Tense', 'Pres') && !hasFeature(word, 'VerbForm', 'Ger')) return false;
  if (lexicon.pack.predicates.nouns[lowerForm(word)] === undefined || tree.childrenBy(index, 'obj', 'nsubj', 'mark').length > 0)
    return false;
  return tree.childrenBy(head, 'nsubj', 'csubj', 'expl').every((other) => other === index) && mayBeFinite(tree, head);
}

/** "The split in the militia led to raids": a participle with an article, neither object nor auxiliary, that heads an argument is a noun. */
export const readDeterminedParticiples: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (word.upos !== 'VERB' || !/^(?:nsubj|obj|obl|nmod)/u.test(word.deprel) || !hasFeature(word, 'VerbForm', 'Part')) continue;
    if (tree.childrenBy(word.index, 'det').length === 0) continue;
    if (lexicon.predicateNoun({ ...word, upos: 'NOUN', lemma: lowerForm(word) }) === undefined) continue;
    if (tree.childrenBy(word.index, 'obj', 'nsubj', 'aux', 'mark').length > 0) continue;
    changes.set(word.index, { upos: 'NOUN', lemma: lowerForm(word), feats: 'Number=Sing' });
  }
  return changed(tree.words, changes);
};

/** "Fighting around the base killed ten soldiers": what begins a sentence whose verb has no subject is its subject. */
export const readGerundSubjects: Repair = (tree, lexicon) => {
  const word = tree.words.find((one) => isSubject(tree, one, lexicon));
  if (word === undefined) return undefined;
  const changes = new Map<number, Partial<Word>>([
    [word.index, { upos: 'NOUN', lemma: lowerForm(word), feats: 'Number=Sing', deprel: 'nsubj' }],
  ]);
  if (!hasFeature(tree.word(word.head), 'VerbForm', 'Fin')) changes.set(word.head, { feats: 'Mood=Ind|Tense=Past|VerbForm=Fin' });
  for (const child of tree.childrenBy(word.index, 'obl')) changes.set(child, { deprel: 'nmod' });
  for (const child of tree.childrenBy(word.index, 'advcl')) {
    const noun = tree.words[child - 2];
    const isBehind = tree.words[child - 1]?.form === ',' && noun !== undefined && noun.head === word.index;
    if (isBehind) changes.set(child, { head: noun.index, deprel: 'acl' });
  }
  return changed(tree.words, changes);
};
