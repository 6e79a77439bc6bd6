import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt } from '../draft.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** "au prix de lourdes pertes", "at the cost of heavy losses": the side that did it lost people. */
function lossesPaid(tree: SentenceTree, lexicon: ClaimsLexicon): { word: number; roles: DraftRole[] }[] {
  return flatMap(tree.words, ({ index, lemma, head, deprel }) => {
    if (head < 0 || baseRelation(deprel) !== 'nmod' || !lexicon.pack.predicates.harms.includes(lemma)) return [];
    const { lemma: above, head: verb, deprel: relation } = tree.word(head);
    if (!lexicon.pack.predicates.prices.includes(above) || verb < 0 || baseRelation(relation) !== 'obl') return [];
    const side = findSubject(tree, verb, lexicon)?.head;
    return side === undefined ? [] : [{ word: index, roles: [{ role: 'recipient', head: side, rule: 'casualties.side' }] }];
  });
}

function hasFiniteVerb(tree: SentenceTree): boolean {
  return tree.words.some((word) => ['VERB', 'AUX'].includes(word.upos) && hasFeature(word, 'VerbForm', 'Fin'));
}

/** "Trente morts selon l'hôpital, huit d'après le gouverneur": behind the first count a number alone, by another holder. */
function countsRepeated({ tree, reports }: FinderInput, lexicon: ClaimsLexicon): { word: number; roles: DraftRole[] }[] {
  if (hasFiniteVerb(tree)) return [];
  const first = tree.words.find(({ lemma, upos }) => upos === 'NOUN' && lexicon.sets.casualtyNouns.has(lemma.toLowerCase()));
  if (first === undefined) return [];
  return flatMap(tree.words, ({ index, upos, deprel }) => {
    const isOwn = reports.some(({ holder, verb }) => verb === undefined && holder !== undefined && tree.word(holder).head === index);
    if (upos !== 'NUM' || index < first.index || baseRelation(deprel) === 'nummod' || !isOwn) return [];
    return [{ word: index, roles: [{ role: 'recipient', head: index, rule: 'noun.of' }] }];
  });
}

/** People lost by the way, and other counts of the same people. */
export function findCasualtiesBeside(input: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  const { tree, sentence } = input;
  return [...lossesPaid(tree, lexicon), ...countsRepeated(input, lexicon)].map(({ word, roles }) =>
    newDraft({
      ...{ tree, sentence, predicate: word, kind: 'noun', class: 'event', type: 'casualties', roles },
      evidence: [evidenceAt('predicate.casualties', tree, word)],
    }),
  );
}
