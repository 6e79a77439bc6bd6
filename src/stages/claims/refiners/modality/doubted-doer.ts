import type { ClaimClass, RoleName } from '../../../../model/claim.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { DraftRole } from '../../draft.ts';
import { hasFeature, lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import type { Reader } from './reason.ts';

const doing: ReadonlySet<ClaimClass> = new Set<ClaimClass>(['event', 'flow', 'state', 'intention']);
const doers: ReadonlySet<RoleName> = new Set<RoleName>(['actor', 'co-actor']);

/** "suspected rebels burned a truck", "an alleged drone strike": who did it, or that there was one, is not vouched for. */
export const readDoubt: Reader = (draft, lexicon) => {
  const { tree, kind, predicate, roles } = draft;
  if (!doing.has(draft.class)) return undefined;
  const act = kind === 'noun' ? doubtOf(tree, predicate, lexicon) : undefined;
  const doer = roles.find((role) => isDoer(role, tree, lexicon) && isOpenParty(tree, role.head!, lexicon));
  const at = act ?? (doer?.head === undefined ? undefined : doubtOf(tree, doer.head, lexicon));
  return at === undefined ? undefined : { modality: 'hedged', rule: 'modality.doubted', at };
};

/** Whoever acts, and the weapon that stands for them as the subject ("a suspected drone struck …"), but no act that did something. */
function isDoer({ role, head, rule }: DraftRole, tree: SentenceTree, lexicon: ClaimsLexicon): boolean {
  if (head === undefined || lexicon.predicateNoun(tree.word(head)) !== undefined) return false;
  return doers.has(role) || (role === 'instrument' && rule?.startsWith('subject') === true);
}

/** The word that leaves open whether a noun says what somebody or something is: "presumed", "présumé". */
function doubtOf(tree: SentenceTree, noun: number, { sets }: ClaimsLexicon): number | undefined {
  return tree.childrenBy(noun, 'amod', 'acl', 'compound').find((child) => {
    // "soupçonnés d'appartenir au groupe": what follows is what is suspected, not what the noun says.
    return sets.doubting.has(lowerForm(tree.word(child))) && tree.children(child).every((below) => tree.word(below).upos === 'ADV');
  });
}

/** "the alleged attacker fled": who is known, and in doubt is only what he did before. */
function isOpenParty(tree: SentenceTree, noun: number, { sets }: ClaimsLexicon): boolean {
  const isKnown = tree.childrenBy(noun, 'det', 'nmod:poss').some((child) => isDefinite(tree, child));
  return !isKnown || !(hasFeature(tree.word(noun), 'Number', 'Sing') || sets.perpetrators.has(tree.word(noun).lemma.toLowerCase()));
}

function isDefinite(tree: SentenceTree, child: number): boolean {
  const word = tree.word(child);
  return hasFeature(word, 'Definite', 'Def') || hasFeature(word, 'Poss', 'Yes') || hasFeature(word, 'PronType', 'Dem');
}
