import type { RoleName } from '../../../../model/claim.ts';
import type { Span } from '../../../../model/span.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import { countedNoun } from '../../counted-noun.ts';
import { hasFeature, lowerForm, phrasalLemma, type SentenceTree } from '../../sentence-tree.ts';

/** A role with its head, before spans are worked out. */
export interface Filling {
  readonly role: RoleName;
  readonly head: number;
  readonly rule: string;
  readonly relative?: true;
  /** Where only a part of the word fills the role. */
  readonly span?: Span;
}

/** What kind of thing a filler is; of "milliers de roquettes" that of what is counted. */
export function fillerKind(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): ReturnType<ClaimsLexicon['kind']> {
  const word = tree.word(head);
  const kind = lexicon.kind(word);
  // "une quinzaine de soldats": the word is one for a time as well.
  const isOpen = kind === undefined || (kind === 'time' && lexicon.sets.counters.has(word.lemma));
  const counted = isOpen ? countedNoun(tree, head, lexicon) : undefined;
  return counted === undefined ? kind : lexicon.kind(tree.word(counted));
}

/** True where a word stands for people: by its kind, or as a pronoun that can. */
export function isPersonal(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(head);
  const kind = fillerKind(tree, head, lexicon);
  // "seven were injured": a number that stands alone counts people.
  if (kind === 'person' || kind === 'group' || word.upos === 'NUM' || isCounted(tree, head, lexicon)) return true;
  return word.upos === 'PRON' && !hasFeature(word, 'PronType', 'Dem') && !lexicon.sets.thingPronouns.has(word.lemma);
}

/** "dozens were wounded", "evacuated the wounded": people by their number, or by what became of them. */
function isCounted(tree: SentenceTree, head: number, { sets }: ClaimsLexicon): boolean {
  const { lemma, upos } = tree.word(head);
  if (upos === 'NOUN') return sets.counters.has(lemma) && tree.childrenBy(head, 'nmod').length === 0;
  return upos === 'ADJ' && sets.casualties.has(lemma) && tree.childrenBy(head, 'det', 'nummod').length > 0;
}

/** Whoever or whatever an act is done to. */
export function affectedRole(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): RoleName {
  return isPersonal(tree, head, lexicon) ? 'recipient' : 'theme';
}

/** Whoever or whatever undergoes a verb; a weapon that is fired, dropped or goes off is its instrument. */
export function undergoerRole(tree: SentenceTree, predicate: number, head: number, lexicon: ClaimsLexicon): RoleName {
  const isUsed = fillerKind(tree, head, lexicon) === 'weapon' && lexicon.sets.weaponUse.has(phrasalLemma(tree, predicate));
  return isUsed ? 'instrument' : affectedRole(tree, head, lexicon);
}

/** The role of an act that brings something about: by weapons it is the means, else the cause. */
export function actRole(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): RoleName {
  // "l'explosion d'une mine": what goes off is no means of it.
  if (lexicon.predicateNoun(tree.word(head))?.of === 'theme') return 'cause';
  const parts = tree.childrenBy(head, 'nmod', 'compound');
  return parts.some((part) => lexicon.kind(tree.word(part)) === 'weapon') ? 'instrument' : 'cause';
}

/** True where a noun names an act and not whoever does it: "les combats", "the explosion". */
export function isAct(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(head);
  return lexicon.kind(word) === undefined && lexicon.predicateNoun(word)?.class === 'event';
}

/** "halted five days of duels": a length of time that is filled with an act. */
function isSpanOfAct(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  if (tree.childrenBy(head, 'nummod').length === 0) return false;
  return tree.childrenBy(head, 'nmod').some((child) => lexicon.predicateNoun(tree.word(child))?.class === 'event');
}

/** False for dates, adverbs and reflexives, which may be labelled objects and are none. */
export function isArgument(tree: SentenceTree, child: number, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(child);
  if (word.upos === 'ADV' || (lexicon.kind(word) === 'time' && !isSpanOfAct(tree, child, lexicon))) return false;
  return !(word.upos === 'PRON' && lexicon.sets.reflexives.has(lowerForm(word)));
}
