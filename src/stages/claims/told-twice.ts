import { ancestors, type EventTypes, topOf } from '../../model/event-type.ts';
import { flatMap } from '../../util/flat-map.ts';
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

/** "fell into an ambush": the verb only tells whom the act befell, so both are what is told. */
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
  const isDoerOpen = isCarried(dropped, kept) && kept.roles.every(({ role }) => role !== 'actor');
  const roles = [...added(kept, dropped), ...dropped.roles.filter(({ role, implicit }) => isDoerOpen && implicit && role === 'actor')];
  const isDoerTold = roles.some(({ role }) => role === 'actor');
  const told = [...kept.roles.filter(({ implicit }) => !(implicit && isDoerTold)), ...roles];
  return { ...kept, roles: told, ...(isCarried(dropped, kept) && { carried: dropped.predicate }) };
}

/** Words from an act to the verb of hitting that is one with it, at most: what stands further off tells more of each. */
const widestGap = 5;

/** "Two blasts rocked the town", "was hit by shelling": the verb only tells whom the act struck, and is no act beside it. */
function onlyStrikes(verb: Draft, noun: Draft, types: EventTypes): boolean {
  if (verb.kind !== 'verb' || verb.tree !== noun.tree || !isCarried(noun, verb)) return false;
  if (!['nsubj', 'obl:agent'].includes(noun.tree.word(noun.predicate).deprel)) return false;
  if (Math.abs(noun.predicate - verb.predicate) > widestGap) return false;
  return ['other', noun.type, ...ancestors(types, noun.type)].includes(verb.type) && noun.type !== 'other';
}

/** The act with what its verb of hitting adds; both words are its trigger. */
function withVerb(noun: Draft, verb: Draft): Draft {
  const [first, last] = [noun.predicate, verb.predicate].sort((a, b) => a - b) as [number, number];
  const struck = new Map(verb.roles.filter(({ role }) => role === 'theme').map((role) => [role.head, role]));
  const own = noun.roles.map((role) => (role.role === 'recipient' ? (struck.get(role.head) ?? role) : role));
  return { ...noun, roles: [...own, ...added(noun, verb)], trigger: first, carried: last };
}

/** Acts that a verb of hitting carries, each one claim with it. */
function struckOnce(drafts: readonly Draft[], types: EventTypes): Draft[] {
  const pairs = flatMap(drafts, (noun) => {
    const verb = noun.kind === 'noun' ? drafts.find((other) => onlyStrikes(other, noun, types)) : undefined;
    return verb === undefined ? [] : [{ noun, verb }];
  });
  return flatMap(drafts, (draft) => {
    if (pairs.some(({ verb }) => verb === draft)) return [];
    const pair = pairs.find(({ noun }) => noun === draft);
    return [pair === undefined ? draft : withVerb(draft, pair.verb)];
  });
}

/**
 * Of a verb and the noun that says the same with it, one claim: that of the verb, with what the noun adds; of an act and the verb
 * that only tells whom it struck, that of the act. Takes and returns the claims of a sentence.
 */
export function toldOnce(found: readonly Draft[], types: EventTypes): Draft[] {
  const drafts = struckOnce(found, types);
  const pairs = flatMap(drafts, (noun) => {
    const verb = noun.kind === 'noun' ? verbOver(noun, drafts) : undefined;
    if (verb === undefined || !tellsTheSame(noun, verb, types)) return [];
    return [{ noun, verb }];
  });
  if (pairs.length === 0) return drafts;
  return flatMap(drafts, (draft) => {
    if (pairs.some(({ noun }) => noun === draft)) return [];
    return [pairs.filter(({ verb }) => verb === draft).reduce((kept, { noun }) => withAdded(kept, noun), draft)];
  });
}
