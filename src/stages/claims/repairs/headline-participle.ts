import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

function hasFiniteVerb(tree: SentenceTree): boolean {
  return tree.words.some((word) => ['VERB', 'AUX'].includes(word.upos) && hasFeature(word, 'VerbForm', 'Fin'));
}

/** The highest noun of the phrase that ends right before a word. */
function phraseBefore(tree: SentenceTree, index: number): number | undefined {
  let at = index - 1;
  if (!['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(tree.words[at]?.upos ?? '')) return undefined;
  for (
    let above = tree.word(at).head;
    above >= 0 && above < at && ['nmod', 'amod', 'compound', 'flat', 'nummod'].includes(baseRelation(tree.word(at).deprel));
    above = tree.word(at).head
  )
    at = above;
  return ['NOUN', 'PROPN'].includes(tree.word(at).upos) ? at : undefined;
}

/** "Poste frontière repris, trois gendarmes libérés": a participle belongs to the noun before it, not to one behind a comma. */
export const returnHeadlineParticiples: Repair = (tree) => {
  if (hasFiniteVerb(tree)) return undefined;
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel, feats } of tree.words) {
    if (baseRelation(deprel) !== 'acl' || head < index || !/VerbForm=Part/u.test(feats)) continue;
    const isApart = tree.words.slice(index, head).some(({ upos }) => upos === 'PUNCT');
    const noun = isApart ? phraseBefore(tree, index) : undefined;
    if (noun !== undefined) changes.set(index, { head: noun });
  }
  return changed(tree.words, changes);
};

/** True for a noun that cannot do what is done: "two roads blocked". */
function isDoneTo(tree: SentenceTree, subject: number, lexicon: ClaimsLexicon): boolean {
  const kind = lexicon.kind(tree.word(subject));
  return (
    tree.word(subject).deprel === 'nsubj:pass' ||
    (kind !== 'person' && kind !== 'group' && kind !== 'name' && tree.word(subject).upos === 'NOUN')
  );
}

/** "Sunday in X: one station attacked, two roads blocked": behind a heading without a verb, a past form with a thing before it is a participle. */
export const readHeadlinePassives: Repair = (tree, lexicon) => {
  const colon = tree.words.find(({ form, index }) => form === ':' && index > 0)?.index;
  if (colon === undefined || colon < tree.root || ['VERB', 'AUX', 'ADJ'].includes(tree.word(tree.root).upos)) return undefined;
  const changes = new Map<number, Partial<Word>>();
  for (const { index, upos, feats } of tree.words.slice(colon + 1)) {
    const subject = tree.childrenBy(index, 'nsubj')[0];
    if (upos !== 'VERB' || subject === undefined || !/Tense=Past/u.test(feats)) continue;
    if (tree.childrenBy(index, 'aux', 'obj', 'ccomp', 'xcomp').length > 0 || lexicon.sets.activeParticiples.has(tree.word(index).lemma))
      continue;
    if (!isDoneTo(tree, subject, lexicon)) continue;
    changes.set(index, { feats: 'Tense=Past|VerbForm=Part|Voice=Pass' }).set(subject, { deprel: 'nsubj:pass' });
  }
  return changed(tree.words, changes);
};
