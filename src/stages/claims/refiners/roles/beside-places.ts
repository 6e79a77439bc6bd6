import { flatMap } from '../../../../util/flat-map.ts';
import { settingOf } from '../../circumstance.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft, DraftRole } from '../../draft.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../../sentence-tree.ts';
import type { Filling } from './filling.ts';
import { type NestedPlace, nestedPlaces } from './nested-places.ts';
import { nounFillings } from './noun-roles.ts';
import { obliques, prepositionalFilling } from './oblique-roles.ts';

const locating: ReadonlySet<string> = new Set(['place', 'from', 'to', 'via']);
const mostSteps = 3;

/**
 * Where an act without a place of its own happened by what is told beside it: "attacked X at Koro, *killing* two",
 * "*tués* lors d'une attaque près de Koro", "à Koro, ils ont tué deux gardes et *brûlé* un camion".
 */
export function besidePlaces(draft: Draft, roles: readonly DraftRole[], lexicon: ClaimsLexicon): NestedPlace[] {
  if (draft.kind !== 'verb' || draft.class !== 'event' || roles.some(({ role }) => locating.has(role))) return [];
  const { tree, predicate } = draft;
  const found = [...placesWithin(draft, lexicon), ...placesAbove(tree, predicate, lexicon, 0)];
  return found.slice(0, 1).map(({ head }) => ({ role: 'place', head, rule: 'roles.place.beside' }));
}

function placesAt(tree: SentenceTree, host: number, predicate: number, lexicon: ClaimsLexicon): Filling[] {
  return flatMap(obliques(tree, host), (child) => prepositionalFilling(tree, predicate, child, lexicon)).filter(
    ({ role }) => role === 'place',
  );
}

/** "tués lors d'une attaque près de Koro": both happened in one place. */
function placesWithin(draft: Draft, lexicon: ClaimsLexicon): { readonly head: number }[] {
  const { tree, predicate } = draft;
  const phrases = flatMap(obliques(tree, predicate), (child) =>
    tree.word(child).upos === 'ADV' ? tree.childrenBy(child, 'obl', 'nmod') : [child],
  );
  const acts = phrases.filter((child) => {
    return lexicon.predicateNoun(tree.word(child)) !== undefined && settingOf(tree, child, lexicon)?.isWithin === true;
  });
  return flatMap(acts, (act) => {
    const roles = nounFillings({ ...draft, predicate: act, kind: 'noun', governors: [], roles: [] }, lexicon);
    return [...roles.filter(({ role }) => role === 'place'), ...nestedPlaces(tree, roles, lexicon)];
  });
}

/** The places of the verb that a participle adds to, or that a verb shares its subject with. */
function placesAbove(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon, steps: number): Filling[] {
  const { head, deprel } = tree.word(predicate);
  if (head < 0 || steps >= mostSteps || tree.word(head).upos !== 'VERB' || tree.childrenBy(predicate, 'mark').length > 0) return [];
  const hasSubject = tree.childrenBy(predicate, 'nsubj').length > 0;
  const isResult = !hasSubject && baseRelation(deprel) === 'advcl' && hasFeature(tree.word(predicate), 'Tense', 'Pres');
  const isNext = baseRelation(deprel) === 'conj' && tree.childrenBy(predicate, 'advmod').length === 0;
  if (!isResult && !isNext) return [];
  const found = placesAt(tree, head, predicate, lexicon);
  // "À Koro, une école a été brûlée et l'armée a tiré": what stands before the first verb holds for both.
  const shared =
    isResult || (!hasSubject && isTight(tree, predicate)) ? found : found.filter(({ head: place }) => leads(tree, place, head));
  return shared.length > 0 ? shared : placesAbove(tree, head, lexicon, steps + 1);
}

/** True where a phrase stands before its verb and the subject of it. */
function leads(tree: SentenceTree, place: number, verb: number): boolean {
  return place < Math.min(verb, ...tree.childrenBy(verb, 'nsubj'));
}

/** "ont attaqué un poste à Koro et tué deux gardes": one auxiliary for both. */
function isTight(tree: SentenceTree, predicate: number): boolean {
  return hasFeature(tree.word(predicate), 'VerbForm', 'Part') && tree.childrenBy(predicate, 'aux').length === 0;
}
