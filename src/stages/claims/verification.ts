import { flatMap } from '../../util/flat-map.ts';
import type { ClaimsLexicon } from './claims-lexicon.ts';
import { type Draft, type DraftVerification, draftsBySentence } from './draft.ts';
import { negationOf } from './negation.ts';
import { phraseAt } from './phrase-table.ts';
import type { SentenceState } from './sentence-state.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { hasFeature } from './sentence-tree.ts';

/** Sentences that a note reaches back over, at most: "These claims could not be verified." */
const farthestBack = 2;

/** Puts the notes that something was or could not be verified on the claims that they speak of. */
export function withVerification(drafts: readonly Draft[], states: readonly SentenceState[]): Draft[] {
  const bySentence = draftsBySentence(drafts);
  const notesOf = new Map<Draft, DraftVerification[]>();
  states.forEach((state, sentence) => {
    for (const note of notesIn(state.tree, state.lexicon)) {
      for (const draft of spokenOf(note, sentence, { states, bySentence })) notesOf.set(draft, [...(notesOf.get(draft) ?? []), note]);
    }
  });
  return drafts.map((draft) => {
    const verification = notesOf.get(draft);
    return verification === undefined ? draft : { ...draft, verification };
  });
}

function notesIn(tree: SentenceTree, lexicon: ClaimsLexicon): DraftVerification[] {
  const { phrases } = lexicon;
  const kinds = ['not-verifiable', 'unverified', 'verified'] as const;
  for (const says of kinds) {
    for (const { index, start } of tree.words) {
      const phrase = phraseAt(tree, index, phrases[says]);
      if (phrase === undefined) continue;
      const last = tree.words[index + phrase.split(' ').length - 1] ?? tree.words.at(-1)!;
      return [{ start, end: last.end, says }];
    }
  }
  return uncheckedIn(tree, lexicon);
}

/** "impossible at this stage to confirm", "not immediately possible to verify": words may stand between. */
function uncheckedIn(tree: SentenceTree, lexicon: ClaimsLexicon): DraftVerification[] {
  return flatMap(tree.words, ({ index, lemma, head, end }) => {
    if (head < 0 || !lexicon.sets.verifying.has(lemma) || !hasFeature(tree.word(index), 'VerbForm', 'Inf')) return [];
    const above = tree.word(head);
    const { impossible, possible } = lexicon.pack.modality.feasibility;
    const isNot = possible.includes(above.lemma) && negationOf(tree, head, lexicon) !== undefined;
    return isNot || impossible.includes(above.lemma) ? [{ start: Math.min(above.start, end), end, says: 'not-verifiable' as const }] : [];
  }).slice(0, 1);
}

interface Around {
  readonly states: readonly SentenceState[];
  readonly bySentence: ReadonlyMap<number, readonly Draft[]>;
}

/** What somebody says in the same sentence, else in the ones before, else whatever else the sentence tells. */
function spokenOf(note: DraftVerification, sentence: number, { states, bySentence }: Around): readonly Draft[] {
  const beside = (bySentence.get(sentence) ?? []).filter((draft) => !isNoteItself(draft, note));
  const reported = beside.filter(isReported);
  if (reported.length > 0) return reported;
  const { paragraph } = states[sentence]!.tree.sentence;
  for (let at = sentence - 1; at >= Math.max(0, sentence - farthestBack); at--) {
    if (states[at]!.tree.sentence.paragraph !== paragraph) break;
    const told = (bySentence.get(at) ?? []).filter(isReported);
    if (told.length > 0) return told;
  }
  return beside;
}

/** The claim that the note itself is: "could not be verified". */
function isNoteItself({ tree, predicate }: Draft, note: DraftVerification): boolean {
  const { start, end } = tree.word(predicate);
  return note.start <= start && end <= note.end;
}

/** Told after somebody, and no act of speech: what is verified is what was said. */
function isReported({ attribution, class: found }: Draft): boolean {
  return attribution.length > 1 && found !== 'statement';
}
