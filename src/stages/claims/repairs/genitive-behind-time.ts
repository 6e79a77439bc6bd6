import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { prepositionRole } from '../prepositions.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** Words of a date between a noun and its complement, at most: "l'incursion, dans la nuit de dimanche à lundi, de …". */
const longestDate = 10;

/** The noun of an act with an article that a date alone parts from a phrase. */
function actBeforeDate(tree: SentenceTree, opener: number, lexicon: ClaimsLexicon): number | undefined {
  let isDated = false;
  for (let at = opener - 1; at >= Math.max(0, opener - longestDate); at--) {
    const word = tree.word(at);
    if (isDated && isDefiniteAct(tree, word, lexicon)) return at;
    if (lexicon.kind(word) === 'time') isDated = true;
    else if (!['PUNCT', 'DET', 'ADP', 'NUM', 'ADJ'].includes(word.upos) && !/^\p{N}/u.test(word.form)) return undefined;
  }
  return undefined;
}

function isDefiniteAct(tree: SentenceTree, word: Word, lexicon: ClaimsLexicon): boolean {
  if (lexicon.predicateNoun(word)?.class === undefined || lexicon.kind(word) !== undefined) return false;
  const hasOwn = tree.childrenBy(word.index, 'nmod').some((child) => isGenitive(tree, child, lexicon));
  return !hasOwn && tree.childrenBy(word.index, 'det').length > 0;
}

function isGenitive(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const marker = tree.childrenBy(index, 'case')[0];
  return marker !== undefined && lexicon.sets.genitives.has(lowerForm(tree.word(marker)));
}

/** True where a phrase is no date and nothing that the verb it hangs from asks for. */
function isStray(tree: SentenceTree, { index, head, deprel }: Word, lexicon: ClaimsLexicon): boolean {
  if (head < 0 || head > index || !['obl', 'nmod'].includes(baseRelation(deprel)) || !isGenitive(tree, index, lexicon)) return false;
  if (lexicon.kind(tree.word(index)) === 'time') return false;
  const above = tree.word(head);
  if (above.upos !== 'VERB') return lexicon.kind(above) === 'time' || above.upos === 'NUM';
  const isSetOff = tree.words[tree.childrenBy(index, 'case')[0]! - 1]?.upos === 'PUNCT';
  const isAsked =
    lexicon.pack.attribution.speakingOf.verbs.includes(above.lemma) || prepositionRole(tree, index, [above.lemma], lexicon)?.role;
  return isSetOff && !isAsked;
}

/** "s'est emparée après l'assaut, mardi, du village": a verb around both that takes such a phrase. */
function askingVerb(tree: SentenceTree, act: number, index: number, lexicon: ClaimsLexicon): number | undefined {
  const verb = tree.word(act).head;
  if (verb < 0 || tree.word(verb).upos !== 'VERB' || baseRelation(tree.word(act).deprel) !== 'obl') return undefined;
  return prepositionRole(tree, index, [tree.word(verb).lemma], lexicon)?.role ? verb : undefined;
}

/** "l'évasion, le 7 janvier, d'Adolfo Macías": behind a date the complement still belongs to the act. */
export const returnGenitivesBehindTimes: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const word of tree.words) {
    if (!isStray(tree, word, lexicon)) continue;
    const act = actBeforeDate(tree, tree.childrenBy(word.index, 'case')[0]!, lexicon);
    if (act === undefined) continue;
    const verb = askingVerb(tree, act, word.index, lexicon);
    changes.set(word.index, verb === undefined ? { head: act, deprel: 'nmod' } : { head: verb, deprel: 'obl' });
  }
  return changed(tree.words, changes);
};
