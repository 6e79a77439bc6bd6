import { join } from 'node:path';
import type { LanguageLibrary } from '../../src/pipeline.ts';
import { type Count, countByGroup, countRight } from './count.ts';
import { type ExpectedPlace, readPlaceTable } from './entity-tables.ts';
import type { KnownNames } from './known-names.ts';
import { judgePlace, type PlaceOutcome } from './match-places.ts';
import { type Part, readSentence } from './read-sentence.ts';

export const placeGroups = ['point', 'area', 'line', 'facility', 'unresolved', 'none'] as const;

/** How the places of a part came out in one language. */
export interface PlacesScore {
  readonly lang: string;
  readonly part: Part;
  readonly rows: number;
  /** All places; words that name none are not among them. */
  readonly all: Count;
  readonly byKind: Readonly<Record<ExpectedPlace['kind'], Count>>;
  /** Points that the gazetteer holds. */
  readonly inGazetteer: Count;
  /** Points where an area, an unresolved place or none is right. */
  readonly wrongPoints: number;
  /** Points too far from the right one. */
  readonly misplaced: number;
  /** Places in words that name none. */
  readonly noneHits: number;
  readonly wrong: readonly string[];
}

interface JudgedPlace extends PlaceOutcome {
  readonly expected: ExpectedPlace;
  readonly group: ExpectedPlace['kind'];
  readonly text: string;
}

/**
 * Scores the table of places of a part in one language.
 * @throws Error naming the file and the row where its words are not in the sentence
 */
export async function scorePlaces(
  folder: string,
  part: Part,
  lang: string,
  library: LanguageLibrary,
  known: KnownNames,
): Promise<PlacesScore> {
  const path = join(folder, part, 'places.yaml');
  const judged: JudgedPlace[] = [];
  let rows = 0;
  for (const [index, { text, lang: own, expect }] of readPlaceTable(path).entries()) {
    if (own !== lang) continue;
    rows++;
    const reading = await readSentence(text, lang, undefined, library);
    try {
      judged.push(...expect.map((expected) => ({ ...judgePlace(text, expected, reading, known), expected, group: expected.kind, text })));
    } catch (cause) {
      throw new Error(`${path}, row ${index + 1}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
  return { lang, part, rows, ...summary(judged) };
}

function summary(judged: readonly JudgedPlace[]): Omit<PlacesScore, 'lang' | 'part' | 'rows'> {
  return {
    all: countRight(judged.filter(({ group }) => group !== 'none')),
    byKind: countByGroup(placeGroups, judged),
    inGazetteer: countRight(judged.filter(({ expected }) => expected.kind === 'point' && expected.inGazetteer !== false)),
    wrongPoints: judged.filter(({ wrongPoint }) => wrongPoint).length,
    misplaced: judged.filter(({ misplaced }) => misplaced).length,
    noneHits: judged.filter(({ group, right }) => group === 'none' && !right).length,
    wrong: judged.filter(({ right }) => !right).map(({ text, expected, found }) => wrongLine(text, expected, found)),
  };
}

function wrongLine(text: string, expected: ExpectedPlace, found: PlaceOutcome['found']): string {
  return `${text} | ${JSON.stringify(expected)}: ${found ? JSON.stringify({ ...found, geometry: undefined }) : 'no place'}`;
}
