import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { phraseAt } from '../phrase-table.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../sentence-tree.ts';
import { type Report, withHolder } from './report.ts';

interface Credence {
  readonly clause: number;
  readonly mark: number;
  readonly holder: number;
}

/** The clause of a verb of belief that a conjunction of condition opens; the verb may stand below one of necessity ("s'il faut croire"). */
function openedClause(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): Omit<Credence, 'holder'> | undefined {
  const above = tree.word(verb).head;
  const isBelow =
    ['ccomp', 'xcomp'].includes(baseRelation(tree.word(verb).deprel)) && lexicon.sets.necessity.has(tree.words[above]?.lemma ?? '');
  const clause = isBelow ? above : verb;
  const { deprel, head } = tree.word(clause);
  const mark = tree.childrenBy(clause, 'mark').find((child) => phraseAt(tree, child, lexicon.phrases.conditions) !== undefined);
  return mark === undefined || head < 0 || baseRelation(deprel) !== 'advcl' ? undefined : { clause, mark };
}

/**
 * "If the governor is to be believed, …", "Si l'on en croit le préfet, …": no condition, but whose word it is.
 * @param verb The verb of belief.
 */
export function credenceOf(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): Credence | undefined {
  if (!lexicon.sets.credence.has(tree.word(verb).lemma)) return undefined;
  const opened = openedClause(tree, verb, lexicon);
  if (opened === undefined) return undefined;
  const hasClitic = tree
    .childrenBy(verb, 'iobj', 'obj', 'expl', 'obl')
    .some((child) => child < verb && lexicon.sets.credenceClitics.has(lowerForm(tree.word(child))));
  const trusted = hasClitic
    ? tree.childrenBy(verb, 'obj', 'nsubj').find((child) => child > verb)
    : tree.children(verb).find((child) => tree.word(child).deprel === 'nsubj:pass');
  const isMeant = hasClitic || tree.childrenBy(verb, 'mark').some((child) => child !== opened.mark && child < verb);
  return trusted === undefined || !isMeant ? undefined : { ...opened, holder: trusted };
}

/** True of a clause that only says whose word is taken. */
export function isCredence(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): boolean {
  return [clause, ...tree.childrenBy(clause, 'ccomp', 'xcomp')].some((verb) => credenceOf(tree, verb, lexicon)?.clause === clause);
}

/** The one whose word is taken answers for what stands beside the clause. */
export function credenceReport(tree: SentenceTree, verb: number, lexicon: ClaimsLexicon): Report | undefined {
  const credence = credenceOf(tree, verb, lexicon);
  if (credence === undefined) return undefined;
  const { clause, mark, holder } = credence;
  const own = new Set(tree.subtree(clause));
  return {
    rule: 'attribution.credence',
    stance: 'claims',
    verb,
    cue: { start: tree.word(mark).start, end: tree.word(verb).end },
    content: new Set(tree.subtree(tree.word(clause).head).filter((index) => !own.has(index))),
    ...withHolder(tree, holder, lexicon),
  };
}
