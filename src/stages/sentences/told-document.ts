import type { Actor, LoadedWords, Mention, QuantityMention } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { ParsedSentence, Word } from '../../model/tree.ts';

/** What was read of the document whose claims are told. */
export interface ToldDocument {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly quantities: readonly QuantityMention[];
  readonly loaded: readonly LoadedWords[];
}

/** The same, ready to be asked. */
export interface OpenDocument {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly quantities: ReadonlyMap<string, QuantityMention>;
  /** The first mention by name, else the first by noun, of each ref. */
  readonly named: ReadonlyMap<string, Mention>;
  /** The name or noun that begins at an offset. */
  readonly mentionAt: (offset: number) => Mention | undefined;
  /** True where a name begins at an offset. */
  readonly startsName: (offset: number) => boolean;
  /** A time that begins a span and ends before it does. */
  readonly timeAt: (span: Span) => Mention | undefined;
  readonly loadedIn: (span: Span) => readonly LoadedWords[];
  readonly sentenceAt: (offset: number) => ParsedSentence | undefined;
}

/** Index of the first of the sorted spans that ends behind an offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function namedMentions(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  for (const form of ['name', 'nominal'] as const) {
    for (const mention of mentions) {
      if (mention.form === form && mention.ref !== null && !found.has(mention.ref)) found.set(mention.ref, mention);
    }
  }
  return found;
}

/** Makes the tables that telling a claim looks into, once for a document. */
export function openDocument({ text, sentences, mentions, actors, quantities, loaded }: ToldDocument): OpenDocument {
  const named = mentions.filter(
    ({ kind, form }) => kind !== 'time' && kind !== 'quantity' && (form === 'name' || form === 'capital' || form === 'demonym'),
  );
  const names = new Set(named.map(({ start }) => start));
  const starts = new Map(mentions.filter(({ kind }) => kind === 'actor' || kind === 'place').map((mention) => [mention.start, mention]));
  const times = new Map(mentions.filter(({ kind }) => kind === 'time').map((mention) => [mention.start, mention]));
  return {
    text,
    sentences,
    actors: new Map(actors.map((actor) => [actor.ref, actor])),
    quantities: new Map(quantities.map((quantity) => [quantity.id, quantity])),
    named: namedMentions(mentions),
    mentionAt: (offset) => starts.get(offset),
    startsName: (offset) => names.has(offset),
    timeAt: ({ start, end }) => {
      const time = times.get(start);
      return time && time.end < end ? time : undefined;
    },
    loadedIn: ({ start, end }) => {
      const found: LoadedWords[] = [];
      for (let at = firstBehind(loaded, start); at < loaded.length && loaded[at]!.start < end; at++) found.push(loaded[at]!);
      return found;
    },
    sentenceAt: (offset) => {
      const sentence = sentences[firstBehind(sentences, offset)];
      return sentence && sentence.start <= offset ? sentence : undefined;
    },
  };
}

/** The words of a sentence that lie in a span. */
export function wordsIn({ words }: ParsedSentence, { start, end }: Span): readonly Word[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}

/** Of some words the one that the others hang on: its own head is not among them. */
export function headWord(words: readonly Word[]): Word | undefined {
  const indices = new Set(words.map(({ index }) => index));
  return words.find(({ head, upos }) => !indices.has(head) && upos !== 'PUNCT' && upos !== 'DET');
}

/** The value of a feature. */
export function feature({ feats }: Word, name: string): string | undefined {
  const opening = `${name}=`;
  const start = feats.startsWith(opening) ? 0 : feats.indexOf(`|${opening}`) + 1;
  if (start === 0 && !feats.startsWith(opening)) return undefined;
  const end = feats.indexOf('|', start);
  return feats.slice(start + opening.length, end < 0 ? undefined : end);
}

/** True for a word that means several: by its feature, or by a number or a second noun that hangs on it. */
export function isPlural(head: Word, words: readonly Word[]): boolean {
  if (feature(head, 'Number') === 'Plur') return true;
  return words.some(({ head: above, deprel, upos }) => above === head.index && deprel === 'conj' && (upos === 'NOUN' || upos === 'PROPN'));
}
