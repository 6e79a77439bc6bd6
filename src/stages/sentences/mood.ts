import type { ClaimClass, Outcome, UntoldClaim } from '../../model/claim.ts';
import type { Mood } from './pack.ts';

/** How what is simply said to be so is told: what lasts, what goes on, what is done. */
function plainMood(kind: ClaimClass, outcome: Outcome): Mood {
  if (kind === 'state' || kind === 'relation') return 'present';
  return outcome === 'ongoing' && (kind === 'event' || kind === 'flow') ? 'ongoing' : 'asserted';
}

/**
 * The mood in which a claim is told: what is not so yet, or not surely, comes before what is.
 * @param isDone Set for acts that are done by saying so ("refused") and for what comes to its end ("collapsed"), although what they speak of is not.
 */
export function moodOf({ modality, outcome, class: kind }: UntoldClaim, isDone = false): Mood {
  if (modality === 'interrogative' || modality === 'conditional') return modality;
  if (!isDone && (modality === 'planned' || outcome === 'planned')) return 'planned';
  if (!isDone && (outcome === 'failed' || outcome === 'foiled')) return outcome;
  return modality === 'hedged' ? 'hedged' : plainMood(kind, outcome);
}
