import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { prepositionOf } from '../prepositions.ts';
import type { Quotation } from '../quotations.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';
import { parentheticalSubject } from './parenthesis.ts';

/** Words between a quotation and its verb of saying, at most. */
const longestVerbGroup = 7;

/** « … », a lancé X: after a quotation, a verb with its noun behind it tells who speaks, whatever the verb. */
export function quotedBefore(tree: SentenceTree, verb: number, quotations: readonly Quotation[]): boolean {
  if (inverted(tree, verb) === undefined) return false;
  const at = tree.word(verb).start;
  return quotations.some((quote) => {
    if (!quote.clausal || quote.end >= at) return false;
    const between = tree.words.slice(0, verb).filter((word) => quote.end <= word.start);
    // Nothing but the verb group ("s'est borné à déclarer") may stand between the quotation and the verb.
    return (
      between.length <= longestVerbGroup && between.every((word) => ['PUNCT', 'PRON', 'AUX', 'VERB', 'ADP', 'ADV'].includes(word.upos))
    );
  });
}

/** The noun phrase behind a verb: an inverted subject, which the tree may call an object. */
function inverted(tree: SentenceTree, verb: number): number | undefined {
  return tree.childrenBy(verb, 'nsubj', 'obj').find((child) => child > verb && tree.word(child).upos !== 'PRON');
}

/** Who speaks by a verb in the active: its subject, the noun inverted behind it, or who told the one who learned. */
export function speaker(tree: SentenceTree, verb: number, quotations: readonly Quotation[], lexicon: ClaimsLexicon): number | undefined {
  if (lexicon.sets.learning.has(tree.word(verb).lemma)) return informant(tree, verb, lexicon);
  const cited = citedSpeaker(tree, verb, lexicon);
  if (cited !== undefined) return cited;
  if (tree.childrenBy(verb, 'nsubj').length === 0 && quotedBefore(tree, verb, quotations)) return inverted(tree, verb);
  const nobody = tree.childrenBy(verb, 'nsubj', 'expl').find((child) => lexicon.sets.impersonalHolders.has(lowerForm(tree.word(child))));
  const party = nobody === undefined ? undefined : partyBehind(tree, verb, lexicon);
  if (party !== undefined) return party;
  return findSubject(tree, verb, lexicon)?.head ?? (isBetweenCommas(tree, verb) ? parentheticalSubject(tree, verb) : undefined);
}

/** "The agency quoted an officer as saying …": the object of the verb above, not its subject. */
export function citedSpeaker(tree: SentenceTree, verb: number, { sets }: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(verb);
  if (head < 0 || head > verb || !['advcl', 'xcomp', 'acl'].includes(baseRelation(deprel))) return undefined;
  const isAs = tree.childrenBy(verb, 'mark', 'case').some((mark) => sets.namingMarks.has(lowerForm(tree.word(mark))));
  if (!isAs) return undefined;
  const citing = baseRelation(deprel) === 'acl' ? tree.word(head).head : head;
  if (citing < 0 || !sets.citing.has(tree.word(citing).lemma)) return undefined;
  return tree.childrenBy(citing, 'obj').find((child) => citing < child && child < verb);
}

/** "…, prévient une source, …" */
function isBetweenCommas(tree: SentenceTree, verb: number): boolean {
  const first = Math.min(verb, ...tree.childrenBy(verb, 'aux'));
  return tree.words[first - 1]?.form === ',';
}

/** "redoute-t-on à la présidence", "indique-t-on de même source": where nobody in particular speaks, those among whom it is said. */
function partyBehind(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const { among } = lexicon.pack.attribution;
  return tree.childrenBy(verb, 'obl').find((child) => {
    const word = tree.word(child);
    const kind = lexicon.kind(word);
    const speaks =
      kind === 'group' || kind === 'person' || word.upos === 'PROPN' || lexicon.sets.unnamedNouns.has(word.lemma.toLowerCase());
    // "on fait état de l'arrivée de conseillers à Asmara": behind what is told, a place is where it happens.
    const isBehindContent = tree.childrenBy(verb, 'obj', 'obl', 'ccomp').some((other) => other > verb && other < child);
    return child > verb && speaks && !isBehindContent && among.includes(prepositionOf(tree, child));
  });
}

/** Who told somebody who learned: "appris de sources militaires", "learned from residents". */
function informant(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const { sources } = lexicon.pack.attribution.learning;
  const behind = tree.childrenBy(verb, 'obl', 'obj', 'nmod', 'nsubj').filter((child) => child > verb);
  // "a-t-on appris mardi de source militaire": the tree hangs the source from what stands before it.
  const nested = flatMap(behind, (host) => tree.childrenBy(host, 'nmod')).filter((child) => isSource(tree, child, lexicon));
  return [...tree.childrenBy(verb, 'obl', 'obj', 'nmod'), ...nested].find((child) => {
    return child > verb && sources.some((phrase) => `${prepositionOf(tree, child)} `.startsWith(`${phrase} `));
  });
}

function isSource(tree: SentenceTree, index: number, { sets, kind }: ClaimsLexicon): boolean {
  const word = tree.word(index);
  return sets.unnamedNouns.has(word.lemma.toLowerCase()) || kind(word) === 'person';
}
