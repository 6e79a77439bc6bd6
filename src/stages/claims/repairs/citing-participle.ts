import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { phraseAt } from '../phrase-table.ts';
import { isAgent } from '../prepositions.ts';
import { baseRelation, type SentenceTree } from '../sentence-tree.ts';
import { changed, type Repair } from './repair.ts';

/** The noun before the comma that a participle follows. */
function nounBefore(tree: SentenceTree, participle: number): number | undefined {
  const comma = participle - 1;
  if (comma < 1 || tree.word(comma).form !== ',') return undefined;
  const before = tree.word(comma - 1);
  return before.upos === 'NOUN' || before.upos === 'PROPN' ? before.index : undefined;
}

/** "Local media, quoting hospital staff, reported …": what follows the participle is its object. */
function describing(tree: SentenceTree, { index, head }: Word): readonly (readonly [number, Partial<Word>])[] {
  const noun = nounBefore(tree, index);
  if (noun === undefined) return [];
  return [
    [index, { head: noun, deprel: 'acl' }],
    [head, { head: index, deprel: 'obj' }],
    // What hung from the cited noun as if it headed the sentence's subject belongs to the one who cites.
    ...(tree.isBelow(noun, head) ? [[noun, { head: tree.word(head).head, deprel: baseRelation(tree.word(head).deprel) }] as const] : []),
  ];
}

/** The one named behind "according to" or "reported by" whose phrase ends right before the participle and its comma. */
function sourceBefore(tree: SentenceTree, participle: number, lexicon: ClaimsLexicon): number | undefined {
  const noun = nounBefore(tree, participle);
  return [noun, ...(noun === undefined ? [] : tree.ancestors(noun))].find((above) => {
    if (above === undefined || above > participle || !['obl', 'nmod'].includes(baseRelation(tree.word(above).deprel))) return false;
    const [marker] = tree.childrenBy(above, 'case');
    const { head } = tree.word(above);
    const isToldBy = lexicon.stance(tree.word(head).lemma) !== undefined && isAgent(tree, above, lexicon);
    return isToldBy || (marker !== undefined && phraseAt(tree, marker, lexicon.phrases.holders) !== undefined);
  });
}

/** The verb of saying whose clause ends with the participle: "reported that the road was cut, quoting the mayor". */
function teller(tree: SentenceTree, { index, head }: Word, lexicon: ClaimsLexicon): number | undefined {
  const clause = tree.word(head);
  const [object] = tree.childrenBy(index, 'obj');
  if (clause.head < 0 || baseRelation(clause.deprel) !== 'ccomp' || object === undefined || index < head) return undefined;
  if (lexicon.stance(tree.word(clause.head).lemma) === undefined || lexicon.stance(clause.lemma) !== undefined) return undefined;
  return isSomebody(tree, object, lexicon) ? clause.head : undefined;
}

function isSomebody(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  return lexicon.sets.unnamedNouns.has(word.lemma.toLowerCase()) || ['person', 'group', 'name'].includes(lexicon.kind(word) ?? '');
}

function isLoose(tree: SentenceTree, { index, deprel, feats }: Word): boolean {
  return baseRelation(deprel) === 'advcl' && /VerbForm=(?:Part|Ger)/u.test(feats) && tree.childrenBy(index, 'nsubj', 'mark').length === 0;
}

/** Who cites, of a participle that the tree hangs from the main verb, with the new arc. */
function citer(tree: SentenceTree, word: Word, lexicon: ClaimsLexicon): readonly (readonly [number, Partial<Word>])[] {
  const source = sourceBefore(tree, word.index, lexicon);
  if (source !== undefined) return [[word.index, { head: source, deprel: 'acl' }]];
  const verb = teller(tree, word, lexicon);
  return verb === undefined ? [] : [[word.index, { head: verb, deprel: 'advcl' }]];
}

/**
 * A participle that tells whom somebody cites hangs from the one who does: "Local media, quoting staff, reported …", "according to the
 * agency, citing a minister, …", "reported that the road was cut, quoting the mayor".
 */
export const readCitingParticiples: Repair = (tree, lexicon) => {
  const arcs = flatMap(tree.words, (word) => {
    if (word.head < 0 || !lexicon.sets.citing.has(word.lemma)) return [];
    if (word.deprel === 'amod' && word.head > word.index) return describing(tree, word);
    return isLoose(tree, word) ? citer(tree, word, lexicon) : [];
  });
  return changed(tree.words, new Map(arcs));
};
