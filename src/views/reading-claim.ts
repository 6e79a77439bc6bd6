import type { Claim, RoleName } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { DocumentTime } from '../model/source-document.ts';
import { classWords, linkWords, modalityWords, occurrenceWords, outcomeWords, quoteWords, verificationWords } from './claim-words.ts';
import { colon, message } from './messages.ts';
import type { Naming } from './naming.ts';
import { chainView, chainWords, participantView, piecesText } from './reading-participants.ts';
import { quantityViews } from './reading-quantity.ts';
import { timeView } from './reading-time.ts';
import type { ClaimLine, ClaimView, HolderView, ParticipantView } from './reading-view.ts';

/** From this confidence on a reading is called sure; below it, a person is asked to check it. */
const sureFrom = 0.7;

/** What the words of a claim are looked up in: the names, the figures and the other claims of its document. */
export interface ClaimSurroundings {
  readonly naming: Naming;
  readonly text: string;
  readonly lang: string;
  /** How the date of the report is known. */
  readonly dated: DocumentTime['basis'];
  readonly quantities: ReadonlyMap<string, Reading['quantities'][number]>;
  readonly claims: ReadonlyMap<string, Claim>;
}

const subjectRoles: ReadonlySet<RoleName> = new Set(['actor', 'co-actor', 'speaker']);
const objectRoles: ReadonlySet<RoleName> = new Set(['recipient', 'theme', 'content', 'addressee', 'attribute', 'part', 'whole']);

/** Outcomes are said of what happens or moves; a state or a statement is not "under way". */
const classesWithCourse: ReadonlySet<Claim['class']> = new Set(['event', 'flow']);

function saidOutcome({ class: kind, outcome }: Claim): Claim['outcome'] | null {
  return outcome === 'ongoing' && !classesWithCourse.has(kind) ? null : outcome;
}

function isDenied(claim: Claim): boolean {
  return claim.attribution.some(({ stance }) => stance === 'denies');
}

function claimLine(claim: Claim): ClaimLine {
  if (claim.modality === 'interrogative') return 'interrogative';
  if (claim.polarity === 'negative' || isDenied(claim)) return 'negative';
  if (claim.modality !== 'asserted') return claim.modality;
  if (claim.outcome === 'planned') return 'planned';
  return claim.attribution.length > 1 ? 'reported' : 'asserted';
}

function claimMarksInWords(claim: Claim, chain: readonly HolderView[], { ui }: Naming): readonly string[] {
  const when = (condition: boolean, words: string): string[] => (condition ? [words] : []);
  const outcome = saidOutcome(claim);
  const notable = outcome !== null && outcome !== 'none' && outcome !== 'succeeded' && outcome !== claim.modality;
  return [
    ...when(claim.modality !== 'asserted', modalityWords[claim.modality][ui]),
    ...when(claim.polarity === 'negative', message(ui, 'claim.negative')),
    ...(notable ? [outcomeWords[outcome][ui]] : []),
    ...when(isDenied(claim), message(ui, 'claim.denied')),
    ...when(
      chain.some((link) => link.stance === 'accuses'),
      message(ui, 'claim.accusation'),
    ),
    ...(claim.occurrence && claim.occurrence !== 'once' ? [occurrenceWords[claim.occurrence][ui]] : []),
    ...when(claim.quote === 'scare', quoteWords.scare[ui]),
    ...when(claim.ambiguous === true, message(ui, 'claim.ambiguous')),
  ];
}

function alternativeView(claim: Claim, naming: Naming): ClaimView['alternative'] {
  if (!claim.alternative) return null;
  const { attribution, roles } = claim.alternative;
  const chain = attribution && chainView(attribution, naming);
  return {
    chainWords: chain ? chainWords(chain) : null,
    participants: (roles ?? []).map((role) => participantView(role, naming)),
  };
}

const names = (participants: readonly ParticipantView[]): string => participants.map(({ pieces }) => piecesText(pieces)).join(', ');

function summaryOf(parts: Pick<ClaimView, 'marks' | 'subjects' | 'objects' | 'trigger' | 'chainWords'>, { ui }: Naming): string {
  const marks = parts.marks.length > 0 ? `[${parts.marks.join(', ')}] ` : '';
  const line = [names(parts.subjects), parts.trigger.text, names(parts.objects)].filter((words) => words !== '').join(' — ');
  return `${marks}${line} · ${message(ui, 'chain.says')}${colon(ui)}${parts.chainWords}`;
}

function linksOf(claim: Claim, { claims, naming }: ClaimSurroundings): ClaimView['links'] {
  return claim.links.map(({ type, to }) => ({ words: linkWords[type][naming.ui], to, target: claims.get(to)?.trigger.text ?? null }));
}

/** Modality and outcome; one word where both are the same. */
function saidWords(claim: Claim, ui: Naming['ui']): string {
  const outcome = saidOutcome(claim);
  const words = [modalityWords[claim.modality][ui], ...(outcome === null ? [] : [outcomeWords[outcome][ui]])];
  return [...new Set(words)].join(', ');
}

function manner(
  claim: Claim,
  { ui }: Naming,
): Pick<ClaimView, 'saidWords' | 'quoteWords' | 'verification' | 'certainty' | 'certaintyWords'> {
  const certainty = claim.readingConfidence >= sureFrom ? 'sure' : 'check';
  return {
    saidWords: saidWords(claim, ui),
    quoteWords: claim.quote === 'none' ? null : quoteWords[claim.quote][ui],
    verification: (claim.verification ?? []).map(({ text, start, end, says }) => ({
      text,
      span: { start, end },
      words: verificationWords[says][ui],
    })),
    certainty,
    certaintyWords: message(ui, `certainty.${certainty}`),
  };
}

/** Types that only repeat what the line of a claim shows anyway. */
const unremarkable: ReadonlySet<string> = new Set(['say', 'announce', 'deny', 'accuse', 'evaluate', 'presence']);

function typeLabel(type: string, { types, ui }: Naming): string {
  return types[type]?.label[ui] ?? type;
}

function codeWords({ codes: { plover, acled, cameoRoot } }: Claim): readonly string[] {
  return [
    ...(plover ? [`PLOVER ${plover.type}${plover.mode === undefined ? '' : `/${plover.mode}`}`] : []),
    ...(acled ? [`ACLED ${acled.subEventType}`] : []),
    ...(cameoRoot === undefined ? [] : [`CAMEO ${cameoRoot}`]),
  ];
}

/** A claim in the words of the interface, with its holder and modality; nothing of it is left out. */
export function claimView(claim: Claim, surroundings: ClaimSurroundings): ClaimView {
  const { naming } = surroundings;
  const chain = chainView(claim.attribution, naming);
  const participants = claim.roles.map((role) => participantView(role, naming));
  const core = {
    trigger: claim.trigger,
    marks: claimMarksInWords(claim, chain, naming),
    subjects: participants.filter(({ role }) => subjectRoles.has(role)),
    objects: participants.filter(({ role }) => objectRoles.has(role)),
    chainWords: chainWords(chain),
  };
  const { id, sentence, type, modality, polarity, outcome, quote, neutral, loaded, readingConfidence } = claim;
  return {
    ...{ id, sentence, type, modality, polarity, outcome, quote, loaded, readingConfidence, chain, ...core },
    ...manner(claim, naming),
    class: claim.class,
    classWords: classWords[claim.class][naming.ui],
    typeWords: type === 'other' ? message(naming.ui, 'claim.otherType') : typeLabel(type, naming),
    kindWords: type === 'other' || unremarkable.has(type) ? null : typeLabel(type, naming),
    codeWords: codeWords(claim),
    line: claimLine(claim),
    circumstances: participants.filter(({ role }) => !subjectRoles.has(role) && !objectRoles.has(role)),
    time: timeView(claim.time, naming.ui, surroundings.dated),
    quantities: quantityViews(claim, { ...surroundings, ui: naming.ui }),
    ambiguous: claim.ambiguous === true,
    alternative: alternativeView(claim, naming),
    neutral: neutral[naming.ui],
    evidence: claim.evidence.map((item) => ({ ...item, text: surroundings.text.slice(item.start, item.end) })),
    links: linksOf(claim, surroundings),
    summary: summaryOf(core, naming),
  };
}
