import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { prepositionRole } from '../../prepositions.ts';
import { hasFeature } from '../../sentence-tree.ts';
import type { Filling } from './filling.ts';

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
