import type { RoleName } from '../../../../model/claim.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import type { Filling } from './filling.ts';

/** True for a pronoun that stands for a place: "y", "there". */
export function isPlacePronoun(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.sets.placePronouns.has(lowerForm(tree.word(index)));
}

/** "y envoyer une escorte", "flew there": behind a verb that takes an end, the place is where something goes. */
export function placePronounRole(tree: SentenceTree, verb: number, found: Draft['class'], lexicon: ClaimsLexicon): RoleName {
  return found === 'flow' && lexicon.goalVerbs.has(tree.word(verb).lemma) ? 'to' : 'place';
}

/** "elle y a installé un gouverneur", "was shelled there": whatever the tree calls the pronoun, unless it is an expletive. */
export function placePronounFillings({ tree, predicate, class: found }: Draft, lexicon: ClaimsLexicon): Filling[] {
  return tree
    .childrenBy(predicate, 'obl', 'advmod')
    .filter((child) => isPlacePronoun(tree, child, lexicon))
    .map((head) => ({ role: placePronounRole(tree, predicate, found, lexicon), head, rule: 'pronoun.place' }));
}
