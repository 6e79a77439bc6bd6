import type { Claim } from '../../../model/claim.ts';
import type { Voice } from '../../../model/over-time.ts';
import type { AttributionSpan } from '../../../model/reading.ts';
import { type Span, spanContains } from '../../../model/span.ts';
import type { Report } from '../report.ts';

/** Whose word it is. */
export interface Spoken {
  readonly voice: Voice;
  /** Who is quoted or reported, as the report calls him. */
  readonly holder?: string;
}

const openingMarks = /["“„«‹‘]\s*(?:\p{L}{1,3}['’\s])?\s*$/u;
/** So many characters before words are looked at for a quotation mark: it, a space, an article. */
const markReach = 8;

/** The voice in which a stretch of a report stands: that of the innermost quotation or account that holds it, else the outlet's. */
export function voiceOf(span: Span, { reading }: Report): Spoken {
  const around = reading.attributions
    .filter(({ content, quote }) => quote !== 'scare' && content.some((part) => spanContains(part, span)))
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (!around) return { voice: 'own' };
  const [source] = around.source;
  const holder = source && reading.document.text.slice(source.start, source.end);
  const isQuoted = around.quote === 'direct' || standsInMarks(span, reading.document.text);
  return { voice: isQuoted ? 'quoted' : 'reported', ...(holder !== undefined && holder !== '' && { holder }) };
}

const lengthOf = ({ content }: AttributionSpan): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** "the “bandits”": right behind an opening quotation mark, an article in between. */
function standsInMarks({ start }: Span, text: string): boolean {
  return openingMarks.test(text.slice(Math.max(0, start - markReach), start));
}

/** The voice of a claim that calls somebody something: that of its last holder, else of who does so in it. */
export function voiceOfClaim({ attribution, quote, roles }: Claim, words: Span, { reading }: Report): Spoken {
  const last = attribution.at(-1)!;
  const caller = roles.find(({ role, implicit }) => (role === 'actor' || role === 'speaker') && !implicit)?.text;
  const holder = last.holder === 'narrator' ? caller : last.text;
  if (last.holder === 'narrator' && holder === undefined) return { voice: 'own' };
  const isQuoted = quote === 'direct' || standsInMarks(words, reading.document.text);
  return { voice: isQuoted ? 'quoted' : 'reported', ...(holder !== undefined && { holder }) };
}
