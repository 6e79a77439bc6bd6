import { parse } from 'yaml';
import { z } from 'zod';
import { type ListedEvent, type QuotedWords, type VerdictFile, verdictSchema } from './verdict-schema.ts';

/**
 * Checks the content of a file of verdicts, and that the reports and events that it names are among those it lists.
 * @param name of the file, for errors
 * @throws Error naming the file, the entry and what is wrong there
 * @example parseVerdicts('verdicts.yaml', content).events[0].fields
 */
export function parseVerdicts(name: string, content: string): VerdictFile {
  const result = verdictSchema.safeParse(parsed(name, content));
  if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`);
  const [problem] = [...twice(result.data), ...unknownReports(result.data), ...unknownEvents(result.data)];
  if (problem !== undefined) throw new Error(`${name}: ${problem}`);
  return result.data;
}

/** All words that the file quotes, with the entry that does. */
export function quotedWords({ events, plans, traps }: VerdictFile): readonly { readonly where: string; readonly quoted: QuotedWords }[] {
  return [
    ...events.flatMap(({ id, told }) => told.map((quoted) => ({ where: `${id}, told`, quoted }))),
    ...plans.map(({ plan, event }) => ({ where: `the plan of ${event}`, quoted: plan })),
    ...traps.map((quoted) => ({ where: 'traps', quoted })),
  ];
}

function parsed(name: string, content: string): unknown {
  try {
    return parse(content);
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function twice({ documents, events }: VerdictFile): string[] {
  const numbers = documents.map(({ document }) => `document ${document}`);
  const fields = events.flatMap(({ id, fields: own }) => own.map(({ field }) => `${id}, field ${field}`));
  const names = [...numbers, ...events.map(({ id }) => `event ${id}`), ...fields];
  return names.filter((name, at) => names.indexOf(name) < at).map((name) => `${name} is there twice`);
}

function unknownReports(file: VerdictFile): string[] {
  const known = new Set(file.documents.map(({ document }) => document));
  const named = [
    ...quotedWords(file).map(({ where, quoted }) => ({ where, report: quoted.report })),
    ...file.events.flatMap(reportsOf),
    ...file.copies.flatMap(({ document, of }) => [document, of].map((report) => ({ where: 'copies', report }))),
  ];
  return named.filter(({ report }) => !known.has(report)).map(({ where, report }) => `${where}: no document ${report} is listed`);
}

function reportsOf({ id, origins, omittedBy, fields }: ListedEvent): { readonly where: string; readonly report: number }[] {
  return [
    ...origins.flatMap(({ holder, reports }) => reports.map((report) => ({ where: `${id}, origin ${holder}`, report }))),
    ...omittedBy.map((report) => ({ where: `${id}, omittedBy`, report })),
    ...fields.flatMap(({ field, pairs, alsoWithin }) =>
      [...pairs.flatMap(({ a, b }) => [a, b]), ...(alsoWithin ? [alsoWithin.report] : [])].map((report) => ({
        where: `${id}, field ${field}`,
        report,
      })),
    ),
  ];
}

function unknownEvents({ events, notMerged, plans }: VerdictFile): string[] {
  const known = new Set(events.map(({ id }) => id));
  const named = [
    ...notMerged.flatMap(({ a, b }) => [a, b].map((event) => ({ where: 'notMerged', event }))),
    ...plans.map(({ event }) => ({ where: 'plans', event })),
  ];
  return named.filter(({ event }) => !known.has(event)).map(({ where, event }) => `${where}: no event "${event}" is listed`);
}
