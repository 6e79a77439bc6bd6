import type { Span } from '../model/span.ts';

/** Widths between which text is wrapped by hand or by a mail program; longer lines are whole paragraphs. */
const shortestWrap = 40;
const longestWrap = 100;
const share = 0.9;

/**
 * The paragraphs of a text as trimmed spans, in text order: blocks between blank lines, and within a block every
 * line, except where the line end only wraps a sentence (text filled to a fixed width, or a line that breaks off
 * before a lower-case letter).
 * @example splitParagraphs('One.\n\nTwo.') // [{ start: 0, end: 4 }, { start: 6, end: 10 }]
 */
export function splitParagraphs(text: string): Span[] {
  const blocks = splitBlocks(text);
  const width = wrapWidth(text, blocks);
  return blocks.flatMap((lines) => joinWrappedLines(text, lines, width));
}

/** The non-blank lines, trimmed, grouped by the blank lines between them. */
function splitBlocks(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (const match of text.matchAll(/[^\r\n\v\f\u0085\u2028\u2029]+|\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu)) {
    const line = trimmedLine(match[0], match.index);
    if (line) block.push(line);
    else if (startsNewBlock(text, match.index)) {
      if (block.length > 0) blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function trimmedLine(line: string, offset: number): Span | undefined {
  const content = line.trim();
  if (content === '') return undefined;
  const start = offset + line.length - line.trimStart().length;
  return { start, end: start + content.length };
}

/** True at a line end or a blank line that follows another line end. */
function startsNewBlock(text: string, index: number): boolean {
  const before = text[index - 1];
  if (before === undefined || !/\s/u.test(before)) return false;
  return /[\r\n\v\f\u0085\u2028\u2029]/u.test(before);
}

/** The width a text is filled to, or 0 where its line ends are meant. */
function wrapWidth(text: string, blocks: readonly Span[][]): number {
  const width = longestLine(text, blocks);
  if (width < shortestWrap || width > longestWrap) return 0;
  let breaks = 0;
  let forced = 0;
  for (const lines of blocks) {
    for (let index = 1; index < lines.length; index += 1) {
      breaks += 1;
      if (wasForced(text, lines[index - 1]!, lines[index]!, width)) forced += 1;
    }
  }
  return breaks >= 2 && forced >= breaks * share ? width : 0;
}

/** The longest line that could have been broken: an address or a row of dashes has no space and runs over the width. */
function longestLine(text: string, blocks: readonly Span[][]): number {
  let longest = 0;
  for (const { start, end } of blocks.flat()) if (/\s/u.test(text.slice(start, end))) longest = Math.max(longest, end - start);
  return longest;
}

/** True where the next line's first word did not fit on this line any more. */
function wasForced(text: string, line: Span, next: Span, width: number): boolean {
  const firstWord = text.slice(next.start, next.end).search(/\s/u);
  const wordLength = firstWord < 0 ? next.end - next.start : firstWord;
  return line.end - line.start + 1 + wordLength > width;
}

function joinWrappedLines(text: string, lines: readonly Span[], width: number): Span[] {
  const paragraphs: Span[] = [];
  let previous: Span | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && previous && isSoftBreak(text, previous, line, width))
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
    previous = line;
  }
  return paragraphs;
}

function isSoftBreak(text: string, line: Span, next: Span, width: number): boolean {
  if (width > 0 && wasForced(text, line, next, width)) return true;
  if (line.end - line.start < shortestWrap) return false;
  return /[\p{L}\p{N},’'-]$/u.test(text.slice(line.end - 2, line.end)) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}
