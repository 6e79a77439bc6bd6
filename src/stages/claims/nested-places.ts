import type { ClaimsLexicon } from './claims-lexicon.ts';
import type { DraftRole } from './draft.ts';
import { prepositionRole } from './prepositions.ts';
import { lowerForm, type SentenceTree } from './sentence-tree.ts';

/** A place found inside another role's noun phrase. */
export interface NestedPlace {
  readonly head: number;
  readonly rule: string;
}

const locating = new Set(['place', 'from', 'to', 'via']);

/** "le marché de Djibo", "the port of Aden": what a place noun belongs to is where it lies, if that has a name. */
function isNamedPlace(tree: SentenceTree, noun: number, complement: number, lexicon: ClaimsLexicon): boolean {
  const marker = tree.childrenBy(complement, 'case')[0];
  if (marker === undefined || lexicon.kind(tree.word(noun)) !== 'place' || lexicon.kind(tree.word(complement)) !== 'name') return false;
  return ['de', "d'", 'of'].includes(lowerForm(tree.word(marker)));
}

/**
 * Where a claim has no place of its own, the place that its participants' noun phrases name:
 * "deux maisons en territoire arménien", "a truck at the crossing", "le port d'Hodeïda".
 */
export function nestedPlaces(tree: SentenceTree, roles: readonly DraftRole[], lexicon: ClaimsLexicon): NestedPlace[] {
  if (roles.some(({ role }) => locating.has(role))) return [];
  const hosts = roles.flatMap(({ role, head }) => (head !== undefined && ['theme', 'recipient', 'actor'].includes(role) ? [head] : []));
  for (const host of hosts.reverse()) {
    for (const complement of tree.childrenBy(host, 'nmod')) {
      if (isNamedPlace(tree, host, complement, lexicon)) return [{ head: complement, rule: 'roles.place.of-place' }];
      if (prepositionRole(tree, complement, '', lexicon)?.role === 'place') return [{ head: complement, rule: 'roles.place.nested' }];
    }
  }
  return [];
}
