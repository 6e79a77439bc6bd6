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
  for (const line of markdown.replace(comment, '').split(/\r\n|[\r\n]/u)) {
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

const comment = /<!--(?:[^-]|-(?!->))*-->/gu;
const fenceMark = /^ {0,3}(`{3,}|~{3,})/u;
const blockMarks = /^(?:[ \t]*>)+[ \t]?/u;
const listMark = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/u;
const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)/u;
const ruleOrUnderline = /^ {0,3}(?:=+|-+|(?:[-*_][ \t]*){3,})[ \t]*$/u;
const tableRule = /^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?[ \t]*)?$/u;
const linkTarget = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S+/u;

/** One line outside code: ends the paragraph, begins another, or goes on with it. */
function readLine(line: string, inParagraph: boolean, flush: () => void, push: (text: string) => void): void {
  const quoted = line.replace(blockMarks, '');
  if (quoted.trim() === '' || ruleOrUnderline.test(quoted) || tableRule.test(quoted) || (!inParagraph && linkTarget.test(quoted))) {
    flush();
  } else if (heading.test(quoted)) {
    flush();
    push(quoted.replace(heading, '').replace(/[ \t]+#+[ \t]*$/u, ''));
    flush();
  } else {
    if (listMark.test(quoted)) flush();
    push(quoted.replace(listMark, ''));
  }
}

/** A paragraph's text without inline marks; two spaces or a backslash at a line end keep that line end. */
function inlineText(paragraph: string): string {
  return paragraph
    .replace(/(?: {2,}|\\)\n[ \t]*/gu, '\u0000')
    .replace(/[ \t]*\n[ \t]*/gu, ' ')
    .replaceAll('\u0000', '\n')
    .replace(/!\[[^\]\n]*\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])/gu, '')
    .replace(/\[([^[\]\n]+)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])/gu, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/gu, '$1')
    .replace(/<\/?[a-z][^<>\n]{0,300}>/giu, '')
    .replace(/(`+)([^`\n]+)\1/gu, '$2')
    .replace(/(\*{1,3}|~~)(?=\S)([^*~\n]*[^*~\s])\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}\\])(_{1,3})(?=\S)([^_\n]*[^_\s])\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(\*{1,3}|~~)(?=\S)([^*~\n]*[^*~\s])\1/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/gu, '$1')
    .trim();
}
