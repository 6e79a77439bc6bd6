import type { ClaimsLexicon } from './claims-lexicon.ts';
import { governedComplements, governorsOf } from './governors.ts';
import { baseRelation, lowerForm, phrasalLemma, type SentenceTree } from './sentence-tree.ts';
import { isRelativeWord } from './subject.ts';

/** "est en cours", "is under way": a phrase behind a copula, which says of an act that it is going on. */
export function isOngoingPhrase(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  if (tree.childrenBy(index, 'cop').length === 0) return false;
  const words = [...tree.childrenBy(index, 'case'), index].map((part) => lowerForm(tree.word(part)));
  return lexicon.sets.occurringPhrases.has(words.join(' '));
}

/** "il y a eu deux explosions", "there were clashes", "il s'est produit un incendie": behind a word without reference the act is told. */
function existentialOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(noun);
  if (head > noun || !['obj', 'nsubj'].includes(baseRelation(deprel))) return undefined;
  const { existential, occurring } = lexicon.sets;
  const { lemma } = tree.word(head);
  const isBare = tree.childrenBy(head, 'expl').length > 0 && tree.childrenBy(head, 'nsubj', 'obj').every((child) => child === noun);
  return isBare && (existential.has(lemma) || (occurring.has(lemma) && deprel === 'obj')) ? head : undefined;
}

/** A subject to which something is done, not one with a reflexive: "le raid se poursuit". */
export function isPassiveSubject(tree: SentenceTree, noun: number): boolean {
  const { head, deprel } = tree.word(noun);
  if (deprel !== 'nsubj:pass') return false;
  return tree.childrenBy(head, 'expl').length === 0 || tree.childrenBy(head, 'aux').some((aux) => tree.word(aux).deprel === 'aux:pass');
}

/** What only says that the act its subject names takes place: "des combats ont éclaté", "the raid took place", "est en cours". */
export function occurrenceOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(noun);
  if (!lexicon.predicateNoun(tree.word(noun))) return undefined;
  const clause = occurringClause(tree, noun, lexicon);
  if (clause !== undefined || head < 0) return clause;
  const existential = existentialOf(tree, noun, lexicon);
  if (existential !== undefined) return existential;
  if (baseRelation(deprel) !== 'nsubj') return undefined;
  if (isTally(tree, noun, head, lexicon)) return head;
  if (isOngoingPhrase(tree, head, lexicon)) return head;
  const { occurring, occurringObjects, perceived } = lexicon.sets;
  // "Gunfire was heard", "shelling was reported": perceiving is not what the sentence is about.
  if (isPassiveSubject(tree, noun)) return perceived.has(tree.word(head).lemma) ? head : undefined;
  return governedVerbs(tree, head, lexicon).findLast(
    (verb) =>
      occurring.has(phrasalLemma(tree, verb)) ||
      // "continuent d'être signalées": perceived, whatever stands between.
      (verb !== head &&
        perceived.has(tree.word(verb).lemma) &&
        tree.childrenBy(verb, 'aux').some((child) => tree.word(child).deprel === 'aux:pass')) ||
      occurringObjects.has(tree.word(verb).lemma) ||
      tree.childrenBy(verb, 'obj', 'obl').some((object) => occurringObjects.has(tree.word(object).lemma)),
  );
}

/** "les combats qui ont opposé l'armée aux rebelles", "the clashes that broke out": the relative clause says that it took place. */
function occurringClause(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number | undefined {
  return tree.childrenBy(noun, 'acl').find((child) => {
    if (tree.word(child).deprel !== 'acl:relcl' || !lexicon.sets.occurring.has(phrasalLemma(tree, child))) return false;
    return tree.childrenBy(child, 'nsubj').some((subject) => isRelativeWord(tree, subject, lexicon));
  });
}

const deepest = 3;

/** A verb and what it governs: "doit" and "avoir lieu" of "le vote doit avoir lieu". */
function governedVerbs(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number[] {
  const chain = [verb];
  for (let at: number | undefined = verb; at !== undefined && chain.length <= deepest; ) {
    at = governedComplements(tree, at, lexicon)[0];
    if (at !== undefined) chain.push(at);
  }
  return chain;
}

/** "le bilan est passé à douze morts": what a count has come to is part of it. */
export function isTallied(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  const { head, deprel } = tree.word(noun);
  if (head < 0 || !['obl', 'obj'].includes(baseRelation(deprel))) return false;
  return tree.childrenBy(head, 'nsubj').some((subject) => isTally(tree, subject, head, lexicon));
}

/** A count is told, not what became of it. */
function isTally(tree: SentenceTree, noun: number, verb: number, { sets }: ClaimsLexicon): boolean {
  return sets.tallies.has(tree.word(noun).lemma.toLowerCase()) && sets.tallyVerbs.has(tree.word(verb).lemma);
}

/** True where a verb says of its subject, an obstacle, that it appeared: "went up", "sont apparus". */
export function isSubjectOfAppearing(tree: SentenceTree, verb: number, deprel: string, lexicon: ClaimsLexicon): boolean {
  return deprel === 'nsubj' && lexicon.sets.obstacleVerbs.has(phrasalLemma(tree, verb));
}

/** True for the predicate of such a pair: the noun says what took place. */
export function isOccurrenceVerb(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const above = governorsOf(tree, verb, lexicon).at(-1)?.word;
  const subjects = above === undefined ? [] : tree.childrenBy(above, 'nsubj');
  const { head, deprel: relation } = tree.word(verb);
  const antecedents = relation === 'acl:relcl' ? [head] : [];
  return [...tree.childrenBy(verb, 'nsubj', 'obj'), ...subjects, ...antecedents].some((noun) => {
    const { lemma, deprel } = tree.word(noun);
    const isObstacle = lexicon.sets.obstacles.has(lemma) && isSubjectOfAppearing(tree, verb, deprel, lexicon);
    return isObstacle || occurrenceOf(tree, noun, lexicon) === verb;
  });
}
