import type { AttributionLink } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import { type Span, spansOverlap } from '../../src/model/span.ts';
import { bestOverlap } from '../entities/best-overlap.ts';
import type { GoldEntity, GoldHolder } from './gold-report.ts';
import { folded, type RefersTo } from './refers-to.ts';

/** What a holder is judged with. */
export interface HolderJudge {
  readonly entities: readonly GoldEntity[];
  readonly reading: Reading;
  readonly refersTo: RefersTo;
}

/** True where nobody but the outlet speaks. */
export function isNarrator(chain: readonly AttributionLink[]): boolean {
  return chain.length === 1 || chain.at(-1)!.holder === 'narrator';
}

/**
 * Judges the last link of a chain. A holder without an entity is right where its words are those of the annotation; an entity by
 * its reference, or where the link has no reference and its words are a name of it.
 */
export function holderAgrees(holder: GoldHolder, chain: readonly AttributionLink[], judge: HolderJudge): boolean {
  if (holder.kind === 'narrator' || isNarrator(chain)) return holder.kind === 'narrator' && isNarrator(chain);
  const last = chain.at(-1)!;
  const span = spanOf(last);
  if (holder.kind === 'words') {
    return (span !== undefined && spansOverlap(holder.span, span)) || isCalled(last, [holder.span.text]);
  }
  if (last.holder === null) return isCalled(last, judge.entities.find(({ id }) => id === holder.id)?.names ?? []);
  const form = span && bestOverlap(span, judge.reading.mentions)?.form;
  return judge.refersTo({ refs: [holder.id] }, { ref: last.holder, ...span, form });
}

function spanOf({ start, end }: AttributionLink): Span | undefined {
  return start === undefined || end === undefined ? undefined : { start, end };
}

function isCalled({ text }: AttributionLink, names: readonly string[]): boolean {
  return text !== undefined && names.some((name) => folded(name) === folded(text));
}
