import type { ClaimsLexicon } from './claims-lexicon.ts';
import type { Draft } from './draft.ts';
import { baseRelation, lowerForm } from './sentence-tree.ts';

/** True of what looks like a claim and tells nothing of its own. */
export function isEmpty(draft: Draft): boolean {
  return isTopic(draft) || isStandingPact(draft) || isBareQuality(draft) || saysNothing(draft) || isDeniedCharge(draft);
}

/**
 * "It emerged that …", "the rebels, it emerged, had left": a verb of no known kind that only leads up to what it turned out to be.
 * It is asked once times are attached: "it emerged on Sunday" dates nothing else.
 */
export function isSurfacing({ kind, type, roles, tree, predicate }: Draft, { sets }: ClaimsLexicon): boolean {
  if (kind !== 'verb' || type !== 'other' || roles.length === 0) return false;
  const isImpersonal = roles.every(({ head }) => head !== undefined && sets.expletives.has(lowerForm(tree.word(head))));
  const isInserted = ['acl', 'parataxis'].includes(baseRelation(tree.word(predicate).deprel));
  return isImpersonal && (isInserted || tree.childrenBy(predicate, 'ccomp').some((child) => child > predicate));
}

/** "Seulement voilà", "en attendant": a verb of no known kind with nobody and nothing around it. */
function saysNothing({ kind, type, roles, tree, predicate }: Draft): boolean {
  if (kind !== 'verb' || type !== 'other') return false;
  const { deprel, feats } = tree.word(predicate);
  const isBareGerund = deprel === 'advcl' && /Tense=Pres\|VerbForm=Part|VerbForm=Ger/u.test(feats);
  const isAlone = tree.children(predicate).every((child) => ['mark', 'case', 'punct', 'advmod'].includes(tree.word(child).deprel));
  return roles.length === 0 || (isBareGerund && isAlone);
}

/** "les officiers impliqués", "une mare asséchée": a participle that only describes and tells no act of a known kind. */
function isBareQuality({ kind, type, class: found, tree, predicate }: Draft): boolean {
  const { deprel, feats } = tree.word(predicate);
  if (
    kind !== 'verb' ||
    (type !== 'other' && found !== 'assessment') ||
    !['acl', 'amod'].includes(deprel) ||
    !feats.includes('VerbForm=Part')
  )
    return false;
  return tree.children(predicate).every((child) => ['advmod', 'punct', 'cc', 'conj'].includes(tree.word(child).deprel));
}

/** "repeated the allegation", "Ceasefire on paper": an act that is only named, without doer, victim or number, is what is spoken of. */
function isTopic({ kind, roles, governors, attribution, modality, outcome, tree, predicate }: Draft): boolean {
  if (kind !== 'noun' || governors.length > 0 || attribution.length > 1 || modality !== 'asserted' || outcome === 'foiled') return false;
  if (!['obj', 'root'].includes(tree.word(predicate).deprel)) return false;
  // "the massacre of 1994": a number or a year tells which.
  return roles.every(({ implicit }) => implicit) && tree.subtree(predicate).every((index) => tree.word(index).upos !== 'NUM');
}

/** Agreements and talks: their names stand for what was agreed as well as for the act. */
const pacts: ReadonlySet<string> = new Set(['ceasefire-agreement', 'peace-agreement', 'agree', 'talks']);

/** "signataire de l'accord de paix", "since the truce took effect": a pact without parties is a thing that is spoken of. */
function isStandingPact({ kind, type, roles, governors, attribution, modality, polarity, tree, predicate }: Draft): boolean {
  if (
    kind !== 'noun' ||
    !pacts.has(type) ||
    governors.length > 0 ||
    attribution.length > 1 ||
    modality !== 'asserted' ||
    polarity === 'negative'
  )
    return false;
  // "despite the truce": what stands against the act is told.
  return ['nmod', 'nsubj', 'obj'].includes(tree.word(predicate).deprel) && roles.every(({ implicit }) => implicit);
}

/** "denied the accusation", "claims dismissed by the army": that it was made is not denied, and was told before. */
function isDeniedCharge({ kind, class: found, roles, attribution, tree, predicate }: Draft): boolean {
  if (kind !== 'noun' || found !== 'statement' || roles.some(({ implicit }) => !implicit)) return false;
  const { head, deprel } = tree.word(predicate);
  const isRemark = deprel === 'appos' && tree.children(predicate).some((child) => tree.word(child).deprel === 'acl' && child > predicate);
  const link = attribution.at(-1)!;
  return isRemark || (deprel === 'obj' && head >= 0 && link.stance === 'denies' && link.cue?.start === tree.word(head).start);
}
