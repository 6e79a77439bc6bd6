import { blameFor } from '../blamed-act.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftLink, type DraftRole, evidenceAt, withEvidence, wordSpan } from '../draft.ts';
import { fillerSpan, mentionForm } from '../noun-phrase.ts';

/** "police blamed the ambush on separatists": by the account of whoever blames, the one blamed did it. */
export function blameActs(draft: Draft, lexicon: ClaimsLexicon): Draft {
  const { tree, predicate, kind, roles, attribution } = draft;
  if (kind !== 'noun' || roles.some(({ role, implicit }) => role === 'actor' && !implicit)) return draft;
  const blame = blameFor(tree, predicate, lexicon);
  if (blame === undefined) return draft;
  const { doer, verb, blamer } = blame;
  const actor: DraftRole = {
    ...{ role: 'actor', head: doer, rule: 'agent.blamed' },
    ...{ span: fillerSpan(tree, doer, lexicon), form: mentionForm(tree, doer) },
  };
  const cue = wordSpan(tree, verb);
  const isTold = attribution.some((link) => link.cue?.start === cue.start);
  const holder = blamer === undefined ? undefined : fillerSpan(tree, blamer, lexicon);
  // "strikes attributed to the army": where nobody is said to blame, the one who tells it stands behind it.
  const told: DraftLink[] = holder === undefined || isTold ? [] : [{ holder: null, stance: 'accuses', cue, span: holder }];
  return withEvidence(
    {
      ...draft,
      roles: [...roles.filter(({ role, head }) => role !== 'actor' && head !== doer), actor],
      attribution: [...attribution, ...told],
    },
    evidenceAt('attribution.blame', tree, verb),
  );
}
