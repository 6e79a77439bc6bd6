import type { ClaimsLexicon } from '../../claims-lexicon.ts';
import type { Draft, DraftRole } from '../../draft.ts';
import { hasFeature, lowerForm } from '../../sentence-tree.ts';
import { findSubject } from '../../subject.ts';
import { verbVoice } from '../../voice.ts';

/** "des armes se vendent": the subject is a thing. */
function isPassiveReflexive(roles: readonly DraftRole[]): boolean {
  return roles.some(({ rule }) => rule?.endsWith('.reflexive'));
}

/** Why an act has no doer in the text, or undefined where none is missing. */
function whyMissing({ tree, predicate, kind, roles }: Draft, lexicon: ClaimsLexicon): string | undefined {
  const own = tree.childrenBy(predicate, 'nsubj')[0];
  if (own !== undefined && !roles.some(({ head }) => head === own) && lexicon.sets.questionWords.has(lowerForm(tree.word(own)))) {
    return 'asked for';
  }
  if (kind === 'noun') return 'noun without a named doer';
  if (roles[0]?.role === 'instrument') return 'weapon without a named user';
  if (verbVoice(tree, predicate, lexicon) === 'passive') return 'passive without agent';
  if (isPassiveReflexive(roles) && lexicon.sets.passiveReflexives.has(tree.word(predicate).lemma)) return 'reflexive without agent';
  const isUndergone = roles.some(({ rule }) => rule?.endsWith('.undergoing')) && lexicon.sets.causative.has(tree.word(predicate).lemma);
  if (kind === 'verb' && isUndergone) return 'verb without a doer';
  return findSubject(tree, predicate, lexicon) === undefined ? bareForm(tree, predicate, kind) : undefined;
}

/** Forms that leave their subject out, where nothing lends them one. */
function bareForm(tree: Draft['tree'], predicate: number, kind: Draft['kind']): string | undefined {
  if (kind === 'verb' && isLooseGerund(tree, predicate)) return 'participle without subject';
  return hasFeature(tree.word(predicate), 'VerbForm', 'Inf') ? 'infinitive without subject' : undefined;
}

/** "En brûlant d'abord les archives.": a participle that is a sentence of its own. */
function isLooseGerund(tree: Draft['tree'], predicate: number): boolean {
  const word = tree.word(predicate);
  const isPresent = hasFeature(word, 'VerbForm', 'Ger') || (hasFeature(word, 'VerbForm', 'Part') && hasFeature(word, 'Tense', 'Pres'));
  return predicate === tree.root && isPresent && tree.childrenBy(predicate, 'aux').length === 0;
}

/** A missing doer is stated as missing, with the reason: it must not read as "unknown to everyone". */
export function implicitActor(draft: Draft, lexicon: ClaimsLexicon): DraftRole[] {
  // "is held in a cell", "hidden in X": a state that a passive tells is somebody's doing.
  const isDone = draft.kind === 'verb' && verbVoice(draft.tree, draft.predicate, lexicon) === 'passive';
  if ((draft.class === 'state' && !isDone) || draft.class === 'assessment' || draft.kind === 'nonverbal' || draft.kind === 'apposition')
    return [];
  if (draft.roles.some(({ role }) => role === 'actor' || role === 'speaker')) return [];
  const basis = whyMissing(draft, lexicon);
  return basis === undefined ? [] : [{ role: 'actor', implicit: true, basis }];
}
