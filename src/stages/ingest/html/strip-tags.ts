/** Tags at which a new paragraph begins. */
const blockTag =
  /^\/?(?:address|article|blockquote|body|br|center|dd|div|dl|dt|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|t(?:able|d|h|r)|ul)$/iu;

/** Elements whose content is dropped with them. */
const unreadTag = /^(?:script|style|noscript|template|head|title|svg|figcaption|nav|textarea|iframe|button)$/iu;

/**
 * The text between the tags, for pages no parser should be asked to read: one pass over the characters, whatever the
 * nesting. Block tags become line ends, entities are left as they are.
 */
export function stripTags(html: string): string {
  const parts: string[] = [];
  let position = 0;
  while (position < html.length) {
    const open = html.indexOf('<', position);
    parts.push(html.slice(position, open < 0 ? html.length : open));
    if (open < 0) break;
    const tag = readTag(html, open);
    if (tag.text !== '') parts.push(tag.text);
    position = tag.end;
  }
  return parts
    .join('')
    .replace(/[ \t\r\f]*\n[ \t\r\f\n]*/gu, '\n')
    .trim();
}

/** Where the mark-up that opens at `open` ends, and the text that stands for it. */
function readTag(html: string, open: number): { readonly end: number; readonly text: string } {
  if (html.startsWith('<!--', open)) return { end: after(html, '-->', open + 4), text: '' };
  const name = /^\/?[a-z][a-z0-9]*/iu.exec(html.slice(open + 1, open + 24))?.[0];
  if (name === undefined)
    return /^[!?]/u.test(html.slice(open + 1, open + 2)) ? { end: after(html, '>', open), text: '' } : { end: open + 1, text: '<' };
  const end = after(html, '>', open);
  if (unreadTag.test(name)) return { end: endOfElement(html, name, end), text: '' };
  return { end, text: blockTag.test(name) ? '\n' : '' };
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function endOfElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^>]*>`, 'giu');
  closing.lastIndex = from;
  const match = closing.exec(html);
  return match ? match.index + match[0].length : from;
}

/** Elements that need no closing tag, so that their number says nothing about depth. */
const unnested =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option)$/iu;

/** True where more elements stand open at once than `limit`: an estimate that needs no parser. */
export function isNestedDeeperThan(html: string, limit: number): boolean {
  let depth = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
    if (unnested.test(match[2]!)) continue;
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limit) return true;
  }
  return false;
}
