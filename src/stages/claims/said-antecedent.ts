import type { ClaimsLexicon } from './claims-lexicon.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { verbVoice } from './voice.ts';

/** "a tanker, which the crew says was damaged": to what it was done that somebody says in a relative clause. */
export function saidAntecedent(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(index);
  const isSaid = deprel === 'ccomp' && head >= 0 && tree.word(head).deprel === 'acl:relcl' && verbVoice(tree, index, lexicon) === 'passive';
  return isSaid ? tree.word(head).head : undefined;
}
