import type { EntityMention } from '../entity-mention.ts';

const acronym = /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u;

/** Names by their initials; null where two names share them. */
export type Initials = Map<string, EntityMention | null>;

/** True for a word written like an acronym. */
export function looksLikeAcronym(form: string): boolean {
  return acronym.test(form);
}

/** Adds the initials of a name of several words: those of its capitals, and those of all its words. */
export function learnInitials(initials: Initials, mention: EntityMention): void {
  if (mention.form !== 'name' || mention.ref === null || mention.last === mention.first) return;
  const words = mention.text.split(/[\s'’-]+/u).filter((word) => word.length > 0);
  if (words.length < 2) return;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!);
  const all = words.filter((word) => word.length > 2 || /^\p{Lu}/u.test(word)).map((word) => word[0]!.toUpperCase());
  for (const key of new Set([capitals.join(''), all.join('')])) {
    if (key.length < 2) continue;
    const known = initials.get(key);
    initials.set(key, known === undefined || known?.ref === mention.ref ? mention : null);
  }
}
