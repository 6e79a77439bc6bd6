import type { RoleName } from '../../../../model/claim.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { isAgent, prepositionRole } from '../../prepositions.ts';
import { hasFeature, lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import { affectedRole, type Filling } from './filling.ts';

/** The complements of a predicate noun, sorted by how they hang from it. */
interface NounComplements {
  readonly possessor: number | undefined;
  /** Behind a bare genitive: "la prise de Kidal". */
  readonly bare: readonly number[];
  readonly agents: readonly number[];
  readonly others: readonly number[];
}

function complementsOf(tree: SentenceTree, noun: number, lexicon: ClaimsLexicon): NounComplements {
  const possessor = tree.children(noun).find((child) => {
    const word = tree.word(child);
    return word.deprel === 'nmod:poss' || (word.upos === 'DET' && hasFeature(word, 'Poss', 'Yes'));
  });
  const rest = tree.childrenBy(noun, 'nmod').filter((child) => child !== possessor);
  const agents = rest.filter((child) => isAgent(tree, child, lexicon));
  const bare = rest.filter((child) => lexicon.sets.genitives.has(firstMarker(tree, child)));
  return { possessor, bare, agents, others: rest.filter((child) => !bare.includes(child) && !agents.includes(child)) };
}

function firstMarker(tree: SentenceTree, head: number): string {
  const first = tree.childrenBy(head, 'case')[0];
  return first === undefined ? '' : lowerForm(tree.word(first));
}

/** Complements of a predicate noun: possessor, genitive, agent, other prepositions. */
export function nounFillings({ tree, predicate }: Draft, lexicon: ClaimsLexicon): Filling[] {
  const entry = lexicon.predicateNoun(tree.word(predicate));
  if (!entry) return [];
  const { possessor, bare, agents, others } = complementsOf(tree, predicate, lexicon);
  const hasDoer = agents.length > 0 || (possessor !== undefined && bare.length > 0);
  const ofRole = (head: number): RoleName => (hasDoer && entry.of === 'actor' ? affectedRole(tree, head, lexicon) : entry.of);
  const possessorRole = bare.length > 0 ? 'actor' : entry.of;
  return [
    ...agents.map((head): Filling => ({ role: 'actor', head, rule: 'noun.agent' })),
    ...bare.map((head): Filling => ({ role: ofRole(head), head, rule: 'noun.of' })),
    ...(possessor === undefined ? [] : [{ role: possessorRole, head: possessor, rule: 'noun.possessor' }]),
    ...others.flatMap((head) => complementFilling(tree, predicate, head, lexicon)),
  ];
}

function complementFilling(tree: SentenceTree, noun: number, head: number, lexicon: ClaimsLexicon): Filling[] {
  const found = prepositionRole(tree, head, tree.word(noun).lemma, lexicon);
  return found?.role ? [{ role: found.role, head, rule: `noun.${found.words}` }] : [];
}
