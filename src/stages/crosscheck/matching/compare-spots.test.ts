import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../model/claim.ts';
import type { Place } from '../../../model/reading.ts';
import type { Spot } from '../incidents/spots.ts';
import { compareSpots, distanceKm, type SpotRelation } from './compare-spots.ts';

const claim = { id: 'c1' } as Claim;

function spot(name: string, place: Partial<Place>, other: Partial<Spot> = {}): Spot {
  const named = `name:${name.toLowerCase()}`;
  const entry = place.geonameId === undefined ? [] : [`gn:${place.geonameId}`];
  return {
    start: 0,
    end: name.length,
    claim,
    place: { ref: entry[0] ?? named, name, kind: 'point', why: '', ...place },
    name,
    keys: [...entry, named],
    areas: place.country === undefined ? [] : [`country:${place.country}`],
    isArea: false,
    isNearby: false,
    ...other,
  };
}

const ford = spot('Ravno', { geonameId: 1, country: 'AAA', lat: 10, lon: 20 });
const namesake = spot('Ravno', { geonameId: 2, country: 'BBB', lat: 40, lon: 60 });
const bareName = spot('Ravno', { kind: 'unresolved' }, { areas: [] });
const village = spot('Tessek', { geonameId: 3, country: 'AAA', lat: 10.05, lon: 20.05 });
const farTown = spot('Lirne', { geonameId: 4, country: 'AAA', lat: 12, lon: 20 });
const country = spot('Aaland', { ref: 'country:AAA', kind: 'area', country: 'AAA' }, { keys: ['country:AAA'], areas: [], isArea: true });
const otherCountry = spot(
  'Beland',
  { ref: 'country:BBB', kind: 'area', country: 'BBB' },
  { keys: ['country:BBB'], areas: [], isArea: true },
);
const unlistedArea = spot('Low Marches', { kind: 'area' }, { isArea: true });

describe('compareSpots', () => {
  it.each<[string, readonly Spot[], readonly Spot[], SpotRelation]>([
    ['one entry', [ford], [ford], 'same'],
    ['two towns of one name in two countries', [ford], [namesake], 'apart'],
    ['a name that no list decides on, and an entry of that name', [bareName], [ford], 'same'],
    ['a town in the country that the other report names alone', [ford], [country], 'within'],
    ['a town outside the country that the other report names alone', [ford], [otherCountry], 'apart'],
    ['two villages near each other', [ford], [village], 'near'],
    ['two towns far from each other', [ford], [farTown], 'apart'],
    ['an area that no list has, and a town', [unlistedArea], [ford], 'perhaps'],
    ['one report names no place', [ford], [], 'unknown'],
    ['the closest of several', [farTown, ford], [village, ford], 'same'],
  ])('%s', (_, one, other, relation) => {
    expect(compareSpots(one, other)).toBe(relation);
    expect(compareSpots(other, one)).toBe(relation);
  });

  it('allows for the radius of a large place', () => {
    const wide = { ...farTown, place: { ...farTown.place, radiusKm: 250 } };
    expect(compareSpots([ford], [wide])).toBe('near');
  });
});

describe('distanceKm', () => {
  it('is a degree of latitude, and nothing without a point', () => {
    const place = (lat: number): Place => ({ ...ford.place, lat });
    expect(distanceKm(place(10), place(11))).toBeCloseTo(111.2, 0);
    expect(distanceKm(place(10), bareName.place)).toBeUndefined();
  });
});
