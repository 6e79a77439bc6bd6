/**
 * The readable text of Markdown: paragraphs, headings and list items without their marks, separated by blank lines;
 * lines of one paragraph joined by a space, as Markdown reads them. Images and link targets are left out, code is
 * kept as it stands.
 * @example markdownText('# Un titre\n\nUn **mot** [ici](https://exemple.org).') // 'Un titre\n\nUn mot ici.'
 */
export function markdownText(markdown: string): string {
  const blocks: string[] = [];
  let paragraph: string[] = [];
  let fence = '';
  const flush = (): void => {
    blocks.push(inlineText(paragraph.join('\n')));
    paragraph = [];
  };
  for (const line of withoutComments(markdown).split(/\r\n|[\r\n]/u)) {
    const mark = fenceMark.exec(line)?.[1] ?? '';
    if (mark !== '' && mark.startsWith(fence)) {
      flush();
      fence = fence === '' ? mark : '';
    } else if (fence !== '') blocks.push(line.trim());
    else readLine(line, paragraph.length > 0, flush, (text) => paragraph.push(text));
  }
  flush();
  return blocks.filter((block) => block !== '').join('\n\n');
}

const fenceMark = /^ {0,3}(`{3,}|~{3,})/u;
const blockMarks = /^(?:[ \t]*>)+[ \t]?/u;
const listMark = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/u;
const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)/u;
const ruleOrUnderline = /^ {0,3}(?:=+[ \t]*|-+[ \t]*|(?:[-*_][ \t]*){3,})$/u;
const tableRule = /^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?[ \t]*)?$/u;
const linkTarget = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S+/u;

/** HTML comments are dropped; one that never ends is text. */
function withoutComments(markdown: string): string {
  const parts: string[] = [];
  let position = 0;
  for (;;) {
    const open = markdown.indexOf('<!--', position);
    const close = open < 0 ? -1 : markdown.indexOf('-->', open);
    if (close < 0) return [...parts, markdown.slice(position)].join('');
    parts.push(markdown.slice(position, open));
    position = close + 3;
  }
}

/** "Title ##" → "Title". */
function withoutClosingMarks(title: string): string {
  const words = title.trimEnd();
  const end = words.length - (/#*$/u.exec(words.slice(-6))?.[0].length ?? 0);
  return /^\s?$/u.test(words.slice(end - 1, end)) ? words.slice(0, end).trimEnd() : words;
}

/** One line outside code: ends the paragraph, begins another, or goes on with it. */
function readLine(line: string, inParagraph: boolean, flush: () => void, push: (text: string) => void): void {
  const quoted = line.replace(blockMarks, '');
  if (quoted.trim() === '' || ruleOrUnderline.test(quoted) || tableRule.test(quoted) || (!inParagraph && linkTarget.test(quoted))) {
    flush();
  } else if (heading.test(quoted)) {
    flush();
    push(withoutClosingMarks(quoted.replace(heading, '')));
    flush();
  } else {
    if (listMark.test(quoted)) flush();
    push(quoted.replace(listMark, ''));
  }
}

const escapable = '\\`*_{}[]()#+.!|<>~-';
const firstStandIn = 0xfdd0;
const lineEnd = '\uFDEF';

/**
 * A paragraph's text without inline marks; two spaces or a backslash at a line end keep that line end. Escaped signs
 * and kept line ends are noncharacters in between, which no text may hold.
 */
function inlineText(paragraph: string): string {
  return joinLines(paragraph)
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/gu, (_match, sign: string) => String.fromCharCode(firstStandIn + escapable.indexOf(sign)))
    .replace(/!\[[^\]\n]{0,500}\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500}){0,4}\)|\[[^\]\n]{0,500}\])/gu, '')
    .replace(/\[([^[\]\n]+)\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500}){0,4}\)|\[[^\]\n]{0,500}\])/gu, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/gu, '$1')
    .replace(/<\/?[a-z][^<>\n]{0,300}>/giu, '')
    .replace(/(?<!`)(`{1,3})(?!`)([^`\n]+)\1(?!`)/gu, '$2')
    .replace(strongMark, '$2')
    .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^_\n]*[^_\s])\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(strongMark, '$2')
    .replaceAll(lineEnd, '\n')
    .replace(/[\uFDD0-\uFDE6]/gu, (standIn) => escapable[standIn.charCodeAt(0) - firstStandIn] ?? '')
    .trim();
}

const strongMark = /(\*{1,3}|~~)(?=\S)([^*~\n]*[^*~\s])\1/gu;

/** Lines joined by a space, or by the stand-in for a line end that is meant. */
function joinLines(paragraph: string): string {
  const lines = paragraph.split('\n');
  const last = lines.pop() ?? '';
  return lines.map((line) => joinedLine(line)).join('') + last.trim();
}

function joinedLine(line: string): string {
  if (line.endsWith('\\')) return line.slice(0, -1).trim() + lineEnd;
  return line.trim() + (line.endsWith('  ') ? lineEnd : ' ');
}
