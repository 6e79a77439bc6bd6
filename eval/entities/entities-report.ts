import { type Cell, formatTable } from '../report/table.ts';
import type { Count } from './count.ts';
import type { EntitiesScores } from './evaluate-entities.ts';
import { actorGroups } from './match-actors.ts';
import { referenceGroups } from './match-references.ts';
import type { Part } from './read-sentence.ts';
import type { ActorsScore } from './score-actors.ts';
import type { PeerScore, PeersScore } from './score-peers.ts';
import { type PlacesScore, placeGroups } from './score-places.ts';
import type { ValuesScore } from './score-values.ts';

/** The scores as one table in 80 columns for each group; with `details`, everything that is wrong in the development part. */
export function entitiesReport({ values, peers, places, actors }: EntitiesScores, details: boolean): string[] {
  const wrong = (groups: readonly { readonly wrong: readonly string[] }[]): string[] =>
    details ? groups.flatMap((group) => group.wrong).map((line) => `  ${line}`) : [];
  return [
    ...valuesTable(values),
    ...wrong(values),
    '',
    ...peersTable(peers),
    '',
    ...placesTable(places),
    'in gaz.: points that the gazetteer holds. wrong: points where an area, an',
    'unresolved place or none is right. far: points elsewhere than the right one.',
    ...wrong(places),
    '',
    ...placeKindsTable(places),
    '',
    ...actorsTable(actors),
    'extra: names and nouns read as actors that the table does not list.',
    '',
    ...referencesTable(actors),
    ...wrong(actors),
  ];
}

interface PartOfLanguage {
  readonly lang: string;
  readonly part: Part;
}

function nameOf({ lang, part }: PartOfLanguage): string {
  return `${lang}, ${part}`;
}

/** Three cells. */
function counted({ right, expected }: Count): Cell[] {
  return [right, expected, share({ right, expected })];
}

function share({ right, expected }: Count): string | undefined {
  return expected === 0 ? undefined : (right / expected).toFixed(3);
}

/** One cell. */
function outOf({ right, expected }: Count): Cell {
  return expected === 0 ? undefined : `${right}/${expected}`;
}

function valuesTable(values: readonly ValuesScore[]): string[] {
  const rows = values.map((score): Cell[] => [`${score.table} ${nameOf(score)}`, score.rows, ...counted(score), score.traps]);
  return formatTable(['times and quantities', 'rows', 'right', 'of', 'share', 'trap hits'], rows);
}

function peersTable(peers: readonly PeersScore[]): string[] {
  const row = (name: string, { dated, undated, traps }: PeerScore): Cell[] => [name, ...counted(dated), outOf(undated), traps];
  const rows = peers.flatMap((score) => [
    row(`${nameOf(score)}: recoupe`, score.own),
    ...(score.chrono ? [row('    chrono-node', score.chrono)] : []),
  ]);
  const missing = peers.some(({ chrono }) => chrono === undefined) ? ['chrono-node is not installed: npm ci'] : [];
  return [...formatTable(['times, compared leniently', 'right', 'of', 'share', 'undated', 'trap hits'], rows), ...missing];
}

function placesTable(places: readonly PlacesScore[]): string[] {
  const rows = places.map((score): Cell[] => [
    nameOf(score),
    score.rows,
    ...counted(score.all),
    outOf(score.inGazetteer),
    share(score.inGazetteer),
    score.wrongPoints,
    score.misplaced,
    score.noneHits,
  ]);
  return formatTable(['places', 'rows', 'right', 'of', 'share', 'in gaz.', 'share', 'wrong', 'far', 'none hit'], rows);
}

function placeKindsTable(places: readonly PlacesScore[]): string[] {
  const rows = places.map((score): Cell[] => [nameOf(score), ...placeGroups.map((kind) => outOf(score.byKind[kind]))]);
  return formatTable(['places by kind', ...placeGroups], rows);
}

function actorsTable(actors: readonly ActorsScore[]): string[] {
  const rows = actors.map((score): Cell[] => [
    nameOf(score),
    ...counted(score.actors),
    ...actorGroups.map((group) => outOf(score.byGroup[group])),
    score.extra,
  ]);
  return formatTable(['actors', 'right', 'of', 'share', ...actorGroups, 'extra'], rows);
}

function referencesTable(actors: readonly ActorsScore[]): string[] {
  const rows = actors.map((score): Cell[] => [
    nameOf(score),
    ...counted(score.references),
    ...referenceGroups.map((group) => outOf(score.byReference[group])),
  ]);
  return formatTable(['references', 'right', 'of', 'share', ...referenceGroups], rows);
}
