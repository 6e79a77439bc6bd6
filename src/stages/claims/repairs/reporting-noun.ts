import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

const finite = 'Mood=Ind|Tense=Pres|VerbForm=Fin';

/** The lemma of the verb of saying that a noun looks like. */
function sayingLemma(word: Word, { pack }: ClaimsLexicon): string | undefined {
  return word.upos === 'NOUN' ? pack.attribution.homographs[lowerForm(word)] : undefined;
}

/** "Residents of the old town report that …": with a subject before it and a clause with its mark behind it the noun is a verb. */
function withClause(tree: SentenceTree, { index }: Word, lemma: string, lexicon: ClaimsLexicon): Word[] | undefined {
  const subject = tree.childrenBy(index, 'nsubj').find((child) => child < index);
  const clause = tree
    .childrenBy(index, 'acl', 'ccomp')
    .find(
      (child) => child > index && tree.childrenBy(child, 'mark').some((mark) => lexicon.sets.contentMarks.has(lowerForm(tree.word(mark)))),
    );
  if (subject === undefined || clause === undefined || tree.childrenBy(index, 'cop').length > 0) return undefined;
  const changes = new Map<number, Partial<Word>>([
    [index, { upos: 'VERB', lemma, feats: finite }],
    [clause, { deprel: 'ccomp' }],
  ]);
  const between = tree.childrenBy(index, 'compound', 'nmod').filter((child) => subject < child && child < index);
  const noun = between.at(-1);
  for (const child of tree.childrenBy(index, 'case', 'det', 'amod')) {
    if (child > index) continue;
    if (noun === undefined) return undefined;
    changes.set(child, { head: noun });
  }
  if (noun !== undefined) changes.set(noun, { head: subject, deprel: 'nmod' });
  return changed(tree.words, changes);
}

/** "…, state television reports, quoting a spokesman": behind the comma a bare compound that ends the clause. */
function asAfterthought(tree: SentenceTree, { index, head, deprel }: Word, lemma: string, lexicon: ClaimsLexicon): Word[] | undefined {
  const subject = tree.childrenBy(index, 'compound').find((child) => child === index - 1);
  const own = tree.subtree(index).filter((child) => tree.word(child).upos !== 'PUNCT');
  const { root } = tree;
  const isLoose = ['conj', 'appos', 'list', 'parataxis'].includes(baseRelation(deprel)) && tree.childrenBy(index, 'cc').length === 0;
  if (!isLoose || subject === undefined || root < 0 || head > index || tree.word(root).upos !== 'VERB' || root > index) return undefined;
  // "letters, diaries, police reports": one of several.
  if (tree.childrenBy(head, 'conj', 'appos', 'list').length > 1) return undefined;
  if (tree.words[own[0]! - 1]?.form !== ',' || own.at(-1) !== index || !closes(tree, index, lexicon)) return undefined;
  const changes = new Map<number, Partial<Word>>([
    [index, { upos: 'VERB', lemma, feats: finite, head: root, deprel: 'parataxis' }],
    [subject, { deprel: 'nsubj' }],
  ]);
  for (const child of tree.childrenBy(index, 'det', 'amod', 'compound')) if (child < subject) changes.set(child, { head: subject });
  return changed(tree.words, changes);
}

/** The sentence ends there, or somebody is quoted behind the comma. */
function closes(tree: SentenceTree, index: number, { sets }: ClaimsLexicon): boolean {
  const rest = tree.words.slice(index + 1);
  const next = rest.find(({ upos }) => upos !== 'PUNCT');
  return next === undefined || (rest[0]?.form === ',' && next.upos === 'VERB' && sets.citing.has(next.lemma));
}

/** Nouns that are verbs of saying by what stands around them. */
export const readReportingNouns: Repair = (tree, lexicon) => {
  for (const word of tree.words) {
    const lemma = sayingLemma(word, lexicon);
    const found = lemma && (withClause(tree, word, lemma, lexicon) ?? asAfterthought(tree, word, lemma, lexicon));
    if (found) return found;
  }
  return undefined;
};
