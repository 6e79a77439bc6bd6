import { z } from 'zod';
import { modalities, polarities, quoteKinds, stances } from './claim.ts';
import type { EventLine } from './crosscheck.ts';
import { loadedTechniques } from './loaded-technique.ts';
import { schemaVersion } from './reading.ts';

const bilingual = z.object({ fr: z.string(), en: z.string() });
const offset = z.number().int().nonnegative();

export const relationNames = [
  'supports',
  'cooperates',
  'supplies',
  'commands',
  'part-of',
  'acts-for',
  'opposes',
  'fights',
  'negotiates',
] as const;
/** `said`, `denied`: nobody says otherwise; `disputed`: some say so and others not; `ended`: it is said to be over; `open`: only planned, supposed or asked. */
export const spellVerdicts = ['said', 'denied', 'disputed', 'ended', 'open'] as const;
export const changeKinds = ['ended', 'resumed', 'other-word', 'turned', 'succeeded'] as const;

/** What one claim says of a relation, as it says it. */
const statementSchema = z.object({
  document: z.string(),
  claim: z.string(),
  /** Words of the report (UTF-16 offsets into its text). */
  start: offset,
  end: offset,
  holder: z.string(),
  /** Nobody is identified behind it. */
  unnamed: z.literal(true).optional(),
  stance: z.enum(stances),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  /** `yes`: so it is; `no`: it is not; `over`: it is no longer; `open`: planned, supposed, asked. */
  says: z.enum(['yes', 'no', 'over', 'open']),
  /** `stated`: the words state the tie; `act`: they tell an act (`act` names its type), nothing more. */
  basis: z.enum(['stated', 'act']),
  act: z.string().optional(),
  /** Days for which it is said (ISO 8601), as far as the report states them. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** Day of the report. */
  reported: z.string().optional(),
  /** The document that had these words first. */
  copyOf: z.string().optional(),
});

const spellSchema = z.object({
  /** As somebody states them; what no report states is left out. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** First and last day of the reports that speak of it. */
  reported: z.object({ from: z.string(), to: z.string() }).optional(),
  holders: z.array(z.string()),
  claims: z.array(statementSchema).min(1),
  verdict: z.enum(spellVerdicts),
});

const addressSchema = z.object({ document: z.string(), claim: z.string() });

const changeSchema = z.object({
  /**
   * `ended`: somebody says that it is over; `resumed`: said again after that; `other-word`: one holder says otherwise than before;
   * `turned`: the pair was earlier said to stand in the contrary relation; `succeeded`: another stood in this place before.
   */
  kind: z.enum(changeKinds),
  holder: z.string(),
  earlier: addressSchema,
  later: addressSchema,
  /** The relation, or the other actor, of before. */
  before: z.string().optional(),
  why: z.string(),
});

/** How one actor is said to stand to another: a line of `recoupe relations --format jsonl` (contract, section 3b). */
export const relationLineSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  /** Who stands in the relation, and to whom; of mutual ones the order says nothing. */
  pair: z.tuple([z.string(), z.string()]),
  labels: z.tuple([bilingual, bilingual]),
  relation: z.enum(relationNames),
  mutual: z.literal(true).optional(),
  spells: z.array(spellSchema).min(1),
  changes: z.array(changeSchema),
});

export const voices = ['own', 'reported', 'quoted'] as const;

const termSchema = z.object({
  text: z.string(),
  technique: z.enum(loadedTechniques).optional(),
  neutral: bilingual.optional(),
  /** `own`: the outlet's words; `reported`: in an account of what somebody says, whose word it is stays open; `quoted`: in quotation marks. */
  voice: z.enum(voices),
  /** Who is quoted or reported. */
  holder: z.string().optional(),
  count: z.number().int().positive(),
  claims: z.array(
    z.object({ document: z.string(), claim: z.string().optional(), start: offset, end: offset, quote: z.enum(quoteKinds).optional() }),
  ),
});

/** How one outlet names one actor: a line of `recoupe framing --format jsonl` (contract, section 3b). */
export const framingLineSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  outlet: z.string(),
  actor: z.string(),
  label: bilingual,
  documents: z.array(z.string()),
  terms: z.array(termSchema).min(1),
});

export const ledgerKinds = ['prediction', 'promise', 'threat', 'deadline'] as const;
export const ledgerStatuses = ['open', 'kept', 'missed', 'contradicted', 'unknown'] as const;

const ledgerEvidenceSchema = z.object({
  document: z.string(),
  claim: z.string(),
  start: offset,
  end: offset,
  holder: z.string(),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  /** `done`, `done-late`, `not-done`; `under-way`; `said-again`: announced once more. */
  says: z.enum(['done', 'done-late', 'not-done', 'under-way', 'said-again']),
  from: z.string().optional(),
  to: z.string().optional(),
  reported: z.string().optional(),
  why: z.string(),
});

/** What is foreseen, promised, threatened or due, and what later reports say of it: a line of `recoupe ledger --format jsonl` (contract, section 3b). */
export const ledgerLineSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  kind: z.enum(ledgerKinds),
  document: z.string(),
  claim: z.string(),
  start: offset,
  end: offset,
  holder: z.string(),
  unnamed: z.literal(true).optional(),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  reported: z.string().optional(),
  /** Last day, as read. */
  due: z.string().optional(),
  dueBasis: z.enum(['explicit', 'relative', 'inherited', 'unknown']).optional(),
  dueText: z.string().optional(),
  /**
   * `kept`, `missed`: later reports tell that it was done, or that it was not in time; `contradicted`: they tell both;
   * `open`: not due yet by the last report; `unknown`: no later report speaks of it.
   */
  status: z.enum(ledgerStatuses),
  why: z.string(),
  evidence: z.array(ledgerEvidenceSchema),
});

export type RelationName = (typeof relationNames)[number];
export type RelationStatement = Readonly<z.infer<typeof statementSchema>>;
export type RelationSpell = Readonly<z.infer<typeof spellSchema>>;
export type RelationChange = Readonly<z.infer<typeof changeSchema>>;
export type RelationLine = Readonly<z.infer<typeof relationLineSchema>>;
export type SpellVerdict = (typeof spellVerdicts)[number];
export type Voice = (typeof voices)[number];
export type FramingTerm = Readonly<z.infer<typeof termSchema>>;
export type FramingLine = Readonly<z.infer<typeof framingLineSchema>>;
export type LedgerKind = (typeof ledgerKinds)[number];
export type LedgerStatus = (typeof ledgerStatuses)[number];
export type LedgerEvidence = Readonly<z.infer<typeof ledgerEvidenceSchema>>;
export type LedgerLine = Readonly<z.infer<typeof ledgerLineSchema>>;

/** Lines drawn from reports, with the reports in the order of time. */
export interface OverTime<Line> {
  readonly documents: readonly string[];
  readonly lines: readonly Line[];
}

/**
 * The relations that belong beside these events: all of them where no event is told by several reports; else those that several reports
 * speak of, that are disputed, or that are said to have changed.
 */
export function worthComparing(lines: readonly RelationLine[], events: readonly EventLine[]): readonly RelationLine[] {
  if (!sharesEvent(events)) return lines;
  return lines.filter(({ spells, changes }) => {
    const documents = new Set(spells.flatMap(({ claims }) => claims.map(({ document }) => document)));
    return changes.length > 0 || documents.size > 1 || spells.some(({ verdict }) => verdict === 'disputed' || verdict === 'ended');
  });
}

/** True where some event is told by several reports. */
const sharesEvent = (events: readonly EventLine[]): boolean => events.some(isTold);

const isTold = ({ members }: EventLine): boolean => members.some(({ document }) => document !== members[0]?.document);
