import type { FeatureKind } from '../../../model/gazetteer.ts';
import type { StoredEntry } from './entry-record.ts';
import { foldName } from './fold-name.ts';

/** A row of a GeoNames dump: 19 columns between tabs (the columns are named in the readme of its dumps). */
export interface GeonamesRow {
  readonly geonameId: number;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly featureClass: string;
  readonly featureCode: string;
  /** ISO 3166-1 alpha-2; empty for what lies in no country. */
  readonly country: string;
  readonly admin1: string;
  readonly population: number;
  /** Day of the last change, YYYY-MM-DD; empty where it is not stated. */
  readonly modified: string;
}

/** Why a row cannot be read. */
export type RowProblem = 'columns' | 'geonameid' | 'name' | 'coordinates';

/** What a dump shares with the index that it becomes part of. */
export interface RowContext {
  readonly coordinateSource: string;
  readonly alpha3: Readonly<Record<string, string>>;
  readonly admin1Codes: Readonly<Record<string, string>>;
}

const columns = 19;
const machineRomanisation = /^[a-z0-9 '`.-]+$/u;
const acronym = /^[\p{Lu}\d]{1,4}$/u;
const notAName = /:\/\/|^[\p{N}\s]*$/u;
const longestName = 120;

/** Reads a line of a dump. @returns the row, or why it is none */
export function readGeonamesRow(line: string): GeonamesRow | RowProblem {
  const cells = line.split('\t');
  if (cells.length !== columns) return 'columns';
  const [id = '', name = '', asciiName = '', alternates = '', lat = '', lon = ''] = cells;
  if (!/^[1-9]\d{0,9}$/u.test(id) || Number(id) >= 2 ** 28) return 'geonameid';
  if (foldName(name) === '') return 'name';
  const point = [degrees(lat, 90), degrees(lon, 180)] as const;
  if (point[0] === undefined || point[1] === undefined) return 'coordinates';
  return {
    geonameId: Number(id),
    names: usefulNames(name, asciiName, alternates),
    lat: point[0],
    lon: point[1],
    featureClass: cells[6]!,
    featureCode: cells[7]!,
    country: cells[8]!,
    admin1: cells[10]!,
    population: readPopulation(cells[14]!),
    modified: /^\d{4}-\d\d-\d\d$/u.test(cells[18]!) ? cells[18]! : '',
  };
}

function readPopulation(text: string): number {
  return /^\d{1,11}$/u.test(text) ? Number(text) : 0;
}

function degrees(text: string, limit: number): number | undefined {
  return /^-?\d{1,3}(?:\.\d+)?(?:E-\d+)?$/u.test(text) && Math.abs(Number(text)) <= limit ? Number(text) : undefined;
}

/**
 * The names of a place that a report may bear: its own name, and of the others one for each fold. Left out are codes of airports
 * and stations (they would be read as acronyms of parties), addresses, and romanisations by machine, which are all in small letters.
 */
function usefulNames(name: string, asciiName: string, alternates: string): readonly string[] {
  const others = alternates === '' ? [] : alternates.split(',').filter(isUseful);
  const byFold = new Map<string, string>();
  for (const text of [name, asciiName, ...others]) {
    const folded = foldName(text);
    if (folded !== '' && !byFold.has(folded)) byFold.set(folded, text);
  }
  return [...byFold.values()];
}

function isUseful(name: string): boolean {
  return name.length <= longestName && !machineRomanisation.test(name) && !acronym.test(name) && !notAName.test(name);
}

/** GeoNames feature codes that are more than their class. */
const kindOfCode: Readonly<Record<string, FeatureKind>> = {
  PCLI: 'country',
  PCLS: 'country',
  PCLD: 'country',
  PCLF: 'country',
  PCLIX: 'country',
  PCL: 'country',
  ADM1: 'admin1',
  ADM2: 'admin2',
  PPLX: 'quarter',
  MILB: 'base',
  AIRB: 'base',
  NVB: 'base',
  INSM: 'base',
  AIRP: 'airport',
  AIRF: 'airport',
  AIRH: 'airport',
  PSTB: 'crossing',
  BDG: 'bridge',
  BDGQ: 'bridge',
  CMP: 'camp',
  CMPRF: 'camp',
  CMPQ: 'camp',
  PRT: 'port',
  HBR: 'port',
  DAM: 'dam',
  DAMQ: 'dam',
  LK: 'lake',
  LKS: 'lake',
  RSV: 'lake',
  LGN: 'lake',
  STM: 'river',
  STMI: 'river',
  WAD: 'river',
  CNL: 'river',
  SEA: 'sea',
  OCN: 'sea',
  GULF: 'sea',
  STRT: 'sea',
  BAY: 'sea',
  ISL: 'island',
  ISLS: 'island',
  ISLET: 'island',
  MT: 'mountain',
  MTS: 'mountain',
  PK: 'mountain',
  HLL: 'mountain',
  HLLS: 'mountain',
  PASS: 'mountain',
  DSRT: 'desert',
  ERG: 'desert',
};

const kindOfClass: Readonly<Record<string, FeatureKind>> = { A: 'region', P: 'settlement', L: 'region', R: 'road', U: 'sea', V: 'region' };

/** A row as an entry of an index. */
export function entryOfRow(row: GeonamesRow, { coordinateSource, alpha3, admin1Codes }: RowContext): StoredEntry {
  const { geonameId, lat, lon, population } = row;
  const country = alpha3[row.country];
  const admin1 = admin1Codes[`${row.country}.${row.admin1}`];
  return {
    entry: {
      id: `gn:${geonameId}`,
      name: row.names[0]!,
      kind: kindOfCode[row.featureCode] ?? kindOfClass[row.featureClass] ?? 'site',
      countries: country === undefined ? [] : [country],
      ...(admin1 !== undefined && { admin1 }),
      geonameId,
      lat,
      lon,
      ...(population > 0 && { population }),
      coordinateSource,
    },
    names: row.names.map((text) => ({ text })),
  };
}
