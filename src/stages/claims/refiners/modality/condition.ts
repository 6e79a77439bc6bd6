import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { phraseAt } from '../../phrase-table.ts';
import { isCredence } from '../../reports/credence-clause.ts';
import { baseRelation, lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import { clauseHead, isModal, type Reader, type Reason, sharedVerbs } from './reason.ts';

/** The conjunction of condition that opens a clause, if one does. */
function conditionOf(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): number | undefined {
  const { deprel, head } = tree.word(clause);
  // "demande si …" asks; elsewhere a clause with "si" is a condition, even where the tree makes it a complement.
  const isAsked = head >= 0 && lexicon.sets.asking.has(tree.word(head).lemma);
  const first = tree.subtree(clause).find((index) => tree.word(index).upos !== 'PUNCT');
  if (first === 0 && opensStatement(tree, clause, lexicon)) return first;
  if (!['advcl', 'obl', 'acl', 'ccomp'].includes(baseRelation(deprel)) || isAsked || isCredence(tree, clause, lexicon)) return undefined;
  const opener = first === undefined ? undefined : invertedAuxiliary(tree, clause, first, lexicon);
  if (opener !== undefined) return opener;
  // "au cas où": the clause hangs from the noun of its own conjunction.
  const above = head >= 0 && baseRelation(deprel) === 'acl' ? tree.childrenBy(head, 'case').slice(0, 1) : [];
  const starts = [...above, ...tree.childrenBy(clause, 'mark', 'case', 'fixed', 'aux', 'advmod'), ...(first === undefined ? [] : [first])];
  return starts.find((start) => !isConcession(tree, start, lexicon) && phraseAt(tree, start, lexicon.phrases.conditions) !== undefined);
}

/** "Were the talks to fail, …": at the head of a sentence that asks nothing, before a comma, whatever the tree makes of the clause. */
function opensStatement(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): boolean {
  if (tree.words.slice(-3).some(({ form }) => form === '?')) return false;
  const closes = tree.words.some(({ index, form }) => form === ',' && index > clause);
  return closes && invertedAuxiliary(tree, clause, 0, lexicon) !== undefined;
}

/** "Had the army withdrawn": the auxiliary opens the clause, before the subject. */
function invertedAuxiliary(tree: SentenceTree, clause: number, first: number, lexicon: ClaimsLexicon): number | undefined {
  const word = tree.word(first);
  const isInverted =
    lexicon.sets.invertedConditions.has(lowerForm(word)) && ['aux', 'cop'].includes(baseRelation(word.deprel)) && word.head === clause;
  return isInverted && tree.childrenBy(clause, 'nsubj').some((subject) => subject > first) ? first : undefined;
}

/** "même si", "comme si", "even if", "as if": no condition. */
function isConcession(tree: SentenceTree, start: number, lexicon: ClaimsLexicon): boolean {
  const before = tree.words[start - 1];
  return before !== undefined && lexicon.sets.conditionExceptions.has(lowerForm(before)) && before.head === tree.word(start).head;
}

/** Clauses above are looked at no further than this. */
const mostSteps = 4;

/** "The fall of the base would open the road": outside a report, such a form says what would follow. */
function hypothetical(draft: Draft, lexicon: ClaimsLexicon): Reason | undefined {
  const { tree, attribution, kind, predicate } = draft;
  const clause = kind === 'noun' && tree.word(predicate).deprel === 'nsubj' ? tree.word(predicate).head : clauseHead(draft);
  if (attribution.length > 1 || baseRelation(tree.word(clause).deprel) === 'ccomp') return undefined;
  const form = tree.childrenBy(clause, 'aux').find((word) => isModal(tree, word, lexicon.sets.conditionalForms));
  const isUnreal =
    form !== undefined && tree.childrenBy(clause, 'aux').some((word) => lexicon.sets.perfectAuxiliaries.has(tree.word(word).lemma));
  return form === undefined || isUnreal ? undefined : { modality: 'conditional', rule: 'modality.consequence', at: form };
}

/** "en cas d'attaque", "barring an attack": the act that a wording of condition names. */
function suppositionOf({ tree, predicate }: Draft, { phrases }: ClaimsLexicon): Reason | undefined {
  const marks = tree.childrenBy(predicate, 'case').filter((mark) => mark < predicate);
  const starts = marks.flatMap((mark) => [mark - 3, mark - 2, mark - 1, mark]);
  const start = starts.find((at) => {
    const phrase = at < 0 ? undefined : phraseAt(tree, at, phrases.conditions);
    return phrase !== undefined && marks.includes(at + phrase.split(' ').length - 1);
  });
  return start === undefined ? undefined : { modality: 'conditional', rule: 'modality.condition', at: start };
}

/** What is joined to a clause, or shares its auxiliaries, stands under its condition. */
function goesOn(deprel: string, above: number, shared: ReadonlySet<number>): boolean {
  return baseRelation(deprel) === 'conj' || shared.has(above);
}

/** Both halves of a condition, and the clauses coordinated with them. */
export const readCondition: Reader = (draft, lexicon) => {
  const open = hypothetical(draft, lexicon);
  if (open) return open;
  if (draft.kind === 'noun' && draft.governors.length === 0) return suppositionOf(draft, lexicon);
  const { tree } = draft;
  const shared = new Set(sharedVerbs(draft));
  let head = clauseHead(draft);
  for (let step = 0; step < mostSteps; step++) {
    const reason = conditionAt(tree, head, lexicon);
    if (reason) return reason;
    const { deprel, head: above } = tree.word(head);
    if (above < 0) return undefined;
    const opener = conditionBeside(tree, head, lexicon);
    if (opener !== undefined) return { modality: 'conditional', rule: 'modality.consequence', at: opener };
    if (!goesOn(deprel, above, shared)) return undefined;
    head = above;
  }
  return undefined;
};

/** "that the shelling, should it go on, may serve …", "Were they to fail, X would …": a condition beside the clause or above it. */
function conditionBeside(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): number | undefined {
  const { head, deprel } = tree.word(clause);
  if (baseRelation(deprel) === 'parataxis' && opensStatement(tree, head, lexicon)) return tree.subtree(head)[0];
  if (baseRelation(deprel) !== 'ccomp') return undefined;
  const first = tree.subtree(clause)[0]!;
  const inserted = tree.childrenBy(head, 'ccomp', 'advcl').filter((child) => child > first && child < clause);
  return inserted.map((child) => conditionOf(tree, child, lexicon)).find((found) => found !== undefined);
}

function conditionAt(tree: SentenceTree, clause: number, lexicon: ClaimsLexicon): Reason | undefined {
  const own = conditionOf(tree, clause, lexicon);
  if (own !== undefined) return { modality: 'conditional', rule: 'modality.condition', at: own };
  const below = tree
    .childrenBy(clause, 'advcl', 'obl', 'ccomp')
    .map((child) => conditionOf(tree, child, lexicon))
    .find((found) => found !== undefined);
  return below === undefined ? undefined : { modality: 'conditional', rule: 'modality.consequence', at: below };
}
