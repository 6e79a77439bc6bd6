import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { inverted, subjectFirst } from '../reports/quoting-behind.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, isTree, type Repair } from './repair.ts';

/** A clause between stops that only says who tells the rest of the sentence. */
interface ReportingClause {
  readonly verb: number;
  readonly speaker: number;
  readonly words: readonly number[];
}

const stop = /^[,;:.!?…]$/u;

/** "No strike, he insisted, had hit the quarter", "…, ont indiqué mercredi des sources": what is said and who says it hang apart. */
export const readReportingClauses: Repair = (tree, lexicon) => {
  for (const { index, form } of tree.words) {
    const clause = form === ',' ? clauseBehind(tree, index, lexicon) : undefined;
    const main = clause && mainPredicate(tree, clause);
    if (clause === undefined || main === undefined) continue;
    const words = changed(tree.words, parted(tree, clause, main, lexicon));
    if (words && isTree(words)) return words;
  }
  return undefined;
};

function clauseBehind(tree: SentenceTree, comma: number, lexicon: ClaimsLexicon): ReportingClause | undefined {
  const end = tree.words.findIndex(({ index, form }) => index > comma && stop.test(form));
  const words = tree.words.slice(comma + 1, end < 0 ? undefined : end).map(({ index }) => index);
  // "…, the army said: nine …": what follows a colon is said.
  if (tree.words[end]?.form === ':' || words.some((index) => isQuotationMark(tree.word(index)))) return undefined;
  const speech = inverted(tree, words, lexicon) ?? subjectFirst(tree, words, lexicon);
  if (speech?.verb === undefined || speech.speaker === undefined || (isLast(tree, end) && isBehindInsertion(tree, comma, speech.verb))) {
    return undefined;
  }
  const { verb, speaker } = speech;
  // "The spokesman, a captain, said a joint team of police, soldiers and guards had come": who stands before the verb says it.
  if (speaker > verb && isBehindInsertion(tree, comma, verb)) return undefined;
  if (lexicon.stance(tree.word(verb).lemma) === undefined || isFilled(tree, { verb, speaker, words }, lexicon)) return undefined;
  return { verb, speaker, words };
}

/** "the governor, Ana Duro, told Radio Sol": the comma closes what is slipped in behind the subject, the verb goes on with it. */
function isBehindInsertion(tree: SentenceTree, comma: number, verb: number): boolean {
  return tree.childrenBy(verb, 'nsubj').some((subject) => {
    const opener = tree.words[subject + 1]?.form;
    const inserted = tree.childrenBy(subject, 'appos', 'acl').filter((child) => child > subject && child < comma);
    return opener === ',' && inserted.some((child) => Math.max(...tree.subtree(child)) >= comma - 1) && tree.word(comma).head >= subject;
  });
}

function isLast(tree: SentenceTree, end: number): boolean {
  return tree.words[end]?.form !== ',';
}

function isQuotationMark({ upos, form }: Word): boolean {
  return upos === 'PUNCT' && /^["“”«»„‘]$/u.test(form);
}

/** The clause itself says what is said: "…, the mayor said nothing", "…, the army said it left". */
function isFilled(tree: SentenceTree, { verb, speaker, words }: ReportingClause, lexicon: ClaimsLexicon): boolean {
  // "…, claims dismissed by the army": whoever is behind the participle says so, and not what stands before it.
  if (speaker < verb && tree.children(verb).some((child) => tree.word(child).deprel === 'obl:agent')) return true;
  const behind = words.filter((index) => index > verb && index !== speaker && !tree.isBelow(index, speaker));
  return behind.some((index) => {
    const word = tree.word(index);
    const isClause =
      ['VERB', 'AUX'].includes(word.upos) && !['acl', 'amod'].includes(baseRelation(word.deprel)) && !isInRelative(tree, index);
    const isObject = word.head === verb && baseRelation(word.deprel) === 'obj' && !lexicon.sets.objectIsPerson.has(tree.word(verb).lemma);
    const isThing = isObject && word.upos !== 'PRON' && lexicon.kind(word) !== 'time';
    // "…, officials said gas supplies, restored on Saturday, were cut": what follows the verb belongs to its content.
    const isBare = tree.childrenBy(index, 'case').length === 0;
    const isForeign =
      isBare && ['NOUN', 'PROPN', 'PRON'].includes(word.upos) && !words.includes(word.head) && lexicon.kind(word) !== 'time';
    return isClause || isThing || isForeign || (word.upos === 'SCONJ' && !isInRelative(tree, index));
  });
}

function isInRelative(tree: SentenceTree, index: number): boolean {
  return [index, ...tree.ancestors(index)].some((above) => baseRelation(tree.word(above).deprel) === 'acl');
}

/** The semicolon-bounded part of the sentence that a word stands in. */
function partOf(tree: SentenceTree, at: number): number {
  return tree.words.filter(({ index, form }) => index < at && form === ';').length;
}

/** The predicate of the rest: one that no conjunction makes depend on another. */
function mainPredicate(tree: SentenceTree, { words }: ReportingClause): number | undefined {
  const part = partOf(tree, words[0]!);
  const tops = tree.words.filter(({ index, head, upos }) => {
    if (words.includes(index) || upos === 'PUNCT' || partOf(tree, index) !== part) return false;
    return head < 0 || words.includes(head) || partOf(tree, head) !== part;
  });
  const isFree = (index: number): boolean => !tree.childrenBy(index, 'mark').some((mark) => tree.word(mark).upos === 'SCONJ');
  const predicate = tops.find(({ index, upos }) => {
    const isVerb = upos === 'VERB' || tree.childrenBy(index, 'cop').length > 0;
    const forms = [index, ...tree.childrenBy(index, 'aux', 'cop')];
    return isVerb && isFree(index) && forms.some((form) => hasFeature(tree.word(form), 'VerbForm', 'Fin'));
  });
  return (predicate ?? tops.find(({ head }) => head < 0))?.index;
}

function parted(tree: SentenceTree, clause: ReportingClause, main: number, lexicon: ClaimsLexicon): Map<number, Partial<Word>> {
  const { verb, speaker, words } = clause;
  const changes = new Map<number, Partial<Word>>();
  const own = new Set(words);
  const around = { ...clause, main };
  for (const { index, upos } of tree.words) {
    if (index === main || index === verb || upos === 'PUNCT') continue;
    const change = own.has(index) ? arcWithin(tree, index, clause, lexicon) : arcAround(tree, index, around, lexicon);
    if (change !== undefined) changes.set(index, change);
  }
  const top = words.find((index) => tree.word(index).head < 0);
  if (top !== undefined) changes.set(main, { head: -1, deprel: 'root' });
  else if (own.has(tree.word(main).head)) changes.set(main, outerArc(tree, own, main));
  if (top !== undefined && top !== verb) changes.set(top, { head: verb });
  changes.set(verb, { head: main, deprel: 'parataxis', ...finite(tree, verb) });
  changes.set(speaker, { head: verb, deprel: 'nsubj' });
  return changes;
}

/** A word of the clause hangs from its verb, if not from another word of the clause; a day is no object: "a indiqué vendredi un officier". */
function arcWithin(tree: SentenceTree, index: number, { verb, words }: ReportingClause, lexicon: ClaimsLexicon): Partial<Word> | undefined {
  const { head, deprel } = tree.word(index);
  if (head === verb && baseRelation(deprel) === 'obj' && lexicon.kind(tree.word(index)) === 'time') return { deprel: 'obl' };
  return head >= 0 && !words.includes(head) ? { head: verb } : undefined;
}

/** What hangs from a word of the clause without being part of it hangs from what is said. */
function arcAround(
  tree: SentenceTree,
  index: number,
  { verb, words, main }: ReportingClause & { readonly main: number },
  lexicon: ClaimsLexicon,
): Partial<Word> | undefined {
  const last = words.at(-1)!;
  // "…, a dit le maire, ajoutant que …": who goes on speaking is the one who spoke.
  if (index > last && isSpeakingOn(tree, index, lexicon)) return { head: verb, deprel: 'advcl' };
  const isLoose = index > last && (main < last || isTrailing(tree, index));
  return words.includes(tree.word(index).head) && !isLoose ? { head: main } : undefined;
}

/** A verb with its subject right behind it and no auxiliary is no participle. */
function finite(tree: SentenceTree, verb: number): Partial<Word> {
  const hasFinite = hasFeature(tree.word(verb), 'VerbForm', 'Fin') || tree.childrenBy(verb, 'aux').length > 0;
  return hasFinite ? {} : { feats: 'Mood=Ind|VerbForm=Fin' };
}

/** A participle or relative clause right behind the words that name the speaker. */
function isTrailing(tree: SentenceTree, index: number): boolean {
  const relation = baseRelation(tree.word(index).deprel);
  return relation === 'acl' || relation === 'appos' || isParticiple(tree, index);
}

function isParticiple(tree: SentenceTree, index: number): boolean {
  const word = tree.word(index);
  if (tree.childrenBy(index, 'aux', 'nsubj').length > 0) return false;
  return hasFeature(word, 'VerbForm', 'Ger') || (hasFeature(word, 'VerbForm', 'Part') && hasFeature(word, 'Tense', 'Pres'));
}

function isSpeakingOn(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  const relation = baseRelation(word.deprel);
  if (!isParticiple(tree, index) || !['advcl', 'acl', 'ccomp', 'xcomp', 'conj', 'parataxis'].includes(relation)) return false;
  return tree.words[index - 1]?.form === ',' && (lexicon.stance(word.lemma) !== undefined || lexicon.sets.citing.has(word.lemma));
}

/** The arc of the clause to the words around it, which its content takes over. */
function outerArc(tree: SentenceTree, own: ReadonlySet<number>, main: number): Partial<Word> {
  const crossing = tree.ancestors(main).find((index) => own.has(index) && !own.has(tree.word(index).head));
  const { head, deprel } = tree.word(crossing ?? main);
  return { head, deprel };
}
