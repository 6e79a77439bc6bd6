/** Why a sentence makes no claim: the closed set of `coverage.silent[].why`. */
export const silentReasons = [
  'no words',
  'only a verb of saying',
  'only auxiliary or descriptive verbs',
  'no predicate',
  'heading without predicate',
] as const;
export type SilentReason = (typeof silentReasons)[number];
