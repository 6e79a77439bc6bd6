import type { ClaimLink } from '../../../model/claim.ts';
import type { EventTypes } from '../../../model/event-type.ts';
import { textSpan } from '../../../model/span.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Draft } from '../draft.ts';
import { casualtyTies } from './casualty-ties.ts';
import { causingTies, claimAbove, conditionTies, connectiveTies, type DraftTie, foilingTies } from './connective-links.ts';
import { denialTies } from './denial-ties.ts';

/** What the links of a document rest on. */
interface LinkContext {
  readonly text: string;
  readonly languages: Readonly<Record<string, ClaimsLexicon>>;
  readonly eventTypes: EventTypes;
  readonly ids: ReadonlyMap<Draft, string>;
}

/** True where a claim stands inside what the verb of an act of speech reports. */
function isSaidBy(claim: Draft, speech: Draft): boolean {
  return claim.attribution.at(-1)?.cue?.start === speech.tree.word(speech.predicate).start;
}

/** To the topmost claims of what was said: those below no other claim of the same speech. */
function contentTies(draft: Draft, neighbours: readonly Draft[]): DraftTie[] {
  if (draft.class !== 'statement') return [];
  const said = neighbours.filter((other) => isSaidBy(other, draft));
  const top = said.filter((other) => !said.some((third) => third !== other && draft.tree.isBelow(other.predicate, third.predicate)));
  return top.map((other) => ({ from: draft, to: other, type: 'content' }));
}

/** "could not be verified": to the claims that this is noted of. */
function evaluationTies(draft: Draft, others: readonly Draft[]): DraftTie[] {
  if (draft.class !== 'assessment' || draft.type !== 'verification') return [];
  const { start, end } = draft.tree.word(draft.predicate);
  const noted = others.filter(({ verification = [] }) => verification.some((note) => note.start <= start && end <= note.end));
  return noted.map((to) => ({ from: draft, to, type: 'evaluates' }));
}

function purposeTies(draft: Draft, neighbours: readonly Draft[]): DraftTie[] {
  const purpose = draft.evidence.find(({ rule }) => rule === 'modality.purpose');
  const above = purpose && claimAbove(draft, neighbours);
  const mark = draft.tree.childrenBy(draft.predicate, 'mark')[0];
  const cue = mark === undefined ? purpose : draft.tree.word(mark);
  return above && cue ? [{ from: draft, to: above, type: 'purpose-of', cue: { start: cue.start, end: cue.end } }] : [];
}

/** What was told before a sentence. */
interface DraftsBefore {
  /** In the sentence before. */
  readonly before: readonly Draft[];
  /** In the last sentence that tells acts. */
  readonly acts: readonly Draft[];
}

/** Sentences that casualties look back over words that only report or judge. */
const actsReach = 3;

function draftsBefore(bySentence: ReadonlyMap<number, readonly Draft[]>, index: number): DraftsBefore {
  const before = bySentence.get(index - 1) ?? [];
  for (let at = index - 1; at >= Math.max(0, index - actsReach); at--) {
    const acts = bySentence.get(at) ?? [];
    if (acts.some(({ class: kind, type }) => type !== 'other' && (kind === 'event' || kind === 'flow'))) return { before, acts };
  }
  return { before, acts: before };
}

/** All ties between the claims of a sentence, and from them to the sentence before. */
function tiesOf(sentence: readonly Draft[], { before, acts }: DraftsBefore, { languages, eventTypes }: LinkContext): DraftTie[] {
  return flatMap(sentence, (draft) => {
    const neighbours = sentence.filter((other) => other !== draft);
    const lexicon = languages[draft.tree.sentence.lang];
    return [
      ...contentTies(draft, neighbours),
      ...evaluationTies(draft, [...neighbours, ...before]),
      ...purposeTies(draft, neighbours),
      ...casualtyTies(draft, { same: sentence, before: acts, lexicon }, eventTypes),
      ...conditionTies(draft, neighbours),
      ...denialTies(draft, { same: sentence, before, lexicon }),
      ...(lexicon
        ? [
            ...connectiveTies(draft, neighbours, lexicon),
            ...causingTies(draft, neighbours, lexicon),
            ...foilingTies(draft, neighbours, lexicon),
          ]
        : []),
    ];
  });
}

/**
 * The links that the words of each sentence state: what was said, purpose, cause, reaction, sequence, contrast, condition, who
 * stopped what, and the attack that casualties belong to.
 * @param bySentence The claims of each sentence by its index.
 */
export function linksBySentence(bySentence: ReadonlyMap<number, readonly Draft[]>, context: LinkContext): ReadonlyMap<Draft, ClaimLink[]> {
  const links = new Map<Draft, ClaimLink[]>();
  for (const [index, sentence] of bySentence) {
    for (const { from, to, type, cue } of tiesOf(sentence, draftsBefore(bySentence, index), context)) {
      const known = links.get(from) ?? [];
      const target = context.ids.get(to);
      if (target === undefined || known.some((link) => link.type === type && link.to === target)) continue;
      links.set(from, [...known, { type, to: target, ...(cue && { cue: textSpan(context.text, cue.start, cue.end) }) }]);
    }
  }
  return links;
}
