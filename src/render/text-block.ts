import { wrapText } from './terminal-text.ts';
import { visibleText } from './visible-text.ts';

type Style = 'plain' | 'strong' | 'faint' | 'warn';

const escapeCodes: Readonly<Record<Style, readonly [string, string]>> = {
  plain: ['', ''],
  strong: ['\u001b[1m', '\u001b[22m'],
  faint: ['\u001b[2m', '\u001b[22m'],
  warn: ['\u001b[33m', '\u001b[39m'],
};

/** A line of the page before it is wrapped: its text, how far it is set in, and what stands before its first line. */
export interface Block {
  readonly text: string;
  readonly style: Style;
  readonly lead: string;
  readonly indent: number;
}

/** A line of the page. */
export const block = (text: string, style: Style = 'plain', indent = 0, lead = ''): Block => ({ text, style, indent, lead });
export const emptyLine = block('');

/** The lines of a block in a terminal of so many columns; control characters are written out. */
export function layOut({ text, style, indent, lead }: Block, width: number, color: boolean): readonly string[] {
  const [on, off] = color ? escapeCodes[style] : escapeCodes.plain;
  const lines = wrapText(visibleText(text), width - indent);
  if (lines.length === 0) return [lead.trimEnd()];
  return lines.map((line, index) => `${index === 0 ? lead.padEnd(indent) : ' '.repeat(indent)}${on}${line}${off}`);
}
