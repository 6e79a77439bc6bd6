import { type ClaimsLexicon, phraseAt } from '../claims-lexicon.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { antecedent, isRelativeWord } from '../subject.ts';
import { withoutInsertions } from './insertions.ts';
import { type Report, withHolder } from './report.ts';

/** "selon X", "according to X": X answers for the clause that the phrase stands in. */
export function prepositionReport(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): Report | undefined {
  const marker = tree.childrenBy(noun, 'case')[0];
  if (marker === undefined) return undefined;
  const phrase = phraseAt(
    tree,
    marker,
    lexicon.pack.attribution.holderPrepositions.map(({ words }) => words),
  );
  if (phrase === undefined) return undefined;
  const entry = lexicon.pack.attribution.holderPrepositions.find(({ words }) => words === phrase)!;
  const { stance } = entry;
  if (lexicon.kind(tree.word(noun)) === 'time' || (entry.initial && !opensSentence(tree, marker, noun, lexicon))) return undefined;
  const clause =
    tree.ancestors(noun).find((above) => tree.word(above).upos === 'VERB' || tree.childrenBy(above, 'cop').length > 0) ?? tree.root;
  const own = new Set(tree.subtree(noun));
  const last = marker + phrase.split(' ').length - 1;
  return {
    rule: 'attribution.preposition',
    stance,
    cue: { start: tree.word(marker).start, end: tree.word(Math.min(last, tree.words.length - 1)).end },
    content: withoutInsertions(tree, new Set(tree.subtree(clause).filter((index) => !own.has(index)))),
    ...withHolder(tree, isRelativeWord(tree, noun, lexicon) ? antecedentOwner(tree, clause) : noun, lexicon),
  };
}

/** "les allégations de X selon lesquelles": a relative word holds nothing, the owner of its antecedent does. */
function antecedentOwner(tree: SentenceTree, clause: number): number | undefined {
  const noun = antecedent(tree, clause);
  if (noun === undefined) return undefined;
  return tree.children(noun).find((child) => {
    const word = tree.word(child);
    return baseRelation(word.deprel) === 'nmod' || hasFeature(word, 'Poss', 'Yes');
  });
}

/** "Pour l'émissaire, …": at the head of a sentence, before a comma, with somebody who can hold a view. */
function opensSentence(tree: SentenceTree, marker: number, noun: number, lexicon: ClaimsLexicon): boolean {
  const kind = lexicon.kind(tree.word(noun));
  const after =
    tree.words[
      tree
        .subtree(noun)
        .filter((index) => tree.word(index).upos !== 'PUNCT')
        .at(-1)! + 1
    ];
  return marker === 0 && after?.form === ',' && (kind === 'person' || kind === 'group' || kind === 'name');
}
