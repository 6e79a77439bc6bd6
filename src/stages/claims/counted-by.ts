import { type Draft, evidenceAt, withEvidence } from './draft.ts';

/**
 * "The hospital puts the toll at 12 dead": the dead that a figure counts are told by whoever gives it.
 * @param drafts of one document
 */
export function toldByCounters(drafts: readonly Draft[]): Draft[] {
  const tolls = drafts.filter(
    ({ type, kind, roles }) => type === 'toll' && kind === 'verb' && roles.some(({ role }) => role === 'speaker'),
  );
  return drafts.map((draft) => {
    const toll = draft.type === 'casualties' ? tolls.find((other) => counts(other, draft)) : undefined;
    if (!toll) return draft;
    return withEvidence({ ...draft, attribution: toll.attribution }, evidenceAt('attribution.counted', draft.tree, toll.predicate));
  });
}

function counts(toll: Draft, draft: Draft): boolean {
  const isInside = toll.sentence === draft.sentence && toll.tree.ancestors(draft.predicate).includes(toll.predicate);
  return isInside && draft.attribution.length === toll.attribution.length - 1;
}
