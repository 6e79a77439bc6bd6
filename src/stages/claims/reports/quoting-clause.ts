import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import type { Quotation } from '../quotations.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import type { QuotingClause, Surround } from './quoted-speech.ts';
import { introducing } from './quoting-before.ts';
import { following, slippedIn } from './quoting-behind.ts';

/**
 * Who says the quotations of a sentence, by what stands right behind ("…", said X), right before (X said: "…") or inside them:
 * between quotation marks and narration the tree is often wrong, the printed order never.
 */
export function quotingClauses(tree: SentenceTree, quotations: readonly Quotation[], lexicon: ClaimsLexicon): QuotingClause[] {
  const clausal = quotations
    .filter((quotation) => quotation.clausal && !isParty(tree, quotation, lexicon))
    .sort((a, b) => a.start - b.start);
  if (clausal.length === 0) return [];
  const beside = flatMap(surrounds(tree, clausal), (around) => clausesBeside(tree, around, lexicon));
  const inside = flatMap(clausal, (quotation) => clauseInside(tree, wordsIn(tree, quotation), beside, lexicon));
  return merged([...beside, ...inside]);
}

/** What the words between two quotations say of the one before and of the one behind. */
function clausesBeside(tree: SentenceTree, { words, before, behind }: Surround, lexicon: ClaimsLexicon): QuotingClause[] {
  const closing = before && following(tree, { words, before }, lexicon);
  const introduced = behind && introducing(tree, { words, behind }, lexicon);
  // "…", she warned, "…": what goes on behind the same verb is hers too.
  const opening = introduced ?? (closing && isBare(tree, words, closing) ? closing : undefined);
  return [
    ...(before && closing ? [{ ...closing, quoted: wordsIn(tree, before) }] : []),
    ...(behind && opening ? [{ ...opening, quoted: wordsIn(tree, behind) }] : []),
  ];
}

/** « Si les tirs continuent, prévient-elle, nous partirons »: where nobody speaks beside the quotation. */
function clauseInside(
  tree: SentenceTree,
  quoted: ReadonlySet<number>,
  beside: readonly QuotingClause[],
  lexicon: ClaimsLexicon,
): QuotingClause[] {
  if (beside.some((clause) => [...quoted].some((index) => clause.quoted.has(index)))) return [];
  const inside = slippedIn(tree, quoted, lexicon);
  return inside ? [{ ...inside, quoted: new Set([...quoted].filter((index) => !inside.slipped.has(index))) }] : [];
}

/** 'blamed "remnants of the old guard" for it': who is accused or told, in somebody's words, is no sentence of theirs. */
function isParty(tree: SentenceTree, quotation: Quotation, lexicon: ClaimsLexicon): boolean {
  const quoted = wordsIn(tree, quotation);
  const tops = [...quoted].filter((index) => tree.word(index).upos !== 'PUNCT' && !quoted.has(tree.word(index).head));
  const [top] = tops;
  if (quotation.whole || top === undefined || tops.length > 1 || tree.word(top).upos !== 'NOUN') return false;
  if ([...quoted].some((index) => hasFeature(tree.word(index), 'VerbForm', 'Fin'))) return false;
  const { head, deprel } = tree.word(top);
  return head >= 0 && head < top && baseRelation(deprel) === 'obj' && lexicon.sets.objectIsPerson.has(tree.word(head).lemma);
}

function wordsIn(tree: SentenceTree, { start, end }: Quotation): Set<number> {
  return new Set(tree.words.filter((word) => start <= word.start && word.end <= end).map(({ index }) => index));
}

/** The stretches between, before and behind quotations; a semicolon ends one. */
function surrounds(tree: SentenceTree, quotations: readonly Quotation[]): Surround[] {
  const found: Surround[] = [];
  let words: number[] = [];
  let before: Quotation | undefined;
  for (const word of tree.words) {
    const quotation = quotations.find(({ start, end }) => start <= word.start && word.end <= end);
    if (quotation !== undefined && quotation === before && words.length === 0) continue;
    if (quotation !== undefined) {
      found.push({ words, behind: quotation, ...(before && { before }) });
      words = [];
      before = quotation;
    } else if (word.form === ';') {
      found.push({ words, ...(before && { before }) });
      words = [];
      before = undefined;
    } else words.push(word.index);
  }
  found.push({ words, ...(before && { before }) });
  return found.filter((one) => one.words.some((index) => tree.word(index).upos !== 'PUNCT'));
}

/** Nothing but the clause that names the speaker. */
function isBare(tree: SentenceTree, words: readonly number[], { verb, speaker }: Pick<QuotingClause, 'verb' | 'speaker'>): boolean {
  const verbs = words.filter((index) => tree.word(index).upos === 'VERB' && index !== verb && index !== speaker);
  return verbs.length === 0;
}

/** One clause for each verb, with all that it says. */
function merged(clauses: readonly QuotingClause[]): QuotingClause[] {
  const byCue = new Map<number, QuotingClause>();
  for (const clause of clauses) {
    const same = byCue.get(clause.cue);
    byCue.set(clause.cue, same ? { ...same, quoted: new Set([...same.quoted, ...clause.quoted]) } : clause);
  }
  return [...byCue.values()];
}
