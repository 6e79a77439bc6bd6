import { agreementOf, usageOf } from './agreement.ts';
import type { Anaphor } from './anaphor.ts';
import type { Choice } from './choice.ts';
import { type Discourse, occurrenceAround, occurrenceAt } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import { type ReferenceSentence, subjectOf } from './reference-sentence.ts';

/** What "himself" stands for: the noun right before it that it stresses, else the subject of its clause, else of a clause above. */
export function boundBy(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const stressed = stressedNoun(discourse, view, anaphor);
  if (stressed) return { best: stressed, rivals: [], reason: 'the noun that it stresses' };
  let clause = view.clauseOf[anaphor.head]!;
  for (let steps = 0; clause >= 0 && steps < mostClauses; steps++) {
    const subject = subjectOf(view, clause);
    const best = subject === undefined || subject === anaphor.head ? undefined : occurrenceAround(discourse, view.index, subject);
    if (best && fits(view, anaphor, best)) return { best, rivals: [], reason: 'the subject of its clause' };
    const { head } = view.words[clause]!;
    clause = head < 0 ? -1 : view.clauseOf[head]!;
  }
  return undefined;
}

/** Clauses that a reflexive looks up. */
const mostClauses = 3;

function fits(view: ReferenceSentence, { wanted }: Anaphor, occurrence: Occurrence): boolean {
  return agreementOf(wanted, occurrence, usageOf(view.pack)) > 0;
}

/** "the minister himself". */
function stressedNoun(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Occurrence | undefined {
  const before = anaphor.head - 1;
  if (before < 0 || view.relations[before] === 'obj') return undefined;
  const noun = occurrenceAt(discourse, view.index, before) ?? discourse.occurrences[view.index]!.find(({ last }) => last === before);
  return noun && view.words[anaphor.head]!.head === noun.head && fits(view, anaphor, noun) ? noun : undefined;
}
