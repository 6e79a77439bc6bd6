import type { RoleName } from '../../../../model/claim.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { hasFeature, lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import type { Filling } from './filling.ts';

/** True for a pronoun that stands for a place: "y", "there". */
export function isPlacePronoun(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.sets.placePronouns.has(lowerForm(tree.word(index)));
}

/** "y envoyer une escorte", "flew there": behind a verb that takes an end, the place is where something goes. */
export function placePronounRole(tree: SentenceTree, verb: number, found: Draft['class'], lexicon: ClaimsLexicon): RoleName {
  return found === 'flow' && lexicon.goalVerbs.has(tree.word(verb).lemma) ? 'to' : 'place';
}

/** "s'y sont affrontées": behind a reflexive the pronoun is a place, though the tree takes both for empty; "il y a" has none. */
function isBehindReflexive(tree: SentenceTree, child: number): boolean {
  const before = tree.words[child - 1];
  return before !== undefined && before.head === tree.word(child).head && hasFeature(before, 'Reflex', 'Yes');
}

/** "There he met the envoys": an adverb before the subject and its verb; "there were" has its subject behind. */
function opensClause(tree: SentenceTree, child: number): boolean {
  const { upos, head } = tree.word(child);
  return upos === 'ADV' && tree.childrenBy(head, 'nsubj').some((subject) => subject > child && subject < head);
}

/** "elle y a installé un gouverneur", "was shelled there": whatever the tree calls the pronoun, unless it is an expletive. */
export function placePronounFillings({ tree, predicate, class: found }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const meant = tree.childrenBy(predicate, 'expl').filter((child) => isBehindReflexive(tree, child) || opensClause(tree, child));
  return [...tree.childrenBy(predicate, 'obl', 'advmod'), ...meant]
    .filter((child) => isPlacePronoun(tree, child, lexicon))
    .map((head) => ({ role: placePronounRole(tree, predicate, found, lexicon), head, rule: 'pronoun.place' }));
}
