import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft, DraftRole } from '../../draft.ts';
import { lowerForm } from '../../sentence-tree.ts';
import { type Filling, fillerKind } from './filling.ts';

/** "un cargo chargé de drones a relié X à Y": what a vehicle carries goes with it. */
export function cargo({ tree, predicate, class: found }: Draft, roles: readonly DraftRole[], lexicon: ClaimsLexicon): Filling[] {
  if (found !== 'flow') return [];
  const vehicles = flatMap(roles, ({ role, head }) => {
    const isCarrier = ['actor', 'instrument', 'theme'].includes(role) && head !== undefined;
    return isCarrier && fillerKind(tree, head, lexicon) === 'vehicle' ? [head] : [];
  });
  const loaded = flatMap(vehicles, (head) => tree.childrenBy(head, 'acl', 'amod')).filter(
    (word) => word !== predicate && lexicon.sets.cargo.has(tree.word(word).lemma),
  );
  const goods = flatMap(loaded, (word) => tree.childrenBy(word, 'obl', 'obj')).filter((child) => {
    const marks = tree.childrenBy(child, 'case').map((mark) => lowerForm(tree.word(mark)));
    return marks.every((mark) => lexicon.sets.genitives.has(mark) || lexicon.pack.predicates.figures.marks.includes(mark));
  });
  return goods.slice(0, 1).map((head) => ({ role: 'theme', head, rule: 'roles.cargo' }));
}
