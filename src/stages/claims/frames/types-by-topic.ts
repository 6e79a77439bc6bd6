import { ancestors, type EventTypes, topOf } from '../../../model/event-type.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt, withEvidence } from '../draft.ts';
import type { Sense } from './open-frames.ts';
import { possibleSenses, selectSense } from './select-sense.ts';
import type { KindOf } from './word-kind.ts';

/** A claim on its way, with what its sentence is read with. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly lexicon: ClaimsLexicon;
  readonly named: KindOf;
  /** Whether the predicate introduces what somebody says. */
  readonly isReport: boolean;
  /** Whether an armed party or a weapon has a part in it. */
  readonly isArmed: boolean;
}

/** Top types that only a report of conflict or unrest is full of. */
const conflictTypes: ReadonlySet<string> = new Set(['assault', 'coerce', 'control', 'casualties', 'mobilize']);
/** Types of which a conflict says nothing: what authorities decide and people vote. */
const civilTypes: ReadonlySet<string> = new Set(['decision', 'election']);
const fewest = 3;
const smallestShare = 0.15;

/** True where enough of what is told, by words that leave no doubt, is conflict. */
function isAboutConflict(read: readonly ReadDraft[], types: EventTypes): boolean {
  const tops = read.map(({ draft: { type } }) => topOf(types, type));
  const conflict = tops.filter((top) => conflictTypes.has(top)).length;
  return conflict >= fewest && conflict >= smallestShare * read.length;
}

/** A sense that is known by the words around it says little of its verb where they are missing: one or two such senses decide nothing. */
const fewestKnownByWords = 3;

/** The first of several senses that mean the same kind of act, with the nearest type that all of them are of. */
function agreedSense(senses: readonly Sense[], types: EventTypes): Sense | undefined {
  const possible = senses.filter(({ type }) => !civilTypes.has(topOf(types, type)));
  const isPlain = possible.some(({ when }) => when?.word === undefined);
  if (!isPlain && possible.length < fewestKnownByWords) return undefined;
  const [first, ...others] = possible.map(({ type }) => [type, ...ancestors(types, type)]);
  const shared = first?.find((type) => others.every((chain) => chain.includes(type)));
  return shared === undefined ? undefined : { ...possible[0]!, type: shared };
}

function isFigure({ evidence }: Draft): boolean {
  return evidence.some(({ rule }) => rule === 'frame.figure');
}

/** A sense without the words it is known by tells the kind of act only: who uses hunger as a weapon uses no gas. */
function knownDetail({ when, type }: Sense, types: EventTypes): string {
  return when?.word === undefined ? type : topOf(types, type);
}

/**
 * Types that the topic settles: in a report about conflict, a verb of war with an object of unknown kind ("a frappé avec
 * précision", "struck a compound") is meant as such; in one about football it stays open. Only the type is taken from the topic.
 */
export function typesByTopic(read: readonly ReadDraft[], types: EventTypes): Draft[] {
  const isConflict = isAboutConflict(read, types);
  return read.map(({ draft, lexicon, named, isReport, isArmed }) => {
    if (!(isConflict || isArmed) || draft.type !== 'other' || draft.kind === 'tie' || isFigure(draft)) return draft;
    const sense =
      selectSense(draft, lexicon, named, { isReport, isTopical: true }) ??
      agreedSense(possibleSenses(draft, lexicon, named, isReport), types);
    if (sense === undefined) return draft;
    return withEvidence(
      { ...draft, type: knownDetail(sense, types) },
      evidenceAt(`frame.${sense.frame}.by-topic`, draft.tree, draft.predicate),
    );
  });
}
