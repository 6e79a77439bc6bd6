import type { Claim, RoleName } from '../model/claim.ts';
import type { AttributionSpan, Mention, QuantityMention, Reading, TimeMention } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { ParsedSentence, Word } from '../model/tree.ts';

/** A syntactic word with the one that it hangs from. */
export interface ExplainedWord {
  readonly word: Word;
  /** `null` for the root of the sentence. */
  readonly head: Word | null;
}

/** What a character is for a claim. */
export type ClaimPart = 'trigger' | 'holder' | 'cue' | 'time' | 'quantity' | 'verification' | `role:${RoleName}`;

/** A claim that a character belongs to, and as what. */
export interface CoveringClaim {
  readonly claim: Claim;
  readonly parts: readonly ClaimPart[];
}

/** Everything of a reading that covers one character. */
export interface Covering {
  readonly offset: number;
  readonly sentence: (Span & { readonly index: number }) | null;
  /** Several where the writing contracts them. */
  readonly words: readonly ExplainedWord[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly claims: readonly CoveringClaim[];
  readonly attributions: readonly (AttributionSpan & { readonly as: readonly ('source' | 'cue' | 'content')[] })[];
  readonly slips: Reading['slips'];
  readonly loaded: Reading['loaded'];
}

interface PossibleSpan {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

type IsCovered = (span: PossibleSpan | undefined) => boolean;

function claimParts(claim: Claim, quantities: ReadonlyMap<string, Span>, isCovered: IsCovered): readonly ClaimPart[] {
  const when = (part: ClaimPart, ...spans: readonly (PossibleSpan | undefined)[]): ClaimPart[] => (spans.some(isCovered) ? [part] : []);
  const parts = [
    ...when('trigger', claim.trigger),
    ...claim.roles.flatMap((role) => when(`role:${role.role}`, role)),
    ...when('holder', ...claim.attribution),
    ...when('cue', ...claim.attribution.map(({ cue }) => cue)),
    ...when('time', claim.time?.mention),
    ...when('quantity', ...claim.quantities.map((id) => quantities.get(id))),
    ...when('verification', ...(claim.verification ?? [])),
  ];
  return [...new Set(parts)];
}

function wordsAt(trees: readonly ParsedSentence[], isCovered: IsCovered): readonly ExplainedWord[] {
  const tree = trees.find(isCovered);
  if (!tree) return [];
  return tree.words.filter(isCovered).map((word) => ({ word, head: tree.words[word.head] ?? null }));
}

/**
 * Everything that covers one character of a document: its sentence and words, mentions, times, figures, claims, reported speech.
 * @param trees of the sentences of the same document, in their order
 * @param offset UTF-16 code units of `document.text`
 * @example findCovering(reading, trees, 14).mentions[0]?.rule
 */
export function findCovering(reading: Reading, trees: readonly ParsedSentence[], offset: number): Covering {
  const isCovered: IsCovered = (span) => span?.start !== undefined && span.end !== undefined && span.start <= offset && offset < span.end;
  const index = reading.sentences.findIndex(isCovered);
  const quantities = new Map<string, Span>(reading.quantities.map((quantity) => [quantity.id, quantity]));
  return {
    offset,
    sentence: index < 0 ? null : { index, ...reading.sentences[index]! },
    words: wordsAt(trees, isCovered),
    mentions: reading.mentions.filter(isCovered),
    times: reading.times.filter(isCovered),
    quantities: reading.quantities.filter(isCovered),
    claims: reading.claims
      .map((claim) => ({ claim, parts: claimParts(claim, quantities, isCovered) }))
      .filter(({ parts }) => parts.length > 0),
    attributions: reading.attributions.flatMap((attribution) => {
      const as = (['source', 'cue', 'content'] as const).filter((part) => attribution[part].some(isCovered));
      return as.length === 0 ? [] : [{ ...attribution, as }];
    }),
    slips: reading.slips.filter(isCovered),
    loaded: reading.loaded.filter(isCovered),
  };
}
