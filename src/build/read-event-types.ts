import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type EventType, type EventTypes, eventTypeSchema } from '../model/event-type.ts';
import { type Codebooks, codebooksSchema, crosswalkProblems } from './event-codebooks.ts';
import { packProblems } from './pack-problem.ts';

const codebooksName = 'codebooks.yaml';
const fileSchema = z.strictObject({ sources: z.array(z.string()).min(1), types: z.array(z.unknown()).min(1) });

/** An entry as its file has it, before the roles of its ancestors are added. */
type Entry = z.infer<typeof eventTypeSchema>;
interface Place {
  readonly entry: Entry;
  /** File and entry, for messages. */
  readonly where: string;
}
type Places = ReadonlyMap<string, Place>;

/** Event types that cannot be used; `problems` has a line for each: file, entry, key, mend. */
export class EventTypeError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'EventTypeError';
    this.problems = problems;
  }
}

/**
 * Reads and checks the event types of a folder (`codebooks.yaml` and any number of type files).
 * @throws EventTypeError where something is wrong, with everything that is wrong
 * @example readEventTypes('data/event-types')['air-strike'].label.fr // 'frappe aérienne'
 */
export function readEventTypes(folder: string): EventTypes {
  const codebooks = readCodebooks(folder);
  const problems: string[] = [];
  const places = new Map<string, Place>();
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.yaml') && name !== codebooksName) problems.push(...readFile(join(folder, name), codebooks, places));
  }
  problems.push(
    ...[...places.values()].flatMap((place) => placeProblems(place, places, codebooks)),
    ...missingTops(folder, places, codebooks),
  );
  if (problems.length > 0) throw new EventTypeError(problems);
  return Object.fromEntries([...places.values()].map(({ entry }) => [entry.id, withRoles(entry, places)]));
}

/**
 * Reads the code lists of a folder of event types.
 * @throws EventTypeError where the file is missing or does not fit
 */
export function readCodebooks(folder: string): Codebooks {
  const path = join(folder, codebooksName);
  try {
    return codebooksSchema.parse(parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new EventTypeError(packProblems(path, error));
  }
}

/** Adds the entries of a file to `places`; gives what is wrong with the file. */
function readFile(path: string, codebooks: Codebooks, places: Map<string, Place>): readonly string[] {
  try {
    const { sources, types } = fileSchema.parse(parse(readFileSync(path, 'utf8')));
    const unknown = sources.filter((key) => codebooks.sources[key] === undefined);
    return [
      ...unknown.map((key) => `${path}: sources: "${key}" is not in ${codebooksName}. Add it there, or correct its spelling.`),
      ...types.flatMap((content, index) => readEntry(path, content, index, places)),
    ];
  } catch (error) {
    return packProblems(path, error);
  }
}

function readEntry(path: string, content: unknown, index: number, places: Map<string, Place>): readonly string[] {
  const named = z.object({ id: z.string() }).safeParse(content);
  const where = `${path}: ${named.success ? named.data.id : `types.${index}`}`;
  const parsed = eventTypeSchema.safeParse(content);
  if (!parsed.success) return packProblems(where, parsed.error);
  const other = places.get(parsed.data.id);
  if (other !== undefined) return [`${where}: id: is taken by ${other.where}. Give one of them another id.`];
  places.set(parsed.data.id, { entry: parsed.data, where });
  return [];
}

function placeProblems(place: Place, places: Places, codebooks: Codebooks): readonly string[] {
  const { entry, where } = place;
  const problems = [...crosswalkProblems(codebooks, entry.crosswalk), ...parentProblems(place, places, codebooks)];
  return problems.map((problem) => `${where}: ${problem}. Correct it.`);
}

function parentProblems({ entry }: Place, places: Places, codebooks: Codebooks): readonly string[] {
  if (entry.parent !== undefined && !places.has(entry.parent)) return [`parent: there is no type "${entry.parent}"`];
  const line = lineOf(entry, places);
  if (line === undefined) return ['parent: its parents go round in a circle'];
  const top = line.at(-1) ?? entry;
  if (top !== entry && top.parent !== undefined) return [];
  const isPlover = codebooks.plover.types[top.id] !== undefined;
  if (top === entry && !isPlover && !codebooks.ownTypes.includes(entry.id)) {
    return ['parent: is missing, and the id is no top type of PLOVER and none of ownTypes'];
  }
  const type = entry.crosswalk.plover?.type;
  if (!isPlover || type === top.id) return [];
  return [`crosswalk.plover.type: "${type ?? 'none'}" contradicts "${top.id}", the top type above it`];
}

/** The parents of an entry as far as they are known, nearest first; undefined where they go round in a circle. */
function lineOf(entry: Entry, places: Places): readonly Entry[] | undefined {
  const line: Entry[] = [];
  const seen = new Set([entry.id]);
  for (let above = entry.parent; above !== undefined; above = line.at(-1)?.parent) {
    const place = places.get(above);
    if (place === undefined) break;
    if (seen.has(above)) return undefined;
    seen.add(above);
    line.push(place.entry);
  }
  return line;
}

function missingTops(folder: string, places: Places, codebooks: Codebooks): readonly string[] {
  return [...Object.keys(codebooks.plover.types), ...codebooks.ownTypes]
    .filter((id) => !places.has(id) || places.get(id)?.entry.parent !== undefined)
    .map((id) => `${folder}: there is no top type "${id}". Add an entry without parent.`);
}

function withRoles(entry: Entry, places: Places): EventType {
  const line = lineOf(entry, places) ?? [];
  return { ...entry, roles: Object.assign({}, ...line.map(({ roles }) => roles).reverse(), entry.roles) };
}
