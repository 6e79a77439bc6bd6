import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** "struck the ship carrying oil": a participle of carrying or going right behind an object describes it. */
export const attachDescribingParticiples: Repair = (tree, lexicon) => {
  const loose = tree.words.filter(({ index, head, deprel, upos, feats, lemma }) => {
    const isPresent = upos === 'VERB' && /VerbForm=(?:Part|Ger)/u.test(feats) && !/Tense=Past/u.test(feats);
    if (!isPresent || !['advcl', 'xcomp'].includes(baseRelation(deprel)) || !lexicon.sets.describingParticiples.has(lemma)) return false;
    return describesObject(tree, index, head, lexicon);
  });
  return changed(tree.words, new Map(loose.map(({ index }) => [index, { head: index - 1, deprel: 'acl' }])));
};

function describesObject(tree: SentenceTree, participle: number, verb: number, lexicon: ClaimsLexicon): boolean {
  const noun = tree.words[participle - 1];
  if (noun === undefined || noun.head !== verb || noun.deprel !== 'obj' || tree.childrenBy(participle, 'nsubj', 'mark').length > 0)
    return false;
  return ['person', 'group', 'vehicle', 'weapon'].includes(lexicon.kind(noun) ?? '');
}

/** "a franchi la rivière, pris le pont": a past participle with an object behind a comma goes on with the perfect before it. */
export const joinPerfectParticiples: Repair = (tree) => {
  const loose = flatMap(tree.words, ({ index, deprel, upos, feats }) => {
    const isParticiple = upos === 'VERB' && /VerbForm=Part/u.test(feats) && /Tense=Past/u.test(feats);
    if (!isParticiple || baseRelation(deprel) !== 'acl' || tree.words[index - 1]?.form !== ',') return [];
    if (tree.childrenBy(index, 'obj').length === 0 || tree.childrenBy(index, 'aux', 'nsubj').length > 0) return [];
    const verb = tree.ancestors(index).find((above) => tree.word(above).upos === 'VERB');
    const perfect = verb !== undefined && hasFeature(tree.word(verb), 'VerbForm', 'Part') && tree.childrenBy(verb, 'aux').length === 1;
    return perfect && tree.childrenBy(verb, 'obj').length > 0 ? [{ index, verb }] : [];
  });
  return changed(tree.words, new Map(loose.map(({ index, verb }) => [index, { head: verb, deprel: 'conj' }])));
};

/** Behind a preposition that is no article: "des milices" are no place. */
function isPlacePhrase(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(noun, 'case').some((marker) => !lexicon.sets.genitives.has(lowerForm(tree.word(marker))));
}

/** "On the ridge stood the battery": a place before a verb of standing is no subject, and what stands behind it no object. */
export const turnLocativeInversions: Repair = (tree, lexicon) => {
  const changes = new Map<number, { deprel: string }>();
  for (const { index, upos, lemma } of tree.words) {
    if (upos !== 'VERB' || !lexicon.sets.standing.has(lemma)) continue;
    const place = tree.childrenBy(index, 'nsubj').find((child) => child < index && isPlacePhrase(tree, child, lexicon));
    const thing = tree.childrenBy(index, 'obj').find((child) => child > index);
    if (place !== undefined && thing !== undefined) changes.set(place, { deprel: 'obl' }).set(thing, { deprel: 'nsubj' });
  }
  return changed(tree.words, changes);
};
