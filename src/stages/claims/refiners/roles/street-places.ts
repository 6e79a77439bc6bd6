import { flatMap } from '../../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import type { Filling } from './filling.ts';

/** Whatever the parser takes a street without a preposition for. */
const loose: ReadonlySet<string> = new Set(['obl', 'obj', 'xcomp', 'nmod', 'appos', 'advmod', 'dep']);

/** "a explosé rue du Port", "des tirs avenue Kennedy": a street with its name and without article or preposition says where. */
export function streetPlaces({ tree, predicate, governors }: Draft, lexicon: ClaimsLexicon): Filling[] {
  if (lexicon.sets.streets.size === 0) return [];
  const verbs = [predicate, ...governors.map(({ word }) => word)];
  const hosts = flatMap(verbs, (verb) => [verb, ...tree.childrenBy(verb, 'obj', 'obl')]);
  return flatMap(hosts, (host) =>
    tree
      .children(host)
      .filter((child) => child > host && loose.has(baseRelation(tree.word(child).deprel)) && isStreet(tree, child, lexicon))
      .map((head): Filling => ({ role: 'place', head, rule: 'street' })),
  );
}

function isStreet(tree: SentenceTree, at: number, { sets }: ClaimsLexicon): boolean {
  const { upos, lemma, index } = tree.word(at);
  if (upos !== 'NOUN' || !sets.streets.has(lemma) || tree.childrenBy(at, 'det', 'case', 'nummod').length > 0) return false;
  const isNamed = tree.childrenBy(at, 'nmod').some((child) => {
    const marker = tree.childrenBy(child, 'case')[0];
    return marker !== undefined && sets.genitives.has(lowerForm(tree.word(marker)));
  });
  return isNamed || tree.words[index + 1]?.upos === 'PROPN';
}
