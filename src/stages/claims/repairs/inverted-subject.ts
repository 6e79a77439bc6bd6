import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The noun behind a verb that has no subject, where the tree calls it an object. */
function objectBehind(tree: SentenceTree, verb: number): number | undefined {
  if (tree.childrenBy(verb, 'nsubj', 'csubj').length > 0) return undefined;
  return tree.childrenBy(verb, 'obj').find((child) => child > verb && ['NOUN', 'PROPN'].includes(tree.word(child).upos));
}

/** "…, indiquent des élus": behind an inserted verb of saying an article that looks like a preposition. */
function partitiveBehind(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  if (tree.childrenBy(verb, 'nsubj', 'csubj', 'obj').length > 0 || !isInsertedReport(tree, verb, lexicon)) return undefined;
  const noun = tree.childrenBy(verb, 'obl').find((child) => child > verb);
  if (noun === undefined || tree.subtree(noun)[0] !== verb + 1) return undefined;
  const marker = tree.word(verb + 1);
  const isArticle = lexicon.sets.genitives.has(lowerForm(marker)) && tree.words[verb + 2]?.start === marker.start;
  return isArticle ? noun : undefined;
}

/** "…, ont indiqué mercredi des sources": the same behind a date, of which people are no part. */
function subjectBehindDate(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  if (tree.childrenBy(verb, 'nsubj', 'csubj', 'obj').length > 0 || !isInsertedReport(tree, verb, lexicon)) return undefined;
  const date = tree.childrenBy(verb, 'obl', 'advmod').find((child) => child > verb);
  if (date === undefined) return undefined;
  return tree.childrenBy(date, 'nmod').find((child) => {
    const first = tree.word(tree.subtree(child)[0]!);
    const isArticle = lexicon.sets.genitives.has(lowerForm(first)) && tree.words[first.index + 1]?.start === first.start;
    const { lemma } = tree.lowered[child]!;
    const isSpeaker = ['person', 'group', 'medium'].includes(lexicon.kind(tree.word(child)) ?? '') || lexicon.sets.unnamedNouns.has(lemma);
    return isArticle && isSpeaker;
  });
}

/** "que lui livrent deux pays": a verb has one object, and the relative word is it. */
function hasRelativeObject(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(verb, 'obj').some((child) => child < verb && lexicon.sets.objectRelatives.has(lowerForm(tree.word(child))));
}

/** "…, estime l'état-major": a finite verb of saying right behind a comma, with nothing before it but clitics. */
function isInsertedReport(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(verb);
  if (word.head < 0 || word.head > verb || lexicon.stance(word.lemma) === undefined || tree.childrenBy(verb, 'cc', 'mark').length > 0) {
    return false;
  }
  const group = [verb, ...tree.childrenBy(verb, 'aux')];
  const first = Math.min(...group, ...tree.childrenBy(verb, 'expl', 'obj', 'iobj', 'advmod'));
  return group.some((index) => hasFeature(tree.word(index), 'VerbForm', 'Fin')) && tree.words[first - 1]?.upos === 'PUNCT';
}

/** "voir arriver trois blindés": an intransitive infinitive below a verb whose object does it has no object, but its doer behind it. */
function isIntransitiveBelow(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const { lemma, head } = tree.word(verb);
  if (head < 0 || head > verb || !hasFeature(tree.word(verb), 'VerbForm', 'Inf')) return false;
  return lexicon.sets.activeParticiples.has(lemma) && lexicon.sets.objectControl.has(tree.word(head).lemma);
}

/** "Huit soldats tués à Koro, annonce l'armée": no single comma parts a subject from its verb, so it is what is said. */
function saidBefore(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): { said: number; speaker: number } | undefined {
  if (lexicon.stance(tree.word(verb).lemma) === undefined || tree.word(verb).deprel !== 'root') return undefined;
  if (tree.childrenBy(verb, 'ccomp', 'xcomp', 'mark').length > 0 || !isBehindOnlyComma(tree, verb)) return undefined;
  const said = tree.childrenBy(verb, 'nsubj').find((child) => child < verb && tree.word(child).upos === 'NOUN');
  const speaker = tree.childrenBy(verb, 'obj', 'nsubj').find((child) => child > verb && ['NOUN', 'PROPN'].includes(tree.word(child).upos));
  return said !== undefined && speaker !== undefined ? { said, speaker } : undefined;
}

function isBehindOnlyComma(tree: SentenceTree, verb: number): boolean {
  const first = Math.min(verb, ...tree.childrenBy(verb, 'aux', 'expl'));
  const commas = tree.words.slice(0, first).filter(({ form }) => form === ',');
  return commas.length === 1 && commas[0]!.index === first - 1;
}

/** Makes an inverted subject a subject: its place behind the verb misleads. */
export const turnInvertedSubjects: Repair = (tree, lexicon) => {
  const changes = new Map<number, { deprel: string; head?: number }>();
  for (const { index, upos } of tree.words) {
    if (upos !== 'VERB') continue;
    const headline = saidBefore(tree, index, lexicon);
    if (headline !== undefined) changes.set(headline.said, { deprel: 'ccomp' }).set(headline.speaker, { deprel: 'nsubj' });
    else for (const [noun, change] of subjectsBehind(tree, index, lexicon)) changes.set(noun, change);
  }
  return changed(tree.words, changes);
};

/** What behind a verb is its subject, whatever the tree calls it; of several the last counts. */
function subjectsBehind(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): [number, { deprel: string; head?: number }][] {
  const found: [number, { deprel: string; head?: number }][] = [];
  const partitive = partitiveBehind(tree, verb, lexicon);
  if (partitive !== undefined) found.push([partitive, { deprel: 'nsubj' }]);
  const behind = subjectBehindDate(tree, verb, lexicon);
  if (behind !== undefined) found.push([behind, { head: verb, deprel: 'nsubj' }]);
  const noun = objectBehind(tree, verb);
  const isInverted =
    noun !== undefined && [hasRelativeObject, isInsertedReport, isIntransitiveBelow].some((holds) => holds(tree, verb, lexicon));
  if (isInverted) found.push([noun, { deprel: 'nsubj' }]);
  return found;
}
