import type { ActorType } from '../../model/actor-types.ts';
import type { UntoldClaim } from '../../model/claim.ts';
import type { EventTypes } from '../../model/event-type.ts';
import type { Actor, AttributionSpan, Mention, Reading, TimeMention } from '../../model/reading.ts';
import type { DocumentTime } from '../../model/source-document.ts';
import type { ParsedSentence, Word } from '../../model/tree.ts';
import { flatMap } from '../../util/flat-map.ts';
import { datedByAnniversary } from './anniversary.ts';
import { attachMentions, type ClaimMentions } from './attach-mentions.ts';
import { readAttributions } from './attributions.ts';
import { carrySpeakers } from './carry-speakers.ts';
import { type ClaimsLexicon, openClaimsLexicon } from './claims-lexicon.ts';
import { toldByCounters } from './counted-by.ts';
import { silentReason } from './coverage.ts';
import { withoutDatedPlaces } from './dated-places.ts';
import { type Draft, draftsBySentence } from './draft.ts';
import { isEmpty, isSurfacing } from './empty-claims.ts';
import { countFromEvents, datedTimes } from './event-times.ts';
import { findAuthoredActs } from './finders/authored-acts.ts';
import { findCasualtiesBeside } from './finders/casualties-beside.ts';
import type { Finder } from './finders/finder.ts';
import { findGappedClauses } from './finders/gapped-clauses.ts';
import { findHallmarks } from './finders/hallmarks.ts';
import { findHeldPlaces } from './finders/held-places.ts';
import { findListedParties } from './finders/listed-parties.ts';
import { findNominalPredicates } from './finders/nominal-predicates.ts';
import { findNonverbalPredicates } from './finders/nonverbal-predicates.ts';
import { findOfficeAppositions } from './finders/office-appositions.ts';
import { findQuotedJudgements } from './finders/quoted-judgements.ts';
import { findShownScenes } from './finders/shown-scenes.ts';
import { findSurvivedAttacks } from './finders/survived-attacks.ts';
import { findTies } from './finders/ties.ts';
import { findUnitParts } from './finders/unit-parts.ts';
import { findVerbalPredicates } from './finders/verbal-predicates.ts';
import { findVerblessScenes } from './finders/verbless-scenes.ts';
import { withClaimRef } from './finish/claim-refs.ts';
import { finishClaims } from './finish/finish-claims.ts';
import { inheritPlaces } from './finish/inherit-places.ts';
import { withOutcomesToldLater } from './finish/outcomes-told-later.ts';
import { tensions } from './finish/tensions.ts';
import { applyFrame } from './frames/apply-frame.ts';
import { defaultType } from './frames/default-type.ts';
import { withoutFigures } from './frames/figures.ts';
import { type ReadDraft, typesByTopic } from './frames/types-by-topic.ts';
import type { KindOf } from './frames/word-kind.ts';
import { withFreeIndirect } from './free-indirect.ts';
import { inheritTimes } from './inherit-times.ts';
import { openMentionRefs, type RefFinder } from './mention-refs.ts';
import { pairLists } from './pair-lists.ts';
import { withPresupposedActs } from './presupposed-act.ts';
import { type AttributionSurroundings, attribute } from './refiners/attribute.ts';
import { blameActs } from './refiners/blamed-act-roles.ts';
import { claimActs } from './refiners/claimed-act.ts';
import { classify } from './refiners/classify.ts';
import { nameSpeakers } from './refiners/name-speakers.ts';
import { nameWholes } from './refiners/name-wholes.ts';
import { readModality } from './refiners/read-modality.ts';
import { readPolarity } from './refiners/read-polarity.ts';
import { roleActors } from './role-actors.ts';
import { withScheduledActs } from './scheduled-act.ts';
import { openSentences } from './sentence-state.ts';
import { toldOnce } from './told-twice.ts';
import { withVerification } from './verification.ts';
import { withVowedThreats } from './vowed-threat.ts';

/** What the stage works with: the languages it knows, opened by `openClaimsLexicon` from their packs. */
export interface ClaimsContext {
  readonly languages: Readonly<Record<string, ClaimsLexicon>>;
  readonly eventTypes: EventTypes;
}

export interface ClaimsResult {
  /** In text order. */
  readonly claims: UntoldClaim[];
  readonly attributions: AttributionSpan[];
  /** The mentions of the document; words that stand for a told act have the id of its claim. */
  readonly mentions: Mention[];
  /** Actors that only a claim told, beside those recognised before. */
  readonly actors: readonly Actor[];
  /** The times of the document, those counted from events with their days. */
  readonly times: TimeMention[];
  /** Pairs of claims that tell one act and do not fit together. */
  readonly tensions: Reading['tensions'];
  readonly coverage: Reading['coverage'];
}

export { openClaimsLexicon };

const finders: readonly Finder[] = [
  findVerbalPredicates,
  findNonverbalPredicates,
  findAuthoredActs,
  findNominalPredicates,
  findSurvivedAttacks,
  findShownScenes,
  findOfficeAppositions,
  findTies,
  findUnitParts,
  findHallmarks,
  findVerblessScenes,
  findHeldPlaces,
  findGappedClauses,
  findListedParties,
  findCasualtiesBeside,
  findQuotedJudgements,
];

interface Surroundings extends AttributionSurroundings {
  /** What names and pronouns stand for. */
  readonly named: KindOf;
}

type Refiner = (draft: Draft, lexicon: ClaimsLexicon, around: Surroundings) => Draft;

/** In this order: polarity and modality need the attribution, class and outcome need both. */
const refiners: readonly Refiner[] = [
  (draft, lexicon, around) => applyFrame(draft, lexicon, around),
  nameWholes,
  (draft, _lexicon, around) => attribute(draft, around),
  claimActs,
  blameActs,
  readPolarity,
  readModality,
  classify,
  nameSpeakers,
];

/**
 * Reads claims from parsed sentences: who does, plans or denies what, according to whom. Every predicate becomes a claim;
 * a sentence without one is listed with the reason.
 * @param document The stored text, the id that goes into the claims' ids, and the days that it speaks from.
 * @param recognised What else was read in the document: roles and holders get the ref of the mention that they are, times and
 *   quantities go to the claims that they speak of.
 * @throws Error if a sentence is in a language that the context does not hold.
 * @example claims({ id: 'a', text, documentTime }, parsed, { languages: { fr }, eventTypes }).claims[0].attribution
 */
export function claims(
  document: { readonly id: string; readonly text: string; readonly documentTime: DocumentTime },
  sentences: readonly ParsedSentence[],
  context: ClaimsContext,
  recognised: ClaimMentions = { mentions: [], times: [], quantities: [] },
): ClaimsResult {
  const states = openSentences(document.text, sentences, context.languages);
  const carried = carrySpeakers(states);
  const refs = openMentionRefs(states, recognised.mentions);
  const actorTypes = new Map(recognised.actors?.map(({ ref, type }) => [ref, type]));
  const persons = new Set(recognised.actors?.flatMap(({ ref, type }) => (type === 'person' ? [ref] : [])));
  const read = flatMap(states, (state, sentence) => {
    const named = namedIn(sentence, refs, persons);
    const lexicon = withNamedKinds(state.lexicon, named, (head) => isArmedName(refs(sentence, head)?.ref, actorTypes));
    const found = withoutTwins(flatMap(finders, (find) => find({ tree: state.tree, sentence, reports: state.reports }, lexicon)));
    const around = { reports: state.reports, quotations: state.quotations, carried, text: document.text, named };
    return flatMap(found, (start): ReadDraft[] => {
      const isReport = state.reports.some(({ verb }) => verb === start.predicate);
      const refined = refiners.reduce((before, refine) => refine(before, lexicon, around), start);
      return pairLists(refined, lexicon).map((draft) => ({ draft, lexicon, named, isReport, isArmed: isArmed(draft, refs, actorTypes) }));
    });
  });
  const literal = withoutFigures(read, context.eventTypes);
  const typed = typesByTopic(literal, context.eventTypes).map((draft, index) => defaultType(draft, read[index]!.lexicon));
  const failing = typed.filter((draft, index) => isFailing(draft, read[index]!.lexicon));
  const acts = typed.filter((draft, index) => !isOtherMeaning(draft, read[index]!.lexicon) && !isEmpty(draft));
  const told = flatMap([...draftsBySentence(acts).values()], (sentence) => toldOnce(sentence, context.eventTypes));
  const vowed = withVowedThreats(toldByCounters(withPresupposedActs(told)), context.eventTypes, context.languages);
  const noted = withoutDatedPlaces(withVerification(withFreeIndirect(vowed, states), states), sentences, recognised.times);
  const mentioned = attachMentions(states, noted, recognised);
  const { drafts: scheduled, attached } = withScheduledActs(noted, mentioned, document.documentTime);
  const drafts = scheduled.filter((draft) => !isSurfacing(draft, context.languages[draft.tree.sentence.lang]!));
  const dated = datedByAnniversary(countFromEvents(drafts, attached, refs), document.documentTime);
  const added = roleActors(drafts, { text: document.text, states, refs, taken: actorTypes.keys() });
  const mentions = numbered([...recognised.mentions, ...added.mentions]);
  const claimed = finishClaims(drafts, {
    documentId: document.id,
    text: document.text,
    attached: inheritTimes(drafts, dated),
    refs: openMentionRefs(states, mentions),
    documentTime: document.documentTime,
    eventTypes: context.eventTypes,
    languages: context.languages,
    firstPlace: recognised.mentions.find(({ kind }) => kind === 'place')?.start,
    actorTypes,
  });
  const finished = inheritPlaces(withOutcomesToldLater(claimed, recognised.mentions, startsOf(failing)), {
    places: placeRefs(recognised),
    paragraphs: sentences.map(({ paragraph }) => paragraph),
  });
  const speaking = new Set(finished.map((claim) => claim.sentence));
  const silent = flatMap(states, (state, sentence) => (speaking.has(sentence) ? [] : [{ sentence, why: silentReason(state) }]));
  return {
    claims: finished,
    attributions: readAttributions(states, carried),
    mentions: mentions.map((mention) => withClaimRef(mention, finished)),
    actors: added.actors,
    times: datedTimes(recognised.times, dated),
    tensions: tensions(finished, recognised.quantities),
    coverage: { sentences: sentences.length, withClaims: speaking.size, silent },
  };
}

/** Where the triggers of drafts begin. */
function startsOf(drafts: readonly Draft[]): ReadonlySet<number> {
  return new Set(drafts.map(({ tree, trigger }) => tree.word(trigger).start));
}

/** In text order, the wider one first, with ids. */
function numbered(mentions: readonly Omit<Mention, 'id'>[]): Mention[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.map((mention, index) => ({ ...mention, id: `m${index + 1}` }));
}

/** The refs that stand for places. */
function placeRefs({ mentions }: ClaimMentions): ReadonlySet<string> {
  return new Set(flatMap(mentions, ({ kind, ref }) => (kind === 'place' && ref !== null ? [ref] : [])));
}

const armedTypes: ReadonlySet<ActorType | undefined> = new Set(['state-force', 'militia', 'rebel']);

/** True where an armed party or a weapon has a part in what is told. */
function isArmed({ sentence, roles }: Draft, refs: RefFinder, types: ReadonlyMap<string, ActorType>): boolean {
  return roles.some(({ head, role }) => {
    const mention = head === undefined ? undefined : refs(sentence, head, role);
    return mention?.kind === 'instrument' || isArmedName(mention?.ref, types);
  });
}

function isArmedName(ref: string | null | undefined, types: ReadonlyMap<string, ActorType>): boolean {
  return ref ? armedTypes.has(types.get(ref)) : false;
}

/** "Ces tentatives ont échoué": of its subject, that it came to nothing. */
function isFailing({ kind, tree, predicate }: Draft, lexicon: ClaimsLexicon): boolean {
  return kind === 'verb' && lexicon.sets.failing.has(tree.word(predicate).lemma);
}

/** "the seat of the government" in French, "a bag of cocoa": a noun that names an act in none of its known meanings names none here. */
function isOtherMeaning({ kind, type, tree, predicate, governors, attribution, modality }: Draft, { frames }: ClaimsLexicon): boolean {
  const isPlain = kind === 'noun' && ['asserted', 'reported'].includes(modality) && governors.length === 0;
  // "parle d'une opération de police": what somebody calls an act is told as one.
  const { head } = tree.word(predicate);
  const isCalled = head >= 0 && attribution.some(({ cue }) => cue?.start === tree.word(head).start);
  if (!isPlain || isCalled || type !== 'other') return false;
  return frames.senses('nouns', tree.word(predicate).lemma.toLowerCase()).length > 0;
}

/** A participle that tells a tie ("Rwanda-backed") is no predicate beside it. */
function withoutTwins(drafts: readonly Draft[]): Draft[] {
  const ties = new Set(drafts.filter(({ kind }) => kind === 'tie').map(({ predicate }) => predicate));
  return drafts.filter(({ kind, predicate }) => kind === 'tie' || !ties.has(predicate));
}

/** The lexicon of a sentence: a name, or a noun of no known kind, is what its mention is. */
function withNamedKinds(lexicon: ClaimsLexicon, named: KindOf, isArmedAt: (head: number) => boolean): ClaimsLexicon {
  const known = new Map<Word, ReturnType<ClaimsLexicon['kind']>>();
  const kindOf = (word: Word): ReturnType<ClaimsLexicon['kind']> => {
    const kind = lexicon.kind(word);
    const isOpen = kind === 'name' || word.upos === 'PROPN' || (kind === undefined && (word.upos === 'NOUN' || word.upos === 'ADJ'));
    const found = isOpen ? named(word.index) : undefined;
    if (found !== undefined && found !== 'act') return found;
    // "l'État de Kayah": a body by its noun, a place by its name.
    return kind === 'group' && named(word.index) === 'place' ? 'place' : kind;
  };
  return {
    ...lexicon,
    kind: (word) => {
      if (!known.has(word)) known.set(word, kindOf(word));
      return known.get(word);
    },
    isArmed: (word) => lexicon.isArmed(word) || isArmedAt(word.index),
  };
}

/** What the mentions of a sentence are, by their head words. */
function namedIn(sentence: number, refs: RefFinder, persons: ReadonlySet<string>): KindOf {
  return (head) => {
    const mention = refs(sentence, head);
    if (mention?.kind === 'actor') return persons.has(mention.ref ?? '') ? 'person' : 'group';
    if (mention?.kind === 'event') return 'act';
    // A country is a place and a party: its name stays open.
    return mention?.kind === 'place' && !mention.ref?.startsWith('country:') ? 'place' : undefined;
  };
}
