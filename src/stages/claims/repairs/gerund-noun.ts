import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { isAgent, prepositionOf } from '../prepositions.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "accuse", "suspect": verbs whose object is said to have done what follows. */
function isAccusing(lemma: string, lexicon: ClaimsLexicon): boolean {
  const stance = lexicon.stance(lemma);
  return (stance === 'accuses' && lexicon.sets.acts.has(lemma)) || (stance === 'believes' && lexicon.sets.objectIsPerson.has(lemma));
}

/** The accusing verb that a phrase completes, through the accused or the accuser that it is hung from. */
function accusingVerb(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  for (let at = tree.word(noun).head, steps = 0; at >= 0 && steps < 3; at = tree.word(at).head, steps++) {
    const word = tree.word(at);
    if (word.upos === 'VERB') return isAccusing(word.lemma, lexicon) ? at : undefined;
  }
  return undefined;
}

/** The form right behind the preposition of a phrase that is the gerund of a known verb. */
function gerundIn(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): { gerund: Word; lemma: string } | undefined {
  // "accused by Koro of ramming boats": the preposition may hang from the gerund.
  const inner = tree.childrenBy(noun, 'compound', 'amod').find((child) => tree.childrenBy(child, 'mark').includes(child - 1));
  const marker = tree.childrenBy(noun, 'case')[0] ?? (inner === undefined ? undefined : inner - 1);
  const gerund = marker === undefined ? undefined : tree.words[marker + 1];
  // "suspected of running guns": the tag may tell as well.
  const tagged = gerund?.upos === 'VERB' && gerund.deprel === 'amod' && /(?:Tense=Pres|VerbForm=Ger)/u.test(gerund.feats);
  const lemma = gerund && (lexicon.pack.predicates.gerunds[lowerForm(gerund)] ?? (tagged ? gerund.lemma : undefined));
  return gerund && lemma !== undefined && gerund.head === noun && ['compound', 'amod'].includes(baseRelation(gerund.deprel))
    ? { gerund, lemma }
    : undefined;
}

/** "accused soldiers of looting shops": behind a verb of accusing, a gerund has an object and modifies nothing. */
export const readGerunds: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index } of tree.words) {
    const found = gerundIn(tree, index, lexicon);
    const isByDoer =
      tree.childrenBy(index, 'case').length > 0 && isAgent(tree, index, lexicon) && !lexicon.sets.genitives.has(prepositionOf(tree, index));
    const verb = found === undefined || isByDoer ? undefined : accusingVerb(tree, index, lexicon);
    if (found === undefined || verb === undefined) continue;
    const { gerund, lemma } = found;
    changes.set(gerund.index, { upos: 'VERB', lemma, feats: 'VerbForm=Ger', head: verb, deprel: 'advcl' });
    changes.set(index, { head: gerund.index, deprel: 'obj' });
    for (const marker of tree.childrenBy(index, 'case')) changes.set(marker, { head: gerund.index, deprel: 'mark' });
    for (const extra of tree.childrenBy(index, 'nmod')) changes.set(extra, { head: gerund.index, deprel: 'obl' });
  }
  return changed(tree.words, changes);
};
