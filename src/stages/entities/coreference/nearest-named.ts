import { agreementOf, usageOf } from './agreement.ts';
import type { Anaphor } from './anaphor.ts';
import { holdsAnaphor } from './binding.ts';
import type { Choice } from './choice.ts';
import type { Discourse } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import { isContentOf } from './pronoun-bonus.ts';
import type { Agreement } from './reference-pack.ts';
import type { ReferenceSentence } from './reference-sentence.ts';
import { predicateSort, sortFit } from './selection.ts';

/** Sentences that "the latter" looks back. */
const reach = 2;
/** What agrees less clearly (a capital in another gender than usage gives it) comes after the rest. */
const clearAgreement = 0.9;

/** What "the latter" stands for: what was named last and agrees. Actors go before places, and these before things. */
export function nearestNamed(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const pair = contrasted(discourse, view, anaphor) ?? secondOfPair(discourse, anaphor);
  if (pair) return pair;
  const all = namedBefore(discourse, view, anaphor).filter(isAskedFor(view, anaphor));
  const shown = all.filter((occurrence) => agreementOf(anaphor.wanted, occurrence, usageOf(view.pack)) >= clearAgreement);
  const named = shown.length > 0 ? shown : all;
  const best =
    named.find((occurrence) => occurrence.kind === 'actor' && !isOutshone(anaphor, occurrence, named)) ??
    named.find(({ kind }) => kind === 'place') ??
    named[0];
  return best && { best, rivals: [], reason: 'the last named that agrees' };
}

/** "the road between Sake and Masisi …, and the latter": the second of the two joined last in the sentence, where nobody is named behind them. */
function secondOfPair({ occurrences }: Discourse, { sentence, first }: Anaphor): Choice | undefined {
  const before = occurrences[sentence]!.filter(({ last }) => last < first);
  const pair = before.findLast(({ members }) => members?.length === 2);
  if (!pair || before.some((other) => other.first > pair.last && isNamed(other))) return undefined;
  const best = before.find(({ key, members }) => !members && key === pair.members![1]);
  return best && { best, rivals: [], reason: 'the second of the two joined last' };
}

/** A thing named after it shows the gender and the number, and the actor does not. */
function isOutshone({ wanted }: Anaphor, actor: Occurrence, named: readonly Occurrence[]): boolean {
  if (!wanted.gender || showsAgreement(wanted, actor)) return false;
  return named.some((other) => other.kind !== 'place' && other.kind !== 'actor' && showsAgreement(wanted, other));
}

function showsAgreement({ gender, number }: Agreement, { grammar }: Occurrence): boolean {
  return grammar.gender === gender && grammar.number === number;
}

/** What its predicate lets it be: "the latter is the second largest city". */
function isAskedFor(view: ReferenceSentence, anaphor: Anaphor): (occurrence: Occurrence) => boolean {
  const { head } = view.words[anaphor.head]!;
  if (anaphor.role !== 'subject' || head < 0) return () => true;
  const sort = predicateSort(view, head);
  const speaks = view.pack.speechVerbs.has(view.words[head]!.lemma);
  return (occurrence) => (!speaks || maySpeak(occurrence)) && (sort === undefined || sortFit(sort, occurrence) >= 1);
}

/** Actors speak, and capitals for their governments; "the south" does not. */
const maySpeak = ({ kind, form }: Occurrence): boolean => kind === 'actor' || form === 'capital';

/** "The former …, the latter …": the two are those that "the former" was the first of. */
function contrasted(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const former = discourse.occurrences[anaphor.sentence]!.find(
    ({ head, form }) => head < anaphor.head && form === 'pronoun' && view.pack.former.has(view.lowered[head]!),
  );
  if (!former) return undefined;
  const { first, last, head } = former;
  const named = namedBefore(discourse, view, { ...anaphor, first, last, head });
  const best = named.find(({ key, kind }) => key !== former.key && kind === former.kind);
  return best && { best, rivals: [], reason: 'the second of the two named last' };
}

/** What "the former" stands for: the first of the last two named that agree. */
export function firstOfTwo(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): Choice | undefined {
  const { gender: _gender, ...open } = anaphor.wanted;
  const named = namedBefore(discourse, view, { ...anaphor, wanted: open });
  const actors = named.filter(({ kind }) => kind === 'actor');
  const [last, first] = distinct(actors.length > 1 ? actors : named);
  if (!last || !first) return undefined;
  if (agreementOf(anaphor.wanted, first, usageOf(view.pack)) === 0) return undefined;
  return { best: first, rivals: [], reason: 'the first of the two named last' };
}

function distinct(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const found = new Map<string, Occurrence>();
  for (const occurrence of occurrences) if (!found.has(occurrence.key)) found.set(occurrence.key, occurrence);
  return [...found.values()];
}

/** What was named before and agrees, the last first; complements inside a wider mention and joint mentions left out. */
function namedBefore(discourse: Discourse, view: ReferenceSentence, anaphor: Anaphor): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const usage = usageOf(view.pack);
  for (let sentence = anaphor.sentence; sentence >= 0 && sentence >= anaphor.sentence - reach; sentence--) {
    const inSentence = discourse.occurrences[sentence]!;
    const named = inSentence.filter(
      (occurrence) => isNamed(occurrence) && isOpenTo(view, anaphor, occurrence) && agreementOf(anaphor.wanted, occurrence, usage) > 0,
    );
    found.push(...named.filter((occurrence) => !isInsideAnother(occurrence, named)).reverse());
    if (found.some(({ kind }) => kind === 'actor') && sentence < anaphor.sentence) break;
  }
  return found;
}

/** It stands before, and is not the subject that says what the anaphor is part of. */
function isOpenTo(view: ReferenceSentence, anaphor: Anaphor, occurrence: Occurrence): boolean {
  if (occurrence.sentence < anaphor.sentence) return true;
  if (holdsAnaphor(occurrence, anaphor) || occurrence.head >= anaphor.first) return false;
  return !isContentOf(view, view.clauseOf[anaphor.head]!, occurrence.head);
}

/** Named or described there, not pointed to by a pronoun; adjectives of nations do not name. */
function isNamed({ role, form, members }: Occurrence): boolean {
  return !members && role !== 'modifier' && (form === 'name' || form === 'nominal' || form === 'capital' || form === 'demonym');
}

function isInsideAnother(occurrence: Occurrence, all: readonly Occurrence[]): boolean {
  return all.some(
    (other) =>
      other.kind === 'actor' &&
      !other.members &&
      other.head !== occurrence.head &&
      other.first <= occurrence.first &&
      occurrence.last <= other.last,
  );
}
