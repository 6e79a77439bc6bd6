import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt } from '../draft.ts';
import { heldPlace } from '../holding.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** "la ville, aux mains des rebelles", "a village under the army's control": whose a place is, without a verb. */
export function findHeldPlaces({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  return flatMap(tree.words, ({ index }) => {
    const found = heldPlace(tree, index, lexicon);
    if (found === undefined) return [];
    return newDraft({
      tree,
      sentence,
      predicate: index,
      kind: 'apposition',
      class: 'state',
      type: 'hold',
      outcome: 'ongoing',
      roles: [
        { role: 'theme', head: found.held, rule: 'holding.held' },
        { role: 'actor', head: found.holder, rule: 'holding.holder' },
      ],
      evidence: [evidenceAt('predicate.held', tree, index)],
    });
  });
}
