import type { Stance } from '../../../model/claim.ts';
import { flatMap } from '../../../util/flat-map.ts';
import type { ClaimsLexicon } from '../claims-lexicon.ts';
import { type Draft, type DraftLink, type DraftRole, evidenceAt, withEvidence, wordSpan } from '../draft.ts';
import { fillerSpan, mentionForm } from '../noun-phrase.ts';
import { addresseeOf, furtherMedia } from '../reports/media.ts';
import { isNaming } from '../reports/naming.ts';
import { baseRelation, hasFeature, type SentenceTree } from '../sentence-tree.ts';
import { findSubject } from '../subject.ts';

/** In an act of speech the doer is the speaker, and a medium is its channel; who spoke stands behind the act. */
export function nameSpeakers(draft: Draft, lexicon: ClaimsLexicon): Draft {
  // "the army puts the blast down to faulty wiring": whoever judges stands behind it.
  const isJudged = isNaming(draft.tree, draft.predicate, lexicon) || draft.roles.some(({ role }) => role === 'speaker');
  if (draft.class === 'assessment' && isJudged) return withOwnSpeaker(draft, lexicon);
  const counter = draft.class === 'statement' ? undefined : counterOf(draft, lexicon);
  if (counter !== undefined) return withOwnSpeaker(withSpeaker(draft, counter), lexicon);
  if (draft.class !== 'statement') return draft;
  const renamed = draft.roles.map((role): DraftRole => {
    if (role.role === 'actor' && !role.implicit) return { ...role, role: 'speaker' };
    if (role.head === undefined) return role;
    const word = draft.tree.word(role.head);
    const isMedium = lexicon.kind(word) === 'medium' || lexicon.sets.channelNouns.has(word.lemma);
    // "rejected the report": what is spoken of is no channel.
    const isObject = ['obj', 'nsubj'].includes(baseRelation(word.deprel));
    return isMedium && !isObject && role.role !== 'speaker' ? { ...role, role: 'channel' } : role;
  });
  const named = renamed.filter((role) => !(role.role === 'actor' && role.implicit));
  return withOwnSpeaker({ ...draft, roles: [...named, ...mediaRoles(draft, named, lexicon)] }, lexicon);
}

/** "The ministry put the death toll at six": who gives a figure of victims stands behind it. */
function counterOf({ tree, predicate, kind, type }: Draft, lexicon: ClaimsLexicon): number | undefined {
  if (kind !== 'verb' || type !== 'toll' || !lexicon.sets.tallyVerbs.has(tree.word(predicate).lemma)) return undefined;
  if (!tree.childrenBy(predicate, 'obj').some((object) => isCount(tree, object, lexicon))) return undefined;
  const subject = findSubject(tree, predicate, lexicon)?.head;
  if (subject === undefined || isCount(tree, subject, lexicon)) return undefined;
  // "the new finds raised the toll": only a party or its seat counts.
  return ['person', 'group', 'name', 'place'].includes(lexicon.kind(tree.word(subject)) ?? '') ? subject : undefined;
}

function isCount(tree: SentenceTree, index: number, { sets }: ClaimsLexicon): boolean {
  const { lemma } = tree.lowered[index]!;
  return sets.tallies.has(lemma) || sets.countNouns.has(lemma) || sets.casualtyNouns.has(lemma);
}

function withSpeaker(draft: Draft, speaker: number): Draft {
  return { ...draft, roles: draft.roles.map((role) => (role.head === speaker ? { ...role, role: 'speaker' as const } : role)) };
}

/** Media and addressees that hang from other words than the verb of saying. */
function mediaRoles({ tree, predicate }: Draft, roles: readonly DraftRole[], lexicon: ClaimsLexicon): DraftRole[] {
  const taken = new Set(roles.map(({ head }) => head));
  const media = flatMap(roles, ({ role, head }) => (role === 'channel' && head !== undefined ? [head] : []));
  const further = furtherMedia(tree, predicate, media, lexicon);
  const addressees = media.map((medium) => addresseeOf(tree, medium, lexicon));
  const filled =
    (role: 'channel' | 'addressee', rule: string) =>
    (head: number): DraftRole[] => {
      return taken.has(head) ? [] : [{ role, head, rule, span: fillerSpan(tree, head, lexicon), form: mentionForm(tree, head) }];
    };
  return [
    ...flatMap(further, filled('channel', 'channel.beside')),
    ...flatMap(
      addressees.filter((head) => head !== undefined),
      filled('addressee', 'addressee.of-channel'),
    ),
  ];
}

/** Speakers stand behind such acts whoever else tells of them. */
const weighty: ReadonlySet<Stance> = new Set(['accuses', 'denies', 'claims']);

/** An act of speech that took place is its speaker's; one that did not ("has not confirmed"), or may, is told by whoever tells it. */
function withOwnSpeaker(draft: Draft, lexicon: ClaimsLexicon): Draft {
  const { tree, predicate, polarity, modality, outcome } = draft;
  const speaker = draft.roles.find(({ role, span, implicit }) => ['speaker', 'actor'].includes(role) && span !== undefined && !implicit);
  const tookPlace = polarity === 'positive' && outcome !== 'failed' && (modality === 'asserted' || modality === 'hedged');
  if (speaker?.span === undefined || !tookPlace) return draft;
  const { lemma } = tree.word(predicate);
  const stance = lexicon.stance(lemma) ?? lexicon.nounStance(lemma) ?? 'says';
  // "“They told us to leave,” he said": an order that somebody else tells of is told by them; an accusation stays its speaker's.
  const isToldOf = draft.attribution.length > 1 && !weighty.has(stance);
  if (isToldOf || isOwnVoice(tree, speaker.head)) return draft;
  // "dismissed it as a lie": the lie is what is said.
  const isNamed = draft.trigger !== predicate && stance === 'denies';
  const link: DraftLink = {
    holder: null,
    stance: isNamed ? 'says' : stance,
    span: speaker.span,
    cue: wordSpan(tree, predicate),
  };
  return withEvidence({ ...draft, attribution: [...draft.attribution, link] }, evidenceAt('attribution.own-act', tree, predicate));
}

/** "We call on all parties …": the text speaks of itself. */
function isOwnVoice(tree: SentenceTree, speaker: number | undefined): boolean {
  if (speaker === undefined) return false;
  const word = tree.word(speaker);
  return word.upos === 'PRON' && hasFeature(word, 'Person', '1');
}
