import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { isAgent } from '../prepositions.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';

/** "sont invités à partir", "were urged to leave": a verb that asks people to do something rather than tells of them. */
export function isAsking(lemma: string, { sets, stance, governor }: ClaimsLexicon): boolean {
  return sets.objectIsPerson.has(lemma) && stance(lemma) === 'says' && governor(lemma) === 'planned';
}

/** "is thought to have left": a hedge and no report, since nobody is said to think so. */
export function isRaisedReport(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const { lemma } = tree.word(verb);
  // "were told to leave": an order.
  if (lexicon.stance(lemma) === undefined || lexicon.sets.directives.has(lemma)) return false;
  if (isAsking(lemma, lexicon)) return false;
  if (verbVoice(tree, verb, lexicon) !== 'passive') return false;
  const hasAgent = tree.childrenBy(verb, 'obl').some((child) => isAgent(tree, child, lexicon));
  return !hasAgent && tree.childrenBy(verb, 'xcomp').length > 0;
}
