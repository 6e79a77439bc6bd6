import type { Span } from '../../../model/span.ts';
import type { ParsedSentence } from '../../../model/tree.ts';
import { spansWithin } from '../../../util/spans-within.ts';
import { finishDraft } from './finish-draft.ts';
import type { NumberPack } from './number-pack.ts';
import { openNumberSentence } from './number-sentence.ts';
import type { NormalForm } from './pieces.ts';
import type { QuantityDraft } from './quantity-draft.ts';
import type { QuantityReading } from './quantity-reading.ts';
import { readSentence } from './read-sentence.ts';

export interface QuantitiesContext {
  /** Number packs by BCP 47 code; a sentence in another language gives no quantity. */
  readonly languages: Readonly<Record<string, NumberPack>>;
  /** The normal form of a piece, with a memory. */
  readonly norm?: NormalForm;
}

/**
 * The quantities of a document in text order, numbered "q1", "q2" …: what is counted, how many, how exactly.
 * @param sentences the parsed sentences of the document; offsets are UTF-16 code units of `document.text`
 * @param taken spans read as something else (times): a number in them is no quantity
 * @example readQuantities({ text: 'Neuf soldats ont été tués.' }, sentences, { languages: { fr } })
 * // [{ id: 'q1', start: 0, end: 4, text: 'Neuf', value: 9, unit: 'person', of: 'soldats', counts: 'killed', sentence: 0, head: 1 }]
 */
export function readQuantities(
  document: { readonly text: string },
  sentences: readonly ParsedSentence[],
  context: QuantitiesContext,
  taken: readonly Span[] = [],
): readonly QuantityReading[] {
  const readings: QuantityReading[] = [];
  const within = spansWithin(taken, sentences);
  let before: QuantityDraft | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const pack = Object.hasOwn(context.languages, sentence.lang) ? context.languages[sentence.lang] : undefined;
    if (pack === undefined) continue;
    const drafts = readSentence(openNumberSentence(document.text, sentence, pack, context.norm), within[index]!, before);
    for (const draft of drafts) readings.push(finishDraft(document.text, draft, `q${readings.length + 1}`, index));
    before = drafts.findLast((draft) => draft.isCountable) ?? (drafts.length > 0 ? undefined : before);
  }
  return readings;
}
