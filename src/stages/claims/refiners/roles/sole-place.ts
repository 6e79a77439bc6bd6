import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft, DraftRole } from '../../draft.ts';
import { hasFeature, lowerForm } from '../../sentence-tree.ts';
import type { Filling } from './filling.ts';

/** "Trente morts selon l'hôpital, huit d'après le gouverneur de Nyala": of a count without a verb, the one place that is named at all. */
export function solePlace({ tree, type, kind }: Draft, roles: readonly DraftRole[], lexicon: ClaimsLexicon): Filling[] {
  if (type !== 'casualties' || kind !== 'noun' || roles.some(({ role }) => role === 'place')) return [];
  if (tree.words.some((word) => ['VERB', 'AUX'].includes(word.upos) && hasFeature(word, 'VerbForm', 'Fin'))) return [];
  const places = tree.words.filter((word) => word.upos === 'PROPN' && lexicon.kind(word) === 'place');
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) return [];
  const isPossessor = tree.childrenBy(place.index, 'case').some((mark) => lexicon.sets.genitives.has(lowerForm(tree.word(mark))));
  return isPossessor ? [{ role: 'place', head: place.index, rule: 'roles.place.sole' }] : [];
}
