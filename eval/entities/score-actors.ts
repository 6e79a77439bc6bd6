import { join } from 'node:path';
import type { Reading } from '../../src/model/reading.ts';
import { spansOverlap } from '../../src/model/span.ts';
import type { LanguageLibrary } from '../../src/pipeline.ts';
import { findString } from '../phenomena/find-string.ts';
import { type Count, countByGroup, countRight } from './count.ts';
import { type ActorRow, readActorTables } from './entity-tables.ts';
import type { KnownNames } from './known-names.ts';
import { type ActorGroup, actorGroups, groupOf, judgeActor } from './match-actors.ts';
import { judgeReference, type ReferenceGroup, referenceGroup, referenceGroups } from './match-references.ts';
import { type Part, readSentence } from './read-sentence.ts';

/** How the actors and the references of a part came out in one language. */
export interface ActorsScore {
  readonly lang: string;
  readonly part: Part;
  readonly rows: number;
  /** All actors; words that name none are not among them. */
  readonly actors: Count;
  readonly byGroup: Readonly<Record<ActorGroup, Count>>;
  /** Names and nouns read as actors that the table does not list. */
  readonly extra: number;
  /** All references; words that take nothing up are not among them. */
  readonly references: Count;
  readonly byReference: Readonly<Record<ReferenceGroup, Count>>;
  readonly wrong: readonly string[];
}

interface JudgedRow {
  readonly actors: readonly { readonly group: ActorGroup; readonly right: boolean }[];
  readonly references: readonly { readonly group: ReferenceGroup; readonly right: boolean }[];
  readonly extra: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Scores the tables of actors and references of a part in one language.
 * @throws Error naming the file and the row where its words are not in the sentence
 */
export async function scoreActors(
  folder: string,
  part: Part,
  lang: string,
  library: LanguageLibrary,
  known: KnownNames,
): Promise<ActorsScore> {
  const judged: JudgedRow[] = [];
  for (const { row, where } of readActorTables(join(folder, part))) {
    if (row.lang !== lang) continue;
    const reading = await readSentence(row.text, lang, undefined, library);
    try {
      judged.push(judgeRow(row, reading, known));
    } catch (cause) {
      throw new Error(`${where}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
  const actors = judged.flatMap((row) => row.actors);
  const references = judged.flatMap((row) => row.references);
  return {
    lang,
    part,
    rows: judged.length,
    actors: countRight(actors.filter(({ group }) => group !== 'none')),
    byGroup: countByGroup(actorGroups, actors),
    extra: judged.flatMap(({ extra }) => extra).length,
    references: countRight(references.filter(({ group }) => group !== 'none')),
    byReference: countByGroup(referenceGroups, references),
    wrong: judged.flatMap(({ wrong }) => wrong),
  };
}

function judgeRow(row: ActorRow, reading: Reading, known: KnownNames): JudgedRow {
  const { text, lang } = row;
  const actors = (row.actors ?? []).map((expected) => ({
    expected,
    group: groupOf(expected),
    ...judgeActor(text, expected, reading, known),
  }));
  const references = row.references.map((expected) => ({
    expected,
    group: referenceGroup(expected),
    ...judgeReference(text, lang, expected, reading),
  }));
  const extra = extraActors(row, reading);
  const wrong = [...actors, ...references].filter(({ right }) => !right);
  return {
    actors,
    references,
    extra,
    wrong: [
      ...wrong.map(({ expected, found }) => `${text} | ${JSON.stringify(expected)}: ${found ? JSON.stringify(found) : 'not found'}`),
      ...extra.map((words) => `${text} | not listed: ${words}`),
    ],
  };
}

const namingForms = ['name', 'nominal', 'demonym', 'capital'];

/** Actors by name or noun at words that the table lists neither as an actor nor as a reference. */
function extraActors({ text, actors, references }: ActorRow, { mentions }: Reading): string[] {
  if (!actors) return [];
  const listed = [...actors, ...references].flatMap((expected) => findString(text, expected.text));
  return mentions
    .filter(({ kind, form }) => kind === 'actor' && namingForms.includes(form))
    .filter((mention) => !listed.some((place) => spansOverlap(place, mention)))
    .map((mention) => mention.text);
}
