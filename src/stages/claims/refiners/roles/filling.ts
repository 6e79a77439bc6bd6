import type { RoleName } from '../../../../model/claim.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../../sentence-tree.ts';

/** A role with its head, before spans are worked out. */
export interface Filling {
  readonly role: RoleName;
  readonly head: number;
  readonly rule: string;
  readonly relative?: true;
}

/** True where a word stands for people: by its kind, or as a pronoun that can. */
export function isPersonal(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(head);
  const kind = lexicon.kind(word);
  if (kind === 'person' || kind === 'group') return true;
  return word.upos === 'PRON' && !hasFeature(word, 'PronType', 'Dem') && !lexicon.sets.thingPronouns.has(word.lemma);
}

/** Whoever or whatever an act is done to. */
export function affectedRole(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): RoleName {
  return isPersonal(tree, head, lexicon) ? 'recipient' : 'theme';
}
