import { type ClaimsLexicon, matchesPhrase } from '../../claims-lexicon.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import { clauseHead, type Reader, type Reason } from './reason.ts';

/** The conjunction of condition that opens a clause, if one does. */
function conditionOf(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): number | undefined {
  const { deprel, head } = tree.word(clause);
  // "demande si …" asks; elsewhere a clause with "si" is a condition, even where the tree makes it a complement.
  const isAsked = head >= 0 && lexicon.sets.asking.has(tree.word(head).lemma);
  if (!['advcl', 'obl', 'acl', 'ccomp'].includes(baseRelation(deprel)) || isAsked) return undefined;
  const first = tree.subtree(clause).find((index) => tree.word(index).upos !== 'PUNCT');
  const opener = first === undefined ? undefined : invertedAuxiliary(tree, clause, first, lexicon);
  if (opener !== undefined) return opener;
  // "au cas où": the clause hangs from the noun of its own conjunction.
  const above = head >= 0 && baseRelation(deprel) === 'acl' ? tree.childrenBy(head, 'case').slice(0, 1) : [];
  const starts = [...above, ...tree.childrenBy(clause, 'mark', 'case', 'fixed', 'aux', 'advmod'), ...(first === undefined ? [] : [first])];
  return starts.find(
    (start) => !isConcession(tree, start, lexicon) && lexicon.pack.modality.conditions.some((phrase) => matchesPhrase(tree, start, phrase)),
  );
}

/** "Had the army withdrawn": the auxiliary opens the clause, before the subject. */
function invertedAuxiliary(tree: SentenceTree, clause: number, first: number, lexicon: ClaimsLexicon): number | undefined {
  const word = tree.word(first);
  const isInverted = lexicon.sets.invertedConditions.has(lowerForm(word)) && baseRelation(word.deprel) === 'aux' && word.head === clause;
  return isInverted && tree.childrenBy(clause, 'nsubj').some((subject) => subject > first) ? first : undefined;
}

/** "même si", "comme si", "even if", "as if": no condition. */
function isConcession(tree: SentenceTree, start: number, lexicon: ClaimsLexicon): boolean {
  const before = tree.words[start - 1];
  return before !== undefined && lexicon.sets.conditionExceptions.has(lowerForm(before)) && before.head === tree.word(start).head;
}

/** Clauses above are looked at no further than this. */
const mostSteps = 4;

/** Both halves of a condition, and the clauses coordinated with them. */
export const readCondition: Reader = (draft, lexicon) => {
  if (draft.kind === 'noun' && draft.governors.length === 0) return undefined;
  const { tree } = draft;
  let head = clauseHead(draft);
  for (let step = 0; step < mostSteps; step++) {
    const reason = conditionAt(tree, head, lexicon);
    if (reason) return reason;
    const { deprel, head: above } = tree.word(head);
    if (baseRelation(deprel) !== 'conj' || above < 0) return undefined;
    head = above;
  }
  return undefined;
};

function conditionAt(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): Reason | undefined {
  const own = conditionOf(tree, clause, lexicon);
  if (own !== undefined) return { modality: 'conditional', rule: 'modality.condition', at: own };
  const below = tree
    .childrenBy(clause, 'advcl', 'obl', 'ccomp')
    .map((child) => conditionOf(tree, child, lexicon))
    .find((found) => found !== undefined);
  return below === undefined ? undefined : { modality: 'conditional', rule: 'modality.consequence', at: below };
}
