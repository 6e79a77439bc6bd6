import type { Place } from '../model/reading.ts';
import { countryWords } from './country-words.ts';
import { placeKindWords } from './entity-words.ts';
import { message } from './messages.ts';
import type { UiLanguage } from './ui-language.ts';

interface PlaceSetting {
  readonly ui: UiLanguage;
  readonly places: ReadonlyMap<string, Place>;
}

const isCountry = (ref: string): boolean => ref.startsWith('country:');

/** The area that a place lies in and its country, the smaller one first, each once and only where the place's name does not hold it. */
export function regionWords({ ref, name, within, country }: Place, { ui, places }: PlaceSetting): readonly string[] {
  const around = within === undefined || isCountry(within) ? undefined : places.get(within)?.name;
  const land = country === undefined || isCountry(ref) ? undefined : countryWords(country, ui);
  return [...new Set([around, land])].filter((words): words is string => words !== undefined && !name.includes(words));
}

/** What sort of place it is, as far as a reader needs to be told: nothing for a town or a country. */
function sortWords({ ref, kind, distanceKm, candidates = [] }: Place, ui: UiLanguage): readonly string[] {
  if (kind === 'point') return distanceKm === undefined ? [] : [placeKindWords.point[ui]];
  if (kind !== 'unresolved') return isCountry(ref) ? [] : [placeKindWords[kind][ui]];
  const open = candidates.length > 1 ? [message(ui, 'entity.candidatesCount', { count: candidates.length })] : [];
  return [placeKindWords.unresolved[ui], ...open];
}

/**
 * What stands in brackets behind a place: its sort and its region where it is first spoken of, later only that it has no position.
 * @example 'not located, 2 possible places, Mali'
 */
export function placeNote(place: Place, setting: PlaceSetting, isFirst: boolean): string {
  const sort = sortWords(place, setting.ui);
  if (!isFirst) return place.kind === 'unresolved' ? sort[0]! : '';
  return [...sort, ...regionWords(place, setting)].join(', ');
}

/** Degrees of a point, as fine as its radius allows: hundredths are about a kilometre. */
export function coordinateWords({ lat, lon, radiusKm = 0 }: Place, ui: UiLanguage): string | null {
  if (lat === undefined || lon === undefined) return null;
  const digits = radiusKm >= 10 ? 1 : 2;
  const degrees = new Intl.NumberFormat(ui === 'fr' ? 'fr-FR' : 'en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const west = ui === 'fr' ? 'O' : 'W';
  return `${degrees.format(Math.abs(lat))}° ${lat < 0 ? 'S' : 'N'}, ${degrees.format(Math.abs(lon))}° ${lon < 0 ? west : 'E'}`;
}
