import { severityWords } from '../views/claim-words.ts';
import type { EntityGroupView } from '../views/entities-view.ts';
import { colon, message } from '../views/messages.ts';
import type { ClaimView, ParticipantView, Piece, ReadingView, SentenceView } from '../views/reading-view.ts';
import { textWidth } from './terminal-text.ts';
import { type Block, block, emptyLine, layOut } from './text-block.ts';

export interface TextOptions {
  /** Columns of the terminal, at least 40 are used. */
  readonly width?: number;
  /** The caller decides, from the terminal and NO_COLOR. */
  readonly color?: boolean;
}

const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
const names = (participants: readonly ParticipantView[]): string => participants.map(({ pieces }) => joined(pieces)).join(', ');

/** Objects by their names; with their roles where there are several kinds, so that nobody mistakes giver for gift. */
function objectWords({ objects }: ClaimView, ui: ReadingView['ui']): string {
  const kinds = new Set(objects.map(({ role }) => role));
  if (kinds.size < 2) return names(objects);
  return [...kinds]
    .map((kind) =>
      labelled(
        objects.filter(({ role }) => role === kind),
        ui,
      ),
    )
    .join('; ');
}

function labelled(participants: readonly ParticipantView[], ui: ReadingView['ui']): string {
  return `${participants[0]!.label}${colon(ui)}${names(participants)}`;
}

function circumstances(claim: ClaimView, ui: ReadingView['ui']): string {
  const field = (label: string, words: string): string => `${label}${colon(ui)}${words}`;
  return [
    ...(claim.kindWords === null ? [] : [claim.kindWords]),
    ...claim.circumstances.map((participant) => labelled([participant], ui)),
    ...(claim.time && !claim.time.isUndated ? [field(message(ui, 'claim.time'), joined(claim.time.pieces))] : []),
    ...(claim.quantities.length > 0
      ? [field(message(ui, 'claim.quantities'), claim.quantities.map(({ pieces }) => joined(pieces)).join(', '))]
      : []),
    ...claim.verification.map(({ words }) => words),
  ].join(' · ');
}

function claimBlocks(claim: ClaimView, ui: ReadingView['ui']): readonly Block[] {
  const marks = claim.marks.length > 0 ? `[${claim.marks.join(', ')}] ` : '';
  const line = [names(claim.subjects), claim.trigger.text, objectWords(claim, ui)].filter((words) => words !== '').join(' — ');
  const around = circumstances(claim, ui);
  const quote = claim.quote === 'direct' && claim.quoteWords !== null ? [claim.quoteWords] : [];
  const says = [`${message(ui, 'chain.says')}${colon(ui)}${claim.chainWords}`, ...quote, claim.certaintyWords].join(' · ');
  return [
    block(marks + line, 'plain', 7, '     • '),
    ...(around === '' ? [] : [block(around, 'plain', 7)]),
    block(says, claim.certainty === 'sure' ? 'faint' : 'warn', 7),
  ];
}

/** The loaded words of a sentence, each with its technique and its neutral wording. */
function loadedBlocks({ segments }: SentenceView, { loaded, ui }: ReadingView): readonly Block[] {
  const marked = new Set(segments.flatMap(({ marks }) => marks.flatMap(({ id, kind }) => (kind === 'loaded' ? [id] : []))));
  if (marked.size === 0) return [];
  return loaded.filter(({ id }) => marked.has(id)).map(({ text, words }) => block(`${text}${colon(ui)}${words}`, 'faint', 7, '     ~ '));
}

function sentenceBlocks(sentence: SentenceView, view: ReadingView): readonly Block[] {
  const { ui } = view;
  const text = sentence.segments.map((segment) => segment.text).join('');
  const number = sentence.index === null ? '' : String(sentence.index + 1);
  return [
    emptyLine,
    block(text, 'strong', 5, `${number.padStart(3)}  `),
    ...sentence.claims.flatMap((claim) => claimBlocks(claim, ui)),
    ...(sentence.silent === null ? [] : [block(sentence.silent, 'faint', 7, '     · ')]),
    ...loadedBlocks(sentence, view),
  ];
}

function headerBlocks({ header, counts, ui, lang }: ReadingView): readonly Block[] {
  const date = header.date === null ? message(ui, 'document.noDate') : `${header.date} (${header.dateBasisWords})`;
  const author = header.author === null ? [] : [message(ui, 'document.author', { author: header.author })];
  return [
    block(header.title ?? message(ui, 'document.untitled'), 'strong'),
    block([header.outlet ?? message(ui, 'document.noOutlet'), ...author, date, lang].join(' · ')),
    ...(header.url === null ? [] : [block(header.url, 'faint')]),
    block(counts.words, 'faint'),
  ];
}

/** So many entities of a kind are listed; the rest is counted. */
const mostListed = 12;

function groupBlocks({ title, entities }: EntityGroupView, ui: ReadingView['ui']): readonly Block[] {
  const rest = entities.length - mostListed;
  return [
    emptyLine,
    block(title, 'strong'),
    ...entities.slice(0, mostListed).map(({ title: name, summary }) => {
      return block(joined(name) + (summary.length === 0 ? '' : ` — ${joined(summary)}`), 'plain', 4, '  - ');
    }),
    ...(rest > 0 ? [block(message(ui, 'register.more', { count: rest }), 'faint', 4, '  - ')] : []),
  ];
}

function registerBlocks({ entities, ui }: ReadingView): readonly Block[] {
  if (entities.length === 0) return [];
  return [emptyLine, block('─'.repeat(12), 'faint'), ...entities.flatMap((group) => groupBlocks(group, ui))];
}

function noteBlocks({ slips, diagnostics, ui }: ReadingView): readonly Block[] {
  const notes = [
    ...diagnostics.map(({ code, severity, words }) => `${severityWords[severity][ui]} ${code}${colon(ui)}${words}`),
    ...slips.map(({ text, words }) => `${text}${colon(ui)}${words}`),
  ];
  if (notes.length === 0) return [];
  return [emptyLine, block(message(ui, 'notes.title'), 'strong'), ...notes.map((note) => block(note, 'plain', 2, '- '))];
}

/**
 * One reading as text for a terminal or a file: each sentence with its number, its claims under it,
 * and for each claim who says so. Control characters of the report are written out, never sent to the terminal.
 * @param options `width` in columns (80 unless given); `color` adds bold, faint and one colour (off unless given)
 * @returns lines parted by `\n`, with one at the end
 * @example process.stdout.write(renderText(buildReadingView(reading, { ui: 'en' }), { width: 100 }))
 */
export function renderText(view: ReadingView, { width = 80, color = false }: TextOptions = {}): string {
  const columns = Math.max(width, 40);
  const header = headerBlocks(view);
  const rule = '─'.repeat(Math.min(columns, Math.max(...header.map(({ text }) => textWidth(text)))));
  const blocks = [
    ...header,
    block(rule, 'faint'),
    ...view.sentences.flatMap((sentence) => sentenceBlocks(sentence, view)),
    ...registerBlocks(view),
    ...noteBlocks(view),
  ];
  return `${blocks.flatMap((item) => layOut(item, columns, color)).join('\n')}\n`;
}
