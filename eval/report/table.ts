/** A cell: text is set to the left in the first column, everything else to the right. */
export type Cell = string | number | undefined;

/**
 * Lays rows out under their headings, columns as wide as their widest cell; an undefined cell is a dash.
 * @param gap what stands between two columns
 * @returns one line per row, without spaces at its end, after the headings and a rule
 * @example formatTable(['part', 'LAS'], [['dev', '88.1']]) // ['part   LAS', '──────────', 'dev   88.1']
 */
export function formatTable(headings: readonly string[], rows: readonly (readonly Cell[])[], gap = '  '): string[] {
  const texts = rows.map((row) => headings.map((_, column) => cellText(row[column])));
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...texts.map((row) => row[column]!)].map((text) => [...text].length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => pad(text, widths[column]!, column > 0))
      .join(gap)
      .trimEnd();
  const width = widths.reduce((sum, own) => sum + own, 0) + gap.length * (widths.length - 1);
  return [line(headings), '─'.repeat(width), ...texts.map(line)];
}

function cellText(cell: Cell): string {
  return cell === undefined ? '–' : String(cell);
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - [...text].length);
  return right ? space + text : text + space;
}

/** Parts of a whole in per cent, one decimal; undefined of nothing. */
export function percent(part: number, whole: number): string | undefined {
  return whole === 0 ? undefined : ((100 * part) / whole).toFixed(1);
}

/** Breaks a text at spaces into lines of at most `width` characters, all indented alike; a longer word stands alone. */
export function wrapLines(text: string, indent = '', width = 80): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(indent + word);
  }
  return lines;
}
