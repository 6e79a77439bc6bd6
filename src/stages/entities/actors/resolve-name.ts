import { type CountryContext, isStateKind, supportOf } from './country-context.ts';
import type { NameCandidate, NameMatch } from './match-names.ts';
import type { ActorRecord, ActorRegistry, NameKind } from './registry.ts';

/** What a name stands for: one record, or the rivals between which the document does not decide. */
export interface ResolvedName {
  readonly record?: ActorRecord;
  readonly kind: NameKind;
  readonly rivals: readonly ActorRecord[];
  readonly why: string;
}

interface Reading {
  readonly candidate: NameCandidate;
  readonly record: ActorRecord;
  readonly support: number;
}

function distinct(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(({ candidate }, at) => readings.findIndex((other) => other.candidate.record === candidate.record) === at);
}

function byKind({ candidates }: NameMatch, isState: boolean): readonly NameCandidate[] {
  return candidates.filter(({ kind }) => isStateKind(kind) === isState);
}

function chosen({ record, candidate }: Reading, why: string): ResolvedName {
  return { record, kind: candidate.kind, rivals: [], why };
}

/** Whether a name stands where outlets do: surely ("selon X", "the channel X"), likely ("X a indiqué"), or not. */
export type MediaStanding = 'sure' | 'likely' | 'none';

function choose(readings: readonly Reading[], standing: MediaStanding, isPlaced = false): ResolvedName | undefined {
  const all = distinct(readings);
  const [only] = all;
  if (!only) return undefined;
  const media = all.filter(({ record }) => record.type === 'media');
  const outlet = media.length === 1 ? chosen(media[0]!, 'it stands where an outlet does') : undefined;
  if (outlet && standing === 'sure') return outlet;
  if (all.length === 1 && !only.candidate.isAmbiguous) {
    return chosen(only, `a name of ${only.record.label.en} in the registry`);
  }
  const supported = mostSupported(all);
  if (supported) return supported;
  if (outlet && (standing === 'likely' || (isPlaced && othersAreElsewhere(all)))) return outlet;
  return usualBearer(all, only);
}

function mostSupported(all: readonly Reading[]): ResolvedName | undefined {
  const [first, second] = [...all].sort((a, b) => b.support - a.support);
  if (!first || first.support === 0 || first.support <= (second?.support ?? 0)) return undefined;
  return chosen(first, `of the names that fit, the document speaks of the country of ${first.record.label.en}`);
}

function usualBearer(all: readonly Reading[], { candidate: first }: Reading): ResolvedName {
  const clear = all.filter(({ candidate }) => !candidate.isAmbiguous);
  if (clear.length === 1) return chosen(clear[0]!, `the usual bearer of the name: ${clear[0]!.record.label.en}`);
  return {
    kind: first.kind,
    rivals: all.map(({ record }) => record),
    why: 'the name also stands for other things and the document does not decide',
  };
}

function speaksOfCountries({ names, places }: CountryContext): boolean {
  return names.weights.size + places.weights.size > 0;
}

/** An acronym of an outlet and of bodies whose countries the document does not speak of ("AFP" in a report on Kharkiv). */
function othersAreElsewhere(all: readonly Reading[]): boolean {
  return all.every(
    ({ candidate, record, support }) =>
      candidate.kind === 'acronym' && (record.type === 'media' || (record.country !== undefined && support === 0)),
  );
}

/**
 * What an actor's name stands for in its document. Names that are ambiguous need support: the country or theatre of the actor
 * is spoken of, it is named in full elsewhere, or a noun before it says what it is.
 */
export function resolveActor(
  match: NameMatch,
  registry: ActorRegistry,
  context: CountryContext,
  standing: MediaStanding,
): ResolvedName | undefined {
  const candidates = byKind(match, false);
  return (
    onlyBearer(candidates, registry, standing) ?? choose(readingsOf(candidates, registry, context), standing, speaksOfCountries(context))
  );
}

/**
 * The state that a name, demonym or capital belongs to.
 * @param hasBody an army or ministry is said to be its own: what else has that name has none
 */
export function resolveState(
  match: NameMatch,
  registry: ActorRegistry,
  context: CountryContext,
  hasBody = false,
): ResolvedName | undefined {
  const candidates = byKind(match, true);
  const [only, ...others] = candidates;
  // "US" in capitals is no pronoun: what else it may mean has no capitals.
  const isClear = only !== undefined && others.length === 0 && (only.isAcronym || (hasBody && only.kind === 'country'));
  const clear = isClear ? [{ ...only, isAmbiguous: false }] : candidates;
  return onlyBearer(clear, registry, 'none') ?? choose(readingsOf(clear, registry, context), 'none');
}

/** Most names have one bearer and no other meaning: what the document speaks of decides nothing. */
function onlyBearer(
  [only, ...others]: readonly NameCandidate[],
  { records }: ActorRegistry,
  standing: MediaStanding,
): ResolvedName | undefined {
  if (!only || only.isAmbiguous || others.length > 0 || standing === 'sure') return undefined;
  const record = records[only.record]!;
  return { record, kind: only.kind, rivals: [], why: `a name of ${record.label.en} in the registry` };
}

function readingsOf(candidates: readonly NameCandidate[], { records }: ActorRegistry, context: CountryContext): readonly Reading[] {
  return candidates.map((candidate) => ({
    candidate,
    record: records[candidate.record]!,
    support: supportOf(context, records[candidate.record]!),
  }));
}
