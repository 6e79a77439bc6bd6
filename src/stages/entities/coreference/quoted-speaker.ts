import { flatMap } from '../../../util/flat-map.ts';
import type { Choice } from './choice.ts';
import { type Discourse, occurrenceAround } from './discourse.ts';
import type { Occurrence } from './occurrence.ts';
import { childBy, isBelow, type ReferenceSentence } from './reference-sentence.ts';

/** What a quotation mark does; straight ones open and close by turns. */
const marks: ReadonlyMap<string, 'open' | 'close' | 'turn'> = new Map([
  ['«', 'open'],
  ['“', 'open'],
  ['„', 'open'],
  ['‹', 'open'],
  ['»', 'close'],
  ['”', 'close'],
  ['›', 'close'],
  ['"', 'turn'],
  ["''", 'turn'],
]);

const nothing: ReadonlySet<number> = new Set();

/**
 * For each sentence the words that stand inside quotation marks. A quotation may run over sentences of a paragraph; a
 * straight mark opens and closes by turns.
 */
export function quotedWords(views: readonly (ReferenceSentence | undefined)[]): readonly ReadonlySet<number>[] {
  let isOpen = false;
  let paragraph = -1;
  const isQuoted = (form: string): boolean => {
    const mark = marks.get(form);
    if (mark) isOpen = mark === 'open' || (mark === 'turn' && !isOpen);
    return isOpen && !mark;
  };
  return views.map((view) => {
    if (!view) return nothing;
    if (view.sentence.paragraph !== paragraph) isOpen = false;
    paragraph = view.sentence.paragraph;
    return new Set(view.words.filter(({ form }) => isQuoted(form)).map(({ index }) => index));
  });
}

/** Sentences around a quotation in which its speaker may be named, the nearest first. */
const around = [0, -1, 1, -2] as const;
/** The same for one that goes on in the next sentence: behind its end rather than before it. */
const aroundOpen = [0, 1, 2, 3, -1, -2] as const;

/** Who says "I" or "we" in a quotation: who speaks beside it; of a spokesman's "we", his side. */
export function quotedSpeaker(discourse: Discourse, sentence: number, isPlural: boolean): Choice | undefined {
  const steps = goesOn(discourse, sentence) ? aroundOpen.filter((step) => isOfQuotation(discourse, sentence, step)) : around;
  for (const step of steps) {
    const view = discourse.views[sentence + step];
    const subject = view && speakerIn(view, discourse.quoted[sentence + step]!);
    if (view && subject !== undefined) return speakerOrSide(discourse, view, subject, isPlural);
  }
  return undefined;
}

/** True where a quotation runs from this sentence on into the next. */
export function goesOn({ views, quoted }: Discourse, sentence: number): boolean {
  const [view, next] = [views[sentence], views[sentence + 1]];
  if (!view || !next || view.sentence.paragraph !== next.sentence.paragraph) return false;
  const last = view.words.findLast(({ upos }) => upos !== 'PUNCT');
  const first = next.words.find(({ upos }) => upos !== 'PUNCT');
  const isSplit = next.words[0] !== undefined && marks.has(next.words[0].form);
  return (
    last !== undefined && first !== undefined && quoted[sentence]!.has(last.index) && quoted[sentence + 1]!.has(first.index) && !isSplit
  );
}

/** Of the sentences behind, those that the quotation reaches. */
function isOfQuotation(discourse: Discourse, sentence: number, step: number): boolean {
  for (let at = sentence; at < sentence + step; at++) if (!goesOn(discourse, at)) return false;
  return true;
}

/** "We were not asked, said the mayor": without quotation marks, who speaks right behind the words. */
export function speakerBehind(discourse: Discourse, view: ReferenceSentence, head: number): Choice | undefined {
  const speech = view.words.find(({ index, upos, lemma }) => index > head && upos === 'VERB' && isPutBehind(view, index, lemma));
  const subject = speech && view.children[speech.index]!.find((child) => child > head && isSubject(view, child));
  return subject === undefined ? undefined : speakerOrSide(discourse, view, subject, true);
}

/** "…, said": a verb of saying that a comma parts from what was said. */
function isPutBehind({ pack, words }: ReferenceSentence, verb: number, lemma: string): boolean {
  return pack.speechVerbs.has(lemma) && words[verb - 1]?.form === ',';
}

function isSubject({ relations, words }: ReferenceSentence, at: number): boolean {
  return relations[at] === 'nsubj' || (relations[at] === 'obj' && words[at]!.head < at);
}

/** Keys that a pronoun of the third person inside a quotation does not stand for: who speaks, and whom "we" stands for. */
export function speakersAround(discourse: Discourse, sentence: number, head: number): ReadonlySet<string> {
  const view = discourse.views[sentence];
  if (!view || !discourse.quoted[sentence]!.has(head)) return nobody;
  const speakers = [quotedSpeaker(discourse, sentence, false), quotedSpeaker(discourse, sentence, true)];
  return new Set([...flatMap(speakers, (choice) => choice?.best.key ?? []), ...meantBySpeaker(discourse, sentence)]);
}

/** Whom "I" and "we" of the same quotation stand for, in this sentence and those before. */
function meantBySpeaker(discourse: Discourse, sentence: number): string[] {
  const found: string[] = [];
  for (let at = sentence; at >= 0 && (at === sentence || goesOn(discourse, at)); at--) {
    const view = discourse.views[at]!;
    const { singular, plural } = view.pack.speaker;
    for (const { key, head } of discourse.occurrences[at]!) {
      const isSpeaker = singular.has(view.lowered[head]!) || plural.has(view.lowered[head]!);
      if (isSpeaker && discourse.quoted[at]!.has(head)) found.push(key);
    }
  }
  return found;
}

const nobody: ReadonlySet<string> = new Set();

function speakerOrSide(discourse: Discourse, view: ReferenceSentence, subject: number, isPlural: boolean): Choice | undefined {
  const speaker = occurrenceAround(discourse, view.index, subject);
  if (!speaker || speaker.ref === null || speaker.kind === 'event' || speaker.kind === 'place') return undefined;
  if (!isPlural || speaker.type !== 'person') return { best: speaker, rivals: [], reason: 'the speaker of the quotation' };
  const side = sideOf(discourse, speaker);
  return side
    ? { best: side, rivals: [], reason: 'who the speaker of the quotation speaks for' }
    : { best: speaker, rivals: [], reason: 'the speaker of the quotation, and those with him' };
}

/** The subject of the verb that the quotation belongs to or of a verb of saying outside it, else who speaks "according to" him. */
function speakerIn(view: ReferenceSentence, quoted: ReadonlySet<number>): number | undefined {
  const outside = view.words.filter(({ index, upos }) => upos === 'VERB' && !quoted.has(index));
  const verb =
    outside.find(({ index }) => bringsWords(view, index, quoted)) ?? outside.find(({ lemma }) => view.pack.speechVerbs.has(lemma));
  const subject = verb && (childBy(view, verb.index, 'nsubj', 'expl') ?? childBy(view, verb.index, 'obj'));
  if (subject !== undefined) return ofWhom(view, subject);
  const preposition = view.words.find(({ index, lemma }) => view.pack.speechPrepositions.has(lemma) && !quoted.has(index));
  return preposition && preposition.head >= 0 ? preposition.head : undefined;
}

/** The quotation is what the verb says: its content, or what the verb is put in or behind ("…, sighed an elder"). */
function bringsWords({ words, children, relations }: ReferenceSentence, verb: number, quoted: ReadonlySet<number>): boolean {
  if (relations[verb] === 'parataxis' && quoted.has(words[verb]!.head)) return true;
  return children[verb]!.some(
    (child) => quoted.has(child) && (relations[child] === 'ccomp' || (relations[child] === 'parataxis' && child < verb)),
  );
}

/** "one of them", "l'un d'eux": those of whom one speaks. */
function ofWhom(view: ReferenceSentence, subject: number): number {
  const { upos } = view.words[subject]!;
  return upos === 'NUM' || upos === 'PRON' ? (childBy(view, subject, 'nmod') ?? subject) : subject;
}

/** Sentences that a speaker's first description and his side are looked for. */
const sideReach = 6;

/** The body in the phrase that names the speaker ("spokesman of the front"), there or where he was first named, or one whose name shares a word. */
function sideOf(discourse: Discourse, speaker: Occurrence): Occurrence | undefined {
  const named: Occurrence[] = [speaker];
  for (let at = speaker.sentence; at >= 0 && at >= speaker.sentence - sideReach; at--) {
    named.push(...discourse.occurrences[at]!.filter(({ key, form }) => key === speaker.key && form !== 'pronoun'));
  }
  for (const each of named) {
    const side = bodyInside(discourse, each);
    if (side) return side;
  }
  for (const each of named) {
    const side = bodyOfSameWord(discourse, each);
    if (side) return side;
  }
  return undefined;
}

/** Bodies have somebody speak for them; of people and tribes it is one of them who speaks. */
function isBody({ kind, type, members, isPerson }: Occurrence): boolean {
  return kind === 'actor' && type !== undefined && !isPerson && !members && !withoutSpokesman.has(type);
}

const withoutSpokesman: ReadonlySet<string> = new Set(['person', 'media', 'group', 'tribe']);

function bodyInside(discourse: Discourse, { sentence, head }: Occurrence): Occurrence | undefined {
  const view = discourse.views[sentence]!;
  return discourse.occurrences[sentence]!.find((other) => isBody(other) && other.head !== head && isBelow(view, other.head, head));
}

/** "the Nigerian navy … a navy spokesman", "a patrol of rangers … a ranger". */
function bodyOfSameWord(discourse: Discourse, speaker: Occurrence): Occurrence | undefined {
  const words = nounsOf(discourse, speaker);
  for (let at = speaker.sentence; at >= 0 && at >= speaker.sentence - sideReach; at--) {
    const found = discourse.occurrences[at]!.find(
      (other) =>
        isBody(other) && other.key !== speaker.key && isNamed(other) && nounsOf(discourse, other).some((noun) => words.includes(noun)),
    );
    if (found) return found;
  }
  return undefined;
}

function isNamed({ form }: Occurrence): boolean {
  return form === 'name' || form === 'nominal';
}

function nounsOf({ views }: Discourse, { sentence, first, last }: Occurrence): readonly string[] {
  const { words } = views[sentence]!;
  return flatMap(words.slice(first, last + 1), ({ upos, lemma }) => (upos === 'NOUN' || upos === 'PROPN' ? [lemma.toLowerCase()] : []));
}
