import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft, DraftRole } from '../../draft.ts';
import { prepositionRole } from '../../prepositions.ts';
import { lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import { obliques } from './oblique-roles.ts';

/** A place found inside another role's noun phrase. */
export interface NestedPlace {
  readonly role: 'place' | 'from';
  readonly head: number;
  readonly rule: string;
}

const locating: ReadonlySet<string> = new Set(['place', 'from', 'to', 'via']);
const participating: ReadonlySet<string> = new Set(['theme', 'recipient', 'actor', 'co-actor', 'instrument', 'cause']);

/** "le marché de Djibo", "the port of Aden": what a place noun belongs to is where it lies, if that has a name. */
function isNamedPlace(tree: SentenceTree, noun: number, complement: number, lexicon: ClaimsLexicon): boolean {
  const marker = tree.childrenBy(complement, 'case')[0];
  if (marker === undefined || !liesSomewhere(tree, noun, complement, lexicon)) return false;
  return lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
}

/** Places lie where their names say; so do acts that are called after a town: "l'attentat de X". */
function liesSomewhere(tree: SentenceTree, noun: number, complement: number, lexicon: ClaimsLexicon): boolean {
  const [kind, found] = [lexicon.kind(tree.word(noun)), lexicon.kind(tree.word(complement))];
  if (kind === 'place' && found === 'name') return true;
  const isNamed = found === 'place' && tree.word(complement).upos === 'PROPN';
  return isNamed && (kind === 'place' || lexicon.predicateNoun(tree.word(noun))?.ofName === 'place');
}

/**
 * Where a claim has no place of its own, the place that its participants' noun phrases name:
 * "deux maisons en territoire arménien", "a truck at the crossing", "le port d'Hodeïda".
 */
export function nestedPlaces(
  tree: SentenceTree,
  roles: readonly Pick<DraftRole, 'role' | 'head'>[],
  lexicon: ClaimsLexicon,
): NestedPlace[] {
  if (roles.some(({ role }) => locating.has(role))) return [];
  const hosts = flatMap(roles, ({ role, head }) => (head !== undefined && participating.has(role) ? [head] : [])).reverse();
  const found = flatMap(hosts, (host) => placesIn(tree, host, lexicon));
  return found.slice(0, 1);
}

const undergoing: ReadonlySet<string> = new Set(['theme', 'recipient']);

/** "In Cabo Delgado, rebels killed two men near Macomia": where those are to whom it is done is told besides the land around. */
export function narrowerPlaces({ tree, class: found }: Draft, roles: readonly DraftRole[], lexicon: ClaimsLexicon): NestedPlace[] {
  const located = roles.filter(({ role }) => locating.has(role));
  if (found !== 'event' || located.length === 0 || located.some(({ role }) => role !== 'place')) return [];
  const hosts = flatMap(roles, ({ role, head }) => (head !== undefined && undergoing.has(role) ? [head] : []));
  const places = flatMap(hosts, (host) => placesIn(tree, host, lexicon));
  return places.filter(({ head, rule }) => rule === 'roles.place.nested' && !located.some((own) => own.head === head)).slice(0, 1);
}

function placesIn(tree: SentenceTree, host: number, lexicon: ClaimsLexicon): NestedPlace[] {
  return flatMap(obliques(tree, host), (head): NestedPlace[] => {
    const marker = tree.childrenBy(head, 'case')[0];
    const isPart = marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
    if (isNamedPlace(tree, host, head, lexicon)) return [{ role: 'place', head, rule: 'roles.place.of-place' }];
    return prepositionRole(tree, head, [], lexicon)?.role === 'place'
      ? [{ role: 'place', head, rule: 'roles.place.nested' }]
      : isPart
        ? placesIn(tree, head, lexicon)
        : [];
  });
}

/** "Residents of Koro fled to X": whoever leaves a home leaves from there. */
export function homePlaces({ tree, predicate }: Draft, roles: readonly DraftRole[], lexicon: ClaimsLexicon): NestedPlace[] {
  const leaves = lexicon.placeObjectRole(tree.word(predicate).lemma) === 'from' && tree.word(predicate).upos === 'VERB';
  if (!leaves || roles.some(({ role }) => role === 'from' || role === 'place')) return [];
  const residents = flatMap(roles, ({ role, head }) => (role === 'actor' && head !== undefined ? [head] : []));
  const homes = flatMap(
    residents.filter((head) => lexicon.kind(tree.word(head)) === 'person'),
    (head) => tree.childrenBy(head, 'nmod').filter((child) => isHome(tree, child, lexicon)),
  );
  return homes.slice(0, 1).map((head) => ({ role: 'from', head, rule: 'roles.from.home' }));
}

/** "entered Koro on Monday and left the same evening": whoever leaves leaves from where the verb before has brought him. */
export function reachedPlaces({ tree, predicate }: Draft, roles: readonly DraftRole[], lexicon: ClaimsLexicon): NestedPlace[] {
  const { head, deprel, lemma, upos } = tree.word(predicate);
  const leaves = upos === 'VERB' && deprel === 'conj' && lexicon.placeObjectRole(lemma) === 'from';
  if (!leaves || head < 0 || roles.some(({ role }) => role === 'from' || role === 'place')) return [];
  const isReaching = lexicon.placeObjectRole(tree.word(head).lemma) === 'to';
  const object = isReaching
    ? tree.childrenBy(head, 'obj').filter((child) => ['place', 'name'].includes(lexicon.kind(tree.word(child)) ?? ''))
    : [];
  const goal = tree
    .childrenBy(head, 'obl')
    .filter((child) => prepositionRole(tree, child, [tree.word(head).lemma], lexicon)?.role === 'to');
  return [...object, ...goal].slice(0, 1).map((place) => ({ role: 'from', head: place, rule: 'roles.from.reached' }));
}

/** "Des fusils venus de Libye transitent par X": where what moves has come from. */
export function comingPlaces({ tree, class: found }: Draft, roles: readonly DraftRole[], lexicon: ClaimsLexicon): NestedPlace[] {
  if (found !== 'flow' || roles.some(({ role }) => role === 'from')) return [];
  const moved = flatMap(roles, ({ role, head }) => ((role === 'theme' || role === 'actor') && head !== undefined ? [head] : []));
  const coming = flatMap(moved, (head) => tree.childrenBy(head, 'acl')).filter(
    (verb) => tree.childrenBy(verb, 'nsubj', 'obj').length === 0,
  );
  const places = flatMap(coming, (verb) => {
    const lemmas = [tree.word(verb).lemma];
    return tree.childrenBy(verb, 'obl', 'nmod').filter((child) => prepositionRole(tree, child, lemmas, lexicon)?.role === 'from');
  });
  return places.slice(0, 1).map((head) => ({ role: 'from', head, rule: 'roles.from.coming' }));
}

/** "trente morts dans l'attaque d'un marché à X": those who fell in an act fell where it was. */
export function actPlaces({ tree, predicate, kind, type }: Draft, roles: readonly DraftRole[], lexicon: ClaimsLexicon): NestedPlace[] {
  if (kind !== 'noun' || type !== 'casualties' || roles.some(({ role }) => locating.has(role))) return [];
  const acts = tree.childrenBy(predicate, 'nmod').filter((child) => lexicon.predicateNoun(tree.word(child))?.class === 'event');
  const hosts = flatMap(acts, (act) => [act, ...tree.childrenBy(act, 'nmod')]);
  return flatMap(hosts, (host) => placesIn(tree, host, lexicon)).slice(0, 1);
}

function isHome(tree: SentenceTree, complement: number, lexicon: ClaimsLexicon): boolean {
  const marker = tree.childrenBy(complement, 'case')[0];
  const isPlace = ['place', 'name'].includes(lexicon.kind(tree.word(complement)) ?? '');
  return isPlace && marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
}
