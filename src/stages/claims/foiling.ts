import { flatMap } from '../../util/flat-map.ts';
import type { ClaimsLexicon } from './claims-lexicon.ts';
import type { Draft } from './draft.ts';
import { preventerOf } from './prevention.ts';
import { baseRelation, hasFeature, phrasalLemma, type SentenceTree } from './sentence-tree.ts';

/** The verb that a noun is object or passive subject of, also where it is one of several. */
function verbAbove(tree: SentenceTree, noun: number): number | undefined {
  const { head, deprel } = tree.word(noun);
  if (head < 0) return undefined;
  if (deprel === 'conj') return tree.word(head).upos === 'NOUN' ? verbAbove(tree, head) : undefined;
  return ['obj', 'nsubj:pass'].includes(deprel) && tree.word(head).upos === 'VERB' ? head : undefined;
}

/** "an attempt to cross", "la tentative d'infiltration", "a smuggling attempt": the noun that says what the act is part of. */
function hostNoun({ tree, predicate, kind }: Draft): number | undefined {
  const { head, deprel } = tree.word(predicate);
  if (head < 0 || tree.word(head).upos !== 'NOUN') return undefined;
  const isComplement = ['nmod', 'acl', 'compound'].includes(deprel);
  return isComplement && (kind === 'noun' || hasFeature(tree.word(predicate), 'VerbForm', 'Inf')) ? head : undefined;
}

/** "missiles aimed at Koro": the weapon whose use a participle or relative clause tells. */
function usedWeapon({ tree, predicate, kind }: Draft, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(predicate);
  if (kind !== 'verb' || head < 0 || baseRelation(deprel) !== 'acl' || lexicon.kind(tree.word(head)) !== 'weapon') return undefined;
  return lexicon.sets.weaponUse.has(phrasalLemma(tree, predicate)) ? head : undefined;
}

/** True for a verb of the list, alone or with one of the words that complete it: "mettre (en) échec", "fight off". */
export function isVerbOf(tree: SentenceTree, verb: number, verbs: ReadonlySet<string>): boolean {
  const { lemma } = tree.word(verb);
  return verbs.has(phrasalLemma(tree, verb)) || tree.children(verb).some((child) => isCompleted(tree, lemma, child, verbs));
}

function isCompleted(tree: SentenceTree, lemma: string, child: number, verbs: ReadonlySet<string>): boolean {
  const other = tree.word(child);
  const isCausative = other.deprel === 'aux:caus';
  return verbs.has(isCausative ? `${other.lemma} ${lemma}` : `${lemma} ${other.lemma}`);
}

/** True for a verb that only carries the noun of an act ("mener un raid"), not one that stops it ("mettre un raid en échec"). */
export function isSupport(tree: SentenceTree, verb: number, { sets }: ClaimsLexicon): boolean {
  return sets.support.has(tree.word(verb).lemma) && !isVerbOf(tree, verb, sets.foilingVerbs);
}

/**
 * The verb, one of `verbs`, by which somebody else stops an act: the act is its object ("foiled the assault"), what an attempt was
 * for, or the use of a weapon that is stopped ("intercepted five missiles aimed at X").
 */
export function stopperOf(draft: Draft, lexicon: ClaimsLexicon, verbs: ReadonlySet<string>): number | undefined {
  const { tree, predicate, kind } = draft;
  const nouns = [kind === 'noun' ? predicate : undefined, hostNoun(draft), usedWeapon(draft, lexicon)];
  const found = flatMap(nouns, (noun) => (noun === undefined ? [] : (verbAbove(tree, noun) ?? [])));
  return found.find((verb) => isVerbOf(tree, verb, verbs));
}

/** The verb by which somebody foiled an act: stopped it, or kept its doer from it. */
export function foilerOf(draft: Draft, lexicon: ClaimsLexicon): number | undefined {
  const { tree, predicate, governors } = draft;
  const preventer = preventerOf(tree, governors.at(-1)?.word ?? predicate, lexicon);
  const isFoiled = preventer !== undefined && isVerbOf(tree, preventer, lexicon.sets.foilingVerbs);
  return isFoiled ? preventer : stopperOf(draft, lexicon, lexicon.sets.foilingVerbs);
}
