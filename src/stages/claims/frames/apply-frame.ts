import type { RoleName } from '../../../model/claim.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftRole, evidenceAt, withEvidence } from '../draft.ts';
import { isSupport } from '../foiling.ts';
import { coordinated, fillerSpan, mentionForm } from '../noun-phrase.ts';
import { isDate, prepositionOf } from '../prepositions.ts';
import { fillRoles } from '../refiners/fill-roles.ts';
import { fillerKind, isPersonal } from '../refiners/roles/filling.ts';
import { wayEnds } from '../refiners/roles/way-ends.ts';
import type { Report } from '../reports/report.ts';
import { isCalledFor } from '../reports/spoken-of.ts';
import { baseRelation } from '../sentence-tree.ts';
import type { FrameRoles } from './frames-pack.ts';
import type { Sense } from './open-frames.ts';
import { functionOf, selectSense } from './select-sense.ts';
import type { KindOf } from './word-kind.ts';

/** A place takes no part: whatever a frame says, it is where something is. */
const takingPart: ReadonlySet<RoleName> = new Set(['actor', 'co-actor', 'speaker', 'principal', 'beneficiary']);

const ways: ReadonlySet<RoleName> = new Set(['from', 'to', 'via']);

/** What a predicate's frame is chosen by besides its own sentence part. */
export interface FrameSurroundings {
  readonly named: KindOf;
  readonly reports: readonly Report[];
}

/** "commettre un massacre": the noun is part of the predicate, nobody does anything to it. */
function isSupportedNoun({ tree, predicate, kind }: Draft, head: number, lexicon: ClaimsLexicon): boolean {
  return kind === 'verb' && isSupport(tree, predicate, lexicon) && lexicon.predicateNoun(tree.word(head)) !== undefined;
}

/** "left the town", "le camp abrite …", "le massacre de Koro": where somebody comes from or gets to is no mere thing, and a place that holds people does nothing. */
function isPlaced({ role, rule }: DraftRole, given: RoleName | undefined): boolean {
  if (role === 'place' && rule === 'noun.of' && given === 'recipient') return true;
  if (given === undefined) return false;
  // "son départ de Koro": where somebody leaves does nothing either.
  return (ways.has(role) && (given === 'theme' || takingPart.has(given))) || (role === 'place' && takingPart.has(given));
}

/** "funds arrive": what cannot act takes no part, whatever a frame says of those who can. */
function isMoved({ tree, class: found }: Draft, { role, rule, head }: DraftRole, lexicon: ClaimsLexicon): boolean {
  if (found !== 'flow' || role !== 'theme' || head === undefined || rule?.startsWith('subject.') !== true) return false;
  return tree.word(head).upos === 'NOUN' && lexicon.kind(tree.word(head)) === undefined;
}

/** "l'ordre règne": what there is of order or calm is nobody. */
function isCondition(
  { tree, class: found }: Draft,
  { role, rule, head }: DraftRole,
  given: RoleName | undefined,
  lexicon: ClaimsLexicon,
): boolean {
  if (found !== 'state' || given !== 'actor' || role !== 'theme' || head === undefined || rule?.startsWith('subject.') !== true)
    return false;
  return tree.word(head).upos === 'NOUN' && fillerKind(tree, head, lexicon) === undefined && !isPersonal(tree, head, lexicon);
}

/** The role that a frame gives to what stands in a function. */
function roleIn(
  draft: Draft,
  role: DraftRole,
  { prepositions = {}, ...roles }: FrameRoles,
  lexicon: ClaimsLexicon,
  named: KindOf,
): RoleName {
  const found = functionOf(role);
  if (found === undefined || role.head === undefined) return role.role;
  if (found === 'object' && isSupportedNoun(draft, role.head, lexicon)) return role.role;
  if (
    found !== 'preposition' &&
    (isPlaced(role, roles[found]) || isMoved(draft, role, lexicon) || isCondition(draft, role, roles[found], lexicon))
  )
    return role.role;
  if (found !== 'preposition') return roles[found] ?? role.role;
  const words = role.rule!.slice(role.rule!.indexOf('.') + 1);
  const given = prepositions[words];
  return given === undefined || isOnlyPlace(draft, role, given, lexicon, named) ? role.role : given;
}

/** A place takes no part, and receives nothing that is moved there: "moved missiles to the coast". */
function isOnlyPlace(draft: Draft, { role, head }: DraftRole, given: RoleName, lexicon: ClaimsLexicon, named: KindOf): boolean {
  const kind = lexicon.kind(draft.tree.word(head!));
  if (kind !== 'place' && (kind !== 'name' || named(head!) !== 'place')) return false;
  const isMoving = draft.class === 'flow' || lexicon.verbClass(draft.tree.word(draft.predicate).lemma) === 'flow';
  return takingPart.has(given) || (isMoving && ways.has(role) && given === 'recipient');
}

/** Complements that only the frame knows to be roles: "s'emparer de X", "sauter sur une mine". */
function furtherRoles({ tree, predicate, roles }: Draft, { prepositions = {} }: FrameRoles, lexicon: ClaimsLexicon): DraftRole[] {
  const taken = new Set(roles.map(({ head }) => head));
  return flatMap(tree.childrenBy(predicate, 'obl', 'nmod'), (head) => {
    const words = prepositionOf(tree, head);
    const role = prepositions[words];
    const kind = lexicon.kind(tree.word(head));
    // "into the hands of X": where X has a role, the noun of the preposition has none.
    const isInside = tree.subtree(head).some((below) => taken.has(below));
    // "shot on suspicion of theft", "continued, with daily exchanges of fire": neither a thought nor an act is done something to.
    const { lemma } = tree.word(head);
    const isThought = (lexicon.nounStance(lemma) ?? lexicon.predicateNoun(tree.word(head))) !== undefined;
    const isAbstract = role === 'recipient' && kind === undefined && (isThought || isCalledFor(tree, head, lexicon));
    if (
      role === undefined ||
      isInside ||
      isAbstract ||
      kind === 'time' ||
      isDate(tree, head, lexicon) ||
      (kind === 'place' && takingPart.has(role))
    )
      return [];
    return coordinated(tree, head).map((filler): DraftRole => {
      const span = fillerSpan(tree, filler, lexicon);
      return { role, head: filler, rule: `preposition.${words}`, span, form: mentionForm(tree, filler) };
    });
  });
}

/** "left a chief unaccounted for": what became of people is told, whatever the word says elsewhere. */
function isCasualty({ evidence }: Draft): boolean {
  return evidence.some(({ rule }) => rule === 'predicate.casualties');
}

/** "the blast was an accident": what somebody calls something is a judgement, and tells no act of its own. */
function isJudgement({ kind, class: found }: Draft, { class: given }: Sense): boolean {
  return kind === 'nonverbal' && found === 'assessment' && given === 'event';
}

/** A remnant ("la seconde") has no kind of its own: that of what it stands for is in the clause before. */
function isGapped({ evidence }: Draft): boolean {
  return evidence.some(({ rule }) => rule === 'predicate.gapped');
}

/** "ordered the retreat", "ordonner la fermeture de X": the act that is the only thing ordered. */
function orderedAct({ tree, predicate, kind }: Draft, lexicon: ClaimsLexicon): number | undefined {
  if (kind !== 'verb' || !lexicon.sets.ordering.has(tree.word(predicate).lemma)) return undefined;
  if (tree.childrenBy(predicate, 'xcomp', 'ccomp', 'iobj').length > 0) return undefined;
  const [object, ...others] = tree
    .childrenBy(predicate, 'obj', 'nsubj')
    .filter((child) => baseRelation(tree.word(child).deprel) === 'obj' || tree.word(child).deprel === 'nsubj:pass');
  return object !== undefined && others.length === 0 && lexicon.predicateNoun(tree.word(object))?.class === 'event' ? object : undefined;
}

/** Whoever orders an act has it done: the type is that of the act. */
function senseOfAct(draft: Draft, act: number, lexicon: ClaimsLexicon, named: KindOf): Sense | undefined {
  const own = fillRoles({ ...draft, predicate: act, trigger: act, kind: 'noun', class: 'event', roles: [] }, lexicon);
  const sense = selectSense(own, lexicon, named, { isReport: false });
  return sense && { frame: sense.frame, type: sense.type, class: 'event', roles: { object: 'theme' }, plain: sense.plain };
}

/** "came under fire", "regained control": the words below the predicate by which its sense is known. */
function wordsOfPhrase({ tree, predicate, kind }: Draft, { behind = [], when }: Sense): Pick<Draft, 'phrase'> {
  if (kind !== 'verb') return {};
  const wanted = [...behind, ...(when?.word ?? [])];
  const phrase = tree.childrenBy(predicate, 'obj', 'obl', 'nsubj:pass').filter((child) => {
    const { form, lemma } = tree.lowered[child]!;
    return wanted.includes(form) || wanted.includes(lemma);
  });
  return phrase.length === 0 ? {} : { phrase };
}

/** "called the raid a massacre": what somebody makes of a thing is an attribute of it, whatever the tree calls it. */
function withAttribute({ tree, trigger, roles }: Draft, lexicon: ClaimsLexicon): DraftRole[] {
  if (!['NOUN', 'PROPN'].includes(tree.word(trigger).upos)) return [...roles];
  const span = fillerSpan(tree, trigger, lexicon);
  const attribute: DraftRole = { role: 'attribute', head: trigger, rule: 'naming.attribute', span, form: mentionForm(tree, trigger) };
  return [...roles.filter(({ head }) => head !== trigger), attribute];
}

/**
 * Fills the roles of a claim, by its syntax and by the frame of its predicate, which also gives its type and may change its class.
 * A predicate without a frame keeps what syntax says; its type stays open.
 */
export function applyFrame(draft: Draft, lexicon: ClaimsLexicon, { named, reports }: FrameSurroundings): Draft {
  if (draft.kind === 'tie') return draft;
  const filled = fillRoles(draft, lexicon);
  // "called it a lie": the word for it tells no act.
  if (draft.evidence.some(({ rule }) => rule === 'predicate.naming'))
    return { ...filled, type: 'evaluate', roles: withAttribute(filled, lexicon) };
  const ordered = orderedAct(filled, lexicon);
  const isReport = ordered === undefined && reports.some(({ verb }) => verb === draft.predicate);
  const sense = ordered
    ? senseOfAct(filled, ordered, lexicon, named)
    : selectSense(filled, lexicon, named, { isReport, isTopical: isGapped(draft) });
  if (sense === undefined || isJudgement(draft, sense) || isCasualty(draft)) return filled;
  const again = sense.class === undefined || sense.class === draft.class ? filled : fillRoles({ ...draft, class: sense.class }, lexicon);
  const renamed = again.roles.map((role) => ({ ...role, role: roleIn(again, role, sense.roles, lexicon, named) }));
  const added = furtherRoles(again, sense.roles, lexicon);
  const found = [...renamed, ...added];
  const hasEnds = found.some(({ role }) => role === 'from' || role === 'to');
  const roles = hasEnds ? found : [...found, ...flatMap(found, (role) => wayEnds(draft.tree, role, lexicon))];
  // A doer that the frame found is not missing.
  const isTaken = sense.type === 'control' && again.class === 'event' && !roles.some(({ role }) => role === 'actor');
  const taker: DraftRole[] = isTaken ? [{ role: 'actor', implicit: true, basis: 'change of hands without a doer' }] : [];
  const stated = roles.some(({ role, implicit }) => role === 'actor' && !implicit)
    ? roles.filter(({ implicit }) => !implicit)
    : [...roles, ...taker];
  const framed = { ...again, type: sense.type, roles: stated, ...wordsOfPhrase(again, sense) };
  return withEvidence(framed, evidenceAt(`frame.${sense.frame}`, draft.tree, draft.predicate));
}
