import type { ActorType } from '../../../model/actor-types.ts';
import type { AttributionLink, Claim, Role, UntoldClaim } from '../../../model/claim.ts';
import type { EventTypes } from '../../../model/event-type.ts';
import type { DocumentTime } from '../../../model/source-document.ts';
import { type Span, textSpan } from '../../../model/span.ts';
import { flatMap } from '../../../util/flat-map.ts';
import { sha256Hex } from '../../../util/sha256.ts';
import type { AttachedMentions } from '../attach-mentions.ts';
import { boundByDocument } from '../bound-by-document.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftLink, type DraftRole, draftsBySentence } from '../draft.ts';
import type { RefFinder } from '../mention-refs.ts';
import type { SentenceTree } from '../sentence-tree.ts';
import { headOf } from '../span-head.ts';
import { claimCodes } from './claim-codes.ts';
import { linksBySentence } from './claim-links.ts';
import { withContentRef } from './claim-refs.ts';
import { extentSpan, triggerSpan } from './claim-spans.ts';
import { withDocumentLinks } from './document-links.ts';

/** What the finished claims of a document share. */
export interface FinishContext {
  readonly documentId: string;
  readonly text: string;
  /** The times and quantities that belong to each claim. */
  readonly attached: ReadonlyMap<Draft, AttachedMentions>;
  /** What the words of roles and holders stand for. */
  readonly refs: RefFinder;
  readonly documentTime: DocumentTime;
  readonly eventTypes: EventTypes;
  readonly languages: Readonly<Record<string, ClaimsLexicon>>;
  /** Where the document first names a place. */
  readonly firstPlace: number | undefined;
  /** What kind of actor a ref stands for. */
  readonly actorTypes: ReadonlyMap<string, ActorType>;
}

function finishRole(role: DraftRole, { sentence }: Draft, { text, refs }: FinishContext): Role {
  const mention = role.head === undefined ? undefined : refs(sentence, role.head, role.role);
  const owner = role.owner === undefined ? undefined : refs(sentence, role.owner, role.role);
  const form = role.form ?? mention?.form;
  return {
    role: role.role,
    ...(role.span ? textSpan(text, role.span.start, role.span.end) : {}),
    ref: owner?.ref ?? mention?.ref ?? null,
    ...(form ? { form } : {}),
    ...(role.implicit ? { implicit: true as const } : {}),
    ...(role.basis ? { basis: role.basis } : {}),
  };
}

function finishLink(link: DraftLink, draft: Draft, { text, refs }: FinishContext): AttributionLink {
  const { sentence, tree } = link.home ?? draft;
  const head = link.span && headOf({ tree }, link.span);
  return {
    holder: link.holder ?? (head === undefined ? null : (refs(sentence, head, 'speaker')?.ref ?? null)),
    stance: link.stance,
    ...(link.span ? textSpan(text, link.span.start, link.span.end) : {}),
    ...(link.cue ? { cue: textSpan(text, link.cue.start, link.cue.end) } : {}),
    ...(link.channel ? { channel: link.channel } : {}),
    ...(link.unnamed ? { unnamed: true as const } : {}),
  };
}

/** Product of the probabilities of the arcs that made the claim: its own place in the sentence and its explicit roles. */
function confidence({ tree, predicate, roles }: Draft): number {
  const heads = flatMap(roles, ({ head }) => (head === undefined ? [] : [head]));
  const core = heads.slice(0, 3).map((head) => arcConfidence(tree, head));
  const product = core.reduce((value, factor) => value * factor, Math.sqrt(tree.word(predicate).arcProbability));
  return Math.round(Math.min(1, Math.max(0, product)) * 100) / 100;
}

function arcConfidence(tree: SentenceTree, index: number): number {
  const word = tree.word(index);
  return word.arcProbability * word.labelProbability;
}

function claimId(draft: Draft, trigger: Span, documentId: string): string {
  const core = draft.roles.filter(({ role, span }) => span && (role === 'actor' || role === 'recipient'));
  const parts = core.map(({ role, span }) => `${role}:${span!.start}-${span!.end}`);
  return sha256Hex([documentId, `${trigger.start}-${trigger.end}`, draft.class, ...parts].join('\n')).slice(0, 10);
}

/** "was folded into the guard on 3 July 2020": the tie begins on the date that its verb has and goes on. */
function isJoining({ kind, class: found, type }: Draft, basis: string): boolean {
  return kind === 'verb' && found === 'relation' && type === 'part-of' && basis === 'explicit';
}

/** The first time that belongs to the claim; where it gives no day ("now", "recently"), or there is none, the document's bounds. */
function claimTime(draft: Draft, { attached, documentTime, text }: FinishContext): Claim['time'] {
  const time = attached.get(draft)?.times[0];
  if (!time) return boundByDocument(draft, documentTime);
  const { from, to, precision, basis, set } = time;
  const isOpen = from === undefined && to === undefined && precision === 'vague' && set === undefined;
  const days = (isOpen && boundByDocument(draft, documentTime)) || { from, to };
  return {
    ...(days.from === undefined ? {} : { from: days.from }),
    ...(days.to === undefined || isJoining(draft, basis) ? {} : { to: days.to }),
    precision,
    basis,
    mention: textSpan(text, time.start, time.end),
  };
}

/** The kind of the first actor that is known. */
function actorType(roles: readonly Role[], { actorTypes }: FinishContext): ActorType | undefined {
  const refs = flatMap(roles, ({ role, ref }) => (role === 'actor' && ref !== null ? [ref] : []));
  return refs.map((ref) => actorTypes.get(ref)).find((type) => type !== undefined);
}

/** "did not stop because of the mines": the cause may be of the act or of its not taking place. */
function hasOpenScope({ kind, polarity, roles, tree, predicate }: Draft): boolean {
  if (kind !== 'verb' || polarity !== 'negative') return false;
  return roles.some(
    ({ role, rule, head }) =>
      role === 'cause' &&
      head !== undefined &&
      head > predicate &&
      rule?.startsWith('preposition.') === true &&
      tree.words[head - 1]?.form !== ',',
  );
}

const blasts: ReadonlySet<string> = new Set(['explosion', 'accidental-blast']);
const explaining: ReadonlySet<string> = new Set(['actor', 'instrument', 'cause']);

/** "Il y a eu deux explosions": a blast or fire of which nobody says whether it was an attack or an accident. */
function isUnexplained({ kind, type, roles, tree, predicate }: Draft): boolean {
  if (kind !== 'noun' || !blasts.has(type)) return false;
  const isToldWhy = roles.some(({ role, implicit }) => explaining.has(role) && !implicit);
  return !isToldWhy && tree.childrenBy(predicate, 'amod', 'acl', 'nmod', 'compound').length === 0;
}

/** The other chain of a claim that nobody can give to one speaker. */
function ambiguity(chain: readonly DraftLink[], draft: Draft, context: FinishContext): Pick<Claim, 'ambiguous' | 'alternative'> {
  return { ambiguous: true, alternative: { attribution: chain.map((link) => finishLink(link, draft, context)) } };
}

function finishClaim(draft: Draft, order: number, context: FinishContext): UntoldClaim {
  const { text } = context;
  const trigger = triggerSpan(draft, text);
  const roles = draft.roles.map((role) => finishRole(role, draft, context));
  return {
    id: claimId(draft, trigger, context.documentId),
    order,
    sentence: draft.sentence,
    trigger,
    extent: extentSpan(draft, context.languages[draft.tree.sentence.lang]),
    class: draft.class,
    type: draft.type,
    codes: claimCodes(draft, context, actorType(roles, context)),
    roles,
    time: claimTime(draft, context),
    quantities: (context.attached.get(draft)?.quantities ?? []).map(({ id }) => id),
    polarity: draft.polarity,
    modality: draft.modality,
    outcome: draft.outcome,
    ...(draft.habitual ? { occurrence: 'habitual' as const } : {}),
    attribution: draft.attribution.map((link) => finishLink(link, draft, context)),
    quote: draft.quote,
    ...(draft.verification
      ? { verification: draft.verification.map(({ start, end, says }) => ({ ...textSpan(text, start, end), says })) }
      : {}),
    ...(draft.alternative ? ambiguity(draft.alternative, draft, context) : {}),
    ...(hasOpenScope(draft) || isUnexplained(draft) ? { ambiguous: true as const } : {}),
    loaded: [],
    links: [],
    readingConfidence: confidence(draft),
    evidence: draft.evidence.map(({ rule, start, end }) => ({ rule: `${draft.tree.sentence.lang}.${rule}`, start, end })),
  };
}

/** Turns drafts into claims in text order, with ids and links; of two drafts with one id the first stays. */
export function finishClaims(drafts: readonly Draft[], context: FinishContext): UntoldClaim[] {
  const ordered = [...drafts].sort(
    (a, b) => a.sentence - b.sentence || a.tree.word(a.trigger).start - b.tree.word(b.trigger).start || a.predicate - b.predicate,
  );
  const seen = new Set<string>();
  const kept: { draft: Draft; claim: UntoldClaim }[] = [];
  for (const draft of ordered) {
    const claim = finishClaim(draft, kept.length, context);
    if (seen.has(claim.id)) continue;
    seen.add(claim.id);
    kept.push({ draft, claim });
  }
  const ids = new Map(kept.map(({ draft, claim }) => [draft, claim.id]));
  const bySentence = draftsBySentence(kept.map(({ draft }) => draft));
  const links = linksBySentence(bySentence, { ...context, ids });
  const claims = kept.map(({ draft, claim }) => ({ ...claim, links: links.get(draft) ?? [] }));
  const referring = claims.map((claim) => ({ ...claim, roles: claim.roles.map((role) => withContentRef(role, claims)) }));
  return withDocumentLinks(referring, context.eventTypes);
}
