import type { Word } from '../../../model/tree.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { isRelativeWord } from '../subject.ts';
import { changed, type Repair } from './repair.ts';

/** The verb of saying right before a verb, with a subject of its own behind the relative word: "which [villagers say] killed". */
function sayingBefore(tree: SentenceTree, verb: Word, lexicon: ClaimsLexicon): Word | undefined {
  const saying = tree.words[verb.index - 1];
  if (saying?.upos !== 'VERB' || saying.deprel !== 'acl:relcl' || lexicon.stance(saying.lemma) === undefined) return undefined;
  return tree.childrenBy(saying.index, 'nsubj').some((subject) => subject < saying.index) ? saying : undefined;
}

/** The relative word that is the subject; "which residents say left 23 dead": beside another object it is no object. */
function relativeSubject(tree: SentenceTree, verb: number, saying: number, lexicon: ClaimsLexicon): number | undefined {
  const isRelative = (child: number): boolean => isRelativeWord(tree, child, lexicon);
  const subject = tree.childrenBy(verb, 'nsubj').find(isRelative);
  if (subject !== undefined || tree.childrenBy(verb, 'nsubj', 'aux').length > 0) return subject;
  const objects = tree.childrenBy(verb, 'obj');
  return objects.some((object) => object > verb) ? objects.find((object) => object < saying && isRelative(object)) : undefined;
}

/** "the raid, which villagers say killed eleven": the second of two relatives without a conjunction is what is said. */
export const nestSaidRelatives: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const verb of tree.words) {
    if (verb.deprel !== 'acl:relcl' || !hasFeature(verb, 'VerbForm', 'Fin')) continue;
    const saying = sayingBefore(tree, verb, lexicon);
    if (saying === undefined || saying.head !== verb.head) continue;
    const relative = relativeSubject(tree, verb.index, saying.index, lexicon);
    if (relative === undefined) continue;
    changes.set(verb.index, { head: saying.index, deprel: 'ccomp' }).set(relative, { deprel: 'nsubj' });
  }
  return changed(tree.words, changes);
};

/** "Rebels seize Koro, army says counter-attack under way": a verb of saying with an object of its own says nothing that stands before it. */
export const freeFirstHeadlines: Repair = (tree, lexicon) => {
  const changes = new Map<number, Partial<Word>>();
  for (const { index, head, deprel } of tree.words) {
    if (deprel !== 'ccomp' || head < index || lexicon.stance(tree.word(head).lemma) === undefined || tree.word(head).head >= 0) continue;
    const hasSubjectBetween = tree.childrenBy(head, 'nsubj').some((subject) => subject > index && subject < head);
    if (!hasSubjectBetween || !tree.childrenBy(head, 'obj', 'ccomp').some((child) => child > head)) continue;
    changes.set(index, { head: -1, deprel: 'root' }).set(head, { head: index, deprel: 'parataxis' });
  }
  return changed(tree.words, changes);
};
