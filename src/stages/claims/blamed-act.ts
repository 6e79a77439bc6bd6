import type { ClaimsLexicon } from './claims-lexicon.ts';
import { isAgent } from './prepositions.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';
import { findSubject, isRelativeWord } from './subject.ts';
import { verbVoice } from './voice.ts';

/** By which verb an act is laid at somebody's door, at whose, and who does so. */
export interface Blame {
  readonly verb: number;
  readonly doer: number;
  /** Absent where nobody in particular blames: "an attack blamed on X". */
  readonly blamer?: number | undefined;
}

/** "blamed the ambush on X", "l'attaque a été attribuée à X", "une attaque imputée à X", "the raid, which police blamed on X". */
export function blameFor(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): Blame | undefined {
  for (const verb of blamingVerbs(tree, noun, lexicon)) {
    const doer = tree.childrenBy(verb, 'obl', 'obj', 'nmod', 'iobj').find((child) => child !== noun && isBlamed(tree, child, lexicon));
    if (doer !== undefined) return { verb, doer, blamer: blamerOf(tree, verb, lexicon) };
  }
  return undefined;
}

function blamingVerbs(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number[] {
  const { head, deprel } = tree.word(noun);
  const above = head >= 0 && (baseRelation(deprel) === 'obj' || deprel === 'nsubj:pass') && isBlaming(tree, head, lexicon) ? [head] : [];
  const below = tree.childrenBy(noun, 'acl').filter((child) => isBlaming(tree, child, lexicon) && speaksOf(tree, child, lexicon));
  return [...above, ...below];
}

/** The noun above is what the clause says something of: a bare participle, or a clause with a relative object. */
function speaksOf(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): boolean {
  const objects = tree.childrenBy(clause, 'obj', 'nsubj').filter((child) => isRelativeWord(tree, child, lexicon));
  return objects.length > 0 || (tree.childrenBy(clause, 'nsubj').length === 0 && hasFeature(tree.word(clause), 'VerbForm', 'Part'));
}

/** A verb that lays what it takes at somebody's door. */
export function isBlaming(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return lexicon.pack.attribution.blaming.verbs.includes(tree.word(index).lemma);
}

/** A party behind the word by which the blamed one is named: "on X", "à X". */
export function isBlamed(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(index);
  const isMarked = tree
    .childrenBy(index, 'case')
    .some((child) =>
      lexicon.pack.attribution.blaming.marks.some((mark) => [lowerForm(tree.word(child)), tree.word(child).lemma].includes(mark)),
    );
  return isMarked && ['person', 'group', 'name'].includes(lexicon.kind(word) ?? '');
}

function blamerOf(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  if (verbVoice(tree, verb, lexicon) === 'passive') return tree.children(verb).find((child) => isAgent(tree, child, lexicon));
  return findSubject(tree, verb, lexicon)?.head;
}
