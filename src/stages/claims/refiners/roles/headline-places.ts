import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import { prepositionRole } from '../../prepositions.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../../sentence-tree.ts';
import type { Filling } from './filling.ts';

function isVerbless(tree: SentenceTree): boolean {
  return !tree.words.some((word) => ['VERB', 'AUX'].includes(word.upos) && hasFeature(word, 'VerbForm', 'Fin'));
}

/** What hangs from the heading before a colon ("Overnight in Koro: …"), and from the last participle behind the others. */
function hosts(tree: SentenceTree, predicate: number): number[] {
  const colon = tree.words.find(({ form }) => form === ':')?.index ?? -1;
  const inside = tree.root < colon ? [tree.root] : tree.children(tree.root).filter((child) => child < colon);
  const heading = colon < predicate ? inside : [];
  const last = tree.words.findLast(({ upos, feats }) => upos === 'VERB' && /VerbForm=Part/u.test(feats))?.index;
  return last === undefined || last === predicate ? heading : [...heading, last];
}

/** "Poste frontière repris, trois gendarmes libérés au Niger": in a sentence without a finite verb one place stands for all its acts. */
export function headlinePlaces(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): Filling[] {
  if (!/VerbForm=Part/u.test(tree.word(predicate).feats) || !isVerbless(tree)) return [];
  const phrases = flatMap(hosts(tree, predicate), (host) =>
    tree.children(host).filter((child) => ['obl', 'nmod'].includes(baseRelation(tree.word(child).deprel))),
  );
  return flatMap(phrases.slice(0, 1), (head): Filling[] => {
    const found = prepositionRole(tree, head, [tree.word(predicate).lemma], lexicon);
    return found?.role === 'place' ? [{ role: 'place', head, rule: 'headline.place' }] : [];
  });
}
