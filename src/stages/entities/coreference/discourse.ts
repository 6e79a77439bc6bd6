import type { Occurrence } from './occurrence.ts';
import type { ReferenceSentence } from './reference-sentence.ts';

/** What has been said so far: occurrences by sentence, and what each sentence looks like. */
export interface Discourse {
  readonly text: string;
  readonly views: readonly (ReferenceSentence | undefined)[];
  /** By sentence, the words inside quotation marks. */
  readonly quoted: readonly ReadonlySet<number>[];
  /** By sentence; grows while the document is read. */
  readonly occurrences: readonly Occurrence[][];
  /** The sentences in which a key occurs, in order. */
  readonly sentencesOf: ReadonlyMap<string, readonly number[]>;
  /** Lemmas of the nouns in the names and descriptions of actors so far. */
  readonly actorNouns: ReadonlySet<string>;
  add(occurrence: Occurrence): void;
  /** Puts an occurrence in the place of those with its head. */
  replace(occurrence: Occurrence): void;
}

/** An empty discourse of so many sentences. */
export function openDiscourse(
  text: string,
  views: readonly (ReferenceSentence | undefined)[],
  quoted: readonly ReadonlySet<number>[],
): Discourse {
  const occurrences: Occurrence[][] = views.map(() => []);
  const sentencesOf = new Map<string, number[]>();
  const actorNouns = new Set<string>();
  const add = (occurrence: Occurrence): void => {
    for (const noun of nounsOf(views, occurrence)) actorNouns.add(noun);
    const { key, sentence } = occurrence;
    const inSentence = occurrences[sentence]!;
    let at = inSentence.length;
    while (at > 0 && inSentence[at - 1]!.start > occurrence.start) at--;
    inSentence.splice(at, 0, occurrence);
    const known = sentencesOf.get(key);
    if (!known) sentencesOf.set(key, [sentence]);
    else if (known[known.length - 1] !== sentence) known.push(sentence);
  };
  return {
    text,
    views,
    quoted,
    occurrences,
    sentencesOf,
    actorNouns,
    add,
    replace(occurrence) {
      const inSentence = occurrences[occurrence.sentence]!;
      const others = inSentence.filter(({ head, members }) => head !== occurrence.head || members !== undefined);
      inSentence.splice(0, inSentence.length, ...others);
      add(occurrence);
    },
  };
}

function nounsOf(views: Discourse['views'], { kind, form, sentence, first, last }: Occurrence): readonly string[] {
  if (kind !== 'actor' || (form !== 'name' && form !== 'nominal')) return [];
  const words = views[sentence]?.words.slice(first, last + 1) ?? [];
  return words.flatMap(({ upos, lemma }) => (upos === 'NOUN' || upos === 'PROPN' ? [lemma.toLowerCase()] : []));
}

/** In how many sentences before this one the key occurs. */
export function sentencesBefore({ sentencesOf }: Discourse, key: string, sentence: number): number {
  const known = sentencesOf.get(key);
  if (!known) return 0;
  let count = 0;
  for (const at of known) if (at < sentence) count++;
  return count;
}

/** What stands at a word: the widest occurrence that has it as head. */
export function occurrenceAt({ occurrences }: Discourse, sentence: number, head: number): Occurrence | undefined {
  let found: Occurrence | undefined;
  for (const occurrence of occurrences[sentence]!) {
    if (occurrence.head !== head || occurrence.members) continue;
    if (!found || occurrence.end - occurrence.start > found.end - found.start) found = occurrence;
  }
  return found;
}

/** What a word belongs to: an occurrence headed by it, else the narrowest that holds it. */
export function occurrenceAround(discourse: Discourse, sentence: number, word: number): Occurrence | undefined {
  const headed = occurrenceAt(discourse, sentence, word);
  if (headed) return headed;
  let found: Occurrence | undefined;
  for (const occurrence of discourse.occurrences[sentence]!) {
    if (occurrence.members || occurrence.first > word || occurrence.last < word) continue;
    if (!found || occurrence.end - occurrence.start < found.end - found.start) found = occurrence;
  }
  return found;
}
