import type { EventOrigin } from '../../src/model/crosscheck.ts';
import { foldWords } from '../../src/util/fold-words.ts';
import type { MatchedListed } from './match-listed.ts';
import { documentId, type ReadReports } from './read-report.ts';
import type { ListedOrigin } from './verdict-schema.ts';

/** The number of independent origins of an event. */
export interface OriginCount {
  readonly event: string;
  readonly wanted: number;
  readonly got: number | undefined;
  readonly right: boolean;
}

/** A listed origin, and whether the line has one of that name from those reports. */
export interface OriginOutcome {
  readonly event: string;
  readonly wanted: ListedOrigin;
  readonly right: boolean;
}

export function countOrigins(matched: readonly MatchedListed[]): OriginCount[] {
  return matched.map(({ event, line }) => {
    const got = line?.independentOrigins;
    return { event: event.id, wanted: event.independentOrigins, got, right: got === event.independentOrigins };
  });
}

/**
 * Looks for every listed origin in the event's line; one of the line answers to one of the list.
 * @param emptyWords folded words that say nothing of who it is, such as articles
 */
export function scoreOrigins(matched: readonly MatchedListed[], reports: ReadReports, emptyWords: ReadonlySet<string>): OriginOutcome[] {
  return matched.flatMap(({ event, line }) => {
    const left = line?.origins.filter(({ unknown }) => !unknown) ?? [];
    return event.origins.map((wanted) => {
      const at = left.findIndex((origin) => isOrigin(origin, wanted, reports, emptyWords));
      if (at >= 0) left.splice(at, 1);
      return { event: event.id, wanted, right: at >= 0 };
    });
  });
}

function isOrigin(origin: EventOrigin, wanted: ListedOrigin, reports: ReadReports, emptyWords: ReadonlySet<string>): boolean {
  const documents = new Set(wanted.reports.map((report) => documentId(report, reports)));
  const isFromThem = origin.documents.length === documents.size && origin.documents.every((document) => documents.has(document));
  return isFromThem && [wanted.holder, ...wanted.alsoNamed].some((name) => namesAgree(name, origin.holder ?? '', emptyWords));
}

/**
 * Whether one name has all the words of the other, those that say nothing left out.
 * @example namesAgree('The mayor', 'mayor of Anso', new Set(['the', 'of'])) // true
 */
export function namesAgree(one: string, other: string, emptyWords: ReadonlySet<string>): boolean {
  const [left, right] = [one, other].map((name) => new Set(foldWords(name).filter((word) => !emptyWords.has(word))));
  const [small, large] = left!.size <= right!.size ? [left!, right!] : [right!, left!];
  return small.size > 0 && [...small].every((word) => large.has(word));
}
