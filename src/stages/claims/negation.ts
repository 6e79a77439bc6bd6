import { flatMap } from '../../util/flat-map.ts';
import type { ClaimsLexicon } from './claims-lexicon.ts';
import { matchesPhrase, phraseAt } from './phrase-table.ts';
import { baseRelation, hasFeature, lowerForm, phrasalLemma, type SentenceTree } from './sentence-tree.ts';
import { verbVoice } from './voice.ts';

/** The word that negates a predicate, if any: negation reaches only the predicate that it depends on. */
export function negationOf(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  const near = [index, ...tree.childrenBy(index, 'aux', 'cop')];
  const children = flatMap(near, (host) => tree.children(host));
  const negator = children.find((child) => isNegator(tree, child, lexicon));
  if (negator !== undefined && !isRestriction(tree, index, children, lexicon) && !isExpletive(tree, near, children, lexicon))
    return negator;
  const marker = children.find((child) => {
    const relation = baseRelation(tree.word(child).deprel);
    return (relation === 'mark' || relation === 'case') && lexicon.sets.negativeMarkers.has(lowerForm(tree.word(child)));
  });
  return marker ?? negativeArgument(tree, index, lexicon);
}

/** "cannot rule out that …", where the tree makes the clause an adverbial. */
function opensContent(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(clause, 'mark').some((mark) => lexicon.sets.contentMarks.has(lowerForm(tree.word(mark))));
}

/** The verb that rules out the act which a noun or clause names: "a exclu tout retrait", "ruled out that …". */
export function excluderOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(noun);
  if (head < 0) return undefined;
  if (baseRelation(deprel) === 'conj') return excluderOf(tree, head, lexicon);
  const isClause = baseRelation(deprel) === 'advcl' && opensContent(tree, noun, lexicon);
  const isObject = ['obj', 'ccomp'].includes(baseRelation(deprel)) || deprel === 'nsubj:pass' || isClause;
  const isStated = baseRelation(deprel) !== 'ccomp' || verbVoice(tree, head, lexicon) === 'active';
  return isObject && isStated && lexicon.sets.excluding.has(phrasalLemma(tree, head)) ? head : undefined;
}

function isNegator(tree: SentenceTree, child: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(child);
  const relation = baseRelation(word.deprel);
  if (!['advmod', 'det', 'discourse', 'cc'].includes(relation) || isStartOfName(tree, child)) return false;
  // "pas moins de 40 roquettes": a number and no negation.
  if (lexicon.sets.negators.has(lowerForm(word)) && opensApproximator(tree, child, lexicon)) return false;
  return lexicon.sets.negators.has(lowerForm(word)) || lexicon.sets.negators.has(word.lemma);
}

function opensApproximator(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.pack.roles.approximators.some((phrase) => phrase.includes(' ') && matchesPhrase(tree, index, phrase));
}

/** "N'Djamena": an elided capital letter before another capital opens a name. */
function isStartOfName(tree: SentenceTree, index: number): boolean {
  const next = tree.words[index + 1];
  const { form, end } = tree.word(index);
  return /^\p{Lu}['’]$/u.test(form) && next !== undefined && next.start === end && /^\p{Lu}\p{Ll}/u.test(next.form);
}

/** "craint que la trêve ne soit rompue": in a subjunctive, a negator that needs a second word and has none. */
function isExpletive(tree: SentenceTree, verbs: readonly number[], children: readonly number[], lexicon: ClaimsLexicon): boolean {
  const negators = children.filter((child) => isNegator(tree, child, lexicon));
  const isLoose = negators.every((child) => lexicon.sets.looseNegators.has(lowerForm(tree.word(child))));
  const marks = tree.childrenBy(verbs[0]!, 'mark');
  if (isLoose && marks.some((mark) => phraseAt(tree, mark, lexicon.phrases.expletives) !== undefined)) return true;
  return isLoose && verbs.some((verb) => hasFeature(tree.word(verb), 'Mood', 'Sub'));
}

/** "ne … que" says only, not no. */
function isRestriction(tree: SentenceTree, index: number, children: readonly number[], lexicon: ClaimsLexicon): boolean {
  const negators = children.filter((child) => isNegator(tree, child, lexicon));
  if (negators.length !== 1) return false;
  const at = negators[0]!;
  // "n'est arrivé qu'à l'aube": right behind the verb, whatever the tree hangs it from.
  const next = tree.words[index + 1];
  if (next !== undefined && at < index && next.upos === 'ADV' && lexicon.sets.restrictors.has(lowerForm(next))) return true;
  return tree.subtree(index).some((below) => {
    const word = tree.word(below);
    if (below <= at || !lexicon.sets.restrictors.has(lowerForm(word))) return false;
    return (
      ['advmod', 'case', 'mark', 'fixed', 'cc'].includes(baseRelation(word.deprel)) && tree.childrenBy(word.head, 'nsubj').length === 0
    );
  });
}

/** "Not a single house was spared", "not one of them": a negator right before an article or number that counts one. */
function deniesOne(tree: SentenceTree, part: number, argument: number, lexicon: ClaimsLexicon): boolean {
  const next = tree.words[part + 1];
  if (part >= argument || next === undefined || !lexicon.sets.negators.has(lowerForm(tree.word(part)))) return false;
  const isOne = next.upos === 'NUM' && !hasFeature(tree.word(argument), 'Number', 'Plur');
  return isOne || (next.upos === 'DET' && hasFeature(next, 'Definite', 'Ind'));
}

/** "aucun marin n'a été touché", "no one was hurt". */
function negativeArgument(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): number | undefined {
  for (const argument of tree.childrenBy(index, 'nsubj', 'obj')) {
    const found = [argument, ...tree.childrenBy(argument, 'det', 'advmod', 'cc')].find((part) => {
      return lexicon.sets.negativeWords.has(lowerForm(tree.word(part))) || deniesOne(tree, part, argument, lexicon);
    });
    if (found !== undefined) return found;
  }
  return undefined;
}
