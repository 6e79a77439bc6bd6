import type { RoleName } from '../../../../model/claim.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { lowerForm, phrasalLemma, type SentenceTree } from '../../sentence-tree.ts';
import { type FoundSubject, findSubject } from '../../subject.ts';
import { verbVoice } from '../../voice.ts';
import { actRole, type Filling, fillerKind, isAct, isArgument, isPersonal, undergoerRole } from './filling.ts';

/** "the shipment left Koro", "food reached the camp": what is no party and no vehicle does not go by itself. */
function isMoved(tree: SentenceTree, head: number, found: Draft['class'], lexicon: ClaimsLexicon): boolean {
  const word = tree.word(head);
  return lexicon.predicateNoun(word)?.class === 'flow' || (found === 'flow' && word.upos === 'NOUN');
}

/** "une enquête accuse les deux camps": a text speaks; other acts have effects. */
function actingRole(tree: SentenceTree, head: number, found: Draft['class'], lexicon: ClaimsLexicon, hasObject: boolean): RoleName {
  if (found === 'statement') return 'actor';
  return hasObject ? actRole(tree, head, lexicon) : 'theme';
}

/** The role of an active subject: weapons do not act, they are used; acts do not act, they have effects. */
function doerRole({ tree, predicate, class: found }: Draft, head: number, lexicon: ClaimsLexicon, hasObject: boolean): RoleName {
  const kind = fillerKind(tree, head, lexicon);
  if (kind === 'weapon') return hasObject ? 'instrument' : undergoerRole(tree, predicate, head, lexicon);
  // "plusieurs pays appellent à": where something is said, a place stands for those who say it.
  if (kind === 'place' && found === 'statement') return 'actor';
  if (isAct(tree, head, lexicon)) return actingRole(tree, head, found, lexicon, hasObject);
  if (kind === undefined && isMoved(tree, head, found, lexicon)) return 'theme';
  // "la piste traverse le désert": ways and places go nowhere.
  const isStill = !hasObject || lexicon.placeObjectRole(tree.word(predicate).lemma) !== undefined;
  return kind === 'place' && isStill ? 'theme' : 'actor';
}

interface SubjectRole {
  readonly role: RoleName;
  /** What is added to the name of the rule. */
  readonly because?: string;
}

function hasObject(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(predicate, 'obj', 'ccomp', 'xcomp').some((child) => isArgument(tree, child, lexicon));
}

/** "fell" befalls whoever falls, "fell back" does not. */
function isUndergoing(tree: SentenceTree, predicate: number, { sets }: ClaimsLexicon): boolean {
  const phrasal = phrasalLemma(tree, predicate);
  return sets.undergoing.has(phrasal) || (sets.undergoing.has(tree.word(predicate).lemma) && !sets.intransitive.has(phrasal));
}

/** The role of the subject `head`, by voice, by what the verb means, and by what the subject is. */
function subjectRole(draft: Draft, head: number, lexicon: ClaimsLexicon): SubjectRole {
  const { tree, predicate } = draft;
  const { lemma } = tree.word(predicate);
  const voice = verbVoice(tree, predicate, lexicon);
  if (voice === 'passive') return { role: undergoerRole(tree, predicate, head, lexicon), because: 'passive' };
  if (lexicon.sets.placeSubjects.has(lemma) && !isPersonal(tree, head, lexicon)) return { role: 'place', because: 'place' };
  if (voice === 'reflexive' && draft.class !== 'statement' && isThing(tree, head, lexicon)) {
    return { role: undergoerRole(tree, predicate, head, lexicon), because: 'reflexive' };
  }
  if (hasObject(tree, predicate, lexicon)) return { role: doerRole(draft, head, lexicon, true) };
  if (isUndergoing(tree, predicate, lexicon)) return { role: undergoerRole(tree, predicate, head, lexicon), because: 'undergoing' };
  if (lexicon.sets.causative.has(lemma) && !isPersonal(tree, head, lexicon)) {
    return { role: undergoerRole(tree, predicate, head, lexicon), because: 'undergoing' };
  }
  if (draft.class === 'state' || draft.class === 'assessment') return { role: 'theme', because: 'state' };
  return { role: doerRole(draft, head, lexicon, false) };
}

/** "le pont s'est effondré": with a reflexive, things do nothing; people and names do. */
function isThing(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  return !isPersonal(tree, head, lexicon) && lexicon.kind(tree.word(head)) !== 'name';
}

/** "did not say who fired": the word that asks for somebody is nobody, unless the question has nobody else ("Who fired?"). */
function asksForSubject(tree: SentenceTree, { head, rule }: FoundSubject, lexicon: ClaimsLexicon): boolean {
  const word = tree.word(head);
  const isAlone = word.head >= 0 && tree.word(word.head).deprel === 'root' && tree.childrenBy(word.head, 'obj').length === 0;
  if (isAlone) return false;
  return rule !== 'relative' && word.upos === 'PRON' && lexicon.sets.questionWords.has(lowerForm(word));
}

const standsForAntecedent: ReadonlySet<FoundSubject['rule']> = new Set(['relative', 'participle']);

/** The subject of a verb, its own or the one it shares, with its role. */
export function subjectFilling(draft: Draft, lexicon: ClaimsLexicon): Filling[] {
  const found = findSubject(draft.tree, draft.predicate, lexicon);
  if (!found || asksForSubject(draft.tree, found, lexicon)) return [];
  const { role, because } = subjectRole(draft, found.head, lexicon);
  const rule = because === undefined ? `subject.${found.rule}` : `subject.${found.rule}.${because}`;
  return [{ role, head: found.head, rule, ...(standsForAntecedent.has(found.rule) ? { relative: true } : {}) }];
}
