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
  const unclosed = new Set<string>();
  let position = 0;
  while (position < html.length) {
    const open = html.indexOf('<', position);
    parts.push(html.slice(position, open < 0 ? html.length : open));
    if (open < 0) break;
    const tag = readTag(html, open, unclosed);
    if (tag.text !== '') parts.push(tag.text);
    position = tag.end;
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Where the mark-up that opens at `open` ends, and the text that stands for it.
 * @param unclosed names of elements known to have no closing tag any more: they are not looked for twice
 */
function readTag(html: string, open: number, unclosed: Set<string>): { readonly end: number; readonly text: string } {
  if (html.startsWith('<!--', open)) return { end: after(html, '-->', open + 4), text: '' };
  const name = /^\/?[a-z][a-z0-9]*/iu.exec(html.slice(open + 1, open + 24))?.[0].toLowerCase();
  if (name === undefined) return readOtherSign(html, open);
  const end = after(html, '>', open);
  if (unreadTag.test(name)) return { end: endOfElement(html, name, end, unclosed), text: '' };
  return { end, text: blockTag.test(name) ? '\n' : '' };
}

/** A declaration or instruction is dropped, any other "<" is text. */
function readOtherSign(html: string, open: number): { readonly end: number; readonly text: string } {
  const isDeclaration = /^[!?]/u.test(html.slice(open + 1, open + 2));
  return isDeclaration ? { end: after(html, '>', open), text: '' } : { end: open + 1, text: '<' };
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function endOfElement(html: string, name: string, from: number, unclosed: Set<string>): number {
  if (unclosed.has(name)) return from;
  const closing = new RegExp(`</${name}[^>]{0,200}>`, 'giu');
  closing.lastIndex = from;
  const match = closing.exec(html);
  if (match) return match.index + match[0].length;
  unclosed.add(name);
  return from;
}

/** Elements that need no closing tag, so that their number says nothing about depth. */
const unnested =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option)$/iu;

/** True where more elements stand open at once, or more tags are written, than the limits: an estimate that needs no parser. */
export function isTooComplexToParse(html: string, limits: { readonly depth: number; readonly tags: number }): boolean {
  let depth = 0;
  let tags = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})?/giu)) {
    tags += 1;
    if (match[2] !== undefined && !unnested.test(match[2])) depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limits.depth || tags > limits.tags) return true;
  }
  return false;
}
