import type { Stance } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { type ClaimsLexicon, phraseAt } from './claims-lexicon.ts';
import { wordSpan } from './draft.ts';
import { fillerSpan } from './noun-phrase.ts';
import { isAgent, prepositionOf } from './prepositions.ts';
import type { Quotation } from './quotations.ts';
import { negationOf } from './refiners/read-polarity.ts';
import { baseRelation, hasFeature, lowerForm, type SentenceTree } from './sentence-tree.ts';
import { findSubject } from './subject.ts';
import { verbVoice } from './voice.ts';

/** Somebody's words or beliefs inside a sentence: who, by which cue, and which words are theirs. */
export interface Report {
  readonly rule: string;
  readonly stance: Stance;
  /** Index of the verb of saying, where there is one. */
  readonly verb?: number;
  readonly cue: Span;
  /** Head of the holder; absent where nobody is named ("il est rapporté que"). */
  readonly holder?: number;
  readonly holderSpan?: Span;
  readonly unnamed?: true;
  /** Index of the word that names the medium. */
  readonly channel?: number;
  /** Words that the holder answers for. */
  readonly content: ReadonlySet<number>;
}

/** Every report in a sentence. */
export function findReports(tree: SentenceTree, quotations: readonly Quotation[], lexicon: ClaimsLexicon): Report[] {
  const reports: Report[] = [];
  for (const { index, upos } of tree.words) {
    const found =
      upos === 'VERB'
        ? verbReport(tree, index, quotations, lexicon)
        : (nounReport(tree, index, lexicon) ?? prepositionReport(tree, index, lexicon));
    if (found) reports.push(found);
  }
  return reports;
}

function withHolder(
  tree: SentenceTree,
  holder: number | undefined,
  lexicon: ClaimsLexicon,
): Pick<Report, 'holder' | 'holderSpan' | 'unnamed'> {
  if (holder === undefined) return { unnamed: true };
  const named = tree.subtree(holder).some((index) => tree.word(index).upos === 'PROPN');
  const vague = lexicon.sets.unnamedNouns.has(tree.word(holder).lemma.toLowerCase()) && !named;
  const anonymous = tree.words.some(({ index }) => phraseAt(tree, index, lexicon.pack.attribution.anonymity) !== undefined);
  return { holder, holderSpan: fillerSpan(tree, holder, lexicon), ...(vague || anonymous ? { unnamed: true as const } : {}) };
}

/** The clause that a verb of saying takes: "dit que …", "affirme avoir …", "accuse X de …". */
function contentClause(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const subject = tree.childrenBy(verb, 'nsubj')[0] ?? verb;
  const clauses = tree.childrenBy(verb, 'ccomp', 'xcomp').filter((child) => isClause(tree, child));
  // What stands between subject and verb is said about the speaker: "The militia, now cut off from its suppliers, said …".
  const clause = clauses.find((child) => child > verb) ?? clauses.find((child) => child < Math.min(subject, verb));
  if (clause !== undefined) return clause;
  const strayed = strayedClause(tree, verb, lexicon);
  if (strayed !== undefined) return strayed;
  if (!lexicon.sets.acts.has(tree.word(verb).lemma)) return undefined;
  const complements = [verb, ...tree.childrenBy(verb, 'obj')].flatMap((host) => tree.childrenBy(host, 'advcl', 'acl'));
  return complements.find((child) => {
    const marks = tree.childrenBy(child, 'mark', 'case').map((mark) => lowerForm(tree.word(mark)));
    return marks.some((mark) => ['de', "d'", 'of', "d'avoir"].includes(mark));
  });
}

/** "a déclaré lors d'un entretien à X que …": after a long adverbial the tree hangs the clause from its last noun. */
function strayedClause(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const adverbials = tree.childrenBy(verb, 'obl', 'advmod', 'obj', 'iobj').flatMap((child) => tree.subtree(child));
  return adverbials.find((index) => {
    const word = tree.word(index);
    if (index < verb || !['acl', 'advcl', 'ccomp'].includes(baseRelation(word.deprel)) || word.deprel === 'acl:relcl') return false;
    if (lexicon.nounStance(tree.word(word.head).lemma) !== undefined) return false;
    return tree
      .childrenBy(index, 'mark')
      .some((mark) => tree.word(mark).upos === 'SCONJ' && ['que', 'that'].includes(tree.word(mark).lemma));
  });
}

/** "a annoncé son retrait", "reported the death of …", "fait état de …": the act is named by a noun. */
function nominalContent(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): ReadonlySet<number> | undefined {
  const objects = tree.childrenBy(verb, 'obj').flatMap((object) => [object, ...tree.childrenBy(object, 'conj')]);
  const noun = objects.find((object) => lexicon.predicateNoun(tree.word(object)) !== undefined);
  return noun === undefined ? undefined : new Set(tree.subtree(noun));
}

function isClause(tree: SentenceTree, index: number): boolean {
  return tree.word(index).upos === 'VERB' || tree.childrenBy(index, 'cop', 'nsubj').length > 0 || tree.word(index).deprel === 'ccomp';
}

/** "…, a affirmé X": the verb of saying hangs loosely from what is said. */
function contentAbove(tree: SentenceTree, verb: number): ReadonlySet<number> | undefined {
  const word = tree.word(verb);
  if (word.head < 0 || tree.childrenBy(verb, 'obj', 'mark', 'ccomp').length > 0) return undefined;
  if (baseRelation(word.deprel) !== 'parataxis' && !isInsertion(tree, verb)) return undefined;
  const own = new Set(tree.subtree(verb));
  return new Set(tree.subtree(word.head).filter((index) => !own.has(index)));
}

/** "…, estime l'état-major": after a comma or a quotation mark, verb before subject, whatever the tree calls it. */
function isInsertion(tree: SentenceTree, verb: number): boolean {
  const word = tree.word(verb);
  if (!['ccomp', 'conj', 'advcl', 'dep', 'appos', 'acl'].includes(baseRelation(word.deprel)) || word.head > verb) return false;
  const subject = tree.childrenBy(verb, 'nsubj')[0];
  const first = Math.min(verb, ...tree.childrenBy(verb, 'aux'));
  // "a-t-on appris": the clitic stands between auxiliary and participle.
  return subject !== undefined && subject > first && tree.words[first - 1]?.upos === 'PUNCT';
}

/** The words of a quotation that stands beside the verb, where the tree does not connect them. */
function quotedContent(tree: SentenceTree, verb: number, quotations: readonly Quotation[]): ReadonlySet<number> | undefined {
  const at = tree.word(verb);
  const inside = tree.words.filter((word) =>
    quotations.some((quote) => quote.clausal && quote.start <= word.start && word.end <= quote.end),
  );
  if (tree.childrenBy(verb, 'obj').length > 0) return undefined;
  if (inside.length === 0 || inside.some((word) => word.index === at.index)) return undefined;
  return new Set(inside.map((word) => word.index));
}

function looseClause(tree: SentenceTree, verb: number): ReadonlySet<number> | undefined {
  const before = tree.childrenBy(verb, 'parataxis', 'dep').find((child) => child < verb && tree.word(child).upos === 'VERB');
  return before === undefined ? undefined : new Set(tree.subtree(before));
}

function verbReport(tree: SentenceTree, verb: number, quotations: readonly Quotation[], lexicon: ClaimsLexicon): Report | undefined {
  const learned = lexicon.sets.learning.has(tree.word(verb).lemma) ? ('says' as const) : undefined;
  const stance = lexicon.stance(tree.word(verb).lemma) ?? learned ?? (quotedBefore(tree, verb, quotations) ? 'says' : undefined);
  if (!stance || (stance !== 'denies' && negationOf(tree, verb, lexicon) !== undefined)) return undefined;
  const clause = contentClause(tree, verb, lexicon);
  const content =
    (clause === undefined ? undefined : new Set(tree.subtree(clause))) ??
    contentAbove(tree, verb) ??
    quotedContent(tree, verb, quotations) ??
    looseClause(tree, verb) ??
    nominalContent(tree, verb, lexicon);
  if (!content || content.size === 0) return undefined;
  const passive = verbVoice(tree, verb, lexicon) === 'passive';
  const holder = passive
    ? tree.childrenBy(verb, 'obl').find((child) => isAgent(tree, child, lexicon))
    : speaker(tree, verb, quotations, lexicon);
  const channel = tree
    .childrenBy(verb, 'obl')
    .find((child) => lexicon.sets.channelNouns.has(tree.word(child).lemma) || lexicon.kind(tree.word(child)) === 'medium');
  const isSelfContained = holder !== undefined && content.has(holder);
  return {
    rule: 'attribution.verb',
    stance,
    verb,
    cue: wordSpan(tree, verb),
    content: withoutInsertions(tree, content),
    ...withHolder(tree, isSelfContained ? undefined : impersonal(tree, holder) ? undefined : holder, lexicon),
    ...(channel === undefined ? {} : { channel }),
  };
}

/** Words between a quotation and its verb of saying, at most. */
const longestVerbGroup = 7;

/** « … », a lancé X: after a quotation, a verb with its noun behind it tells who speaks, whatever the verb. */
function quotedBefore(tree: SentenceTree, verb: number, quotations: readonly Quotation[]): boolean {
  if (inverted(tree, verb) === undefined) return false;
  const at = tree.word(verb).start;
  return quotations.some((quote) => {
    if (!quote.clausal || quote.end >= at) return false;
    const between = tree.words.filter((word) => quote.end <= word.start && word.index < verb);
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

function speaker(tree: SentenceTree, verb: number, quotations: readonly Quotation[], lexicon: ClaimsLexicon): number | undefined {
  if (lexicon.sets.learning.has(tree.word(verb).lemma)) return informant(tree, verb, lexicon);
  if (tree.childrenBy(verb, 'nsubj').length === 0 && quotedBefore(tree, verb, quotations)) return inverted(tree, verb);
  return findSubject(tree, verb, lexicon)?.head;
}

/** Who told somebody who learned: "appris de sources militaires", "learned from residents". */
function informant(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): number | undefined {
  const { sources } = lexicon.pack.attribution.learning;
  return tree
    .childrenBy(verb, 'obl', 'obj', 'nmod')
    .find(
      (child) =>
        child > verb &&
        sources.some((phrase) => `${prepositionOf(tree, child)} `.startsWith(`${phrase} `) || prepositionOf(tree, child) === "d'"),
    );
}

/**
 * The narrator's insertions are not the speaker's: a participle set off by a comma ("the dam, shelled twice last week, is
 * safe"), and a loose one with a subject of its own after the report.
 */
function withoutInsertions(tree: SentenceTree, content: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set(content);
  for (const index of content) {
    const word = tree.word(index);
    const relation = baseRelation(word.deprel);
    if (word.upos !== 'VERB' || !content.has(word.head) || word.deprel === 'acl:relcl') continue;
    if (!hasFeature(word, 'VerbForm', 'Part') && !hasFeature(word, 'VerbForm', 'Ger')) continue;
    const own = tree.subtree(index);
    const isSetOff = tree.words[own[0]! - 1]?.form === ',' || tree.word(own[0]!).form === ',';
    const isLoose = relation === 'advcl' && tree.childrenBy(index, 'nsubj').length > 0;
    if (isSetOff && (relation === 'acl' || isLoose)) for (const part of own) kept.delete(part);
  }
  return kept;
}

/** "il est rapporté que", "it is reported that": the pronoun names nobody. */
function impersonal(tree: SentenceTree, holder: number | undefined): boolean {
  return holder !== undefined && baseRelation(tree.word(holder).deprel) === 'expl';
}

/** "selon X", "according to X": X answers for the clause that the phrase stands in. */
function prepositionReport(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): Report | undefined {
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
    ...withHolder(tree, noun, lexicon),
  };
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

/** "l'annonce par X que …", "the claim that …": a noun of saying with a clause. */
function nounReport(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): Report | undefined {
  const word = tree.word(noun);
  const stance = word.upos === 'NOUN' ? lexicon.nounStance(word.lemma) : undefined;
  if (!stance) return undefined;
  const clause = tree.childrenBy(noun, 'acl', 'ccomp').find((child) => {
    const marked = tree.childrenBy(child, 'mark').some((mark) => ['que', "qu'", 'that'].includes(lowerForm(tree.word(mark))));
    return marked && !tree.subtree(child).some((index) => hasFeature(tree.word(index), 'PronType', 'Rel'));
  });
  if (clause === undefined) return undefined;
  const owner = tree
    .children(noun)
    .find((child) => ['nmod'].includes(baseRelation(tree.word(child).deprel)) || hasFeature(tree.word(child), 'Poss', 'Yes'));
  return {
    rule: 'attribution.noun',
    stance,
    cue: wordSpan(tree, noun),
    content: new Set(tree.subtree(clause)),
    ...withHolder(tree, owner, lexicon),
  };
}
