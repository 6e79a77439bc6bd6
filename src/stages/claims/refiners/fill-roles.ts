import type { Span } from '../../../model/span.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftEvidence, type DraftRole, evidenceAt } from '../draft.ts';
import { coordinated, fillerSpan, mentionForm } from '../noun-phrase.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { besidePlaces } from './roles/beside-places.ts';
import { cargo } from './roles/cargo.ts';
import type { Filling } from './roles/filling.ts';
import { implicitActor } from './roles/implicit-actor.ts';
import { mounts } from './roles/mount.ts';
import { actPlaces, comingPlaces, homePlaces, narrowerPlaces, nestedPlaces, reachedPlaces } from './roles/nested-places.ts';
import { nonverbalFillings } from './roles/nonverbal-roles.ts';
import { nounFillings } from './roles/noun-roles.ts';
import { objectGoals, objectOrigins } from './roles/object-origins.ts';
import { objectFillings } from './roles/object-roles.ts';
import { headingPlace, obliqueFillings, relativePlace, supportedFillings } from './roles/oblique-roles.ts';
import { placePronounFillings } from './roles/place-pronouns.ts';
import { solePlace } from './roles/sole-place.ts';
import { streetPlaces } from './roles/street-places.ts';
import { subjectFilling } from './roles/subject-role.ts';
import { weaponUsers, withOwner } from './roles/weapon-users.ts';

type Filler = (draft: Draft, lexicon: ClaimsLexicon) => Filling[];

/** The roles that a draft has from its finder. */
function foundFillings({ roles }: Draft): Filling[] {
  return flatMap(roles, ({ role, head, rule }) => (head === undefined ? [] : [{ role, head, rule: rule ?? 'apposition' }]));
}

/** "is behind the killing of nine": what stands by the noun of the act belongs to it. */
const isAuthored = ({ roles }: Draft): boolean => roles.some(({ rule }) => rule === 'author');

/** "une ville où des combats se poursuivent": an act takes place where its verb says that it does. */
const occurrencePlace: Filler = (draft, lexicon) =>
  flatMap(draft.governors.slice(0, 1), ({ word }) => relativePlace({ ...draft, predicate: word }, lexicon));

/** In this order: of two roles of one word the first counts. */
const fillers: Readonly<Record<Exclude<Draft['kind'], 'tie'>, readonly Filler[]>> = {
  verb: [
    subjectFilling,
    streetPlaces,
    objectFillings,
    objectOrigins,
    objectGoals,
    obliqueFillings,
    placePronounFillings,
    relativePlace,
    supportedFillings,
    headingPlace,
  ],
  nonverbal: [foundFillings, (draft, lexicon) => (isAuthored(draft) ? nounFillings(draft, lexicon) : nonverbalFillings(draft, lexicon))],
  noun: [foundFillings, streetPlaces, nounFillings, occurrencePlace],
  apposition: [foundFillings],
};

/** A noun draft may come with people of its own, told apart from those they are coordinated with. */
function isFound({ kind, roles }: Draft, head: number): boolean {
  return (kind === 'noun' || kind === 'nonverbal') && roles.some((role) => role.head === head);
}

/** "twelve dead in Koro": the words of those who came with the predicate end where it begins. */
function spanBeside(draft: Draft, filler: number, lexicon: ClaimsLexicon): Span {
  const { tree, predicate } = draft;
  const span = fillerSpan(tree, filler, lexicon);
  // "deux blessés à X": with the noun that is the predicate ends what it counts.
  if (filler === predicate) return { ...span, end: tree.word(predicate).end };
  const overlaps = isFound(draft, filler) && filler < predicate && span.end >= tree.word(predicate).start;
  return overlaps ? { ...span, end: tree.word(predicate - 1).end } : span;
}

/** "Les soldats ont tiré les premiers": who was first, and nobody who was shot at. */
function isRank(tree: SentenceTree, head: number, lexicon: ClaimsLexicon): boolean {
  const { deprel, head: verb } = tree.word(head);
  if (deprel !== 'obj' || head < verb || !lexicon.sets.ranks.has(tree.lowered[head]!.lemma)) return false;
  return tree.childrenBy(head, 'nmod', 'acl', 'amod', 'nummod').length === 0;
}

/** A predicate fills no role of its own, but "are in Koro": where somebody is, is what the phrase behind the copula says. */
function canFill(draft: Draft, head: number, lexicon: ClaimsLexicon): boolean {
  if (isRank(draft.tree, head, lexicon)) return false;
  const isPhrase = draft.kind === 'nonverbal' && draft.trigger !== draft.predicate;
  return head !== draft.predicate || isPhrase || isFound(draft, head);
}

/** "dix rebelles tués et six détenus transférés": what is joined shares a role, but not a participle where it has one of its own. */
function sharing({ tree, predicate }: Draft, { head, rule }: Filling): readonly number[] {
  const members = coordinated(tree, head);
  if (!rule.startsWith('subject.participle')) return members;
  return members.filter(
    (member) => member === head || tree.childrenBy(member, 'acl').every((own) => own !== member + 1 || own === predicate),
  );
}

/** The words that fill roles, each with its first role; coordinated fillers become several. */
function fillerHeads(draft: Draft, lexicon: ClaimsLexicon): Map<number, Filling> {
  const found = new Map<number, Filling>();
  const fillings = draft.kind === 'tie' ? [] : flatMap(fillers[draft.kind], (fill) => fill(draft, lexicon));
  for (const filling of fillings) {
    for (const head of isFound(draft, filling.head) ? [filling.head] : sharing(draft, filling)) {
      if (!found.has(head) && canFill(draft, head, lexicon)) found.set(head, { ...filling, head });
    }
  }
  return found;
}

/** Fills the roles of a claim from its syntax. Coordinated fillers become several roles. */
export function fillRoles(draft: Draft, lexicon: ClaimsLexicon): Draft {
  // A tie has its roles from the phrase that it was found in.
  if (draft.kind === 'tie') return draft;
  const { tree } = draft;
  const found = [...fillerHeads(draft, lexicon).values()];
  const roles: DraftRole[] = found.map(({ role, head, rule, relative, span }) => {
    const form = relative ? 'relative' : mentionForm(tree, head);
    return withOwner({ role, head, rule, span: span ?? spanBeside(draft, head, lexicon), form }, draft, lexicon);
  });
  const evidence: DraftEvidence[] = found.map(({ head, rule }) => evidenceAt(`roles.${rule.replaceAll(' ', '-')}`, tree, head));
  const further = [actPlaces, narrowerPlaces, homePlaces, reachedPlaces, comingPlaces, solePlace];
  // "condemned the raid on the market of X": whoever speaks of an act is not where it was.
  const isSpeech = draft.class === 'statement';
  const nested = [...(isSpeech ? [] : nestedPlaces(tree, roles, lexicon)), ...flatMap(further, (find) => find(draft, roles, lexicon))];
  const places = nested.length > 0 ? nested : besidePlaces(draft, roles, lexicon);
  const beside = [...mounts(draft, roles, lexicon), ...cargo(draft, roles, lexicon), ...weaponUsers(draft, roles, lexicon)];
  for (const { role, head, rule } of [...places, ...beside]) {
    roles.push({ role, head, span: fillerSpan(tree, head, lexicon), form: mentionForm(tree, head) });
    evidence.push(evidenceAt(rule, tree, head));
  }
  const filled = { ...draft, roles, evidence: [...draft.evidence, ...evidence] };
  return { ...filled, roles: [...roles, ...implicitActor(filled, lexicon)] };
}
