import type { RoleName } from '../../../../model/claim.ts';
import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft } from '../../draft.ts';
import { lowerForm, type SentenceTree } from '../../sentence-tree.ts';
import { type FoundSubject, findSubject } from '../../subject.ts';
import { verbVoice } from '../../voice.ts';
import { affectedRole, type Filling, isPersonal } from './filling.ts';

/** The role of an active subject: weapons do not act, they are used. */
function doerRole(tree: SentenceTree, head: number, lexicon: ClaimsLexicon, hasObject: boolean): RoleName {
  const kind = lexicon.kind(tree.word(head));
  if (kind === 'weapon') return hasObject ? 'instrument' : 'theme';
  return kind === 'place' && !hasObject ? 'theme' : 'actor';
}

interface SubjectRole {
  readonly role: RoleName;
  /** What is added to the name of the rule. */
  readonly because?: string;
}

function hasObject(tree: SentenceTree, predicate: number, lexicon: ClaimsLexicon): boolean {
  return tree.childrenBy(predicate, 'obj', 'ccomp', 'xcomp').some((child) => !lexicon.sets.reflexives.has(lowerForm(tree.word(child))));
}

/** The role of the subject `head`, by voice, by what the verb means, and by what the subject is. */
function subjectRole(draft: Draft, head: number, lexicon: ClaimsLexicon): SubjectRole {
  const { tree, predicate } = draft;
  const { lemma } = tree.word(predicate);
  const voice = verbVoice(tree, predicate, lexicon);
  if (voice === 'passive') return { role: affectedRole(tree, head, lexicon), because: 'passive' };
  if (lexicon.sets.placeSubjects.has(lemma) && !isPersonal(tree, head, lexicon)) return { role: 'place', because: 'place' };
  if (voice === 'reflexive' && isThing(tree, head, lexicon)) return { role: 'theme', because: 'reflexive' };
  if (hasObject(tree, predicate, lexicon)) return { role: doerRole(tree, head, lexicon, true) };
  if (lexicon.sets.undergoing.has(lemma)) return { role: affectedRole(tree, head, lexicon), because: 'undergoing' };
  if (draft.class === 'state' || draft.class === 'assessment') return { role: 'theme', because: 'state' };
  return { role: doerRole(tree, head, lexicon, false) };
}

/** "le pont s'est effondré": with a reflexive, things do nothing; people and names do. */
function isThing(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  return !isPersonal(tree, head, lexicon) && lexicon.kind(tree.word(head)) !== 'name';
}

const standsForAntecedent: ReadonlySet<FoundSubject['rule']> = new Set(['relative', 'participle']);

/** The subject of a verb, its own or the one it shares, with its role. */
export function subjectFilling(draft: Draft, lexicon: ClaimsLexicon): Filling[] {
  const found = findSubject(draft.tree, draft.predicate, lexicon);
  if (!found) return [];
  const { role, because } = subjectRole(draft, found.head, lexicon);
  const rule = because === undefined ? `subject.${found.rule}` : `subject.${found.rule}.${because}`;
  return [{ role, head: found.head, rule, ...(standsForAntecedent.has(found.rule) ? { relative: true } : {}) }];
}
