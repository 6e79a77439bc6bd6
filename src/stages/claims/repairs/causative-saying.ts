import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The infinitive right behind a verb with which it makes one verb of saying. */
function infinitiveOf(tree: SentenceTree, verb: Word, lexicon: ClaimsLexicon): Word | undefined {
  return tree
    .childrenBy(verb.index, 'xcomp', 'ccomp', 'advcl')
    .map((child) => tree.word(child))
    .find(
      ({ index, feats, lemma }) =>
        index === verb.index + 1 && /VerbForm=Inf/u.test(feats) && lexicon.stance(`${verb.lemma} ${lemma}`) !== undefined,
    );
}

/** The auxiliary of causation right before an infinitive with which it makes one verb of saying. */
function causativeOf(tree: SentenceTree, verb: Word, lexicon: ClaimsLexicon): Word | undefined {
  const before = tree.words[verb.index - 1];
  const isCausative = before?.deprel === 'aux:caus' && before.head === verb.index;
  return isCausative && lexicon.stance(`${before.lemma} ${verb.lemma}`) !== undefined ? before : undefined;
}

type Changes = Map<number, Partial<Word>>;

/** The tree makes the second verb depend on the first: it has all that the second has. */
function joinInfinitive(tree: SentenceTree, verb: Word, infinitive: Word, changes: Changes): void {
  changes.set(verb.index, { upos: 'VERB', lemma: `${verb.lemma} ${infinitive.lemma}` });
  changes.set(infinitive.index, { deprel: 'fixed' });
  for (const child of tree.children(infinitive.index)) {
    if (baseRelation(tree.word(child).deprel) !== 'punct') changes.set(child, { head: verb.index });
  }
}

/** "a fait savoir que …", "laisse entendre que …": two verbs are one verb of saying, and what depends on the second depends on both. */
export const joinCausativeSaying: Repair = (tree, lexicon) => {
  const changes: Changes = new Map();
  for (const verb of tree.words) {
    if (!['VERB', 'AUX'].includes(verb.upos)) continue;
    const causative = causativeOf(tree, verb, lexicon);
    const infinitive = infinitiveOf(tree, verb, lexicon);
    if (causative !== undefined) {
      changes.set(verb.index, { lemma: `${causative.lemma} ${verb.lemma}`, feats: causative.feats });
      changes.set(causative.index, { deprel: 'fixed' });
    } else if (infinitive !== undefined && !hasFeature(verb, 'VerbForm', 'Inf')) joinInfinitive(tree, verb, infinitive, changes);
  }
  return changed(tree.words, changes);
};
