import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt } from '../draft.ts';
import { findSubject } from '../subject.ts';
import { survivedThreat } from '../survival.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** "escaped a roadside bomb": an attack that failed, on whoever came off alive. */
export function findSurvivedAttacks({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  return flatMap(tree.words, ({ index }) => {
    const threat = survivedThreat(tree, index, lexicon);
    if (threat === undefined) return [];
    const target = findSubject(tree, index, lexicon)?.head;
    const isWeapon = lexicon.kind(tree.word(threat)) === 'weapon';
    const roles: DraftRole[] = [
      ...(target === undefined ? [] : [{ role: 'recipient', head: target, rule: 'survived.target' } as const]),
      ...(isWeapon ? [{ role: 'instrument', head: threat, rule: 'survived.weapon' } as const] : []),
    ];
    return newDraft({
      tree,
      sentence,
      predicate: threat,
      kind: 'noun',
      class: 'event',
      type: 'attack',
      roles,
      governors: [{ word: index, kind: 'failed' }],
      evidence: [evidenceAt('predicate.survived', tree, threat)],
    });
  });
}
