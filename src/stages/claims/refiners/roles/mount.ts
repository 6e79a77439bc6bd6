import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft, DraftRole } from '../../draft.ts';
import { lowerForm, type SentenceTree } from '../../sentence-tree.ts';

/** A means of transport found inside the doer's noun phrase. */
export interface Mount {
  readonly role: 'instrument';
  readonly head: number;
  readonly rule: string;
}

/** "des hommes à moto", "men on motorbikes": what the doers of an act ride is a means of it. */
export function mounts({ tree, class: found }: Draft, roles: readonly DraftRole[], lexicon: ClaimsLexicon): Mount[] {
  if (found !== 'event' && found !== 'flow') return [];
  const riders = flatMap(roles, ({ role, head }) => {
    return role === 'actor' && head !== undefined && lexicon.kind(tree.word(head)) === 'person' ? [head] : [];
  });
  return flatMap(riders, (rider) => tree.childrenBy(rider, 'nmod').filter((child) => isMount(tree, child, lexicon))).map((head) => {
    return { role: 'instrument', head, rule: 'roles.instrument.mount' };
  });
}

/** A bare noun of a vehicle or animal behind a preposition that is no genitive. */
function isMount(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (lexicon.kind(tree.word(index)) !== 'vehicle' || tree.childrenBy(index, 'det', 'nummod').length > 0) return false;
  const cases = tree.childrenBy(index, 'case');
  return cases.length > 0 && cases.every((child) => !lexicon.sets.genitives.has(lowerForm(tree.word(child))));
}
