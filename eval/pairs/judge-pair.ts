import type { Crosscheck, EventLine } from '../../src/model/crosscheck.ts';
import type { Incident } from '../../src/stages/crosscheck/incidents/incident.ts';
import type { ReportPair } from './pair-file.ts';
import { relateIncidents } from './relate-incidents.ts';

/** What must come out of a pair, and what did. */
export interface PairCheck {
  readonly what: 'event' | 'copy' | 'origins' | 'link' | 'field';
  /** "same event", "copy", "origins", "plan-of" or the field. */
  readonly name: string;
  readonly wanted: string;
  readonly got: string;
  readonly right: boolean;
}

/** Two reports set side by side, under the ids of their documents. */
export interface CheckedPair {
  readonly ids: readonly [string, string];
  readonly result: Pick<Crosscheck, 'events' | 'copies'>;
  /** The events that each report tells, plans too, in the order of its text. */
  readonly incidents: readonly [readonly Incident[], readonly Incident[]];
}

/** Names that the lines of a cross-check have for fields of the pairs. */
const lineNames: Readonly<Record<string, string>> = { date: 'time' };
/** What no word of its own is counted as: those who surrender are a number of persons. */
const plainNumber = 'quantity';

/** Compares a pair with what must come out of it. */
export function judgePair(pair: ReportPair, checked: CheckedPair): PairCheck[] {
  const { ids, result } = checked;
  const common = result.events.find(({ members }) => ids.every((id) => members.some(({ document }) => document === id)));
  return [
    checkOf('event', 'same event', yesOrNo(pair.sameEvent), yesOrNo(common !== undefined)),
    checkOf('copy', 'copy', yesOrNo(pair.copy), yesOrNo(result.copies.length > 0)),
    ...originChecks(pair, common ?? result.events.find(({ members }) => members.some(({ document }) => document === ids[1]))),
    ...linkChecks(pair, checked),
    ...Object.entries(pair.fields).map(([field, wanted]) =>
      checkOf('field', field, wanted, pair.sameEvent ? verdictIn(common, field) : relationIn(checked, field)),
    ),
  ];
}

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

function checkOf(what: PairCheck['what'], name: string, wanted: string, got: string): PairCheck {
  return { what, name, wanted, got, right: wanted === got };
}

function originChecks({ sameEvent, independentOrigins: wanted }: ReportPair, line: EventLine | undefined): PairCheck[] {
  if (wanted === undefined) return [];
  const name = sameEvent ? 'origins' : 'origins of the second';
  return [checkOf('origins', name, String(wanted), line === undefined ? 'no line' : String(line.independentOrigins))];
}

/** The first report is the plan, the second tells what carried it out. */
function linkChecks({ link }: ReportPair, { ids: [plan, told], result }: CheckedPair): PairCheck[] {
  if (link === undefined) return [];
  const line = result.events.find(({ members }) => members.some(({ document }) => document === told));
  const linked = line?.plans.find(({ document }) => document === plan);
  return [checkOf('link', link, 'linked', line === undefined ? 'no line' : linked?.link === link ? 'linked' : 'not linked')];
}

function verdictIn(line: EventLine | undefined, field: string): string {
  if (line === undefined) return 'no line of both';
  const name = lineNames[field] ?? field;
  const found = line.fields.find((one) => one.field === name) ?? plainNumberOf(line, field);
  return found?.verdict ?? 'no such field';
}

/** The number of those for whom the line has no name; never for who and where, which it always has. */
function plainNumberOf({ fields }: EventLine, field: string): EventLine['fields'][number] | undefined {
  return field === 'killed' || field === 'wounded' ? undefined : fields.find((one) => one.field === plainNumber);
}

function relationIn({ incidents: [first, second] }: CheckedPair, field: string): string {
  const [one] = first;
  const related = second.map((other) => (one === undefined ? 'not read' : relateIncidents(field, one, other)));
  if (one === undefined || related.length === 0) return 'not read';
  return related.find((relation) => relation !== 'silent') ?? 'silent';
}
