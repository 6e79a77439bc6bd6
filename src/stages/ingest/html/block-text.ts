import { type DomNode, walkTree } from './dom.ts';

const elementNode = 1;
const textNode = 3;

/** Elements that begin a paragraph of their own. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements whose content is no text of the article. */
const unread = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO FIGCAPTION CAPTION BUTTON SELECT TEXTAREA INPUT DIALOG'.split(
    ' ',
  ),
);

/**
 * The readable text under a node: one string for each block, white space within it collapsed, `<br>` as a line end,
 * two of them as the end of the block.
 * @param alsoUnread node names, in capitals, to leave out as well
 */
export function blockTexts(root: DomNode, alsoUnread: ReadonlySet<string> = new Set()): string[] {
  const texts: string[] = [];
  let current = '';
  const flush = (): void => {
    texts.push(...splitAtDoubleBreaks(current));
    current = '';
  };
  walkTree(
    root,
    (node) => {
      const name = node.nodeName.toUpperCase();
      if (node.nodeType === textNode) current += (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/gu, ' ');
      if (node.nodeType !== elementNode || unread.has(name) || alsoUnread.has(name))
        return node.nodeType !== elementNode && node.nodeType !== textNode;
      if (name === 'BR') current += '\n';
      if (blocks.has(name)) flush();
      return true;
    },
    (node) => {
      if (node.nodeType === elementNode && blocks.has(node.nodeName.toUpperCase())) flush();
    },
  );
  flush();
  return texts;
}

function splitAtDoubleBreaks(text: string): string[] {
  return text
    .split(/\n[ \n]*\n/u)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.replace(/ {2,}/gu, ' ').trim())
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((part) => part !== '');
}
