import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { isAgent } from '../prepositions.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { verbVoice } from '../voice.ts';
import { changed, type Repair } from './repair.ts';

/** The passive verb above an active infinitive or gerund, if it has no agent yet. */
function passiveAbove(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(verb);
  if (head < 0 || !['xcomp', 'advcl', 'ccomp'].includes(baseRelation(deprel)) || tree.childrenBy(verb, 'aux').length > 0) return undefined;
  if (!['Inf', 'Ger', 'Part'].some((form) => hasFeature(tree.word(verb), 'VerbForm', form))) return undefined;
  if (verbVoice(tree, verb, lexicon) !== 'active' || verbVoice(tree, head, lexicon) !== 'passive') return undefined;
  return tree.childrenBy(head, 'obl').some((child) => isAgent(tree, child, lexicon)) ? undefined : head;
}

/** "was prevented from entering by the militia": people behind the preposition of an agent belong to the passive. */
export const raiseStrayedAgents: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (baseRelation(word.deprel) !== 'obl' || word.head > word.index || !isAgent(tree, word.index, lexicon)) continue;
    const kind = lexicon.kind(word);
    const verb = kind === 'person' || kind === 'group' ? passiveAbove(tree, word.head, lexicon) : undefined;
    if (verb !== undefined) changes.set(word.index, { head: verb, deprel: 'obl:agent' });
  }
  return changed(tree.words, changes);
};
