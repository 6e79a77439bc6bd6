import { holds } from './actor-pack.ts';
import { baseRelation, feature, headOf } from './actor-sentence.ts';
import { type Composer, type DraftMention, documentActor, textOf, wholePhrase } from './composition.ts';
import type { NameMatch } from './match-names.ts';
import type { WordRange } from './phrase-words.ts';
import type { WorkingSentence } from './working-sentence.ts';

/**
 * "masked Serbs", "deux Russes", "un Syrien": some of a people or one of it, not the state; undefined for the people as such
 * ("les Turcs").
 */
export function peopleMention(reader: Omit<Composer, 'compose'>, match: NameMatch, country: string): DraftMention | undefined {
  const { sentence, table } = reader;
  const at = headOf(sentence.words, match.first, match.last);
  const range = rangeOf(sentence, match, at);
  const isOne = feature(sentence.words[at]!, 'Number') === 'Sing';
  if (!isSome(sentence, range, at)) return undefined;
  const composer = reader as Composer;
  const words = textOf(composer, range);
  const actor = documentActor(composer, words, true, isOne ? { type: 'person', country, role: words } : { type: 'group', country });
  table.add(actor);
  return wholePhrase(composer, range, actor.id, 'people', `"${words}": ${isOne ? 'one' : 'some'} of a people, not its state`);
}

/** With the adjectives before it. */
function rangeOf({ words }: WorkingSentence, { first, last }: NameMatch, head: number): WordRange {
  let from = first;
  while (from > 0 && words[from - 1]!.head === head && baseRelation(words[from - 1]!.deprel) === 'amod') from--;
  return { first: from, last };
}

function isSome({ words, folded, children, pack }: WorkingSentence, { first }: WordRange, head: number): boolean {
  const isCounted = children[head]!.some((child) => baseRelation(words[child]!.deprel) === 'nummod');
  return isCounted || first < head || holds(pack.indefinites, folded[first - 1] ?? '');
}
