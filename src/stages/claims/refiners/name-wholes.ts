import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, wordSpan } from '../draft.ts';
import { fillerSpan, mentionForm } from '../noun-phrase.ts';
import { lowerForm, type SentenceTree } from '../sentence-tree.ts';

/** "is part of the alliance", "fait partie de l'alliance": the complement of the noun is the whole, the subject a part of it. */
export function nameWholes(draft: Draft, lexicon: ClaimsLexicon): Draft {
  const noun = nounOfBelonging(draft, lexicon);
  const head = noun === undefined ? undefined : wholeOf(draft, noun, lexicon);
  if (noun === undefined || head === undefined) return draft;
  const { tree } = draft;
  const whole: DraftRole = {
    role: 'whole',
    head,
    rule: 'belonging.complement',
    span: fillerSpan(tree, head, lexicon) ?? wordSpan(tree, head),
    form: mentionForm(tree, head),
  };
  const others = draft.roles.filter((role) => role.head !== noun && role.head !== head).map(asPart);
  return { ...draft, class: 'relation', type: 'part-of', roles: [...others, whole] };
}

/** The subject belongs to it, whatever role a state gave it. */
function asPart(role: DraftRole): DraftRole {
  const isSubject = role.rule?.startsWith('subject.') === true && (role.role === 'theme' || role.role === 'actor');
  return isSubject ? { ...role, role: 'part' } : role;
}

/** "part" with a copula, "partie" as the object of a verb that a frame knows. */
function nounOfBelonging({ tree, predicate, kind, type }: Draft, { sets }: ClaimsLexicon): number | undefined {
  const isOne = (index: number): boolean => sets.belonging.has(tree.word(index).lemma);
  if (kind === 'nonverbal') return isOne(predicate) && tree.childrenBy(predicate, 'cop').length > 0 ? predicate : undefined;
  return kind === 'verb' && type === 'part-of' ? tree.childrenBy(predicate, 'obj').find(isOne) : undefined;
}

/** A body or a name behind it, under it or under its verb: "part of a plan" is no belonging. */
function wholeOf({ tree, predicate }: Draft, noun: number, lexicon: ClaimsLexicon): number | undefined {
  const behind = [...tree.childrenBy(noun, 'nmod'), ...(noun === predicate ? [] : tree.childrenBy(predicate, 'obl', 'nmod'))];
  return behind.find((child) => child > noun && isGenitive(tree, child, lexicon) && isBody(tree, child, lexicon));
}

function isGenitive(tree: SentenceTree, index: number, { sets }: ClaimsLexicon): boolean {
  return tree.childrenBy(index, 'case').some((marker) => sets.genitives.has(lowerForm(tree.word(marker))));
}

function isBody(tree: SentenceTree, index: number, lexicon: ClaimsLexicon): boolean {
  return tree.word(index).upos === 'PROPN' || lexicon.kind(tree.word(index)) === 'group';
}
