import type { RoleName } from '../../../../model/claim.ts';
import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { isSupport, isVerbOf } from '../../foiling.ts';
import { prepositionOf } from '../../prepositions.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import { antecedent, findSubject, isRelativeWord } from '../../subject.ts';
import { verbVoice } from '../../voice.ts';
import { affectedRole, type Filling, isArgument, isPersonal, undergoerRole } from './filling.ts';
import { nounFillings } from './noun-roles.ts';
import { isPlacePronoun, placePronounRole } from './place-pronouns.ts';
import { twinBehind } from './twin-verbs.ts';

/** What is moved or carried out is a theme, whoever it is; "y" is a place; the indirect object receives. */
function objectRole(
  { tree, predicate, class: found }: Draft,
  child: number,
  head: number,
  indirect: boolean,
  lexicon: ClaimsLexicon,
): RoleName {
  if (isPlacePronoun(tree, child, lexicon)) return placePronounRole(tree, predicate, found, lexicon);
  if (isTold(tree, predicate, head, found, lexicon)) return 'addressee';
  if (indirect || isDirected(tree, predicate, lexicon)) return 'recipient';
  const isGoods = ['weapon', 'vehicle'].includes(lexicon.kind(tree.word(head)) ?? '');
  const way =
    isPersonal(tree, head, lexicon) || isGoods || isHit(tree, predicate, lexicon)
      ? undefined
      : lexicon.placeObjectRole(tree.word(predicate).lemma);
  if (way) return way;
  const isCarried = isSupport(tree, predicate, lexicon) && lexicon.predicateNoun(tree.word(head)) !== undefined;
  if (found === 'flow' || isCarried) return 'theme';
  return undergoerRole(tree, predicate, head, lexicon);
}

/** "les drones ont atteint deux entrepôts": what a weapon reaches is hit. */
function isHit(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const subject = findSubject(tree, verb, lexicon)?.head;
  const isEnd = lexicon.placeObjectRole(tree.word(verb).lemma) === 'to';
  return isEnd && subject !== undefined && lexicon.kind(tree.word(subject)) === 'weapon';
}

/** "urges both sides to stop": whoever is told or asked to do something, people or not. */
function isDirected(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): boolean {
  const { lemma } = tree.word(verb);
  if (!lexicon.sets.objectIsPerson.has(lemma) && !lexicon.sets.directives.has(lemma)) return false;
  return tree.childrenBy(verb, 'xcomp', 'ccomp', 'advcl').some((child) => hasFeature(tree.word(child), 'VerbForm', 'Inf'));
}

/** "told our staff": whoever is told something is addressed, and nothing is done to them. */
function isTold(tree: SentenceTree, verb: number, head: number, found: Draft['class'], lexicon: ClaimsLexicon): boolean {
  const { lemma } = tree.word(verb);
  const isSaying = found === 'statement' && lexicon.sets.objectIsPerson.has(lemma) && lexicon.stance(lemma) === 'says';
  return isSaying && !lexicon.sets.directives.has(lemma) && isPersonal(tree, head, lexicon);
}

/** Objects, and the antecedent of a relative clause that is its object. */
export function objectFillings(draft: Draft, lexicon: ClaimsLexicon): Filling[] {
  const { tree, predicate } = draft;
  const objects = tree.childrenBy(predicate, 'obj', 'iobj').filter((child) => isArgument(tree, child, lexicon));
  if (objects.length === 0) return [...sharedObject(draft, lexicon), ...zeroRelativeObject(tree, predicate, lexicon)];
  return flatMap([...objects, ...addedObjects(tree, predicate, lexicon)], (child) => [
    objectFilling(draft, child, lexicon),
    ...repelledDoers(draft, child, lexicon),
  ]);
}

/** "outre un dépôt", "en plus d'une raffinerie": what is added before the object, also where an adverb heads the phrase. */
function addedObjects(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): number[] {
  return flatMap(tree.childrenBy(predicate, 'obl', 'advmod'), (child): number[] => {
    const opener = prepositionOf(tree, child);
    if (lexicon.sets.additive.has(opener)) return [child];
    if (tree.word(child).upos !== 'ADV') return [];
    const whole = tree.childrenBy(child, 'obl', 'nmod').find((noun) => {
      const genitive = tree.childrenBy(noun, 'case').some((mark) => lexicon.sets.genitives.has(lowerForm(tree.word(mark))));
      return genitive && lexicon.sets.additive.has(`${opener} ${lowerForm(tree.word(child))} ${lexicon.pack.roles.genitives[0]}`.trim());
    });
    return whole === undefined ? [] : [whole];
  });
}

/** "a repoussé un assaut des rebelles": whoever does the act that is stopped is the one who is stopped. */
function repelledDoers(draft: Draft, act: number, lexicon: ClaimsLexicon): Filling[] {
  if (!isVerbOf(draft.tree, draft.predicate, lexicon.sets.foilingVerbs)) return [];
  const doers = nounFillings({ ...draft, predicate: act, kind: 'noun', governors: [] }, lexicon).filter(({ role }) => role === 'actor');
  return doers.map(({ head }): Filling => ({ role: affectedRole(draft.tree, head, lexicon), head, rule: 'act.doer' }));
}

function objectFilling(draft: Draft, child: number, lexicon: ClaimsLexicon): Filling {
  const { tree, predicate } = draft;
  const word = tree.word(child);
  const above = isRelativeWord(tree, child, lexicon) ? antecedent(tree, predicate) : undefined;
  const head = above ?? child;
  const isIndirect = baseRelation(word.deprel) === 'iobj' || lexicon.sets.indirectPronouns.has(lowerForm(word));
  const role = objectRole(draft, child, head, isIndirect, lexicon);
  const rule = isIndirect ? 'indirect-object' : 'object';
  return { role, head, rule, ...(above === undefined ? {} : { relative: true }) };
}

/** "ont repéré, désamorcé et évacué quatre mines": the object behind the last of several verbs is that of all. */
function sharedObject(draft: Draft, lexicon: ClaimsLexicon): Filling[] {
  const { tree, predicate, class: found } = draft;
  const next = verbVoice(tree, predicate, lexicon) === 'active' ? twinBehind(tree, predicate, lexicon) : undefined;
  const isMoving = found === 'flow' && lexicon.sets.intransitive.has(tree.word(predicate).lemma);
  if (next === undefined || isMoving || found === 'state' || found === 'statement') return [];
  const own = tree.childrenBy(next, 'obj').filter((child) => isArgument(tree, child, lexicon));
  const objects = own.length > 0 ? own : sharedObject({ ...draft, predicate: next }, lexicon).map(({ head }) => head);
  return objects.map((child) => ({ role: objectRole(draft, child, child, false, lexicon), head: child, rule: 'object.shared' }));
}

/** "the village they attacked": a relative clause with a subject of its own and neither object nor relative word. */
function zeroRelativeObject(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): Filling[] {
  if (tree.word(predicate).deprel !== 'acl:relcl') return [];
  const head = antecedent(tree, predicate);
  const marked = tree
    .subtree(predicate)
    .some((index) => isRelativeWord(tree, index, lexicon) || lexicon.sets.relativePlaces.has(lowerForm(tree.word(index))));
  if (head === undefined || marked || tree.childrenBy(predicate, 'nsubj').length === 0) return [];
  if (verbVoice(tree, predicate, lexicon) === 'passive' || tree.childrenBy(predicate, 'ccomp', 'xcomp').length > 0) return [];
  return [{ role: affectedRole(tree, head, lexicon), head, rule: 'object.zero-relative', relative: true }];
}
