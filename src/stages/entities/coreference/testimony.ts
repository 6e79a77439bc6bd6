import type { Anaphor } from './anaphor.ts';
import type { Discourse } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';

/** “They came at dawn”: several of whom a witness speaks without naming them are those who bear arms, told of before. */
export function isArmedInTestimony(
  { quoted }: Discourse,
  { kind, role, wanted, sentence, head }: Anaphor,
  occurrence: Occurrence,
): boolean {
  const isDoer = (occurrence.role === 'subject' || occurrence.role === 'agent') && !occurrence.isFurther;
  if (kind !== 'pronoun' || role !== 'subject' || wanted.number !== 'plural' || !isDoer) return false;
  return quoted[sentence]!.has(head) && occurrence.type !== undefined && armed.has(occurrence.type);
}

const armed: ReadonlySet<string> = new Set(['state-force', 'militia', 'rebel']);
