import { relateFigures } from '../../src/stages/crosscheck/fields/event-fields.ts';
import type { Incident } from '../../src/stages/crosscheck/incidents/incident.ts';
import { compareFillers, type FillerRelation } from '../../src/stages/crosscheck/matching/compare-fillers.ts';
import { compareSpots, type SpotRelation } from '../../src/stages/crosscheck/matching/compare-spots.ts';
import { daysApart, lengthInDays } from '../../src/stages/crosscheck/matching/days.ts';

const fillerVerdicts: Readonly<Record<FillerRelation, string>> = {
  same: 'same',
  compatible: 'compatible',
  other: 'conflict',
  unknown: 'silent',
};
const spotVerdicts: Readonly<Record<SpotRelation, string>> = {
  same: 'same',
  within: 'compatible',
  near: 'compatible',
  perhaps: 'compatible',
  apart: 'conflict',
  unknown: 'silent',
};

/**
 * How a field of two events relates that are not one event, so that no line has a verdict on it: by the comparisons of the cross-check itself.
 * @param field actor, place, date, modality or quantity; any other is an act: "presence" is silent where the second report tells no such thing
 * @returns a verdict, or both modalities
 */
export function relateIncidents(field: string, one: Incident, other: Incident): string {
  switch (field) {
    case 'actor':
      return fillerVerdicts[compareFillers(one.actors, other.actors)];
    case 'place':
      return spotVerdicts[compareSpots(one.spots, other.spots)];
    case 'date':
      return relateDays(one, other);
    case 'quantity':
      return relateNumbers(one, other);
    case 'modality':
      return `${one.claims[0]!.modality} / ${other.claims[0]!.modality}`;
    default:
      return one.types.includes(field) && other.types.includes(field) ? 'told in both' : 'silent';
  }
}

function relateDays({ days: one }: Incident, { days: other }: Incident): string {
  if (!one || !other) return 'silent';
  if (daysApart(one, other) > 0) return 'conflict';
  return one.from === other.from && lengthInDays(one) === lengthInDays(other) ? 'same' : 'compatible';
}

function relateNumbers({ figures: [one] }: Incident, { figures: [other] }: Incident): string {
  return one && other ? relateFigures(one, other) : 'silent';
}
