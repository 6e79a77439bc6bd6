/** How many of those expected came out right. */
export interface Count {
  readonly right: number;
  readonly expected: number;
}

/** Counts outcomes. @example countRight([{ right: true }, { right: false }]) // { right: 1, expected: 2 } */
export function countRight(outcomes: readonly { readonly right: boolean }[]): Count {
  return { right: outcomes.filter(({ right }) => right).length, expected: outcomes.length };
}

/** Outcomes counted by group, every group listed. */
export function countByGroup<Group extends string>(
  groups: readonly Group[],
  outcomes: readonly { readonly group: Group; readonly right: boolean }[],
): Record<Group, Count> {
  const counts = groups.map((group) => [group, countRight(outcomes.filter((outcome) => outcome.group === group))] as const);
  return Object.fromEntries(counts) as Record<Group, Count>;
}
