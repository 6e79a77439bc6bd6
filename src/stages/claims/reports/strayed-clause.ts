import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';

/** Words that may stand between a verb of saying and its clause: "ils assurent, eux, n'avoir …". */
const longestGap = 4;

/** What a verb of saying takes where the tree hangs it elsewhere: the clause that begins right behind the verb. */
export function strayedClause(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): ReadonlySet<number> | undefined {
  for (const word of tree.words.slice(verb + 1, verb + 2 + longestGap)) {
    const head = openedClause(tree, word.index, lexicon);
    if (head !== undefined) return head > verb ? from(tree, head, word.index) : undefined;
    const isParticle = word.head === verb && word.deprel === 'compound:prt';
    if (!isParticle && !['PUNCT', 'PRON', 'ADV'].includes(word.upos)) return undefined;
  }
  return undefined;
}

/** Head of the clause that a word opens: behind "that", or an infinitive with its auxiliary. */
function openedClause(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const word = tree.word(index);
  const isMark = baseRelation(word.deprel) === 'mark' && lexicon.sets.contentMarks.has(lowerForm(word));
  if (isMark) return word.head;
  const auxiliary = word.upos === 'AUX' ? word : lexicon.sets.negators.has(word.lemma) ? tree.words[index + 1] : undefined;
  const isPerfect = auxiliary !== undefined && auxiliary.upos === 'AUX' && hasFeature(auxiliary, 'VerbForm', 'Inf');
  return isPerfect && auxiliary.head >= 0 ? auxiliary.head : undefined;
}

function from(tree: SentenceTree, head: number, first: number): ReadonlySet<number> {
  return new Set(tree.subtree(head).filter((index) => index >= first));
}

/**
 * The charge behind a verb of accusing where the tree hangs it elsewhere: from the genitive before an act ("accused by X of
 * shelling families …") to the next stop.
 */
export function strayedCharge(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): ReadonlySet<number> | undefined {
  if (!lexicon.sets.objectIsPerson.has(tree.word(verb).lemma)) return undefined;
  const opener = tree.words.find((word) => {
    const act = tree.words[word.index + 1];
    return word.index > verb && lexicon.sets.genitives.has(lowerForm(word)) && act !== undefined && isAct(tree, act.index, lexicon);
  });
  if (opener === undefined || tree.words.slice(verb, opener.index).some(({ form }) => form === ';')) return undefined;
  // "blamed the ministry, which he accused of hiding it": the nearer verb takes the charge.
  const { sets } = lexicon;
  if (tree.words.slice(verb + 1, opener.index).some(({ upos, lemma }) => upos === 'VERB' && sets.objectIsPerson.has(lemma)))
    return undefined;
  // "Gunmen suspected of belonging to X killed six": the verb of the clause around is no part of the charge.
  const above = new Set(flatMap(tree.ancestors(verb), (index) => [index, ...tree.childrenBy(index, 'aux', 'advmod')]));
  const stop = tree.words.find(
    ({ index, upos, form }) => index > opener.index && (above.has(index) || (upos === 'PUNCT' && /^[,;.:!?]$/u.test(form))),
  );
  const end = stop?.index ?? tree.words.length;
  return new Set(tree.words.slice(opener.index, end).map(({ index }) => index));
}

/** A gerund, infinitive or noun of an act: "of looting shops". */
function isAct(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  if (word.upos === 'NOUN') return lexicon.predicateNoun(word) !== undefined;
  if (word.upos !== 'VERB') return false;
  return hasFeature(word, 'VerbForm', 'Ger') || hasFeature(word, 'VerbForm', 'Inf') || hasFeature(word, 'Tense', 'Pres');
}
