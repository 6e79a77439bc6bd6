import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { holdingAt } from '../../holding.ts';
import { prepositionRole } from '../../prepositions.ts';
import { findSubject } from '../../subject.ts';
import type { Filling } from './filling.ts';

/** The subject of a copula, where it is, and the complements of the predicate. */
export function nonverbalFillings(draft: Draft, lexicon: ClaimsLexicon): Filling[] {
  const { tree, predicate, trigger } = draft;
  // "que l'armée croyait vide": the subject above is whoever believes it.
  const isBelieved = draft.roles.some(({ rule }) => rule === 'believed.thing');
  const subject = isBelieved ? undefined : findSubject(tree, predicate, lexicon);
  // "must be out of Koro": who leaves acts.
  const role = draft.type === 'withdrawal' ? 'actor' : 'theme';
  const fillings: Filling[] = subject ? [{ role, head: subject.head, rule: `subject.${subject.rule}` }] : [];
  if (trigger !== predicate) {
    const found = prepositionRole(tree, predicate, [tree.word(trigger).lemma], lexicon);
    if (found?.role) fillings.push({ role: found.role, head: predicate, rule: `predicate.${found.words}` });
  }
  const holder = holdingAt(tree, predicate, lexicon)?.holder;
  if (holder !== undefined) fillings.push({ role: 'actor', head: holder, rule: 'holding.holder' });
  for (const child of tree.childrenBy(predicate, 'obl', 'nmod')) {
    const found = prepositionRole(tree, child, [tree.word(predicate).lemma], lexicon);
    if (found?.role) fillings.push({ role: found.role, head: child, rule: `preposition.${found.words}` });
  }
  return fillings;
}
