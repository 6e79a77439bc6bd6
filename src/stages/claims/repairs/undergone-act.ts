import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The act in the genitive of a noun that says whom or where it befell: "l'objet d'une *attaque*", "le théâtre de *combats*". */
function befallingAct(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  return tree
    .childrenBy(noun, 'nmod')
    .find(
      (child) => child > noun && lexicon.predicateNoun(tree.word(child))?.class === 'event' && lexicon.kind(tree.word(child)) !== 'group',
    );
}

/** "a fait l'objet d'une attaque": verb and noun are one verb of undergoing, the act is its object. */
function carriedBy(tree: SentenceTree, { index, lemma, head, deprel }: Word, lexicon: ClaimsLexicon): Map<number, Partial<Word>> {
  const { verbs = [], objects = {} } = lexicon.pack.predicates.undergone ?? {};
  const changes = new Map<number, Partial<Word>>();
  const verb = objects[lemma];
  if (verb === undefined || baseRelation(deprel) !== 'obj' || !verbs.includes(tree.word(head).lemma)) return changes;
  const act = befallingAct(tree, index, lexicon);
  if (act === undefined) return changes;
  changes.set(head, { lemma: verb });
  changes.set(act, { head, deprel: 'obj' });
  changes.set(index, { head: act, deprel: 'fixed' });
  for (const marker of tree.childrenBy(act, 'case')) changes.set(marker, { head: index, deprel: 'fixed' });
  return changes;
}

/** "a été la cible de tirs": behind a copula the noun itself becomes that verb. */
function toldOf(tree: SentenceTree, { index, lemma }: Word, lexicon: ClaimsLexicon): Map<number, Partial<Word>> {
  const verb = lexicon.pack.predicates.undergone?.targets[lemma];
  const changes = new Map<number, Partial<Word>>();
  const copula = tree.childrenBy(index, 'cop')[0];
  if (verb === undefined || copula === undefined) return changes;
  const act = befallingAct(tree, index, lexicon);
  if (act === undefined) return changes;
  changes.set(index, { upos: 'VERB', lemma: verb, feats: 'Tense=Past|VerbForm=Part' });
  changes.set(act, { head: index, deprel: 'obj' });
  changes.set(copula, { deprel: 'fixed' });
  for (const marker of tree.childrenBy(act, 'case')) changes.set(marker, { deprel: 'fixed' });
  for (const article of tree.childrenBy(index, 'det')) changes.set(article, { deprel: 'fixed' });
  if (tree.childrenBy(index, 'aux').length === 0)
    changes.set(copula, { lemma: lexicon.pack.predicates.perfectAuxiliaries[0]!, deprel: 'aux' });
  return changes;
}

/** "Le poste a fait l'objet de tirs", "was the target of a raid": what somebody undergoes is told by the noun of the act. */
export const readUndergoneActs: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (word.upos !== 'NOUN') continue;
    for (const [index, change] of [...carriedBy(tree, word, lexicon), ...toldOf(tree, word, lexicon)]) changes.set(index, change);
  }
  return changed(tree.words, changes);
};
