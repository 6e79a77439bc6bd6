import type { DocumentEntry } from '../views/crosscheck-view.ts';
import type { ListedGroup, ListedItem, ListedSection, ListingView } from '../views/listing-view.ts';
import { overTimeWord } from '../views/over-time-words.ts';
import type { UiLanguage } from '../views/ui-language.ts';
import type { TextOptions } from './reading-text.ts';
import { textWidth } from './terminal-text.ts';
import { type Block, block, emptyLine, layOut } from './text-block.ts';

/** Items of one group beyond these are counted. */
const mostItems = 12;

function documentBlock({ number, name, day, title }: DocumentEntry): Block {
  return block([name, day, title].filter((part) => part !== null).join(' · '), 'plain', 6, ` [${number}] `.padStart(6));
}

function itemBlocks({ says, holder, day, marks, document, words, address }: ListedItem): readonly Block[] {
  const note = marks.length > 0 ? ` (${marks.join(', ')})` : '';
  const head = [says, holder].filter((part) => part !== '').join(' — ');
  return [
    block(`${[head, day].filter(Boolean).join(' · ')} [${document}]${note}`, 'plain', 6, '    • '),
    block(`${words} ${address}`, 'faint', 6),
  ];
}

function groupBlocks({ label, verdict, isOpen, items }: ListedGroup, ui: UiLanguage): readonly Block[] {
  const rest = items.length - mostItems;
  return [
    block(verdict === null ? label : `${label} — ${verdict}`, isOpen ? 'warn' : 'plain', 4, '  '),
    ...items.slice(0, mostItems).flatMap(itemBlocks),
    ...(rest > 0 ? [block(overTimeWord(ui, 'moreTimes', { count: rest }), 'faint', 6, '      ')] : []),
  ];
}

/** The sections of a listing as lines of a terminal; also the last part of a cross-check. */
export function sectionBlocks(sections: readonly ListedSection[], ui: UiLanguage): readonly Block[] {
  return sections.flatMap(({ title, changes, groups }) => [
    emptyLine,
    block(title, 'strong'),
    ...changes.map((change) => block(change, 'warn', 4, '  ≠ ')),
    ...groups.flatMap((group) => groupBlocks(group, ui)),
  ]);
}

/**
 * A listing as text for a terminal or a file.
 * @param options `width` in columns (80 unless given); `color` adds bold, faint and one colour (off unless given)
 * @returns lines parted by `\n`, with one at the end
 */
export function renderListingText(view: ListingView, { width = 80, color = false }: TextOptions = {}): string {
  const columns = Math.max(width, 40);
  const headline = view.headline.join(' · ');
  const blocks = [
    block(view.title, 'strong'),
    block(headline),
    block('─'.repeat(Math.min(columns, textWidth(headline))), 'faint'),
    block(view.principle, 'faint'),
    emptyLine,
    ...view.documents.map(documentBlock),
    ...(view.sections.length === 0 ? [emptyLine, block(view.empty)] : sectionBlocks(view.sections, view.ui)),
  ];
  return `${blocks.flatMap((item) => layOut(item, columns, color)).join('\n')}\n`;
}
