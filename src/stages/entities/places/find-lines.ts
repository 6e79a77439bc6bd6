import { nounAfter, nounBefore } from './frame-unit.ts';
import { holds } from './place-pack.ts';
import type { NameUse, PlacePhrase } from './place-phrase.ts';
import { beforeArticles, type PlaceSentence, phraseEndingAt } from './place-sentence.ts';
import type { NameUnit } from './surroundings.ts';

const lineKinds = ['road', 'line', 'border'];

/** A line that begins at a unit, and whether it takes the next unit too. */
export interface LineHit {
  readonly phrase: PlacePhrase;
  readonly takesNext: boolean;
}

/** "entre X et Y", "route de X à Y", "axe X-Y", "frontière avec X", "the X–Y border". */
export function lineAt(sentence: PlaceSentence, unit: NameUnit, next: NameUnit | undefined): LineHit | undefined {
  return between(sentence, unit, next) ?? fromTo(sentence, unit, next) ?? paired(sentence, unit) ?? lone(sentence, unit);
}

function between(sentence: PlaceSentence, unit: NameUnit, next: NameUnit | undefined): LineHit | undefined {
  const { pieces, pack } = sentence;
  const hit = phraseEndingAt(pieces, beforeArticles(sentence, unit.first - 1), pack.between);
  if (!hit || !next) return undefined;
  const joint = beforeArticles(sentence, next.first - 1);
  if (joint !== unit.last + 1 || !holds(pack.conjunctions, pieces[joint]!.lower)) return undefined;
  const noun = nounBefore(sentence, hit.first, lineKinds);
  return { phrase: lineOf(sentence, [unit.use, next.use], noun?.first ?? hit.first, next.last, noun), takesNext: true };
}

function fromTo(sentence: PlaceSentence, unit: NameUnit, next: NameUnit | undefined): LineHit | undefined {
  const { pieces, pack } = sentence;
  if (!next) return undefined;
  const joint = beforeArticles(sentence, next.first - 1);
  const isJoined = joint === unit.last + 1 && (holds(pack.to, pieces[joint]!.lower) || holds(pack.conjunctions, pieces[joint]!.lower));
  const noun = isJoined ? nounBefore(sentence, unit.first, ['road', 'line']) : undefined;
  return noun && { phrase: lineOf(sentence, [unit.use, next.use], noun.first, next.last, noun), takesNext: true };
}

/** A name of two places ("Mbau-Kamango") beside a road, front or border. */
function paired(sentence: PlaceSentence, unit: NameUnit): LineHit | undefined {
  const ends = unit.use.text.split(/[-‐‑–]/u).map((text) => text.trim());
  if (ends.length !== 2 || unit.use.isKnown || ends.some((end) => !/^\p{Lu}/u.test(end))) return undefined;
  const noun = nounBefore(sentence, unit.first, lineKinds) ?? nounAfter(sentence, unit.use.last, lineKinds);
  if (!noun) return undefined;
  const uses = ends.map((text) => ({ ...withoutGeneric(unit.use), text, isKnown: true }));
  const first = 'first' in noun ? noun.first : unit.use.first;
  const last = 'last' in noun ? noun.last : unit.use.last;
  return { phrase: lineOf(sentence, uses, first, last, noun), takesNext: false };
}

/** "frontière avec X", "the X border", "la route de X". */
function lone(sentence: PlaceSentence, unit: NameUnit): LineHit | undefined {
  const { use } = unit;
  if (use.generic && use.generic.kind !== 'road') return undefined;
  const before = nounBefore(sentence, unit.first, lineKinds);
  if (before) return { phrase: lineOf(sentence, [use], before.first, unit.last, before), takesNext: false };
  const after = nounAfter(sentence, use.last, lineKinds);
  return after && { phrase: lineOf(sentence, [use], unit.first, after.last, after), takesNext: false };
}

function lineOf(
  sentence: PlaceSentence,
  uses: readonly NameUse[],
  first: number,
  last: number,
  noun: { readonly word: string; readonly kind: string } | undefined,
): PlacePhrase {
  const base = { sentence: sentence.index, names: uses.map(withoutGeneric), first, last };
  if (noun?.kind === 'border') return { ...base, shape: 'border', countries: [] };
  return { ...base, shape: 'line', ...(noun && { generic: noun.word }) };
}

function withoutGeneric({ generic: _generic, ...use }: NameUse): NameUse {
  return { ...use, position: 'strong' };
}
