import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { findSubject } from '../../subject.ts';
import { isEnacted, isFallenInto } from '../../witnessed.ts';
import { affectedRole, type Filling } from './filling.ts';
import { obliques, prepositionalFilling } from './oblique-roles.ts';

/** "des tirs ont visé un hameau", "a convoy fell into an ambush": what the verb of hitting takes, or whoever the act befell. */
export function struckFillings({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const { head, deprel } = tree.word(predicate);
  if (head < 0) return [];
  const hits = ['nsubj', 'obl:agent'].includes(deprel) && lexicon.sets.hitting.has(tree.word(head).lemma);
  const struck = hits ? tree.children(head).filter((child) => ['obj', 'nsubj:pass'].includes(tree.word(child).deprel)) : [];
  const befallen = isFallenInto(tree, predicate, lexicon) ? findSubject(tree, head, lexicon)?.head : undefined;
  return [...struck, ...(befallen === undefined ? [] : [befallen])].map((child) => ({
    role: affectedRole(tree, child, lexicon),
    head: child,
    rule: 'noun.struck',
  }));
}

/** "la garde a procédé à l'arrestation de deux hommes à Koro": who does the act, and where. */
export function enactedFillings({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  if (!isEnacted(tree, predicate, lexicon)) return [];
  const verb = tree.word(predicate).head;
  const doer = findSubject(tree, verb, lexicon)?.head;
  const beside = obliques(tree, verb).filter((child) => child !== predicate);
  const places = flatMap(beside, (child) => prepositionalFilling(tree, predicate, child, lexicon)).filter(({ role }) => role === 'place');
  return [...(doer === undefined ? [] : [{ role: 'actor', head: doer, rule: 'noun.enacted' } as const]), ...places];
}
