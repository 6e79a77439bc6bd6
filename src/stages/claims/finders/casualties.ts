import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt } from '../draft.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { type FinderInput, newDraft } from './finder.ts';

/** A word that says what became of people, and these people. */
interface Casualty {
  readonly word: number;
  readonly people: number;
}

function isCasualtyWord(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { upos, lemma } = tree.word(index);
  if (!['ADJ', 'VERB', 'NOUN'].includes(upos)) return false;
  return lexicon.sets.casualties.has(lemma.toLowerCase()) || lexicon.sets.casualties.has(lowerForm(tree.word(index)));
}

/** "portés disparus", "were left dead", but not "shot dead": the word that says what became of people, behind a verb that it completes. */
export function casualtyBehind(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  if (!lexicon.sets.resulting.has(tree.word(verb).lemma)) return undefined;
  return tree.childrenBy(verb, 'xcomp').find((child) => tree.word(child).upos === 'ADJ' && isCasualtyWord(tree, child, lexicon));
}

/** The last word behind a verb that belongs to its clause. */
function clauseEnd(tree: SentenceTree, verb: number): number {
  const next = tree.words.slice(verb + 1).find(({ upos, form, index, feats }) => {
    return index > verb && (/[;:.!?]/u.test(form) || /VerbForm=Fin/u.test(feats) || upos === 'SCONJ');
  });
  return (next?.index ?? tree.words.length) - 1;
}

/** "left six dead, twenty injured and a chief missing": each of the words with the number or noun before it. */
export function casualtiesLeft(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): Casualty[] {
  if (tree.word(verb).upos !== 'VERB' || !lexicon.sets.resulting.has(tree.word(verb).lemma)) return [];
  const found: Casualty[] = [];
  let people: number | undefined;
  for (const { index, upos } of tree.words.slice(verb + 1, clauseEnd(tree, verb) + 1)) {
    if (people !== undefined && isCasualtyWord(tree, index, lexicon)) {
      found.push({ word: index, people });
      people = undefined;
    } else if (['NUM', 'NOUN', 'PROPN', 'PRON'].includes(upos)) people = index;
  }
  return found;
}

/** "another four wounded", "twelve dead in Koro": a number with the word for what became of it and no verb. */
function casualtiesStated(tree: SentenceTree, lexicon: ClaimsLexicon): Casualty[] {
  return tree.words.flatMap(({ index, head, deprel, upos }) => {
    if (upos === 'NOUN' || !isCasualtyWord(tree, index, lexicon) || tree.childrenBy(index, 'cop', 'aux').length > 0) return [];
    const subject = tree.childrenBy(index, 'nsubj').find((child) => child < index);
    const counted = ['amod', 'acl'].includes(baseRelation(deprel)) && head === index - 1 ? head : undefined;
    const people = upos === 'ADJ' ? (subject ?? counted) : counted;
    const isNumber = people !== undefined && tree.word(people).upos === 'NUM';
    return isNumber ? [{ word: index, people }] : [];
  });
}

/** The verbs whose object and what became of it is a claim of its own. */
export function leavesCasualties(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  return casualtiesLeft(tree, verb, lexicon).length > 0;
}

/** People who are said to be dead, hurt or missing without a verb that says so. */
export function findCasualties({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  const draftOf = ({ word, people }: Casualty, cause: DraftRole[]): Draft =>
    newDraft({
      tree,
      sentence,
      predicate: word,
      kind: 'noun',
      class: 'event',
      type: 'casualties',
      roles: [{ role: 'recipient', head: people, rule: 'noun.of' }, ...cause],
      evidence: [evidenceAt('predicate.casualties', tree, word)],
    });
  const left = tree.words.flatMap(({ index }) => {
    const casualties = casualtiesLeft(tree, index, lexicon);
    const subject = casualties.length === 0 ? undefined : findSubject(tree, index, lexicon)?.head;
    const cause: DraftRole[] = subject === undefined ? [] : [{ role: 'cause', head: subject, rule: 'casualties.cause' }];
    return casualties.map((found) => draftOf(found, cause));
  });
  const seen = new Set(left.map(({ predicate }) => predicate));
  const stated = casualtiesStated(tree, lexicon).filter(({ word }) => !seen.has(word));
  return [...left, ...stated.map((found) => draftOf(found, []))];
}
