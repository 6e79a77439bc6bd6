import type { QuantityMention } from '../../model/reading.ts';
import { fillSlots } from './day-words.ts';
import type { SentencesPack } from './pack.ts';

function figure(value: number, { thousands }: SentencesPack): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.length > 4 ? whole.replace(/(\d)(?=(?:\d{3})+$)/gu, `$1${thousands}`) : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/**
 * A number with its approximator; nothing for a vague one ("dozens") and for one that is not told here.
 * @example numberWords({ value: 17, min: 17, approx: 'at-least', … }, english) // 'at least 17'
 */
export function numberWords(
  { value, min, max, approx }: Pick<QuantityMention, 'value' | 'min' | 'max' | 'approx'>,
  pack: SentencesPack,
): string | undefined {
  const one = value ?? (min === undefined ? max : min);
  if (value === undefined && min !== undefined && max !== undefined && approx !== undefined) return undefined;
  if (value === undefined && min !== undefined && max !== undefined) {
    return fillSlots(pack.approximators.range, { min: figure(min, pack), max: figure(max, pack) });
  }
  if (one === undefined) return undefined;
  if (approx === undefined) return figure(one, pack);
  const known = pack.approximators[approx as keyof SentencesPack['approximators']];
  return known === undefined ? undefined : fillSlots(known, { n: figure(one, pack) });
}
