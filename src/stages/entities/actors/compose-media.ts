import { describedGroup } from './compose-described.ts';
import { composed, type Phrase } from './compose-forces.ts';
import {
  asDocumentActor,
  type Composer,
  type Composition,
  countryAround,
  countryOfContext,
  documentActor,
  isComplement,
  textOf,
} from './composition.ts';
import { startsWithCapital } from './fold-name.ts';
import { titledOutlet } from './outlet-titles.ts';
import type { WordRange } from './phrase-words.ts';
import type { WorkingSentence } from './working-sentence.ts';

/** "Sud Quotidien", "Hill Radio": the noun with a capital closes a name. */
function titleOfOutlet({ words, surfaces, matchOf, headOfWord }: WorkingSentence, { head }: Phrase): WordRange | undefined {
  if (!startsWithCapital(surfaces[head.first]!) || surfaces[head.last + 1] === '-') return undefined;
  let first = head.first;
  while (
    first > 0 &&
    words[first - 1]!.upos === 'PROPN' &&
    startsWithCapital(surfaces[first - 1]!) &&
    !matchOf[first - 1] &&
    !headOfWord[first - 1]
  )
    first--;
  return first < head.first ? { first, last: head.last } : undefined;
}

/** Channels, newspapers, agencies. */
export function composeMedia(composer: Composer, phrase: Phrase): Composition | undefined {
  const titled = titledOutlet(composer, phrase);
  if (titled) return titled;
  const { owners, head } = phrase;
  const outlet = owners.groups.find(({ record }) => record.type === 'media' || record.outlet)?.record;
  if (outlet)
    return composed(
      composer,
      phrase,
      asDocumentActor(outlet, composer.sentence.lang),
      'media',
      `the noun says that ${outlet.label.en} is an outlet`,
    );
  const [group] = owners.groups;
  if (group && !isComplement(composer.sentence, group.match, head)) {
    return composed(
      composer,
      phrase,
      asDocumentActor(group.record, composer.sentence.lang),
      'media',
      `the noun stands beside the name of ${group.record.label.en}`,
    );
  }
  const name = titleOfOutlet(composer.sentence, phrase);
  if (name) {
    const actor = documentActor(composer, textOf(composer, name), false, {
      type: 'media',
      country: owners.states[0]?.country ?? countryOfContext(composer),
    });
    const whole = composed(
      composer,
      { ...phrase, parts: { ...phrase.parts, ...name } },
      actor,
      'name',
      'the noun is written as part of a name',
    );
    return { ...whole, mention: { ...whole.mention, form: 'name' } };
  }
  const country = owners.states[0]?.country ?? countryOfContext(composer) ?? countryAround(composer, 'government')?.country;
  const described = describedGroup(composer, phrase, 'media', country);
  // "the Hill Lantern newspaper": what stands in the phrase is a name, and no place.
  if (described?.mention.rule !== 'named') return described;
  return { ...described, mention: { ...described.mention, form: 'name' } };
}
