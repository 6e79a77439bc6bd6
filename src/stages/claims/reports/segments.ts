import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import type { Report } from './report.ts';

const breaks = new Set([';']);

/** Index of the semicolon-bounded part of the sentence that a word stands in. */
function partOf(tree: SentenceTree, index: number): number {
  return tree.words.filter((word) => word.index < index && breaks.has(word.form)).length;
}

/**
 * A semicolon closes a report: "according to the mayor, nine are dead; the road is cut" gives the mayor only the dead.
 * A complement of the verb itself stays ("said that …; that …").
 */
export function withinPart(tree: SentenceTree, content: ReadonlySet<number>, at: number): ReadonlySet<number> {
  if (!tree.words.some(({ form }) => breaks.has(form))) return content;
  const part = partOf(tree, at);
  const kept = [...content].filter((index) => partOf(tree, index) === part || isComplementOf(tree, index, at));
  return kept.length > 0 ? new Set(kept) : content;
}

function isComplementOf(tree: SentenceTree, index: number, verb: number): boolean {
  const path = [index, ...tree.ancestors(index)];
  const top = path[path.indexOf(verb) - 1];
  return (
    top !== undefined &&
    path.includes(verb) &&
    ['ccomp', 'xcomp'].includes(baseRelation(tree.word(top).deprel)) &&
    !crosses(tree, index, top)
  );
}

/** True where a semicolon stands between the head of a complement and a word of it. */
function crosses(tree: SentenceTree, index: number, top: number): boolean {
  return partOf(tree, index) !== partOf(tree, top);
}

/** "Thirty dead according to the hospital, eight according to the governor": each source answers for its own part. */
export function sharedOut(tree: SentenceTree, reports: readonly Report[]): Report[] {
  const phrases = reports.filter(({ rule, holder }) => rule === 'attribution.preposition' && holder !== undefined);
  if (phrases.length < 2) return [...reports];
  const sorted = [...phrases].sort((a, b) => a.cue.start - b.cue.start);
  const isLeading = opensPart(tree, firstWord(tree, sorted[0]!));
  return reports.map((report) => {
    const at = sorted.indexOf(report);
    return at < 0 ? report : { ...report, content: isLeading ? after(tree, sorted, at) : before(tree, sorted, at) };
  });
}

function firstWord(tree: SentenceTree, { cue }: Report): number {
  return tree.words.findIndex((word) => word.start === cue.start);
}

function opensPart(tree: SentenceTree, index: number): boolean {
  const previous = tree.words[index - 1];
  return previous === undefined || breaks.has(previous.form);
}

function wordsBetween(tree: SentenceTree, from: number, to: number): ReadonlySet<number> {
  return new Set(tree.words.filter(({ index }) => index >= from && index < to).map(({ index }) => index));
}

/** From the end of the phrase to the next one. */
function after(tree: SentenceTree, sorted: readonly Report[], at: number): ReadonlySet<number> {
  const next = sorted[at + 1];
  const end = next === undefined ? tree.words.length : withoutLink(tree, firstWord(tree, next));
  return wordsBetween(tree, endOfPhrase(tree, sorted[at]!), end);
}

/** From the end of the phrase before to this one. */
function before(tree: SentenceTree, sorted: readonly Report[], at: number): ReadonlySet<number> {
  const previous = sorted[at - 1];
  return wordsBetween(tree, previous === undefined ? 0 : endOfPhrase(tree, previous), firstWord(tree, sorted[at]!));
}

/** The word after the phrase and the comma or conjunction that closes it. */
function endOfPhrase(tree: SentenceTree, { holderSpan, cue }: Report): number {
  const end = tree.words.findIndex((word) => word.start >= (holderSpan ?? cue).end);
  const closing = tree.words.find(({ index, upos }) => index >= end && end >= 0 && (upos === 'PUNCT' || upos === 'CCONJ'));
  return closing === undefined ? Math.max(end, 0) : closing.index + 1;
}

/** Steps back over the comma and conjunction before a phrase. */
function withoutLink(tree: SentenceTree, index: number): number {
  let at = index;
  while (at > 0 && ['PUNCT', 'CCONJ'].includes(tree.word(at - 1).upos) && lowerForm(tree.word(at - 1)) !== '»') at--;
  return at;
}
