import type { Span } from '../../../model/span.ts';
import type { ParsedSentence, Word } from '../../../model/tree.ts';
import { spansWithin } from '../../../util/spans-within.ts';
import { type EntityMention, type MentionGrammar, mentionGrammar } from '../entity-mention.ts';
import { type DecidedInstrument, decideInstruments } from './decide-instruments.ts';
import { type PieceMemory, pieceMemories } from './instrument-pieces.ts';
import type { InstrumentTaxonomy } from './instrument-taxonomy.ts';
import { matchInstruments } from './match-instruments.ts';

export interface InstrumentsContext {
  readonly taxonomy: InstrumentTaxonomy;
  /** What was cut already of the words of a language; without it each document has its own. */
  readonly memoryOf?: (lang: string) => PieceMemory;
}

/** An instrument of the document: "instrument:tank", or "instrument:tank/T-72" where a model is named. */
export interface Instrument {
  readonly ref: string;
  readonly label: { readonly fr: string; readonly en: string };
  /** Id of its class. */
  readonly class: string;
}

/** The mentions in text order, and what they stand for, each once, in order of first mention. */
export interface InstrumentReading {
  readonly mentions: readonly EntityMention[];
  readonly instruments: readonly Instrument[];
}

/**
 * The weapons, munitions, vehicles and devices that a document names.
 * @param sentences the parsed sentences of the document; offsets are UTF-16 code units of `document.text`
 * @param taken spans read as something else (actors, places, times): no instrument overlaps them
 * @example readInstruments({ text: 'Deux obus sont tombés.' }, sentences, { taxonomy }).instruments
 * // [{ ref: 'instrument:shell', label: { fr: 'obus', en: 'shell' }, class: 'shell' }]
 */
export function readInstruments(
  document: { readonly text: string },
  sentences: readonly ParsedSentence[],
  { taxonomy, memoryOf = pieceMemories() }: InstrumentsContext,
  taken: readonly Span[] = [],
): InstrumentReading {
  const mentions: EntityMention[] = [];
  const instruments = new Map<string, Instrument>();
  const within = spansWithin(taken, sentences);
  for (const [index, sentence] of sentences.entries()) {
    const matches = matchInstruments(document.text, sentence, taxonomy, within[index]!, memoryOf(sentence.lang));
    for (const found of decideInstruments(sentence, matches, taxonomy)) {
      const instrument = instrumentOf(found, taxonomy);
      if (!instruments.has(instrument.ref)) instruments.set(instrument.ref, instrument);
      mentions.push(mentionOf(document.text, sentence, index, found, instrument.ref));
    }
  }
  return { mentions, instruments: [...instruments.values()] };
}

function instrumentOf({ entry }: DecidedInstrument, { classes }: InstrumentTaxonomy): Instrument {
  const { model, class: under } = entry;
  if (model !== undefined) return { ref: `instrument:${under}/${model}`, label: { fr: model, en: model }, class: under };
  return { ref: `instrument:${under}`, label: classes[under]!.label, class: under };
}

function mentionOf(text: string, sentence: ParsedSentence, index: number, found: DecidedInstrument, ref: string): EntityMention {
  const { entry, first, last } = found;
  const { words, lang } = sentence;
  const [start, end] = [words[first]!.start, words[last]!.end];
  const head = headOf(words, first, last);
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'instrument',
    form: entry.sort === 'model' ? 'name' : 'nominal',
    ref,
    sentence: index,
    first,
    last,
    head,
    grammar: grammarOf(words[head]!),
    rule: `${lang}.instrument.${entry.sort}`,
    why: reason(found),
  };
}

function reason({ entry, confirmedBy }: DecidedInstrument): string {
  const listed =
    entry.model === undefined
      ? `"${entry.term}" is listed as a term for ${entry.class}`
      : `"${entry.term}" is listed as a name of ${entry.model}`;
  return confirmedBy === undefined ? `${listed}.` : `${listed}; it has other meanings, and "${confirmedBy}" confirms this one.`;
}

/** The word that the others hang from: a noun whose own head lies outside. */
function headOf(words: readonly Word[], first: number, last: number): number {
  const within = words.slice(first, last + 1);
  const tops = within.filter(({ head }) => head < first || head > last);
  return (tops.find(({ upos }) => upos === 'NOUN' || upos === 'PROPN') ?? tops[0] ?? within[0]!).index;
}

function grammarOf({ feats }: Word): MentionGrammar {
  const gender = feats.includes('Gender=Fem') ? 'feminine' : feats.includes('Gender=Masc') ? 'masculine' : undefined;
  const number = feats.includes('Number=Plur') ? 'plural' : feats.includes('Number=Sing') ? 'singular' : undefined;
  return mentionGrammar(gender, number, false);
}
