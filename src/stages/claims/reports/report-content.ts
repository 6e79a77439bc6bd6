import { flatMap } from '../../../util/flat-map.ts';
import { beliefOf, believedThing } from '../believed-state.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { openedAct } from '../opened-act.ts';
import { standsUpForAct } from '../owned-act.ts';
import type { Quotation } from '../quotations.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { shownScene } from '../shown-scene.ts';
import { confessedAct, isBesides, partedInfinitive, withoutBesides } from './content-by-verb.ts';
import { likenessContent } from './likeness-content.ts';
import { aroundParenthesis, behindRelative } from './parenthesis.ts';
import { isCalledFor, isTellable, spokenOf } from './spoken-of.ts';
import { strayedCharge, strayedClause } from './strayed-clause.ts';

/** The words that the subject of a verb of saying answers for: its clause, what stands before or beside it, or its object noun. */
export function contentOf(
  tree: SentenceTree,
  verb: number,
  quotations: readonly Quotation[],
  lexicon: ClaimsLexicon,
): ReadonlySet<number> | undefined {
  const whole = wholeContent(tree, verb, quotations, lexicon);
  const content = whole === undefined ? undefined : withoutBesides(tree, verb, whole);
  const added = content === undefined ? [] : [...content].filter((index) => isRemark(tree, index, lexicon));
  if (content === undefined || added.length === 0) return content;
  const remarks = new Set(flatMap(added, (index) => tree.subtree(index)));
  return new Set([...content].filter((index) => !remarks.has(index)));
}

/** "…, a charge which X rejects": what the narrator adds about the saying itself. */
function isRemark(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const { deprel, head, lemma, upos } = tree.word(index);
  if (upos !== 'NOUN' || baseRelation(deprel) !== 'appos' || head > index || lexicon.nounStance(lemma) === undefined) return false;
  return tree.children(index).some((child) => {
    const { deprel: relation, lemma: verb } = tree.word(child);
    return child > index && (relation === 'acl:relcl' || (relation === 'acl' && lexicon.stance(verb) === 'denies'));
  });
}

function wholeContent(
  tree: SentenceTree,
  verb: number,
  quotations: readonly Quotation[],
  lexicon: ClaimsLexicon,
): ReadonlySet<number> | undefined {
  const believes = lexicon.stance(tree.word(verb).lemma) === 'believes';
  const believed = !believes
    ? undefined
    : tree.words.find(({ index }) => beliefOf(tree, index, lexicon) === verb && believedThing(tree, index, lexicon) !== undefined);
  if (believed !== undefined) return new Set(tree.subtree(believed.index));
  const clauses = contentClauses(tree, verb, lexicon);
  if (clauses.length > 0) {
    // "After the raid, the army said …": what stands before the speaker is no part of the clause behind, whatever it hangs from.
    const isSaid = (index: number): boolean => clauses[0]! < verb || index > verb;
    const own = new Set(flatMap([...sceneOf(tree, verb, clauses, lexicon), ...clauses], (clause) => tree.subtree(clause)).filter(isSaid));
    // "accuse soldiers of looting shops after the attack": what the tree hangs from the verb belongs to the charge.
    const charge = strayedCharge(tree, verb, lexicon);
    return charge !== undefined && [...charge].some((index) => own.has(index)) ? new Set([...own, ...charge]) : own;
  }
  return (
    strayedClause(tree, verb, lexicon) ??
    behindRelative(tree, verb, lexicon) ??
    aroundParenthesis(tree, verb) ??
    contentAbove(tree, verb) ??
    likenessContent(tree, verb, lexicon) ??
    quotedContent(tree, verb, quotations) ??
    looseClause(tree, verb) ??
    nominalContent(tree, verb, lexicon) ??
    strayedCharge(tree, verb, lexicon)
  );
}

/** "show bodies lying along the road": what is shown, with what it does. */
function sceneOf(tree: SentenceTree, verb: number, clauses: readonly number[], lexicon: ClaimsLexicon): number[] {
  if (lexicon.stance(tree.word(verb).lemma) !== 'shows') return [];
  return tree.childrenBy(verb, 'obj').filter((object) => object > verb && clauses.some((clause) => object < clause));
}

/** The clauses that a verb of saying takes: "dit que …", "affirme avoir …", "accuse X de …"; several where one is slipped into another. */
function contentClauses(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number[] {
  const first = contentClause(tree, verb, lexicon);
  if (first === undefined) return [];
  return [first, ...tree.childrenBy(verb, 'ccomp').filter((child) => child > Math.max(first, verb) && isClause(tree, child))];
}

function contentClause(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const subject = tree.childrenBy(verb, 'nsubj')[0] ?? verb;
  const clauses = tree
    .childrenBy(verb, 'ccomp', 'xcomp')
    .filter((child) => (isClause(tree, child) && !isBesides(tree, verb, child)) || isOfSelf(tree, verb, child, lexicon));
  // What stands between subject and verb is said about the speaker: "The militia, now cut off from its suppliers, said …".
  const clause = clauses.find((child) => child > verb) ?? clauses.find((child) => child < Math.min(subject, verb));
  if (clause !== undefined) return clause;
  const confessed = confessedAct(tree, verb, lexicon) ?? partedInfinitive(tree, verb, lexicon);
  if (confessed !== undefined) return confessed;
  if (lexicon.sets.informing.has(tree.word(verb).lemma)) return clauseOfAddressee(tree, verb, lexicon);
  const { lemma } = tree.word(verb);
  const isSuspicion =
    lexicon.stance(lemma) === 'believes' && lexicon.sets.objectIsPerson.has(lemma) && tree.childrenBy(verb, 'obj').length > 0;
  if (!lexicon.sets.acts.has(lemma) && !isSuspicion) return undefined;
  const complements = flatMap([verb, ...tree.childrenBy(verb, 'obj')], (host) => tree.childrenBy(host, 'advcl', 'acl'));
  const isAccusing = lexicon.stance(tree.word(verb).lemma) === 'accuses';
  return complements.find((child) => {
    const marks = tree.childrenBy(child, 'mark', 'case').map((mark) => lowerForm(tree.word(mark)));
    return child > verb && marks.some((mark) => lexicon.sets.genitives.has(mark) || (isAccusing && lexicon.sets.chargeMarks.has(mark)));
  });
}

/** "informs international opinion that …": the clause that the tree hangs from whoever is told. */
function clauseOfAddressee(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const told = tree.childrenBy(verb, 'obj').filter((child) => child > verb);
  return flatMap(told, (child) => tree.childrenBy(child, 'acl', 'ccomp')).find((clause) =>
    tree.childrenBy(clause, 'mark').some((mark) => lexicon.sets.contentMarks.has(lowerForm(tree.word(mark)))),
  );
}

/**
 * "a annoncé son retrait", "reported the death of …", "claimed responsibility for the raid": the act is named by a noun; what a
 * relative clause adds is the narrator's.
 */
function nominalContent(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): ReadonlySet<number> | undefined {
  // "observe une trêve": who keeps to an act says nothing of it.
  if (lexicon.sets.concurring.has(tree.word(verb).lemma) || lexicon.sets.clausal.has(tree.word(verb).lemma)) return undefined;
  const own = tree.childrenBy(verb, 'obj').map((object) => openedAct(tree, object, lexicon) ?? object);
  const objects = flatMap(own, (object) => [object, ...tree.childrenBy(object, 'conj')]);
  // "L'attentat a été revendiqué par X": who claims an act stands behind it, whatever the voice.
  const { lemma } = tree.word(verb);
  const claims = (lexicon.stance(lemma) === 'claims' && lexicon.sets.acts.has(lemma)) || standsUpForAct(tree, verb, lexicon);
  const subjects = claims ? tree.children(verb).filter((child) => tree.word(child).deprel === 'nsubj:pass') : [];
  const below = claims ? flatMap([...objects, verb], (host) => tree.childrenBy(host, 'nmod', 'obl')).filter((child) => child > verb) : [];
  const named = flatMap(
    objects.filter((object) => lexicon.nounStance(tree.word(object).lemma) !== undefined),
    (object) => tree.childrenBy(object, 'nmod'),
  );
  const scene = shownScene(tree, verb, lexicon);
  const isScenic = ['shows', 'reports'].includes(lexicon.stance(lemma) ?? '');
  const shown = isScenic ? objects.filter((object) => object === scene?.thing || isSceneOf(tree, object)) : [];
  const noun =
    [...objects, ...subjects, ...below, ...named].find((object) => isTellable(tree, object, lexicon)) ??
    spokenOf(tree, verb, lexicon) ??
    calledAct(tree, verb, lexicon) ??
    shown[0];
  if (noun === undefined) return undefined;
  const added = tree.children(noun).filter((child) => isAddedRelative(tree, child) || isAbsolute(tree, child));
  const narrated = new Set(flatMap(added, (clause) => tree.subtree(clause)));
  const condition = noun === scene?.thing ? scene.condition : undefined;
  return new Set([...tree.subtree(noun), ...(condition === undefined ? [] : [condition])].filter((index) => !narrated.has(index)));
}

/** A relative clause, unless it tells what came of acts that are counted: "reported four clashes, in which nine were killed". */
function isAddedRelative(tree: SentenceTree, clause: number): boolean {
  const { head, deprel } = tree.word(clause);
  if (deprel !== 'acl:relcl') return false;
  const isWithin = tree.childrenBy(clause, 'obl').some((child) => hasFeature(tree.word(child), 'PronType', 'Rel'));
  return !isWithin || tree.childrenBy(head, 'nummod').length === 0;
}

function calledAct(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  return tree.childrenBy(verb, 'obl').find((child) => {
    return isCalledFor(tree, child, lexicon) && lexicon.predicateNoun(tree.word(child)) !== undefined;
  });
}

/** "son retrait de X, les deux rivaux évitant …": a subject with its own participle behind a comma is no part of the noun phrase. */
function isAbsolute(tree: SentenceTree, index: number): boolean {
  if (baseRelation(tree.word(index).deprel) !== 'conj' || tree.childrenBy(index, 'cc').length > 0) return false;
  return tree.childrenBy(index, 'acl').some((child) => hasFeature(tree.word(child), 'Tense', 'Pres'));
}

/** "montrent un drone tombant sur …": a thing with what it does. */
function isSceneOf(tree: SentenceTree, index: number): boolean {
  return tree.childrenBy(index, 'acl').some((child) => tree.word(child).upos === 'VERB');
}

/** "se dit prêt à négocier": what somebody says of themselves, where more hangs from it. */
function isOfSelf(tree: SentenceTree, verb: number, child: number, lexicon: ClaimsLexicon): boolean {
  if (tree.word(child).upos !== 'ADJ' || tree.childrenBy(child, 'xcomp', 'ccomp', 'advcl').length === 0) return false;
  return tree.childrenBy(verb, 'expl', 'obj').some((part) => lexicon.sets.reflexives.has(lowerForm(tree.word(part))));
}

function isClause(tree: SentenceTree, index: number): boolean {
  return tree.word(index).upos === 'VERB' || tree.childrenBy(index, 'cop', 'nsubj').length > 0 || tree.word(index).deprel === 'ccomp';
}

/** "…, a affirmé X": the verb of saying hangs loosely from what is said. */
function contentAbove(tree: SentenceTree, verb: number): ReadonlySet<number> | undefined {
  const word = tree.word(verb);
  if (word.head < 0 || tree.childrenBy(verb, 'obj', 'mark', 'ccomp').length > 0) return undefined;
  // "Rebels seize X, army says offensive under way": what follows a verb behind its subject is its content.
  if (tree.childrenBy(verb, 'xcomp').some((child) => child > verb) && tree.childrenBy(verb, 'nsubj').some((child) => child < verb))
    return undefined;
  if (baseRelation(word.deprel) !== 'parataxis' && !isInsertion(tree, verb) && !isAfterthought(tree, verb)) return undefined;
  const own = new Set(tree.subtree(verb));
  const above = tree.subtree(word.head).filter((index) => !own.has(index));
  return new Set([...above, ...(closesSentence(tree, verb) ? wordsBefore(tree, own) : [])]);
}

/** A verb of saying at the end of the sentence answers for all that stands before it. */
function closesSentence(tree: SentenceTree, verb: number): boolean {
  const last = tree.subtree(verb).at(-1)!;
  return tree.words.slice(last + 1).every(({ upos }) => upos === 'PUNCT');
}

function wordsBefore(tree: SentenceTree, own: ReadonlySet<number>): number[] {
  const first = Math.min(...own);
  return tree.words.filter(({ index }) => index < first).map(({ index }) => index);
}

/** "…, estime l'état-major": after a comma or a quotation mark, verb before subject, whatever the tree calls it. */
function isInsertion(tree: SentenceTree, verb: number): boolean {
  const word = tree.word(verb);
  if (!['ccomp', 'conj', 'advcl', 'dep', 'appos', 'acl'].includes(baseRelation(word.deprel)) || word.head > verb) return false;
  const subject = tree.childrenBy(verb, 'nsubj')[0];
  const first = Math.min(verb, ...tree.childrenBy(verb, 'aux'));
  // "a-t-on appris": the clitic stands between auxiliary and participle.
  return subject !== undefined && subject > first && tree.words[first - 1]?.upos === 'PUNCT';
}

/** "…, the ministry said in a statement": the last clause, behind a comma and without a conjunction, with a verb of saying of no content. */
function isAfterthought(tree: SentenceTree, verb: number): boolean {
  const word = tree.word(verb);
  if (baseRelation(word.deprel) !== 'conj' || word.head > verb || tree.childrenBy(verb, 'nsubj').length === 0) return false;
  if (tree.childrenBy(verb, 'cc', 'xcomp').length > 0) return false;
  const own = tree.subtree(verb).filter((index) => tree.word(index).upos !== 'PUNCT');
  const follows = tree.words.slice(own.at(-1)! + 1);
  return tree.words[own[0]! - 1]?.form === ',' && follows.every(({ upos }) => upos === 'PUNCT');
}

/** "Asked about the raid, …": how the words came about. */
function isLooseParticiple(tree: SentenceTree, verb: number): boolean {
  const word = tree.word(verb);
  const isPast = hasFeature(word, 'VerbForm', 'Part') && hasFeature(word, 'Tense', 'Past');
  return isPast && baseRelation(word.deprel) === 'advcl' && tree.childrenBy(verb, 'aux', 'nsubj').length === 0;
}

/** The words of a quotation that stands beside the verb, where the tree does not connect them. */
function quotedContent(tree: SentenceTree, verb: number, quotations: readonly Quotation[]): ReadonlySet<number> | undefined {
  const at = tree.word(verb);
  const inside = tree.words.filter((word) =>
    quotations.some((quote) => quote.clausal && quote.start <= word.start && word.end <= quote.end),
  );
  if (tree.childrenBy(verb, 'obj').length > 0 || isLooseParticiple(tree, verb)) return undefined;
  if (inside.length === 0 || inside.some((word) => word.index === at.index)) return undefined;
  // "his client “has never been there” and would appeal": goes on with the clause of the quoted words.
  if (baseRelation(at.deprel) === 'conj' && inside.some((word) => word.index === at.head)) return undefined;
  return new Set(inside.map((word) => word.index));
}

function looseClause(tree: SentenceTree, verb: number): ReadonlySet<number> | undefined {
  const before = tree.childrenBy(verb, 'parataxis', 'dep').find((child) => child < verb && tree.word(child).upos === 'VERB');
  return before === undefined ? undefined : new Set(tree.subtree(before));
}
