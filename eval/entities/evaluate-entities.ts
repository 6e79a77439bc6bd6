import type { LanguageLibrary } from '../../src/pipeline.ts';
import type { KnownNames } from './known-names.ts';
import type { Part } from './read-sentence.ts';
import { type ActorsScore, scoreActors } from './score-actors.ts';
import { type PeersScore, scorePeers } from './score-peers.ts';
import { type PlacesScore, scorePlaces } from './score-places.ts';
import { scoreQuantities, scoreTimes, type ValuesScore } from './score-values.ts';

/** How the tables of the entity layer came out; what is wrong is listed for the development part only. */
export interface EntitiesScores {
  readonly values: readonly ValuesScore[];
  readonly peers: readonly PeersScore[];
  readonly places: readonly PlacesScore[];
  readonly actors: readonly ActorsScore[];
}

/**
 * Scores the tables of a folder for each language, each part apart.
 * @param parts The untouched part is for the end of a piece of work: it is not looked at on the way.
 * @throws ConfigurationError where the models of a language are missing
 * @throws Error naming a table and the row that does not fit
 */
export async function evaluateEntities(
  folder: string,
  library: LanguageLibrary,
  known: KnownNames,
  languages: readonly string[],
  parts: readonly Part[],
): Promise<EntitiesScores> {
  const scores: { [Group in keyof EntitiesScores]: EntitiesScores[Group][number][] } = { values: [], peers: [], places: [], actors: [] };
  for (const part of parts) {
    for (const lang of languages) {
      const times = await scoreTimes(folder, part, lang, library);
      if (times) scores.values.push(shown(times, part));
      scores.values.push(shown(await scoreQuantities(folder, part, lang, library), part));
      const peers = await scorePeers(folder, part, lang, library);
      if (peers) scores.peers.push(peers);
      scores.places.push(shown(await scorePlaces(folder, part, lang, library, known), part));
      scores.actors.push(shown(await scoreActors(folder, part, lang, library, known), part));
    }
  }
  return scores;
}

/** Rows of the untouched part stay unseen: only its figures are given. */
function shown<Score extends { readonly wrong: readonly string[] }>(score: Score, part: Part): Score {
  return part === 'development' ? score : { ...score, wrong: [] };
}
