import type { Occurrence } from './occurrence.ts';
import type { Agreement, ReferencePack } from './reference-pack.ts';

/** What speaks against an antecedent without ruling it out. */
export const fit = {
  /** A body whose name has the other number: "the Brigades … it", "the army … they". */
  otherNumber: 0.45,
  otherNumberOfCapital: 0.3,
  /** The words do not show the gender. */
  openGender: 0.92,
  /** A name that does not show its number, for a pronoun in the plural. */
  openNumber: 0.6,
  otherGenderOfCapital: 0.6,
  /** Cities and countries are seldom taken up by a personal pronoun; "there" and "y" do that. */
  /** A member of a body, for a pronoun that stands for persons. */
  oneOfMany: 0.6,
  place: 0.5,
  event: 0.75,
  thing: 0.9,
} as const;

const kindFit: Readonly<Record<Occurrence['kind'], number>> = {
  actor: 1,
  place: fit.place,
  event: fit.event,
  thing: fit.thing,
  instrument: fit.thing,
};

/** "a soldier", "a rebel": described by a noun, in the singular, that is no noun of a body ("a brigade"). */
function isOneOfMany({ kind, form, grammar, type, isBody: isNounOfBody }: Occurrence): boolean {
  return kind === 'actor' && form === 'nominal' && grammar.number === 'singular' && type !== undefined && armed.has(type) && !isNounOfBody;
}

const armed: ReadonlySet<string> = new Set(['state-force', 'militia', 'rebel', 'tribe']);
const bodies: ReadonlySet<string> = new Set(['state-force', 'militia', 'rebel', 'tribe', 'government', 'organisation', 'media']);

/** How the language agrees. */
export interface Usage {
  /** Bodies may be taken up in either number, and gender tells only persons apart. */
  readonly loose: boolean;
  /** The gender of a capital that stands for its government. */
  readonly capitals?: 'masculine' | 'feminine';
}

/** How the language of a sentence agrees. */
export function usageOf({ grammaticalGender, capitalGender }: ReferencePack): Usage {
  return { loose: !grammaticalGender, ...(capitalGender && { capitals: capitalGender }) };
}

/** How well gender, number and sort agree, from 0 (ruled out) to 1. */
export function agreementOf(wanted: Agreement, occurrence: Occurrence, usage: Usage): number {
  const number = numberFit(wanted, occurrence, usage.loose);
  return number === 0 ? 0 : number * genderFit(wanted, occurrence, usage) * sortFit(wanted, occurrence);
}

function numberFit(wanted: Agreement, occurrence: Occurrence, loose: boolean): number {
  const { grammar, form } = occurrence;
  if (!wanted.number || wanted.number === grammar.number) return 1;
  if (form === 'capital' && !loose) return wanted.number === 'plural' ? 0 : 1;
  if (!grammar.number) return openNumberFit(wanted, occurrence, loose);
  if (!loose || !isBody(occurrence) || isCounted(occurrence)) return 0;
  return form === 'capital' ? fit.otherNumberOfCapital : fit.otherNumber;
}

function openNumberFit(wanted: Agreement, { form, kind }: Occurrence, loose: boolean): number {
  return wanted.number === 'plural' && form === 'name' && !loose && kind === 'actor' ? fit.openNumber : 1;
}

function isBody({ kind, type, isPerson }: Occurrence): boolean {
  return kind === 'actor' && !isPerson && type !== undefined && (bodies.has(type) || type === 'group');
}

/** Several taken together, or a plural that was described or taken up as such: no pronoun in the singular stands for it. */
function isCounted({ members, form, grammar }: Occurrence): boolean {
  return members !== undefined || (countedForms.has(form) && grammar.number === 'plural');
}

const countedForms: ReadonlySet<string> = new Set(['nominal', 'pronoun', 'possessive', 'relative']);

function genderFit(wanted: Agreement, { grammar, kind, type, form }: Occurrence, { loose, capitals }: Usage): number {
  if (!wanted.gender) return 1;
  if (form === 'capital' && capitals) return wanted.gender === capitals ? 1 : fit.otherGenderOfCapital;
  if (!grammar.gender) return loose ? 1 : fit.openGender;
  const isOfPersons = !loose || (kind === 'actor' && type === 'person');
  return wanted.gender === grammar.gender || !isOfPersons ? 1 : 0;
}

function sortFit({ stands }: Agreement, occurrence: Occurrence): number {
  const { kind, type } = occurrence;
  const isPerson = kind === 'actor' && type === 'person';
  if (stands === 'person') return isPerson ? 1 : isOneOfMany(occurrence) || occurrence.isPerson ? fit.oneOfMany : 0;
  if (stands === 'thing' && (isPerson || occurrence.isPerson)) return 0;
  return occurrence.isPerson ? 1 : kindFit[kind];
}
