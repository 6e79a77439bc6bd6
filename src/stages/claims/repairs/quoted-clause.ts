import type { Word } from '../../../model/tree.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { QuotingClause } from '../reports/quoted-speech.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { changed, isTree } from './repair.ts';

type Changes = Map<number, Partial<Word>>;

/**
 * Parts a quotation from the clause that names its speaker, where the tree has mixed them: the speaker is the subject of the verb of
 * saying, what is quoted its complement, and no word of the one hangs from the other otherwise.
 * @returns the words with other arcs, or undefined where there is nothing to mend
 */
export function partQuotedClauses(tree: SentenceTree, clauses: readonly QuotingClause[]): Word[] | undefined {
  const changes: Changes = new Map();
  for (const clause of clauses) if (clause.verb !== undefined) partClause(tree, { ...clause, verb: clause.verb }, changes);
  const words = changed(tree.words, changes);
  return words && isTree(words) ? words : undefined;
}

interface SpokenClause extends QuotingClause {
  readonly verb: number;
}

function partClause(tree: SentenceTree, clause: SpokenClause, changes: Changes): void {
  const { verb, speaker, quoted } = clause;
  const tops = [...quoted].filter((index) => !quoted.has(tree.word(index).head));
  const spoken = mainVerb(tree, tops, quoted, changes);
  if (spoken === undefined) return;
  const outer = outerArc(tree, clause, tops, spoken);
  if (outer !== undefined) changes.set(verb, outer);
  changes.set(spoken, spokenArc(tree.word(spoken), verb, changes.get(spoken)));
  for (const top of tops) if (top !== spoken && !changes.has(top)) changes.set(top, { head: spoken });
  for (const [index, change] of arcsBeside(tree, clause)) changes.set(index, change);
  if (speaker !== undefined && tree.word(speaker).upos !== 'VERB') changes.set(speaker, { head: verb, deprel: 'nsubj' });
}

/** Where the verb of saying hangs from its own words or speaker, it takes over the arc by which they hang from the rest. */
function outerArc(tree: SentenceTree, { verb, speaker, quoted }: SpokenClause, tops: readonly number[], spoken: number) {
  const { head } = tree.word(verb);
  if (!quoted.has(head) && head !== speaker) return undefined;
  const top = tops.find((index) => tree.word(index).head < 0 || !tree.isBelow(tree.word(index).head, verb)) ?? spoken;
  const above = tree.word(quoted.has(head) ? top : head);
  return quoted.has(above.head) ? undefined : { head: above.head, deprel: above.deprel };
}

/** What is quoted is the complement of the verb, unless it stands beside it already. */
function spokenArc({ head, deprel }: Word, verb: number, change: Partial<Word> | undefined): Partial<Word> {
  const isBeside = (change?.head ?? head) === verb && ['ccomp', 'parataxis'].includes(baseRelation(deprel));
  return isBeside ? { ...change } : { head: verb, deprel: 'ccomp' };
}

function arcsBeside(tree: SentenceTree, clause: SpokenClause): (readonly [number, Partial<Word>])[] {
  return flatMap(tree.words, ({ index }) => {
    const change = clause.quoted.has(index) || index === clause.verb ? undefined : arcBeside(tree, index, clause);
    return change === undefined ? [] : [[index, change] as const];
  });
}

/** A word of the clause that names the speaker hangs from its verb or speaker, and is nothing that is said. */
function arcBeside(tree: SentenceTree, index: number, { verb, speaker, quoted }: SpokenClause): Partial<Word> | undefined {
  const { head, upos, deprel } = tree.word(index);
  if (quoted.has(head)) return { head: verb, ...(upos === 'VERB' ? { deprel: 'advcl' } : {}) };
  const isComplement = head === verb && ['ccomp', 'xcomp'].includes(baseRelation(deprel));
  if (!isComplement || !isParticiple(tree, index)) return undefined;
  // "témoigne une femme réfugiée dans …" says of the speaker, "…, a farmer said, pointing at …" of the act.
  const isOnSpeaker = speaker !== undefined && speaker > verb && speaker < index && hasFeature(tree.word(index), 'Tense', 'Past');
  return isOnSpeaker ? { head: speaker, deprel: 'acl' } : { deprel: 'advcl' };
}

function isParticiple(tree: SentenceTree, index: number): boolean {
  return hasFeature(tree.word(index), 'VerbForm', 'Part') || hasFeature(tree.word(index), 'VerbForm', 'Ger');
}

/** The predicate of the quotation: a verb at its top, or one that the tree hangs from the subject that it took for another verb's. */
function mainVerb(tree: SentenceTree, tops: readonly number[], quoted: ReadonlySet<number>, changes: Changes): number | undefined {
  const words = tops.filter((index) => tree.word(index).upos !== 'PUNCT');
  const verb = words.find((index) => tree.word(index).upos === 'VERB' || tree.childrenBy(index, 'cop').length > 0);
  if (verb !== undefined) return verb;
  const subject = words.find((index) => baseRelation(tree.word(index).deprel) === 'nsubj');
  const lost =
    subject === undefined
      ? undefined
      : tree.childrenBy(subject, 'acl', 'amod').find((index) => quoted.has(index) && isClauseVerb(tree, index));
  if (subject === undefined || lost === undefined) return words[0];
  changes.set(subject, { head: lost, deprel: 'nsubj' });
  return lost;
}

/** A past form that was read as a participle on its own subject. */
function isClauseVerb(tree: SentenceTree, index: number): boolean {
  const { upos, deprel } = tree.word(index);
  return upos === 'VERB' && deprel !== 'acl:relcl' && hasFeature(tree.word(index), 'Tense', 'Past');
}
