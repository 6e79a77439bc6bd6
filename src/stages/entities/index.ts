import type { ReadTime } from '../../model/event-time.ts';
import type { Mention, QuantityMention } from '../../model/reading.ts';
import type { DocumentTime } from '../../model/source-document.ts';
import type { ParsedSentence } from '../../model/tree.ts';
import type { EntitiesPack } from './pack.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import { inferDocumentTime } from './times/infer-document-time.ts';
import { type InferenceLanguage, inferenceWords } from './times/inference-words.ts';
import { readTimes, type TimeReading, type TimesContext } from './times/read-times.ts';
import { timeMentions } from './times/time-mentions.ts';

/** What the stage works with: the packs of the languages it knows, and the language of the reasons shown to the user. */
export interface EntitiesContext {
  readonly languages: Readonly<Record<string, EntitiesPack>>;
  readonly ui: InferenceLanguage;
}

/** What was recognised in a document, each list in text order. */
export interface Entities {
  /** The days the document speaks from: those given, or those that its own words let be inferred. */
  readonly documentTime: DocumentTime;
  readonly entities: readonly Mention[];
  readonly times: readonly ReadTime[];
  readonly quantities: readonly QuantityMention[];
}

/**
 * Reads the times and quantities of a document. A number inside a time is no quantity.
 * @param document The stored text, and the day it speaks from: another document time gives other days.
 * @example entities({ text, documentTime }, trees, { languages: { fr }, ui: 'en' }).quantities[0]?.value
 */
export function entities(
  document: { readonly text: string; readonly documentTime: DocumentTime },
  sentences: readonly ParsedSentence[],
  { languages, ui }: EntitiesContext,
): Entities {
  const packs = Object.entries(languages);
  const timePacks = Object.fromEntries(packs.flatMap(([code, { time }]) => (time ? [[code, time] as const] : [])));
  const numberPacks = Object.fromEntries(packs.flatMap(([code, { numbers }]) => (numbers ? [[code, numbers] as const] : [])));
  const { documentTime, readings } = datedTimes(document, sentences, { languages: timePacks }, ui);
  const quantities = readQuantities(document, sentences, { languages: numberPacks }, readings);
  return {
    documentTime,
    entities: [],
    times: timeMentions(readings),
    quantities: quantities.map(({ sentence: _sentence, head: _head, ...mention }) => mention),
  };
}

/** The times of a document; where it has no date, those that state one let the others be dated. */
function datedTimes(
  document: { readonly text: string; readonly documentTime: DocumentTime },
  sentences: readonly ParsedSentence[],
  context: TimesContext,
  ui: InferenceLanguage,
): { readonly documentTime: DocumentTime; readonly readings: readonly TimeReading[] } {
  const readings = readTimes(document, sentences, context);
  const { documentTime } = document;
  if (documentTime.basis !== 'none') return { documentTime, readings };
  const inferred = inferDocumentTime(readings, inferenceWords(ui));
  if (!inferred) return { documentTime, readings };
  return { documentTime: inferred, readings: readTimes({ ...document, documentTime: inferred }, sentences, context) };
}
