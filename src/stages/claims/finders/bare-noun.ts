import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Draft } from '../draft.ts';
import type { SentenceTree } from '../sentence-tree.ts';

/**
 * "ont peur", "n'a plus accès à": of a verb that only says that there is something, a bare noun behind it tells what. Right behind
 * the verb it is one trigger with it, else the trigger itself.
 */
export function bareNounTrigger(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): Pick<Partial<Draft>, 'carried' | 'trigger'> {
  if (!lexicon.sets.perfectAuxiliaries.has(tree.word(verb).lemma)) return {};
  const noun = tree.childrenBy(verb, 'obj').find((child) => {
    const isBare = tree.childrenBy(child, 'det', 'nummod', 'amod', 'case').length === 0;
    return child > verb && child - verb <= 2 && isBare && tree.word(child).upos === 'NOUN' && lexicon.kind(tree.word(child)) === undefined;
  });
  if (noun === undefined) return {};
  return noun === verb + 1 ? { carried: noun } : { trigger: noun };
}
