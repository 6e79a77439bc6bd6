import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { phraseAt } from '../phrase-table.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { antecedent, isRelativeWord } from '../subject.ts';
import { withoutInsertions } from './insertions.ts';
import { type Report, withHolder } from './report.ts';
import { withinPart } from './segments.ts';

/** "selon X", "according to X": X answers for the clause that the phrase stands in. */
export function prepositionReport(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): Report | undefined {
  const marker = tree.childrenBy(noun, 'case')[0];
  if (marker === undefined) return undefined;
  const phrase = phraseAt(tree, marker, lexicon.phrases.holders);
  if (phrase === undefined) return undefined;
  const entry = lexicon.pack.attribution.holderPrepositions.find(({ words }) => words === phrase)!;
  const { stance } = entry;
  if (lexicon.sets.measureNouns.has(tree.word(noun).lemma.toLowerCase())) return undefined;
  if (lexicon.kind(tree.word(noun)) === 'time' || (entry.initial && !opensSentence(tree, marker, noun, lexicon))) return undefined;
  const clause = isRelativeWord(tree, noun, lexicon) ? nearestClause(tree, noun) : answeredClause(tree, marker, noun);
  // "n'ont pu être vérifiées de source indépendante": who did not check says nothing.
  if (lexicon.sets.verifying.has(tree.word(clause).lemma)) return undefined;
  const own = new Set(tree.subtree(noun));
  const last = marker + phrase.split(' ').length - 1;
  return {
    rule: 'attribution.preposition',
    stance,
    cue: { start: tree.word(marker).start, end: tree.word(Math.min(last, tree.words.length - 1)).end },
    content:
      behindColon(tree, noun) ??
      withinPart(tree, withoutInsertions(tree, new Set(tree.subtree(clause).filter((index) => !own.has(index))), [], lexicon), marker),
    ...withHolder(tree, isRelativeWord(tree, noun, lexicon) ? antecedentOwner(tree, clause, lexicon) : noun, lexicon),
  };
}

/** "Bilan provisoire, selon le maire: six tués": what the phrase introduces stands behind its colon. */
function behindColon(tree: SentenceTree, noun: number): ReadonlySet<number> | undefined {
  const stop = tree.words.find(({ index, upos, form }) => index > noun && (form === ':' || upos === 'VERB' || upos === 'AUX'));
  if (stop?.form !== ':' || stop.index + 1 >= tree.words.length) return undefined;
  return new Set(tree.words.slice(stop.index + 1).map(({ index }) => index));
}

/** "À en croire le préfet, …": a phrase that ends in a verb; its object holds what stands beside it. */
export function phraseReport(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): Report | undefined {
  const start = [verb - 2, verb - 1, verb - 3].find((index) => {
    const phrase = index < 0 ? undefined : phraseAt(tree, index, lexicon.phrases.holders);
    return phrase !== undefined && index + phrase.split(' ').length - 1 === verb;
  });
  const holder = tree.childrenBy(verb, 'obj')[0];
  const { head } = tree.word(verb);
  if (start === undefined || holder === undefined || head < 0) return undefined;
  const phrase = phraseAt(tree, start, lexicon.phrases.holders);
  const own = new Set(tree.subtree(verb));
  return {
    rule: 'attribution.preposition',
    verb,
    stance: lexicon.pack.attribution.holderPrepositions.find(({ words }) => words === phrase)!.stance,
    cue: { start: tree.word(start).start, end: tree.word(verb).end },
    content: new Set(tree.subtree(head).filter((index) => !own.has(index))),
    ...withHolder(tree, holder, lexicon),
  };
}

function nearestClause(tree: SentenceTree, noun: number): number {
  const above = tree.ancestors(noun).find((index) => tree.word(index).upos === 'VERB' || tree.childrenBy(index, 'cop').length > 0);
  return above ?? tree.root;
}

/**
 * The clause that the phrase speaks of. Set off by commas at the head of a sentence, it is no part of a clause that only gives a time
 * or reason: "people fled when the raid began, according to the mayor". At the end it covers all that is joined before it.
 */
function answeredClause(tree: SentenceTree, marker: number, noun: number): number {
  let clause = nearestClause(tree, noun);
  if (tree.words[marker - 1]?.form !== ',' && marker > 0) return clause;
  const isLast = endsSentence(tree, noun);
  while (tree.word(clause).head >= 0 && (baseRelation(tree.word(clause).deprel) === 'advcl' || (isLast && isJoined(tree, clause)))) {
    clause = tree.word(clause).head;
  }
  return clause;
}

function endsSentence(tree: SentenceTree, noun: number): boolean {
  const last = tree.subtree(noun).at(-1)!;
  return tree.words.slice(last + 1).every(({ upos }) => upos === 'PUNCT');
}

/** A clause that goes on with the one above: its complement, or joined to it without a comma before the conjunction. */
function isJoined(tree: SentenceTree, clause: number): boolean {
  const relation = baseRelation(tree.word(clause).deprel);
  if (relation === 'xcomp' || relation === 'acl') return true;
  if (relation !== 'conj') return false;
  const conjunction = tree.childrenBy(clause, 'cc')[0];
  return conjunction !== undefined && tree.words[conjunction - 1]?.form !== ',';
}

/** "les allégations de X selon lesquelles": a relative word holds nothing, the owner of its antecedent does, or whoever that is. */
function antecedentOwner(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): number | undefined {
  const noun = antecedent(tree, clause);
  if (noun === undefined) return undefined;
  const { lemma } = tree.word(noun);
  const isSomebody = lexicon.kind(tree.word(noun)) === 'person' || lexicon.sets.unnamedNouns.has(lemma.toLowerCase());
  if (isSomebody) return noun;
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
