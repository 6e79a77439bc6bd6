import type { ParsedSentence, Word } from '../../../model/tree.ts';
import type { NumberPack } from './number-pack.ts';
import type { NumberReader } from './number-reader.ts';
import { type NormalForm, scanPieces } from './pieces.ts';

/** A sentence with its pieces for numbers and its tree for what they count. */
export interface NumberSentence extends NumberReader {
  readonly sentence: ParsedSentence;
  readonly words: readonly Word[];
  children(index: number): readonly Word[];
}

/** Opens a parsed sentence for reading quantities. */
export function openNumberSentence(text: string, sentence: ParsedSentence, pack: NumberPack, norm?: NormalForm): NumberSentence {
  const { words } = sentence;
  let children: readonly (readonly Word[])[] | undefined;
  return {
    text,
    sentence,
    words,
    pack,
    pieces: scanPieces(text, sentence.start, sentence.end, norm),
    children: (index) => {
      children ??= childrenOf(words);
      return children[index] ?? [];
    },
  };
}

function childrenOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const children: Word[][] = words.map(() => []);
  for (const word of words) children[word.head]?.push(word);
  return children;
}

/** Universal relation without its subtype. */
export function relationOf(word: Word): string {
  const colon = word.deprel.indexOf(':');
  return colon < 0 ? word.deprel : word.deprel.slice(0, colon);
}

/** The name that a list gives a word: by its lemma, else by its form, else by its form without a plural ending. */
export function nameOf<Name>({ pack }: NumberSentence, names: Readonly<Record<string, Name>>, word: Word): Name | undefined {
  return named(names, word.lemma.toLowerCase()) ?? nameOfForm(pack, names, lowerForm(word));
}

/** The name that a list gives a form, with or without its plural ending. */
export function nameOfForm<Name>(pack: NumberPack, names: Readonly<Record<string, Name>>, form: string): Name | undefined {
  const whole = named(names, form);
  if (whole !== undefined) return whole;
  const ending = pack.pluralEndings.find((end) => form.endsWith(end) && form.length > end.length + 2);
  return ending === undefined ? undefined : named(names, form.slice(0, -ending.length));
}

/** The name that a list gives to exactly this text. */
export function named<Name>(names: Readonly<Record<string, Name>>, key: string): Name | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

/** Lower-case form with a plain apostrophe. */
export function lowerForm({ form }: Word): string {
  return form.toLowerCase().replaceAll('’', "'");
}

/** Index of the last word that begins at or before an offset and ends after it, or of the first that begins after it. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
