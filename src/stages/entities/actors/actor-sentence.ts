import type { ParsedSentence, Word } from '../../../model/tree.ts';
import { dependentsOf } from '../../../util/dependents.ts';
import { writtenForm } from '../written-form.ts';
import type { NameRows, NameWord, NameWords } from './name-rows.ts';

/** A sentence cut into the pieces by which names are compared, with the way back to its words. */
export interface ActorSentence {
  readonly sentence: ParsedSentence;
  /** Index of the sentence in the document. */
  readonly index: number;
  readonly words: readonly Word[];
  /** Where each word begins and ends in the text: possessor and its mark apart where the token holds both. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands in the text for each word; empty for the later words of a contraction. */
  readonly surfaces: readonly string[];
  /** Folded pieces in text order. */
  readonly pieces: readonly string[];
  /** For each piece the names of the registry that begin with it. */
  readonly rows: readonly (NameRows | undefined)[];
  /** The pieces, each followed by a space. */
  readonly joined: string;
  /** Where each piece begins in `joined`; one more entry than pieces. */
  readonly offsets: readonly number[];
  /** The word that each piece stands in. */
  readonly wordOf: readonly number[];
  /** The first piece of each word; that of the next word where it has none. One more entry than words. */
  readonly pieceOf: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** Folded form of each word. */
  readonly folded: readonly string[];
}

/** Stands for punctuation. */
const punctuation = ['|'] as const;
const nothing: NameWord = { name: '', pieces: [], rows: [] };

/** Opens a sentence for reading actors. */
export function openActorSentence(text: string, sentence: ParsedSentence, index: number, known: NameWords): ActorSentence {
  const { words } = sentence;
  const { surfaces, starts, ends } = surfacesOf(text, words);
  const pieces: string[] = [];
  const rows: (NameRows | undefined)[] = [];
  const wordOf: number[] = [];
  const pieceOf: number[] = [];
  const offsets = [0];
  const folded: string[] = [];
  let offset = 0;
  for (let word = 0; word < words.length; word++) {
    const surface = surfaces[word]!;
    pieceOf.push(pieces.length);
    const { name, pieces: parts, rows: begun } = surface === '' ? nothing : known(surface, starts[word]!);
    folded.push(name);
    if (surface === '' || isJoint(surface)) continue;
    const own = parts.length === 0 ? punctuation : parts;
    for (let at = 0; at < own.length; at++) {
      pieces.push(own[at]!);
      rows.push(begun[at]);
      wordOf.push(word);
      offset += own[at]!.length + 1;
      offsets.push(offset);
    }
  }
  pieceOf.push(pieces.length);
  return {
    sentence,
    index,
    words,
    starts,
    ends,
    surfaces,
    pieces,
    rows,
    joined: `${pieces.join(' ')} `,
    offsets,
    wordOf,
    pieceOf,
    children: dependentsOf(words),
    folded,
  };
}

/**
 * The words of a token share its span. Where it is just their forms in a row ("Mali's"), each gets its own part; where the
 * writing contracts them ("du"), the first stands for all.
 */
function surfacesOf(text: string, words: readonly Word[]): Pick<ActorSentence, 'surfaces' | 'starts' | 'ends'> {
  const surfaces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const { start, end, form } = words[at]!;
    const isFurther = at > 0 && words[at - 1]!.start === start;
    const isRow = isRowOfForms(words, at);
    from = isRow && isFurther ? from : start;
    const to = isRow ? from + form.length : end;
    surfaces.push(isFurther && !isRow ? '' : writtenForm(text, from, to, form));
    starts.push(from);
    ends.push(to);
    from = to;
  }
  return { surfaces, starts, ends };
}

/** True for the words of a token that is their forms in a row. */
function isRowOfForms(words: readonly Word[], at: number): boolean {
  const { start, end, form } = words[at]!;
  const isShared = words[at - 1]?.start === start || words[at + 1]?.start === start;
  if (!isShared || form.length === end - start) return false;
  return (
    words.slice(Math.max(0, at - 3), at + 4).reduce((sum, word) => (word.start === start ? sum + word.form.length : sum), 0) === end - start
  );
}

/** Marks that stand inside names; all others part them, since their piece is in no name. */
function isJoint(surface: string): boolean {
  return surface === '-' || surface === '‑' || surface === "'" || surface === '’' || surface === '.';
}

/** Universal relation without its subtype. */
export function baseRelation(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** The value of a feature, or undefined. */
export function feature(word: Word, name: string): string | undefined {
  const { feats } = word;
  const sign = `${name}=`;
  let at = feats.indexOf(sign);
  while (at > 0 && feats[at - 1] !== '|') at = feats.indexOf(sign, at + 1);
  if (at < 0) return undefined;
  const end = feats.indexOf('|', at);
  return feats.slice(at + sign.length, end < 0 ? feats.length : end);
}

const nameTags = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);

/** The word of a stretch that the others hang from: a noun where one does ("N'Djamena" may be read as a particle and a name). */
export function headOf(words: readonly Word[], first: number, last: number): number {
  let found: number | undefined;
  for (let at = first; at <= last; at++) {
    const { head, upos } = words[at]!;
    if ((head >= first && head <= last) || upos === 'PUNCT') continue;
    if (nameTags.has(upos)) return at;
    found ??= at;
  }
  return found ?? first;
}
