import { holds } from './actor-pack.ts';
import type { NameMatch } from './match-names.ts';
import type { WorkingSentence } from './working-sentence.ts';

/** "its French initials", "un sigle anglais": the adjective names a language, and the text is no more about that country. */
export function isLanguage({ lemmas, pack }: WorkingSentence, { first, last, candidates }: NameMatch): boolean {
  if (!candidates.every(({ kind }) => kind === 'demonym')) return false;
  return [first - 1, last + 1].some((at) => lemmas[at] !== undefined && holds(pack.languageNouns, lemmas[at]));
}
