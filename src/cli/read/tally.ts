/** What became of the inputs so far. */
export interface Tally {
  readonly read: number;
  readonly duplicates: number;
  readonly failed: number;
}

export const emptyTally: Tally = { read: 0, duplicates: 0, failed: 0 };

const fields = { read: 'read', duplicate: 'duplicates', failed: 'failed' } as const;

/** The tally with one more input. */
export function count(tally: Tally, kind: keyof typeof fields): Tally {
  const field = fields[kind];
  return { ...tally, [field]: tally[field] + 1 };
}

/**
 * The last line on standard error, the same in every language: whatever went in came out somewhere.
 * @example reconciliation({ read: 11, duplicates: 0, failed: 1 }) // 'in 12 = read 11 + duplicates 0 + failed 1'
 */
export function reconciliation({ read, duplicates, failed }: Tally): string {
  return `in ${read + duplicates + failed} = read ${read} + duplicates ${duplicates} + failed ${failed}`;
}
