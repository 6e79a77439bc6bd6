import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, evidenceAt } from '../draft.ts';
import { governorsOf } from '../governors.ts';
import { prepositionOf } from '../prepositions.ts';
import { changed } from '../repairs/repair.ts';
import { baseRelation, hasFeature, openSentenceTree, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** A clause whose verb is left out because it is that of the clause before. */
interface GappedClause {
  readonly verb: number;
  /** What the full clause has, and what stands in its place. */
  readonly subject: readonly [full: number, rest: number];
  readonly complement: readonly [full: number, rest: number];
}

/** A remnant that stands for the subject, and one for a complement. */
interface Gap {
  readonly rest: number;
  readonly complement: readonly [full: number, rest: number];
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);

/** The words of a phrase that begins at an index: up to the next preposition, punctuation or verb. */
function nounPhraseAt(tree: SentenceTree, start: number): number | undefined {
  let last: number | undefined;
  for (let at = start; at < tree.words.length; at++) {
    const { upos } = tree.word(at);
    if (['ADP', 'PUNCT', 'VERB', 'AUX', 'CCONJ', 'SCONJ'].includes(upos)) break;
    if (nominal.has(upos)) last = at;
  }
  return last;
}

/** The highest nominal between two indices; a preposition that a tree hangs it from counts for nothing. */
function headWithin(tree: SentenceTree, start: number, end: number): number | undefined {
  const isOutside = (head: number): boolean => head < start || head > end || tree.word(head).upos === 'ADP';
  return tree.words.slice(start, end + 1).find(({ upos, head }) => nominal.has(upos) && isOutside(head))?.index;
}

/** Behind the complement of a verb: ", la seconde vers Y", "and the rebels to Y", each up to the next comma or the end. */
function gapBehind(tree: SentenceTree, verb: number, full: number): Gap | undefined {
  const words = prepositionOf(tree, full);
  let start = full + 1;
  if (words === '' || tree.words[start]?.form !== ',') return undefined;
  while (['PUNCT', 'CCONJ'].includes(tree.words[start]?.upos ?? '')) start++;
  const rest = nounPhraseAt(tree, start);
  const marker = rest === undefined ? undefined : tree.words[rest + 1];
  if (rest === undefined || marker?.upos !== 'ADP' || marker.form.toLowerCase() !== words.split(' ')[0]) return undefined;
  const end = tree.words.find(({ index, upos }) => index > rest + 1 && ['PUNCT', 'CCONJ', 'VERB', 'AUX'].includes(upos));
  if (end === undefined || ['VERB', 'AUX'].includes(end.upos) || verb > start) return undefined;
  const other = headWithin(tree, rest + 1, end.index - 1);
  const head = headWithin(tree, start, rest);
  return other === undefined || head === undefined || head === other ? undefined : { rest: head, complement: [full, other] };
}

function gappedClauses(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): GappedClause[] {
  const subject = findSubject(tree, verb, lexicon)?.head;
  if (subject === undefined || tree.word(subject).head !== verb) return [];
  const own = tree.childrenBy(verb, 'obl').filter((child) => child > verb);
  const gaps = [...own.map((full) => gapBehind(tree, verb, full)), countedGap(tree, verb)];
  return flatMap(gaps, (gap) => (gap === undefined ? [] : [{ verb, subject: [subject, gap.rest] as const, complement: gap.complement }]));
}

/** "lost nine tanks and the rebels two": behind a counted object whoever else, and a bare number, at the end. */
function countedGap(tree: SentenceTree, verb: number): Gap | undefined {
  const full = tree.childrenBy(verb, 'obj').find((child) => tree.childrenBy(child, 'nummod').length > 0);
  const last = tree.words.findLast(({ upos }) => upos !== 'PUNCT');
  if (full === undefined || last?.upos !== 'NUM' || last.index <= full + 2) return undefined;
  const joint = tree.words.find(({ index, upos }) => index > full && (upos === 'CCONJ' || upos === 'PUNCT'));
  if (joint === undefined || joint.index >= last.index - 1) return undefined;
  const between = tree.words.slice(joint.index + 1, last.index);
  if (between.some(({ upos }) => !['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'CCONJ'].includes(upos))) return undefined;
  const rest = between.findLast(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  return rest && { rest: rest.index, complement: [full, last.index] };
}

/** The tree with the remnants in the place of what they replace. */
function withRemnants(tree: SentenceTree, { verb, subject, complement }: GappedClause): SentenceTree {
  const changes = new Map<number, Partial<Word>>();
  for (const [full, rest] of [complement, subject]) {
    changes.set(rest, { head: verb, deprel: tree.word(full).deprel });
    changes.set(full, { head: verb, deprel: 'dep' });
  }
  const above = tree.word(complement[1]).head;
  if (above >= 0 && tree.word(above).upos === 'ADP') changes.set(above, { head: complement[1], deprel: 'case' });
  return openSentenceTree({ ...tree.sentence, words: changed(tree.words, changes) ?? tree.words });
}

/** "La première division a avancé vers X, la seconde vers Y": a clause of its own, with the verb of the one before. */
export function findGappedClauses({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  const verbs = tree.words.filter(({ index, upos }) => upos === 'VERB' && isFiniteClause(tree, index));
  return flatMap(verbs, ({ index, lemma }) =>
    gappedClauses(tree, index, lexicon).map((gap) => {
      const own = withRemnants(tree, gap);
      return newDraft({
        tree: own,
        sentence,
        predicate: index,
        kind: 'verb',
        class: lexicon.verbClass(lemma) ?? 'event',
        governors: governorsOf(own, index, lexicon),
        evidence: [evidenceAt('predicate.gapped', tree, gap.subject[1])],
      });
    }),
  );
}

function isFiniteClause(tree: SentenceTree, verb: number): boolean {
  return (
    [verb, ...tree.childrenBy(verb, 'aux')].some((index) => hasFeature(tree.word(index), 'VerbForm', 'Fin')) &&
    baseRelation(tree.word(verb).deprel) !== 'acl'
  );
}
