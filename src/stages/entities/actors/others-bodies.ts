import type { ActorSentence } from './actor-sentence.ts';
import { isStateKind } from './country-context.ts';
import { startsWithCapital } from './fold-name.ts';
import type { NameMatch } from './match-names.ts';
import type { ActorRegistry } from './registry.ts';

/**
 * "Ghana's Justice Department" is not the one that is called so elsewhere: without the names of bodies of a state that stand right
 * behind the possessor or adjective of another state. And without titles of outlets that a longer name only opens with ("The National
 * Roads Agency").
 */
export function withoutOthersBodies(sentence: ActorSentence, matches: readonly NameMatch[], registry: ActorRegistry): readonly NameMatch[] {
  if (matches.length === 0) return matches;
  const kept = matches.filter(
    (match, at) =>
      !(at > 0 && isOfAnother(sentence, matches[at - 1]!, match, registry)) &&
      !isOpening(sentence, match, registry) &&
      !isPartOfPlace(sentence, match, matches[at + 1], registry),
  );
  return kept.length === matches.length ? matches : kept;
}

function isOfAnother({ surfaces }: ActorSentence, owner: NameMatch, body: NameMatch, { records }: ActorRegistry): boolean {
  const isPossessed = body.first === owner.last + 2 && /^['’]s?$/u.test(surfaces[owner.last + 1]!);
  const isBeside = body.first === owner.last + 1 && owner.candidates.some(({ kind }) => kind === 'demonym');
  if (!(isPossessed || isBeside) || !owner.candidates.every(({ kind }) => isStateKind(kind))) return false;
  const countries = new Set(owner.candidates.map(({ record }) => records[record]!.country));
  return body.candidates.every(({ record, kind }) => {
    const { type, country } = records[record]!;
    return kind === 'name' && (type === 'government' || type === 'state-force') && country !== undefined && !countries.has(country);
  });
}

function isOpening({ words, surfaces }: ActorSentence, { first, last, candidates }: NameMatch, { records }: ActorRegistry): boolean {
  if (words[first]!.upos !== 'DET' || first === last) return false;
  const { head, deprel } = words[last]!;
  const isBeside = head > last && /^(?:amod|compound|nmod:unmarked)/u.test(deprel) && startsWithCapital(surfaces[head]!);
  return isBeside && candidates.every(({ record }) => records[record]!.type === 'media');
}

/** "Tamil Nadu": a people's name in the singular that a name right behind it goes on from, which the tree ties to it. */
function isPartOfPlace(
  { words, surfaces }: ActorSentence,
  { first, last, candidates }: NameMatch,
  next: NameMatch | undefined,
  { records }: ActorRegistry,
): boolean {
  const behind = words[last + 1];
  if (first !== last || behind?.upos !== 'PROPN' || next?.first === last + 1 || !startsWithCapital(surfaces[last + 1]!)) return false;
  const isTied = behind.head === last ? /^(?:flat|compound)/u.test(behind.deprel) : words[last]!.head === last + 1;
  if (!isTied) return false;
  return candidates.every(
    ({ kind, record }) => !isStateKind(kind) && (records[record]!.type === 'group' || records[record]!.type === 'tribe'),
  );
}
