import type { MentionForm } from '../model/claim.ts';
import type { Actor, Place, TimeMention } from '../model/reading.ts';
import type { Bilingual, UiLanguage } from './ui-language.ts';

export const actorTypeWords: Readonly<Record<Actor['type'], Bilingual>> = {
  'state-force': { en: 'state force', fr: 'force d’État' },
  militia: { en: 'militia', fr: 'milice' },
  rebel: { en: 'rebel group', fr: 'groupe rebelle' },
  tribe: { en: 'tribe', fr: 'tribu' },
  government: { en: 'government', fr: 'gouvernement' },
  organisation: { en: 'organisation', fr: 'organisation' },
  media: { en: 'media', fr: 'média' },
  person: { en: 'person', fr: 'personne' },
  group: { en: 'group', fr: 'groupe' },
};

export const placeKindWords: Readonly<Record<Place['kind'], Bilingual>> = {
  point: { en: 'point', fr: 'point' },
  area: { en: 'area', fr: 'zone' },
  line: { en: 'line', fr: 'ligne' },
  facility: { en: 'facility', fr: 'installation' },
  unresolved: { en: 'not located', fr: 'non situé' },
};

export const formWords: Readonly<Record<MentionForm, Bilingual>> = {
  name: { en: 'name', fr: 'nom' },
  nominal: { en: 'description', fr: 'description' },
  pronoun: { en: 'pronoun', fr: 'pronom' },
  possessive: { en: 'possessive', fr: 'possessif' },
  relative: { en: 'relative clause', fr: 'relative' },
  demonym: { en: 'adjective or people of a country', fr: 'adjectif ou peuple d’un pays' },
  capital: { en: 'capital for its government', fr: 'capitale pour son gouvernement' },
};

export const precisionWords: Readonly<Record<TimeMention['precision'], Bilingual>> = {
  hour: { en: 'to the hour', fr: 'à l’heure près' },
  day: { en: 'to the day', fr: 'au jour près' },
  week: { en: 'to the week', fr: 'à la semaine près' },
  month: { en: 'to the month', fr: 'au mois près' },
  season: { en: 'to the season', fr: 'à la saison près' },
  year: { en: 'to the year', fr: 'à l’année près' },
  decade: { en: 'to the decade', fr: 'à la décennie près' },
  vague: { en: 'vague', fr: 'vague' },
};

/** Why a time has its days, or none: the codes of the stage that reads times. */
const timeReasonWords: Readonly<Record<string, Bilingual>> = {
  stated: { en: 'the words name the day', fr: 'les mots disent le jour' },
  'counted-from-document-date': { en: 'counted from the date of the report', fr: 'compté depuis la date de l’article' },
  'last-before-document-date': { en: 'the last one before the date of the report', fr: 'le dernier avant la date de l’article' },
  'next-after-document-date': { en: 'the next one after the date of the report', fr: 'le prochain après la date de l’article' },
  'year-from-weekday': { en: 'the year in which the weekday fits the date', fr: 'l’année où le jour de la semaine convient à la date' },
  'weekday-does-not-fit': { en: 'the weekday does not fit the date', fr: 'le jour de la semaine ne convient pas à la date' },
  'document-date-unknown': { en: 'the date of the report is not known', fr: 'la date de l’article est inconnue' },
  'several-years-fit': { en: 'several years fit', fr: 'plusieurs années conviennent' },
  'relative-to-event': { en: 'counted from an event that has no day', fr: 'compté depuis un événement sans date' },
  'same-as-before': { en: 'the same as the time named before', fr: 'le même que le temps nommé avant' },
  'day-of-the-sentence': { en: 'on the day that the sentence names', fr: 'au jour que nomme la phrase' },
  duration: { en: 'how long, not when', fr: 'une durée, pas une date' },
  repeated: { en: 'repeated, on no single day', fr: 'répété, sans jour unique' },
  vague: { en: 'too vague for days', fr: 'trop vague pour des jours' },
};

const unitWords: Readonly<Record<string, Bilingual>> = {
  person: { en: 'people', fr: 'personnes' },
  vehicle: { en: 'vehicles', fr: 'véhicules' },
  place: { en: 'places', fr: 'lieux' },
  attempt: { en: 'attempts', fr: 'tentatives' },
  percent: { en: 'per cent', fr: 'pour cent' },
  share: { en: 'share', fr: 'part' },
  hour: { en: 'hours', fr: 'heures' },
  day: { en: 'days', fr: 'jours' },
  week: { en: 'weeks', fr: 'semaines' },
  month: { en: 'months', fr: 'mois' },
  year: { en: 'years', fr: 'ans' },
};

function openWords(table: Readonly<Record<string, Bilingual>>, code: string, ui: UiLanguage): string {
  return (Object.hasOwn(table, code) ? table[code]?.[ui] : undefined) ?? code;
}

/** The reason of a time in words; a code that is not known is shown as it is. */
export function timeReason(code: string, ui: UiLanguage): string {
  return openWords(timeReasonWords, code, ui);
}

/** What is counted, in words; the list is open, so an unknown unit is shown as it is. */
export function unitName(unit: string, ui: UiLanguage): string {
  return openWords(unitWords, unit, ui);
}
