import type { Mention } from '../../model/reading.ts';
import type { ParsedSentence, Word } from '../../model/tree.ts';
import { dependentsOf } from '../../util/dependents.ts';
import { flatMap } from '../../util/flat-map.ts';

/** A word, or a piece of a hyphenated one, as wordings are compared with it. */
export interface Unit {
  readonly form: string;
  readonly lemma: string;
  readonly isCapital: boolean;
  /** Index of its word in the sentence. */
  readonly word: number;
  readonly opensWord: boolean;
  readonly closesWord: boolean;
}

/** A sentence with what the rules of framing ask of it. */
export interface FramedSentence {
  readonly sentence: ParsedSentence;
  readonly text: string;
  readonly units: readonly Unit[];
  readonly children: readonly (readonly number[])[];
  /** The longest mention of an actor or place that a word stands in. */
  readonly mentionAt: readonly (Mention | undefined)[];
  /** Most words begin with a capital: capitals say nothing. */
  readonly isTitleCase: boolean;
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

function unitsOf(word: Word): readonly Unit[] {
  const forms = plain(word.form)
    .split('-')
    .filter((piece) => piece !== '');
  const lemmas = plain(word.lemma)
    .split('-')
    .filter((piece) => piece !== '');
  const raw = word.form.split('-').filter((piece) => piece !== '');
  return forms.map((form, index) => ({
    form,
    lemma: (lemmas.length === forms.length ? lemmas[index] : forms.length === 1 ? plain(word.lemma) : form) ?? form,
    isCapital: /^\p{Lu}/u.test(raw[index] ?? ''),
    word: word.index,
    opensWord: index === 0,
    closesWord: index === forms.length - 1,
  }));
}

function longestMentions(words: readonly Word[], mentions: readonly Mention[]): (Mention | undefined)[] {
  return words.map(({ start, end }) => {
    const around = mentions.filter((mention) => mention.start < end && start < mention.end);
    return around.reduce<Mention | undefined>(
      (longest, mention) => (longest && longest.end - longest.start >= mention.end - mention.start ? longest : mention),
      undefined,
    );
  });
}

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ form }) => /^\p{L}{4,}$/u.test(form));
  return long.length > 3 && long.filter(({ form }) => /^\p{Lu}/u.test(form)).length >= long.length * 0.7;
}

/**
 * Opens a sentence for the rules of framing.
 * @param mentions Actors and places that meet the sentence.
 */
export function openFramedSentence(text: string, sentence: ParsedSentence, mentions: readonly Mention[]): FramedSentence {
  const { words } = sentence;
  return {
    sentence,
    text,
    units: flatMap(words, unitsOf),
    children: dependentsOf(words),
    mentionAt: longestMentions(words, mentions),
    isTitleCase: isTitleCase(words),
  };
}
