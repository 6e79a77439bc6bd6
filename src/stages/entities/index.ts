import type { QuantityMention, TimeMention } from '../../model/reading.ts';
import type { DocumentTime } from '../../model/source-document.ts';
import type { ParsedSentence } from '../../model/tree.ts';
import type { EntitiesPack } from './pack.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import { readTimes } from './times/read-times.ts';

/** What the stage works with: the packs of the languages it knows. */
export interface EntitiesContext {
  readonly languages: Readonly<Record<string, EntitiesPack>>;
}

/** What was recognised in a document, each list in text order. */
export interface Entities {
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
}

/**
 * Reads the times and quantities of a document. A number inside a time is no quantity.
 * @param document The stored text, and the day it speaks from: another document time gives other days.
 * @example entities({ text, documentTime }, trees, { languages: { fr } }).quantities[0]?.value
 */
export function entities(
  document: { readonly text: string; readonly documentTime: DocumentTime },
  sentences: readonly ParsedSentence[],
  { languages }: EntitiesContext,
): Entities {
  const packs = Object.entries(languages);
  const timePacks = Object.fromEntries(packs.flatMap(([code, { time }]) => (time ? [[code, time] as const] : [])));
  const numberPacks = Object.fromEntries(packs.flatMap(([code, { numbers }]) => (numbers ? [[code, numbers] as const] : [])));
  const times = readTimes(document, sentences, { languages: timePacks });
  const quantities = readQuantities(document, sentences, { languages: numberPacks }, times);
  return {
    times: times.map(({ sentence: _sentence, why: _why, fromEvent: _fromEvent, ...mention }) => mention),
    quantities: quantities.map(({ sentence: _sentence, head: _head, ...mention }) => mention),
  };
}
