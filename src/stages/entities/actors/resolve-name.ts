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

function choose(readings: readonly Reading[], isMediaHead: boolean): ResolvedName | undefined {
  const all = distinct(readings);
  const [only] = all;
  if (!only) return undefined;
  if (isMediaHead) {
    const media = all.filter(({ record }) => record.type === 'media');
    if (media.length === 1)
      return { record: media[0]!.record, kind: media[0]!.candidate.kind, rivals: [], why: 'the noun before it says that it is an outlet' };
  }
  if (all.length === 1 && !only.candidate.isAmbiguous) {
    return { record: only.record, kind: only.candidate.kind, rivals: [], why: `a name of ${only.record.label.en} in the registry` };
  }
  const clear = all.filter(({ candidate }) => !candidate.isAmbiguous);
  const best = [...all].sort((a, b) => b.support - a.support);
  const [first, second] = best;
  if (first!.support > 0 && first!.support > (second?.support ?? 0)) {
    return {
      record: first!.record,
      kind: first!.candidate.kind,
      rivals: [],
      why: `of the names that fit, the document speaks of the country of ${first!.record.label.en}`,
    };
  }
  if (clear.length === 1)
    return {
      record: clear[0]!.record,
      kind: clear[0]!.candidate.kind,
      rivals: [],
      why: `the usual bearer of the name: ${clear[0]!.record.label.en}`,
    };
  return {
    kind: only.candidate.kind,
    rivals: all.map(({ record }) => record),
    why: 'the name also stands for other things and the document does not decide',
  };
}

/**
 * What an actor's name stands for in its document. Names that are ambiguous need support: the country or theatre of the actor
 * is spoken of, it is named in full elsewhere, or a noun before it says what it is.
 */
export function resolveActor(
  match: NameMatch,
  registry: ActorRegistry,
  context: CountryContext,
  isMediaHead: boolean,
): ResolvedName | undefined {
  return choose(readingsOf(byKind(match, false), registry, context), isMediaHead);
}

/** The state that a name, demonym or capital belongs to. */
export function resolveState(match: NameMatch, registry: ActorRegistry, context: CountryContext): ResolvedName | undefined {
  const candidates = byKind(match, true);
  const [only, ...others] = candidates;
  // "US" in capitals is no pronoun: what else it may mean has no capitals.
  const clear = only?.isAcronym && others.length === 0 ? [{ ...only, isAmbiguous: false }] : candidates;
  return choose(readingsOf(clear, registry, context), false);
}

function readingsOf(candidates: readonly NameCandidate[], { records }: ActorRegistry, context: CountryContext): readonly Reading[] {
  return candidates.map((candidate) => ({
    candidate,
    record: records[candidate.record]!,
    support: supportOf(context, records[candidate.record]!),
  }));
}
