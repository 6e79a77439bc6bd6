import type { QuantityDraft } from './quantity-draft.ts';
import type { QuantityReading } from './quantity-reading.ts';

/** The quantity as it is printed, without what is not known. */
export function finishDraft(text: string, draft: QuantityDraft, id: string, sentence: number): QuantityReading {
  const { start, end, value, min, max, unit, of, approx, counts, isPart, isOther, isSuperseded, head } = draft;
  return {
    id,
    start,
    end,
    text: text.slice(start, end),
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    unit,
    ...(of && { of: text.slice(of.start, of.end) }),
    ...(approx && { approx }),
    ...(counts !== undefined && { counts }),
    ...(isPart && { part: true as const }),
    ...(isOther && { other: true as const }),
    ...(isSuperseded && { superseded: true as const }),
    sentence,
    head,
  };
}
