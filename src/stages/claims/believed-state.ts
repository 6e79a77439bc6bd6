import type { ClaimsLexicon } from './claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from './sentence-tree.ts';
import { antecedent, isRelativeWord } from './subject.ts';

/** The verb of believing that has an adjective or participle as what it makes of its object; undefined for any other word. */
export function beliefOf(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel, upos } = tree.word(index);
  if (head < 0 || head > index || !['ADJ', 'VERB'].includes(upos) || tree.childrenBy(index, 'nsubj', 'mark', 'aux', 'cop').length > 0)
    return undefined;
  // "croyait pouvoir s'emparer de": a clause of its own is no state.
  if (hasFeature(tree.word(index), 'VerbForm', 'Inf')) return undefined;
  const verb = baseRelation(deprel) === 'xcomp' ? head : believerAbove(tree, index, lexicon);
  // "juge la situation préoccupante": a judgement has a reading of its own.
  if (verb === undefined || lexicon.sets.naming.has(tree.word(verb).lemma)) return undefined;
  return lexicon.stance(tree.word(verb).lemma) === 'believes' ? verb : undefined;
}

/** "croyant le pont miné": the tree hangs the participle from the object. */
function believerAbove(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(index);
  if (!['acl', 'amod'].includes(baseRelation(deprel)) || baseRelation(tree.word(head).deprel) !== 'obj' || index !== head + 1)
    return undefined;
  const verb = tree.word(head).head;
  return verb >= 0 && lexicon.stance(tree.word(verb).lemma) === 'believes' ? verb : undefined;
}

/** The object of such a verb, or the noun that its relative stands for: "le village que l'armée croyait vide". */
export function believedThing(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const verb = beliefOf(tree, index, lexicon);
  if (verb === undefined) return undefined;
  const object = tree.childrenBy(verb, 'obj').find((child) => child !== index);
  if (object !== undefined && !isRelativeWord(tree, object, lexicon)) return object;
  return tree.word(verb).deprel === 'acl:relcl' ? antecedent(tree, verb) : undefined;
}
