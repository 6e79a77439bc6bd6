import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt } from '../draft.ts';
import { prepositionRole } from '../prepositions.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { type FinderInput, newDraft } from './finder.ts';

function isOffice(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.sets.offices.has(tree.word(index).lemma.toLowerCase()) && tree.childrenBy(index, 'nmod').length > 0;
}

/** "Idi Kané", "le colonel Kané": a name, or a title with one. */
function isNamed(tree: SentenceTree, index: number): boolean {
  if (tree.word(index).upos === 'PROPN') return true;
  return tree.childrenBy(index, 'flat', 'nmod', 'appos').some((child) => {
    return tree.word(child).upos === 'PROPN' && tree.childrenBy(child, 'case').length === 0;
  });
}

function isPossessor(tree: SentenceTree, index: number): boolean {
  const word = tree.word(index);
  return word.deprel === 'nmod:poss' || (word.upos === 'DET' && hasFeature(word, 'Poss', 'Yes'));
}

/** What the office belongs to, and where it is held: "responsable du Front à Koro". */
function belonging(tree: SentenceTree, office: number, person: number, lexicon: ClaimsLexicon): DraftRole[] {
  const others = tree.children(office).filter((head) => head !== person);
  return flatMap(others, (head): DraftRole[] => {
    if (isPossessor(tree, head)) return [{ role: 'whole', head }];
    const marker = baseRelation(tree.word(head).deprel) === 'nmod' ? tree.childrenBy(head, 'case')[0] : undefined;
    if (marker === undefined) return [];
    if (lexicon.sets.genitives.has(lowerForm(tree.word(marker)))) return [{ role: 'whole', head }];
    return prepositionRole(tree, head, [], lexicon)?.role === 'place' ? [{ role: 'place', head }] : [];
  });
}

/** "Idi Kané, chef de la milice", "the militia's commander, Idi Kané": who holds an office, said in passing. */
export function findOfficeAppositions({ tree, sentence }: FinderInput, lexicon: ClaimsLexicon): Draft[] {
  return flatMap(tree.words, ({ index, head, deprel }) => {
    if (deprel !== 'appos' || head < 0) return [];
    const [person, office] = isOffice(tree, index, lexicon) ? [head, index] : [index, head];
    if (!isNamed(tree, person) || !isOffice(tree, office, lexicon)) return [];
    return newDraft({
      tree,
      sentence,
      predicate: office,
      kind: 'apposition',
      class: 'relation',
      roles: [{ role: 'theme', head: person }, ...belonging(tree, office, person, lexicon)],
      evidence: [evidenceAt('predicate.office', tree, office)],
    });
  });
}
