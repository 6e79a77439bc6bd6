import { type EventTypes, topOf } from '../../model/event-type.ts';
import type { Draft, DraftRole } from './draft.ts';
import { baseRelation } from './sentence-tree.ts';

/** The verb of which a noun is the object, the subject of the passive, or a word of the phrase that it makes. */
function verbOver(noun: Draft, drafts: readonly Draft[]): Draft | undefined {
  const { head, deprel } = noun.tree.word(noun.predicate);
  const verb = drafts.find((other) => other.kind === 'verb' && other.tree === noun.tree && other.predicate === head);
  if (verb === undefined) return undefined;
  const isPhrase = verb.phrase?.includes(noun.predicate) === true;
  return isPhrase || baseRelation(deprel) === 'obj' || deprel === 'nsubj:pass' ? verb : undefined;
}

/** "signed a truce", "came under fire": verb and noun tell one act, since the noun tells nothing of another kind. */
function tellsTheSame(noun: Draft, verb: Draft, types: EventTypes): boolean {
  if (noun.type === 'other' || verb.type === 'other' || noun.outcome === 'foiled') return false;
  const isPhrase = verb.phrase?.includes(noun.predicate) === true;
  return isPhrase ? topOf(types, noun.type) === topOf(types, verb.type) : noun.type === verb.type && noun.class === verb.class;
}

/** "fell into an ambush": the verb only tells whom the act befell. */
function isCarried(noun: Draft, verb: Draft): boolean {
  return noun.governors.some(({ word }) => word === verb.predicate);
}

/** Roles of the one that the other has not: by word, and a doer only where none is told. */
function added(kept: Draft, dropped: Draft): DraftRole[] {
  const hasDoer = kept.roles.some(({ role, implicit }) => role === 'actor' && !implicit);
  return dropped.roles.filter(({ head, role, implicit }) => {
    if (implicit || head === undefined || head === kept.predicate || (role === 'actor' && hasDoer)) return false;
    return kept.roles.every((own) => own.head !== head);
  });
}

function withAdded(kept: Draft, dropped: Draft): Draft {
  const roles = added(kept, dropped);
  const isDoerTold = roles.some(({ role }) => role === 'actor');
  return { ...kept, roles: [...kept.roles.filter(({ implicit }) => !(implicit && isDoerTold)), ...roles] };
}

/**
 * Of a verb and the noun that says the same with it, one claim: that of the verb, or of the noun where the verb only tells whom the
 * act befell, with what the other adds. Takes and returns the claims of a sentence.
 */
export function toldOnce(drafts: readonly Draft[], types: EventTypes): Draft[] {
  const pairs = drafts.flatMap((noun) => {
    const verb = noun.kind === 'noun' ? verbOver(noun, drafts) : undefined;
    if (verb === undefined || !tellsTheSame(noun, verb, types)) return [];
    return isCarried(noun, verb) ? [{ kept: { ...noun, type: verb.type }, at: noun, dropped: verb }] : [{ kept: verb, at: verb, dropped: noun }];
  });
  return drafts.flatMap((draft) => {
    if (pairs.some(({ dropped }) => dropped === draft)) return [];
    const own = pairs.filter(({ at }) => at === draft);
    return [own.reduce((kept, { dropped }) => withAdded(kept, dropped), own[0]?.kept ?? draft)];
  });
}
