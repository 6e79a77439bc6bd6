/** Words that can fill a place in a sentence, with what others must agree with. */
export interface Phrase {
  readonly text: string;
  readonly many: boolean;
  /** The phrases of a list, each of which takes a preposition. */
  readonly parts?: readonly string[];
  /** Absent where nothing tells it, or the language has none. */
  readonly gender?: 'm' | 'f';
  /** Set for "no soldier", "aucun civil": it negates the clause that it stands in. */
  readonly negative?: true;
  /** Set for "any soldier": whether it negates depends on its place. */
  readonly unsure?: true;
}

/** Several phrases as one: plural, and feminine only where all are. */
export function listPhrase(phrases: readonly Phrase[], and: string): Phrase | undefined {
  const [first, ...others] = phrases;
  if (first === undefined || others.length === 0) return first;
  if (phrases.some(({ negative, unsure }) => negative || unsure)) return undefined;
  const texts = phrases.map(({ text }) => text);
  const genders = new Set(phrases.map(({ gender }) => gender));
  const gender = genders.has(undefined) ? undefined : genders.has('m') ? 'm' : 'f';
  return { text: `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}`, many: true, parts: texts, ...(gender && { gender }) };
}
