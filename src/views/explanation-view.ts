import type { AttributionSpan, Mention, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { quoteWords, roleWords } from './claim-words.ts';
import type { FieldView } from './entities-view.ts';
import { field } from './entity-fields.ts';
import { mentionFields } from './entity-mentions.ts';
import type { ClaimPart, Covering, CoveringClaim, ExplainedWord } from './explanation.ts';
import { type MessageKey, message } from './messages.ts';
import type { Naming } from './naming.ts';
import { piecesText } from './reading-participants.ts';
import type { ClaimView, Piece, ReadingView } from './reading-view.ts';
import { slipReasonWords } from './reason-words.ts';

/** One thing that covers the character: what it is, and why it was read so. */
export interface ExplanationItem {
  readonly lead: readonly Piece[];
  readonly fields: readonly FieldView[];
}

export interface ExplanationSection {
  readonly title: string;
  readonly items: readonly ExplanationItem[];
}

type Named = Pick<Naming, 'ui' | 'labels'>;

interface Setting {
  readonly reading: Reading;
  readonly view: ReadingView;
  readonly naming: Naming;
}

const printed = (text: string): Piece => ({ text, from: 'report' });
const own = (text: string): Piece => ({ text, from: 'tool' });

function section(naming: Named, key: MessageKey, items: readonly ExplanationItem[]): readonly ExplanationSection[] {
  return items.length === 0 ? [] : [{ title: message(naming.ui, key), items }];
}

function probability(value: number, { ui }: Named): string {
  return new Intl.NumberFormat(ui === 'fr' ? 'fr-FR' : 'en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

function wordItem({ word, head }: ExplainedWord, naming: Naming): ExplanationItem {
  const hangs = head === null ? message(naming.ui, 'explain.root') : message(naming.ui, 'explain.head', { head: head.form });
  return {
    lead: [printed(word.form)],
    fields: [
      ...field(naming, 'explain.lemma', word.lemma),
      ...field(naming, 'explain.tag', [word.upos, ...(word.feats === '_' ? [] : [word.feats])].join(' ')),
      ...field(naming, 'explain.relation', `${hangs}, ${word.deprel}`),
      ...field(naming, 'explain.arc', probability(word.arcProbability, naming)),
      ...field(naming, 'explain.label', probability(word.labelProbability, naming)),
    ],
  };
}

/** The entities whose words cover the character, the shortest words first. */
function entityItems(offset: number, { view }: Setting): readonly ExplanationItem[] {
  const covering = view.entities.flatMap(({ entities }) =>
    entities.flatMap((entity) =>
      entity.mentions.filter(({ start, end }) => start <= offset && offset < end).map((mention) => ({ entity, mention })),
    ),
  );
  covering.sort((a, b) => a.mention.end - a.mention.start - (b.mention.end - b.mention.start));
  return covering.map(({ entity, mention }) => {
    const title = piecesText(entity.title);
    const stands = title.startsWith(mention.text) ? entity.title : [printed(mention.text), own(' → '), ...entity.title];
    return {
      lead: [...stands, ...(entity.summary.length === 0 ? [] : [own(' — '), ...entity.summary])],
      fields: [...mention.fields, ...entity.fields],
    };
  });
}

/** Words that point to an act that is told elsewhere. */
function eventItem(mention: Mention, { reading, naming }: Setting): ExplanationItem {
  const told = reading.claims.find(({ id }) => id === mention.ref)?.trigger.text;
  return {
    lead: [printed(mention.text), ...(told === undefined ? [] : [own(' → '), printed(told)])],
    fields: mentionFields(mention, naming),
  };
}

function partWords(part: ClaimPart, { ui }: Naming): string {
  if (!part.startsWith('role:')) return message(ui, `explain.part.${part as Exclude<ClaimPart, `role:${string}`>}`);
  return roleWords[part.slice('role:'.length) as keyof typeof roleWords][ui];
}

function claimItem({ claim, parts }: CoveringClaim, shown: ClaimView, naming: Naming): ExplanationItem {
  const rules = claim.evidence.map(({ rule }, index) => `${rule} “${shown.evidence[index]!.text}”`);
  const basis = [...new Set(claim.roles.flatMap((role) => role.basis ?? []))];
  return {
    lead: [own(shown.summary)],
    fields: [
      ...field(naming, 'explain.as', parts.map((part) => partWords(part, naming)).join(', ')),
      ...field(naming, 'claim.kind', [shown.classWords, shown.typeWords, ...shown.codeWords].join(' · ')),
      ...field(naming, 'claim.said', shown.saidWords),
      ...field(
        naming,
        'claim.time',
        shown.time && `${piecesText(shown.time.pieces)}${shown.time.isUndated ? '' : ` · ${shown.time.basisWords}`}`,
      ),
      ...field(naming, 'claim.rules', rules.join(' · ')),
      ...field(naming, 'claim.basis', basis.join(' · ')),
      ...field(
        naming,
        'claim.reading',
        message(naming.ui, 'claim.confidence', { words: shown.certaintyWords, value: shown.readingConfidence.toFixed(2) }),
      ),
    ],
  };
}

function attributionItem(attribution: AttributionSpan, { reading, naming }: Setting): ExplanationItem {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => reading.document.text.slice(start, end)).join(' … ');
  return {
    lead: [own(quoteWords[attribution.quote][naming.ui])],
    fields: [
      ...field(naming, 'explain.part.holder', words(attribution.source)),
      ...field(naming, 'explain.part.cue', words(attribution.cue)),
      ...field(naming, 'explain.content', words(attribution.content)),
    ],
  };
}

function claimItems({ claims }: Covering, { view, naming }: Setting): readonly ExplanationItem[] {
  const shown = new Map(view.sentences.flatMap((sentence) => sentence.claims.map((claim) => [claim.id, claim] as const)));
  return claims.map((covering) => claimItem(covering, shown.get(covering.claim.id)!, naming));
}

function sentenceItem({ sentence }: Covering, { reading, naming, view }: Setting): readonly ExplanationItem[] {
  if (sentence === null) return [{ lead: [own(message(naming.ui, 'sentence.unread'))], fields: [] }];
  const { start, end, index } = sentence;
  const silent = view.sentences.find((shown) => shown.index === index)?.silent;
  return [
    { lead: [printed(reading.document.text.slice(start, end))], fields: [] },
    ...(silent ? [{ lead: [own(silent)], fields: [] }] : []),
  ];
}

/**
 * Why a character was read as it was, section by section, in the language of the view.
 * @param view of the same reading
 * @example explanationSections(findCovering(reading, trees, 14), { reading, view, naming: namingOf(reading, 'fr') })
 */
export function explanationSections(found: Covering, setting: Setting): readonly ExplanationSection[] {
  const { naming, view } = setting;
  const number = found.sentence === null ? '–' : found.sentence.index + 1;
  const events = found.mentions.filter(({ kind }) => kind === 'event').map((mention) => eventItem(mention, setting));
  const loaded = found.loaded.map(({ id, text }) => ({
    lead: [printed(text)],
    fields: field(naming, 'explain.note', view.loaded.find((word) => word.id === id)?.words),
  }));
  const slips = found.slips.map(({ read, why }) => ({
    lead: [printed(read)],
    fields: field(naming, 'entity.why', slipReasonWords(why, naming.ui)),
  }));
  return [
    { title: message(naming.ui, 'sentence.number', { number }), items: sentenceItem(found, setting) },
    ...section(
      naming,
      'explain.words',
      found.words.map((word) => wordItem(word, naming)),
    ),
    ...section(naming, 'explain.entities', [...entityItems(found.offset, setting), ...events]),
    ...section(naming, 'explain.claims', claimItems(found, setting)),
    ...section(
      naming,
      'explain.attributions',
      found.attributions.map((attribution) => attributionItem(attribution, setting)),
    ),
    ...section(naming, 'layer.loaded', loaded),
    ...section(naming, 'notes.slips', slips),
  ];
}
