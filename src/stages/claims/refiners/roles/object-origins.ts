import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { prepositionRole } from '../../prepositions.ts';
import { hasFeature } from '../../sentence-tree.ts';
import type { Filling } from './filling.ts';

/** "sent a contingent to X": behind a verb that takes an end, the one that the tree hangs from what is sent is its end too. */
export function objectGoals({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const { lemma } = tree.word(predicate);
  if (!lexicon.goalVerbs.has(lemma) || flatMap(tree.childrenBy(predicate, 'obl'), (child) => endAt(tree, child, lemma, lexicon)).length > 0)
    return [];
  const inside = flatMap(tree.childrenBy(predicate, 'obj'), (sent) => tree.childrenBy(sent, 'nmod'));
  return flatMap(inside, (child) => endAt(tree, child, lemma, lexicon)).slice(0, 1);
}

function endAt(tree: Draft['tree'], head: number, lemma: string, lexicon: ClaimsLexicon): Filling[] {
  const kind = lexicon.kind(tree.word(head));
  const found = kind === 'place' || kind === 'name' ? prepositionRole(tree, head, [lemma], lexicon) : undefined;
  return found?.role === 'to' || found?.role === 'recipient' ? [{ role: found.role, head, rule: `preposition.${found.words}` }] : [];
}

/** "a chassé les rebelles de X": behind a verb of driving out, the place that people are said to be of is where they leave. */
export function objectOrigins({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const { lemma } = tree.word(predicate);
  const driven = tree.childrenBy(predicate, 'obj').filter((child) => {
    const kind = lexicon.kind(tree.word(child)) ?? '';
    // "l'ambassadeur de X" has his post there, he does not come from it.
    return kind === 'group' || (kind === 'person' && hasFeature(tree.word(child), 'Number', 'Plur'));
  });
  const places = flatMap(driven, (noun) => tree.childrenBy(noun, 'nmod')).filter((child) => lexicon.kind(tree.word(child)) === 'place');
  return flatMap(places, (head): Filling[] => {
    const found = prepositionRole(tree, head, [lemma], lexicon);
    return found?.role === 'from' ? [{ role: 'from', head, rule: `preposition.${found.words}` }] : [];
  });
}
