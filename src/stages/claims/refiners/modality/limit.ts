import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import { governorsOf } from '../../governors.ts';
import { negationOf } from '../../negation.ts';
import { phraseAt } from '../../phrase-table.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../../sentence-tree.ts';
import { clauseHead, isModal, type Reader } from './reason.ts';

/** The conjunction that makes a clause the limit of another ("before", "until", "tant que"), and the verb whose limit it is. */
function limitOf(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): { readonly at: number; readonly main: number } | undefined {
  const { deprel, head } = tree.word(clause);
  if (head < 0 || !['advcl', 'acl', 'ccomp'].includes(baseRelation(deprel))) return undefined;
  const isBelowNoun = baseRelation(deprel) === 'acl';
  const starts = [...tree.childrenBy(clause, 'mark', 'advmod', 'case'), ...(isBelowNoun ? tree.childrenBy(head, 'case') : [])];
  const at = starts.find((start) => phraseAt(tree, start, lexicon.phrases.limits) !== undefined);
  // "jusqu'à ce que": the clause hangs from the pronoun of its own conjunction.
  return at === undefined ? undefined : { at, main: isBelowNoun ? tree.word(head).head : head };
}

/** "refused to talk before the army leaves", where the clause hangs from the refusal. */
function isRefusal(tree: SentenceTree, main: number, clause: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.governor(tree.word(main).lemma) === 'refused' && !hasFeature(tree.word(clause), 'Tense', 'Past');
}

/** What a verb tells has not come: future, conditional, wanted, refused, or denied in the present. */
export function isAhead(tree: SentenceTree, main: number, lexicon: ClaimsLexicon): boolean {
  const governors = governorsOf(tree, main, lexicon);
  if (governors.some(({ kind }) => kind === 'planned' || kind === 'refused')) return true;
  const { plannedAuxiliaries, conditionalForms } = lexicon.sets;
  const hosts = [main, ...governors.map(({ word }) => word)];
  const words = flatMap(hosts, (host) => [host, ...tree.childrenBy(host, 'aux', 'cop')]);
  const isComing = words.some((index) => {
    const word = tree.word(index);
    return (
      hasFeature(word, 'Tense', 'Fut') ||
      hasFeature(word, 'Mood', 'Cnd') ||
      isModal(tree, index, plannedAuxiliaries) ||
      isModal(tree, index, conditionalForms)
    );
  });
  if (isComing) return true;
  const isPast = words.some((index) => ['Past', 'Imp'].some((tense) => hasFeature(tree.word(index), 'Tense', tense)));
  return !isPast && negationOf(tree, main, lexicon) !== undefined;
}

/** "will not sign before the army leaves": what limits something that has not come has not come either; "fought until they left" is told. */
export const readLimit: Reader = (draft, lexicon) => {
  const { tree } = draft;
  if (draft.kind === 'noun' && draft.governors.length === 0) return undefined;
  let clause = clauseHead(draft);
  while (baseRelation(tree.word(clause).deprel) === 'conj' && tree.word(clause).head >= 0) clause = tree.word(clause).head;
  const limit = limitOf(tree, clause, lexicon);
  if (limit === undefined || limit.main < 0) return undefined;
  if (!isAhead(tree, limit.main, lexicon) && !isRefusal(tree, limit.main, clause, lexicon)) return undefined;
  return { modality: 'conditional', rule: 'modality.limit', at: limit.at };
};
