import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft, DraftRole } from '../../draft.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../../sentence-tree.ts';

interface WeaponUser {
  readonly role: 'actor';
  readonly head: number;
  readonly rule: string;
}

/** A weapon does the act as subject of the active or as its agent; of one that is used the adjective may tell the make. */
const doing = /^(?:subject\.\w+|agent)$/u;

/**
 * "Russian drones hit X", "un drone des FSR", "killed by rebel fire": where nobody else does the act, whose the weapon or the act is that does it.
 */
export function weaponUsers({ tree, kind, class: found }: Draft, roles: readonly DraftRole[], lexicon: ClaimsLexicon): WeaponUser[] {
  const isAct = kind === 'verb' && (found === 'event' || found === 'flow');
  if (!isAct || roles.some(({ role }) => role === 'actor' || role === 'speaker')) return [];
  const weapons = flatMap(roles, ({ role, head, rule }) => {
    const does = (role === 'instrument' && doing.test(rule ?? '')) || rule === 'agent.act';
    return does && head !== undefined ? head : [];
  });
  return flatMap(weapons, (weapon) =>
    tree
      .children(weapon)
      .filter((child) => isUser(tree, child, lexicon) && !(isAdjective(tree, child) && isSupplied(tree, weapon, lexicon)))
      .map((head) => ({ role: 'actor' as const, head, rule: 'roles.weapon.user' })),
  );
}

function isAdjective(tree: SentenceTree, child: number): boolean {
  return ['amod', 'compound'].includes(baseRelation(tree.word(child).deprel));
}

const deliveries: ReadonlySet<string> = new Set(['arms-delivery', 'supply']);

/** "Iranian drones, supplied last autumn, hit X": of a weapon that was passed on, the adjective tells the make and not the user. */
function isSupplied(tree: SentenceTree, weapon: number, { frames }: ClaimsLexicon): boolean {
  return tree.childrenBy(weapon, 'acl', 'amod').some((child) => {
    const word = tree.word(child);
    const isPassed = word.upos === 'VERB' && hasFeature(word, 'VerbForm', 'Part') && hasFeature(word, 'Tense', 'Past');
    return isPassed && frames.senses('verbs', word.lemma).some(({ type }) => deliveries.has(type));
  });
}

const crafts: ReadonlySet<ReturnType<ClaimsLexicon['kind']>> = new Set(['weapon', 'vehicle'] as const);

/** "Israel's jets bombed X": a craft that acts stands for whose it is. */
export function withOwner(role: DraftRole, { tree }: Draft, lexicon: ClaimsLexicon): DraftRole {
  const { head } = role;
  if (role.role !== 'actor' || head === undefined || !crafts.has(lexicon.kind(tree.word(head)))) return role;
  const owner = tree.children(head).find((child) => isUser(tree, child, lexicon));
  return owner === undefined ? role : { ...role, owner };
}

function isUser(tree: SentenceTree, child: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(child);
  const kind = lexicon.kind(word);
  const isParty = kind === 'group' || kind === 'person';
  if (word.deprel === 'nmod:poss') return isParty || word.upos === 'PRON';
  switch (baseRelation(word.deprel)) {
    case 'det':
      return hasFeature(word, 'Poss', 'Yes');
    case 'amod':
    case 'compound':
      return isParty && word.upos !== 'VERB';
    case 'nmod':
      return isParty && tree.childrenBy(child, 'case').some((marker) => lexicon.sets.genitives.has(lowerForm(tree.word(marker))));
    default:
      return false;
  }
}
