import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Draft } from '../draft.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { antecedent, isRelativeWord } from '../subject.ts';
import type { DraftTie } from './connective-links.ts';

/** What else the sentence of a denial and the one before it tell. */
interface DenialSurroundings {
  readonly same: readonly Draft[];
  readonly before: readonly Draft[];
  readonly lexicon: ClaimsLexicon | undefined;
}

/** "X accuses Y of …, which Z denies": a denial of what was said belongs to what it denies (`content`) and to who said so (`contrasts`). */
export function denialTies(draft: Draft, { same, before, lexicon }: DenialSurroundings): DraftTie[] {
  if (!lexicon || draft.class !== 'statement' || draft.kind !== 'verb' || !denies(draft, lexicon)) return [];
  const reach = deniedReach(draft, lexicon);
  const earlier = same.filter(({ predicate }) => predicate < draft.predicate);
  if (reach === undefined || same.some((other) => other !== draft && isSaidIn(other, draft))) return [];
  return chargeTies(draft, earlier) ?? (reach === 'before' ? chargeTies(draft, before) : undefined) ?? saidTies(draft, earlier);
}

function denies({ tree, predicate }: Draft, lexicon: ClaimsLexicon): boolean {
  return lexicon.stance(tree.word(predicate).lemma) === 'denies';
}

/** Whether words stand for what was said in the sentence ("which", "a charge that …"), or may stand for what was said before it. */
function deniedReach({ tree, predicate }: Draft, lexicon: ClaimsLexicon): 'sentence' | 'before' | undefined {
  const above = antecedent(tree, predicate);
  if (above !== undefined && isSaid(tree, above, lexicon)) return 'sentence';
  const objects = tree.childrenBy(predicate, 'obj', 'obl', 'dep', 'iobj');
  const isWhole = (index: number): boolean =>
    isRelativeWord(tree, index, lexicon) || lexicon.sets.relatives.has(lowerForm(tree.word(index)));
  if (above === undefined && objects.some(isWhole)) return 'sentence';
  const isBare = (index: number): boolean => tree.childrenBy(index, 'nmod', 'acl').length === 0;
  return objects.some((index) => isSaid(tree, index, lexicon) && isBare(index)) ? 'before' : undefined;
}

/** A noun for what somebody says, or a pronoun. */
function isSaid(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (word.upos === 'PRON') return /PronType=(?:Dem|Prs)/u.test(word.feats) && !isRelativeWord(tree, index, lexicon);
  return lexicon.nounStance(word.lemma) !== undefined || lexicon.sets.chargeNouns.has(word.lemma);
}

function isSaidIn(claim: Draft, speech: Draft): boolean {
  return claim.attribution.at(-1)?.cue?.start === speech.tree.word(speech.predicate).start;
}

/** To the last accusation and to what it says. */
function chargeTies(draft: Draft, earlier: readonly Draft[]): DraftTie[] | undefined {
  const charges = earlier.filter(({ class: kind, type }) => kind === 'statement' && type === 'accuse');
  const charge = charges.at(-1);
  if (charge === undefined) return undefined;
  const said = top(earlier.filter((other) => other !== charge && isSaidIn(other, charge)));
  return [{ from: draft, to: charge, type: 'contrasts' }, ...said.map((to): DraftTie => ({ from: draft, to, type: 'content' }))];
}

/** To what somebody else is told to have said. */
function saidTies(draft: Draft, earlier: readonly Draft[]): DraftTie[] {
  const said = earlier.filter(({ attribution }) => {
    const link = attribution.at(-1)!;
    return attribution.length > 1 && link.home === undefined && link.stance !== 'denies';
  });
  return top(said).map((to) => ({ from: draft, to, type: 'content' }));
}

/** Those that stand below no other. */
function top(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !drafts.some((other) => other !== draft && draft.tree.isBelow(draft.predicate, other.predicate)));
}
