import { holds } from './actor-pack.ts';
import { baseRelation } from './actor-sentence.ts';
import type { ActorTable } from './actor-table.ts';
import type { DraftMention } from './composition.ts';
import { foldName, isNamePart, startsWithCapital } from './fold-name.ts';
import type { LearnedNames } from './learned-names.ts';
import { isOpeningLink, type WordRange } from './phrase-words.ts';
import type { WorkingSentence } from './working-sentence.ts';

/** What the reading of a document gathers, as far as outlets go. */
interface Gathered {
  readonly text: string;
  readonly table: ActorTable;
  readonly learned: LearnedNames;
}

/** How an unknown name stands that may be an outlet's. */
type Standing = 'source' | 'publisher' | 'hearer' | 'none';

/**
 * Outlets that no registry knows: a name that is written as titles of outlets are ("Le Courrier de Maroua", "the Maroua Star") and
 * stands where outlets do: behind "according to", as one who reports, or as one who is told.
 * @param titles what `titlesIn` found in the sentence
 */
export function unknownOutlets(
  state: Gathered,
  sentence: WorkingSentence,
  titles: readonly WordRange[],
  taken: readonly DraftMention[],
): readonly DraftMention[] {
  return titles
    .filter((run) => !taken.some(({ first, last }) => first <= run.last && last >= run.first))
    .map((run) => outlet(state, sentence, run));
}

/** What is written as titles of outlets are and stands where outlets do, whatever else is read there. */
export function titlesIn(sentence: WorkingSentence): readonly WordRange[] {
  const found: WordRange[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const run = canOpen(sentence, at) ? titleFrom(sentence, at) : undefined;
    if (!run) continue;
    if (isOutlet(sentence, run)) found.push(run);
    at = run.last;
  }
  return found;
}

function outlet(state: Gathered, { starts, ends }: WorkingSentence, run: WordRange): DraftMention {
  const name = state.text.slice(starts[run.first]!, ends[run.last]!);
  const ref = state.learned.get(name) ?? `doc:${foldName(name).replaceAll(' ', '-')}`;
  state.table.add({ id: ref, label: { fr: name, en: name }, type: 'media' });
  state.learned.add(name, ref);
  return {
    ...run,
    head: run.last,
    form: 'name',
    ref,
    rule: 'media',
    why: 'a title that stands where outlets do; no registry entry bears it',
  };
}

/** A capital that is not just that of the sentence's first word, where this is a small word. */
function canOpen(sentence: WorkingSentence, at: number): boolean {
  if (!startsWithCapital(sentence.surfaces[at]!)) return false;
  const { upos } = sentence.words[at]!;
  if (upos === 'PUNCT' || upos === 'PRON' || isOpeningLink(sentence, at)) return false;
  return !sentence.headOfWord[at] && !(upos === 'DET' && at === 0);
}

/** Capitals in a row, with what links them ("de la", "of"). */
function titleFrom(sentence: WorkingSentence, first: number): WordRange | undefined {
  let last = first;
  for (let at = first + 1; at < sentence.words.length && at - first < 9; at++) {
    if (isTitleWord(sentence, at)) last = at;
    else if (!isLink(sentence, at)) break;
  }
  return last > first ? { first, last } : undefined;
}

function isTitleWord({ words, surfaces }: WorkingSentence, at: number): boolean {
  const { upos } = words[at]!;
  return (upos === 'NUM' || isNamePart(surfaces[at]!)) && upos !== 'PUNCT' && upos !== 'PRON';
}

function isLink({ words, surfaces, folded, pack }: WorkingSentence, at: number): boolean {
  if (surfaces[at] === '' || /^[-‑'’]$/u.test(surfaces[at]!)) return true;
  if (words[at]!.upos === 'CCONJ') return false;
  return holds(pack.complements, folded[at]!) || (words[at]!.upos === 'DET' && holds(pack.complements, folded[at - 1]!));
}

function isOutlet(sentence: WorkingSentence, run: WordRange): boolean {
  const standing = standingOf(sentence, run);
  if (standing === 'none') return false;
  return hasOutletNoun(sentence, run) || (standing !== 'hearer' && hasTitleArticle(sentence, run));
}

/** The noun of a title: the last word in English ("Herald"), the first behind the article in French ("Courrier"). */
function hasOutletNoun({ folded, words, pack }: WorkingSentence, { first, last }: WordRange): boolean {
  const opening = words[first]!.upos === 'DET' ? first + 1 : first;
  return [opening, last].some((at) => holds(pack.outletNouns, folded[at]!)) && last > first;
}

/** "selon Le Matinal": an article with a capital within a sentence opens a title. */
function hasTitleArticle({ words, surfaces, folded, pack }: WorkingSentence, { first }: WordRange): boolean {
  const before = words[first - 1];
  const isArticle = words[first]!.upos === 'DET' && startsWithCapital(surfaces[first]!) && holds(pack.determiners, folded[first]!);
  return isArticle && before !== undefined && before.upos !== 'PUNCT' && !words[first]!.feats.includes('Number=Plur');
}

function standingOf({ words, folded, lemmas, children, pack }: WorkingSentence, { first, last }: WordRange): Standing {
  const root = words.slice(first, last + 1).find(({ head }) => head < first || head > last);
  if (!root) return 'none';
  const marks = children[root.index]!.filter((child) => baseRelation(words[child]!.deprel) === 'case');
  if (marks.some((child) => holds(pack.positions.sources, folded[child]!)) || isBehindSource(folded, pack, first)) return 'source';
  const verb = root.head < 0 ? '' : lemmas[root.head]!;
  const relation = baseRelation(root.deprel);
  if (!(holds(pack.reporting, verb) || holds(pack.saying, verb))) return 'none';
  if (relation === 'nsubj' || (relation === 'obj' && root.head < first && isInverted(words, children, root.head))) return 'publisher';
  return relation === 'obj' || relation === 'iobj' || relation === 'obl' ? 'hearer' : 'none';
}

/** "according to the X": the marker right before the article, whatever the tree hangs it from. */
export function isBehindSource(folded: WorkingSentence['folded'], pack: WorkingSentence['pack'], first: number): boolean {
  const at = holds(pack.determiners, folded[first - 1] ?? '') ? first - 2 : first - 1;
  return holds(pack.positions.sources, folded[at] ?? '') || holds(pack.positions.sources, `${folded[at - 1] ?? ''} ${folded[at] ?? ''}`);
}

/** "rapporte Le Courrier": a verb without a subject of its own. */
function isInverted(words: WorkingSentence['words'], children: WorkingSentence['children'], verb: number): boolean {
  return !children[verb]!.some((child) => baseRelation(words[child]!.deprel) === 'nsubj');
}
