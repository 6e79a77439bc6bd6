import type { AddressedWords, CrosscheckView, DocumentEntry, EventEntry, FieldEntry, ValueEntry } from '../views/crosscheck-view.ts';
import { crosscheckWord } from '../views/crosscheck-words.ts';
import { colon } from '../views/messages.ts';
import { overTimeWord } from '../views/over-time-words.ts';
import type { UiLanguage } from '../views/ui-language.ts';
import { sectionBlocks } from './listing-text.ts';
import type { TextOptions } from './reading-text.ts';
import { textWidth } from './terminal-text.ts';
import { type Block, block, emptyLine, layOut } from './text-block.ts';

/** So many sentences of a list are shown; the rest is counted. */
const mostListed = 40;
const marks = (numbers: readonly number[]): string => numbers.map((number) => `[${number}]`).join('');

function documentBlock({ number, name, day, title, copies }: DocumentEntry): Block {
  const lead = ` [${number}] `.padStart(6);
  const words = [name, ...(day === null ? [] : [day]), ...(title === null ? [] : [title]), ...copies];
  return block(words.join(' · '), copies.length > 0 ? 'faint' : 'plain', 6, lead);
}

/** A value with who gives it; under it, the words and where they stand. */
function valueBlocks({ value, holder, marks: said, told }: ValueEntry): readonly Block[] {
  const note = said.length > 0 ? ` (${said.join(', ')})` : '';
  const numbers = marks([...new Set(told.map(({ document }) => document))]);
  return [
    block(`${value}${note} — ${holder} ${numbers}`, 'plain', 8, '      • '),
    ...told.map(({ words, address }) => block(`“${words}” ${address}`, 'faint', 8)),
  ];
}

/** Fields on which nobody differs take a line for each value; the words themselves stand where reports differ or replace each other. */
function fieldBlocks(field: FieldEntry, ui: UiLanguage): readonly Block[] {
  const { label, verdict, verdictLabel, values, silent } = field;
  if (!isWorthShowing(field)) return [];
  const silence = silent.length > 0 ? ` · ${crosscheckWord(ui, 'silent', { documents: marks(silent) })}` : '';
  const isOpen = verdict === 'conflict' || verdict === 'update';
  return [
    block(`${label}${colon(ui)}${verdictLabel}${silence}`, isOpen ? 'warn' : 'plain', 4, '    '),
    ...values.flatMap(isOpen ? valueBlocks : shortValueBlocks),
  ];
}

/** That everybody says an act and says it done goes without saying. */
function isWorthShowing({ field, verdict }: FieldEntry): boolean {
  return (field !== 'outcome' && field !== 'polarity') || verdict === 'conflict' || verdict === 'update';
}

function shortValueBlocks({ value, holder, marks: said, told }: ValueEntry): readonly Block[] {
  const note = said.length > 0 ? ` (${said.join(', ')})` : '';
  const addresses = told.map(({ document, address }) => `[${document}] ${address}`).join(' ');
  return [block(`${value}${note} — ${holder} ${addresses}`, 'faint', 8, '      • ')];
}

function eventBlocks(event: EventEntry, ui: UiLanguage): readonly Block[] {
  return [
    emptyLine,
    block(`${event.title} ${marks(event.documents)}`, 'strong'),
    block(event.originsLine, 'plain', 2, '  '),
    ...event.origins.map(({ holder, documents, isCounted }) =>
      block(
        `${holder} ${marks(documents)}${isCounted ? '' : ` · ${crosscheckWord(ui, 'notIdentified')}`}`,
        isCounted ? 'plain' : 'faint',
        6,
        '    ◦ ',
      ),
    ),
    ...event.fields.flatMap((field) => fieldBlocks(field, ui)),
    ...event.parts.map(({ title }) => block(`${crosscheckWord(ui, 'parts')}${colon(ui)}${title}`, 'plain', 4, '    ')),
    ...event.plans.map((plan) => block(`${crosscheckWord(ui, 'announced')}${colon(ui)}${plan.words} ${plan.address}`, 'faint', 4, '    ')),
    ...event.similar.map(({ title, why }) => block(`${crosscheckWord(ui, 'notMerged')}${colon(ui)}${title}: ${why}`, 'faint', 4, '    ')),
  ];
}

function listBlocks(title: string, entries: readonly AddressedWords[], ui: UiLanguage): readonly Block[] {
  if (entries.length === 0) return [];
  const rest = entries.length - mostListed;
  return [
    emptyLine,
    block(`${title} (${entries.length})`, 'strong'),
    ...entries
      .slice(0, mostListed)
      .map(({ document, words, address }) => block(`${words} ${address}`, 'plain', 6, ` [${document}] `.padStart(6))),
    ...(rest > 0 ? [block(crosscheckWord(ui, 'more', { count: rest }), 'faint', 6, '      ')] : []),
  ];
}

function overTimeBlocks({ overTime, moreOverTime, ui }: CrosscheckView): readonly Block[] {
  if (overTime.length === 0) return [];
  return [
    emptyLine,
    block(overTimeWord(ui, 'overTimeTitle'), 'strong'),
    block(overTimeWord(ui, 'relationsPrinciple'), 'faint'),
    ...sectionBlocks(overTime, ui),
    ...(moreOverTime > 0 ? [block(overTimeWord(ui, 'moreSections', { count: moreOverTime }), 'faint')] : []),
  ];
}

/**
 * A cross-check as text for a terminal or a file: what several reports tell, field by field with who says it and where; then what one tells alone.
 * @param options `width` in columns (80 unless given); `color` adds bold, faint and one colour (off unless given)
 * @returns lines parted by `\n`, with one at the end
 */
export function renderCrosscheckText(view: CrosscheckView, { width = 80, color = false }: TextOptions = {}): string {
  const columns = Math.max(width, 40);
  const { ui } = view;
  const headline = view.headline.join(' · ');
  const blocks = [
    block(headline, 'strong'),
    block('─'.repeat(Math.min(columns, textWidth(headline))), 'faint'),
    block(crosscheckWord(ui, 'principle'), 'faint'),
    ...view.notes.map((note) => block(note, 'warn')),
    emptyLine,
    ...view.documents.map(documentBlock),
    ...(view.events.length === 0
      ? [emptyLine, block(crosscheckWord(ui, 'noShared'))]
      : view.events.flatMap((event) => eventBlocks(event, ui))),
    ...overTimeBlocks(view),
    ...listBlocks(crosscheckWord(ui, 'aloneTitle'), view.alone, ui),
    ...listBlocks(crosscheckWord(ui, 'plansTitle'), view.plans, ui),
    ...listBlocks(crosscheckWord(ui, 'deniedTitle'), view.denied, ui),
  ];
  return `${blocks.flatMap((item) => layOut(item, columns, color)).join('\n')}\n`;
}
