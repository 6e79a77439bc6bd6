import type { EntityMention } from '../entity-mention.ts';

const saysWhose = /\.actor\.(?:body|members|unit|registry|group)$/u;

/** "the Russian army", "the Saudi-led coalition": the words themselves tell which body of the registry is meant. */
export function isNamedInFull(known: EntityMention | undefined): boolean {
  return known?.kind === 'actor' && known.ref !== null && !known.ref.startsWith('doc:') && saysWhose.test(known.rule);
}
