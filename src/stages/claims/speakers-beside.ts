import { wordSpan } from './draft.ts';
import type { Quotation } from './quotations.ts';
import { type Report, withHolder } from './reports/report.ts';
import type { SentenceState } from './sentence-state.ts';
import { findSubject } from './subject.ts';

/** A quotation with the sentences that it lies in. */
interface Placed {
  readonly quotation: Quotation;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/**
 * Quotations of whole sentences without a clause of their own belong to whom the text names beside them: the speaker of the
 * quotation before or behind in the paragraph, the somebody of the sentence before, or, where a quotation fills its paragraph
 * or goes on in the next one, the speaker there.
 */
export function speakersBeside(states: readonly SentenceState[], known: ReadonlyMap<Quotation, Report>): Map<Quotation, Report> {
  const placed = placedQuotations(states);
  const found = new Map<Quotation, Report>();
  const speakerOf = (one: Placed | undefined): Report | undefined => one && (known.get(one.quotation) ?? found.get(one.quotation));
  placed.forEach((one, at) => {
    if (known.has(one.quotation) || !isSentence(one.quotation)) return;
    const before = placed[at - 1];
    const behind = placed[at + 1];
    const near = (other: Placed | undefined): Report | undefined => (isNear(states, one, other) ? speakerOf(other) : undefined);
    const report = near(before) ?? near(behind) ?? somebodyBefore(states, one);
    if (report) found.set(one.quotation, report);
  });
  // "« … (new paragraph) « … », poursuit le médecin": the mark that is never closed waits for its speaker.
  for (const [at, one] of [...placed.entries()].reverse()) {
    const behind = speakerOf(placed[at + 1]);
    if (one.quotation.open && !known.has(one.quotation) && behind) found.set(one.quotation, behind);
  }
  return found;
}

function isSentence({ clausal, whole, open }: Quotation): boolean {
  return clausal && (whole === true || open === true);
}

function placedQuotations(states: readonly SentenceState[]): Placed[] {
  const places = new Map<Quotation, { first: number; last: number }>();
  states.forEach(({ quotations }, index) => {
    for (const quotation of quotations) {
      const place = places.get(quotation);
      if (place) place.last = index;
      else places.set(quotation, { first: index, last: index });
    }
  });
  return [...places].map(([quotation, place]) => ({ quotation, ...place, paragraph: states[place.first]!.tree.sentence.paragraph }));
}

/** In one paragraph, or in the next where one of the two fills its own. */
function isNear(states: readonly SentenceState[], one: Placed, other: Placed | undefined): boolean {
  if (other === undefined || !other.quotation.clausal) return false;
  if (one.paragraph === other.paragraph) return true;
  return Math.abs(one.paragraph - other.paragraph) === 1 && fillsParagraph(states, one);
}

function fillsParagraph(states: readonly SentenceState[], { quotation, first, last, paragraph }: Placed): boolean {
  const opens = states[first]!.tree.sentence.start >= quotation.start - 2 && states[first - 1]?.tree.sentence.paragraph !== paragraph;
  return opens && states[last]!.tree.sentence.end <= quotation.end + 2 && states[last + 1]?.tree.sentence.paragraph !== paragraph;
}

/** "Le vieil homme montre les murs. « Où irions-nous ? »": the person of the sentence before. */
function somebodyBefore(states: readonly SentenceState[], { quotation, first, paragraph }: Placed): Report | undefined {
  const state = states[first - 1];
  if (!state || state.tree.sentence.paragraph !== paragraph || states[first]!.tree.sentence.start < quotation.start - 2) return undefined;
  const { tree, lexicon } = state;
  if (tree.root < 0) return undefined;
  const subject = findSubject(tree, tree.root, lexicon)?.head;
  if (subject === undefined || lexicon.kind(tree.word(subject)) !== 'person') return undefined;
  const cue = wordSpan(tree, tree.root);
  return {
    rule: 'attribution.beside',
    stance: 'says',
    cue,
    content: new Set(),
    home: { tree, sentence: first - 1 },
    ...withHolder(tree, subject, lexicon),
  };
}
