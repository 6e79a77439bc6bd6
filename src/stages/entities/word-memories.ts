import { type Fold, rememberingFold } from './actors/fold-name.ts';
import { type NameTable, type NameWord, type NameWords, openNameWords } from './actors/name-rows.ts';
import { remember } from './gazetteer/remember.ts';
import type { PieceMemory, RememberedWord } from './instruments/instrument-pieces.ts';
import type { Nations } from './places/nations.ts';
import { type PlaceWord, type PlaceWords, placeWord } from './places/place-sentence.ts';
import { type NormalForm, normal } from './quantities/pieces.ts';
import type { CutWord } from './times/sentence-pieces.ts';
import { cutWord, type WordPiece } from './times/split-pieces.ts';

/**
 * What was worked out about single words, since most words of a text come again: a bounded memory, which does not change what
 * is read. A program that reads many documents shares it.
 */
export interface WordMemories {
  /** Folding for the names of actors. */
  readonly fold: Fold;
  /** The words of one text, of so many UTF-16 code units. */
  readonly inText: (length: number) => TextWords;
}

/**
 * The words of a text. Each is looked up once: where it stands tells what was found. Whoever says where a word stands must ask
 * for what stands there.
 */
export interface TextWords {
  /** Words folded, with the names of actors that begin with them. */
  readonly actors: NameWords;
  /** What is known of the words of a language as parts of places. */
  readonly places: (lang: string) => PlaceWords;
  /** The pieces of words in which times are found. */
  readonly times: CutWord;
  /** The normal form of the pieces in which quantities are found. */
  readonly numbers: NormalForm;
  /** The pieces of the words of a language in which instruments are found. */
  readonly instruments: (lang: string) => PieceMemory;
}

/** What was worked out about a word as it is written, each part when it was first asked for. */
interface KnownWord {
  readonly length: number;
  actor: NameWord | undefined;
  times: readonly WordPiece[] | undefined;
  number: string | undefined;
  readonly inLanguages: KnownInLanguage[];
}

/** What depends on the language that the word is read in. */
interface KnownInLanguage {
  readonly lang: string;
  place: PlaceWord | undefined;
  readonly terms: RememberedWord[];
}

/** Opens an empty memory for what is known of the world. */
export function openWordMemories({ names }: { readonly names: NameTable }, nations: Nations, limit = 20_000): WordMemories {
  const fold = rememberingFold(limit);
  const nameWord = openNameWords(names, fold, limit);
  const memory = remember(unknownWord, limit);
  const inText = (length: number): TextWords => {
    const look = wordsByPlace(memory, length);
    return {
      actors: (surface, at) => {
        const word = look(surface, at);
        word.actor ??= nameWord(surface);
        return word.actor;
      },
      places: (lang) => (form, at) => {
        const word = inLanguage(look(form, at), lang);
        word.place ??= placeWord(form, nations, lang);
        return word.place;
      },
      times: (surface, at) => {
        const word = look(surface, at);
        word.times ??= cutWord(surface);
        return word.times;
      },
      numbers: (piece, at) => {
        const word = look(piece, at);
        word.number ??= normal(piece);
        return word.number;
      },
      instruments: (lang) => (surface, at) => inLanguage(look(surface, at), lang).terms,
    };
  };
  return { fold, inText };
}

function unknownWord({ length }: string): KnownWord {
  return { length, actor: undefined, times: undefined, number: undefined, inLanguages: [] };
}

/** Two words that begin at one place and are equally long are one. */
function wordsByPlace(memory: (surface: string) => KnownWord, length: number): (surface: string, at?: number) => KnownWord {
  const places: (KnownWord | undefined)[] = new Array(length);
  return (surface, at) => {
    const before = at === undefined ? undefined : places[at];
    if (before !== undefined && before.length === surface.length) return before;
    const word = memory(surface);
    if (at !== undefined && before === undefined) places[at] = word;
    return word;
  };
}

function inLanguage({ inLanguages }: KnownWord, lang: string): KnownInLanguage {
  for (const known of inLanguages) if (known.lang === lang) return known;
  const word: KnownInLanguage = { lang, place: undefined, terms: [] };
  inLanguages.push(word);
  return word;
}
