import type { ClaimsLexicon } from './claims-lexicon.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';

/** How an act named beside another is set to it. */
export interface Circumstance {
  /** The word that tells the other act. */
  readonly host: number;
  /** True where both are at one time and place: "tués *lors d'*une attaque", not "arrêtés *après* une attaque". */
  readonly isWithin: boolean;
}

/** The noun whose preposition counts: "deux heures de combats", "au cours d'affrontements" hang from the noun before them. */
function carrierOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): number {
  const { head, deprel } = tree.word(noun);
  if (head < 0 || baseRelation(deprel) !== 'nmod') return noun;
  const above = tree.word(head);
  const { withinNouns, aroundNouns } = lexicon.pack.predicates.circumstances;
  if ([...withinNouns, ...aroundNouns].includes(above.lemma.toLowerCase())) return head;
  // "au terme de trois jours de combats": the time may hang from such a noun.
  return lexicon.kind(above) === 'time' ? carrierOf(tree, head, lexicon) : noun;
}

/** "l'attaque", "cette attaque", "leur raid": told before. */
function isKnown(tree: SentenceTree, noun: number): boolean {
  return tree.childrenBy(noun, 'det').some((child) => {
    const word = tree.word(child);
    return hasFeature(word, 'Definite', 'Def') || hasFeature(word, 'PronType', 'Dem') || hasFeature(word, 'Poss', 'Yes');
  });
}

/** The words that open the phrase, and what it hangs from; an adverb may open it ("lors d'une attaque"). */
function openerOf(tree: SentenceTree, carrier: number): { head: number; opener: string[] } {
  const above = tree.word(tree.word(carrier).head);
  const isAdverb = above.upos === 'ADV' && above.index < carrier;
  const first = isAdverb ? above.index : tree.childrenBy(carrier, 'case')[0];
  const opener = first === undefined ? [] : [lowerForm(tree.word(first)), tree.word(first).lemma];
  return { head: isAdverb ? above.head : above.index, opener };
}

/** How a noun for an act is set to the word it hangs from, told before or not: "lors de l'assaut", "sous les frappes". */
export function settingOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): (Circumstance & { isExposed: boolean }) | undefined {
  const carrier = carrierOf(tree, noun, lexicon);
  if (tree.word(carrier).head < 0 || baseRelation(tree.word(carrier).deprel) !== 'obl') return undefined;
  const { within, around, exposed, withinNouns, aroundNouns } = lexicon.pack.predicates.circumstances;
  const { head: host, opener } = openerOf(tree, carrier);
  if (host < 0) return undefined;
  const opens = (words: readonly string[]): boolean => opener.some((word) => words.includes(word));
  const isExposed = opens(exposed);
  if (isExposed) return { host, isWithin: true, isExposed };
  const { lemma } = tree.word(carrier);
  if (carrier !== noun && withinNouns.includes(lemma)) return { host, isWithin: true, isExposed };
  if (carrier !== noun && aroundNouns.includes(lemma)) return { host, isWithin: false, isExposed };
  if (opens(within)) return { host, isWithin: true, isExposed };
  return opens(around) ? { host, isWithin: false, isExposed } : undefined;
}

/** "despite the truce": told before or not, it is set against what the clause tells. */
function isConceded(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): boolean {
  const { conceded } = lexicon.pack.predicates.circumstances;
  return tree.childrenBy(noun, 'case').some((mark) => conceded.includes(lowerForm(tree.word(mark))));
}

/** "dans une embuscade", "lors d'un raid", "après deux heures de combats", "sous les frappes": an act told beside the one that the clause tells. */
export function circumstanceOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): Circumstance | undefined {
  const found = settingOf(tree, noun, lexicon);
  return found !== undefined && (found.isExposed || isConceded(tree, noun, lexicon) || !isKnown(tree, noun)) ? found : undefined;
}
