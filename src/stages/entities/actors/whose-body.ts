import { holds } from './actor-pack.ts';
import type { Phrase } from './compose-forces.ts';
import { type Composer, countryAround, countryOfBody } from './composition.ts';
import type { ContextCountry } from './country-context.ts';

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

/** The country of a body that names none: that of the land for its own forces and for local bodies. */
export function countryOfOwnBody(composer: Composer, phrase: Phrase, body: string | undefined): ContextCountry | undefined {
  const isForce = body !== undefined && composer.sentence.pack.bodies[body]?.type === 'state-force';
  const isThere = (isForce && isOfLand(composer, phrase)) || isLocal(composer, phrase);
  return (isThere ? countryAround(composer, 'local') : undefined) ?? countryOfBody(composer, body);
}
