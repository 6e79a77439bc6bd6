import type { ExplanationItem, ExplanationSection } from '../views/explanation-view.ts';
import { colon } from '../views/messages.ts';
import { piecesText } from '../views/reading-participants.ts';
import type { UiLanguage } from '../views/ui-language.ts';
import { wrapText } from './terminal-text.ts';
import { visibleText } from './visible-text.ts';

export interface ExplanationTextOptions {
  readonly ui: UiLanguage;
  /** Columns of the terminal (80 unless given), at least 40 are used. */
  readonly width?: number;
}

function indented(text: string, columns: number, first: string): readonly string[] {
  const lines = wrapText(visibleText(text), columns - first.length);
  return lines.map((line, index) => `${index === 0 ? first : ' '.repeat(first.length)}${line}`);
}

function itemLines({ lead, fields }: ExplanationItem, ui: UiLanguage, columns: number): readonly string[] {
  return [
    ...indented(piecesText(lead), columns, '  '),
    ...fields.flatMap(({ label, pieces }) => indented(`${label}${colon(ui)}${piecesText(pieces)}`, columns, '      ')),
  ];
}

/**
 * The explanation of one character as text for a terminal; control characters of the report are written out.
 * @param heading where the character stands
 * @returns lines parted by `\n`, with one at the end
 */
export function renderExplanation(
  heading: string,
  sections: readonly ExplanationSection[],
  { ui, width = 80 }: ExplanationTextOptions,
): string {
  const columns = Math.max(width, 40);
  const lines = sections.flatMap(({ title, items }) => ['', title, ...items.flatMap((item) => itemLines(item, ui, columns))]);
  return `${[...indented(heading, columns, ''), ...lines].join('\n')}\n`;
}
