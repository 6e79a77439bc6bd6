import { titleEnd } from '../../../util/title-run.ts';
import { type ActorPack, holds } from './actor-pack.ts';
import type { ActorSentence } from './actor-sentence.ts';
import { startsWithCapital } from './fold-name.ts';
import type { NameMatch } from './match-names.ts';
import type { ActorRegistry } from './registry.ts';

/** The title that a name begins goes on behind it: "Le Matin" in "Le Matin de l'Est". */
function goesOn({ words, surfaces, folded }: ActorSentence, { first, last }: NameMatch, pack: ActorPack): boolean {
  let start = first;
  while (start < last && !startsWithCapital(surfaces[start]!)) start++;
  if (words[last + 1]?.upos !== 'ADP' || words[start]!.upos !== 'DET') return false;
  const end = titleEnd(words, start, ({ upos, index }) => upos === 'ADP' && holds(pack.complements, folded[index]!));
  return end !== undefined && end > last;
}

/** Names without the outlets whose title, opened by an article, has further words in the text: those are other outlets. */
export function withoutLongerTitles(
  sentence: ActorSentence,
  matches: readonly NameMatch[],
  { records }: ActorRegistry,
  pack: ActorPack,
): readonly NameMatch[] {
  return matches.filter((match) => {
    const isOutlet = match.candidates.every(({ record }) => records[record]!.type === 'media');
    return !isOutlet || !goesOn(sentence, match, pack);
  });
}
