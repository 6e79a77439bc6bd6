import { holds } from './actor-pack.ts';
import { type Composer, countryAround, countryOfBody } from './composition.ts';
import type { ContextCountry } from './country-context.ts';
import type { PhraseParts } from './phrase-words.ts';
import type { HeadMatch } from './working-sentence.ts';

/** A noun with what stands around it. */
interface Phrase {
  readonly head: HeadMatch;
  readonly parts: PhraseParts;
}

/** "government troops", "forces gouvernementales": those of the state where they stand, whoever else's army stands there. */
export function isOfLand(composer: Composer, phrase: Phrase): boolean {
  return isCalled(composer, phrase, composer.sentence.pack.governmental);
}

/** "local authorities", "les autorités provinciales": no government of a state. */
export function isLocal(composer: Composer, phrase: Phrase): boolean {
  return isCalled(composer, phrase, composer.sentence.pack.locals);
}

function isCalled({ sentence: { folded } }: Composer, { head, parts }: Phrase, words: Readonly<Record<string, true>>): boolean {
  if (parts.modifiers.some((word) => holds(words, word))) return true;
  for (let at = head.first; at <= head.last; at++) if (holds(words, folded[at]!)) return true;
  return false;
}

/** The country of a body that names none: the land's for local bodies, and for its own forces that of its government. */
export function countryOfOwnBody(composer: Composer, phrase: Phrase, body: string | undefined): ContextCountry | undefined {
  if (isLocal(composer, phrase)) return countryAround(composer, 'local') ?? countryOfBody(composer, body);
  const isForce = body !== undefined && composer.sentence.pack.bodies[body]?.type === 'state-force';
  return (isForce && isOfLand(composer, phrase) ? countryAround(composer, 'government') : undefined) ?? countryOfBody(composer, body);
}
