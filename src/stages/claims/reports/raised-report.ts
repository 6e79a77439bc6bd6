import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { isAgent } from '../prepositions.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';

/** "sont invités à partir", "were urged to leave": a verb that asks people to do something rather than tells of them. */
function isAsking(lemma: string, { sets, stance, governor }: ClaimsLexicon): boolean {
  return sets.objectIsPerson.has(lemma) && stance(lemma) === 'says' && governor(lemma) === 'planned';
}

/** The same of a verb in its sentence, where an impersonal asks too: "il est demandé aux habitants de partir". */
export function asksSomebody(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const { lemma } = tree.word(verb);
  return isAsking(lemma, lexicon) || (lexicon.governor(lemma) === 'planned' && tree.childrenBy(verb, 'expl').length > 0);
}

/** "was found dead", not "was found to be dead": in what state somebody came upon somebody. */
export function findsInState(tree: SentenceTree, verb: number, { sets }: ClaimsLexicon): boolean {
  if (!sets.bearing.has(tree.word(verb).lemma)) return false;
  const states = tree.childrenBy(verb, 'xcomp').filter((child) => child > verb && ['ADJ', 'ADV'].includes(tree.word(child).upos));
  return states.some((child) => tree.childrenBy(child, 'mark', 'cop').length === 0);
}

/** "is thought to have left": a hedge and no report, since nobody is said to think so. */
export function isRaisedReport(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const { lemma } = tree.word(verb);
  // "were told to leave": an order.
  if (lexicon.stance(lemma) === undefined || lexicon.sets.directives.has(lemma)) return false;
  if (asksSomebody(tree, verb, lexicon) || findsInState(tree, verb, lexicon)) return false;
  if (verbVoice(tree, verb, lexicon) !== 'passive') return false;
  const hasAgent = tree.childrenBy(verb, 'obl').some((child) => isAgent(tree, child, lexicon));
  return !hasAgent && tree.childrenBy(verb, 'xcomp').length > 0;
}
