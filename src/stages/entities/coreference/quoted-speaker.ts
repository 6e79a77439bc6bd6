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

/** Who says "I" or "we" in a quotation: the subject of the verb of saying beside it; of a spokesman's "we", his side. */
export function quotedSpeaker(
  discourse: Discourse,
  quoted: readonly ReadonlySet<number>[],
  sentence: number,
  isPlural: boolean,
): Choice | undefined {
  for (const step of around) {
    const view = discourse.views[sentence + step];
    const subject = view && speakerIn(view, quoted[sentence + step]!);
    if (view && subject !== undefined) return speakerOrSide(discourse, view, subject, isPlural);
  }
  return undefined;
}

function speakerOrSide(discourse: Discourse, view: ReferenceSentence, subject: number, isPlural: boolean): Choice | undefined {
  const speaker = occurrenceAround(discourse, view.index, subject);
  if (speaker?.kind !== 'actor') return undefined;
  const best = isPlural && speaker.type === 'person' ? sideOf(discourse, view, subject) : speaker;
  return best && { best, rivals: [], reason: isPlural ? 'who the speaker of the quotation speaks for' : 'the speaker of the quotation' };
}

function speakerIn(view: ReferenceSentence, quoted: ReadonlySet<number>): number | undefined {
  const verb = view.words.find(({ index, upos, lemma }) => upos === 'VERB' && !quoted.has(index) && view.pack.speechVerbs.has(lemma));
  return verb && (childBy(view, verb.index, 'nsubj') ?? childBy(view, verb.index, 'obj'));
}

/** The body named inside the phrase that names the speaker ("spokesman of the front"). */
function sideOf(discourse: Discourse, view: ReferenceSentence, subject: number): Occurrence | undefined {
  return discourse.occurrences[view.index]!.find(
    ({ kind, type, head, members }) =>
      kind === 'actor' && type !== 'person' && !members && head !== subject && isBelow(view, head, subject),
  );
}
