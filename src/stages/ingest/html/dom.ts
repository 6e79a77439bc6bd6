/** What is used of a DOM node: the compiler's own DOM types stay out of a program that runs in Node. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly getAttribute: (name: string) => string | null;
  readonly closest: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
  readonly remove: () => void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly body: DomElement;
}

/** Parses HTML into a document with a body. Scripts are not run and nothing is fetched. */
export async function parseDocument(html: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(withBody(html)) as unknown as { document: DomDocument };
  return document;
}

/** The parser makes a body only where it is written. */
function withBody(html: string): string {
  if (/<body[\s>]/iu.test(html)) return html;
  const headEnd = /<\/head\s*>/iu.exec(html);
  if (headEnd) return `${html.slice(0, headEnd.index)}${headEnd[0]}<body>${html.slice(headEnd.index + headEnd[0].length)}</body>`;
  return `<html><body>${html.replace(/<!doctype[^>]*>|<\/?html[^>]*>/giu, '')}</body></html>`;
}

/**
 * Walks a tree in document order without recursion, so that no depth overflows the stack.
 * @param enter called before a node's children; false skips them
 * @param leave called after an element's children, also where they were skipped
 */
export function walkTree(root: DomNode, enter: (node: DomNode, depth: number) => boolean, leave: (node: DomNode) => void = () => {}): void {
  let node: DomNode | null = root;
  let depth = 0;
  while (node) {
    const inside: DomNode | null = enter(node, depth) ? node.firstChild : null;
    if (inside) {
      node = inside;
      depth += 1;
      continue;
    }
    leave(node);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode ?? root;
      depth -= 1;
      leave(node);
    }
    node = node === root ? null : node.nextSibling;
  }
}

/** The deepest nesting and the number of nodes, counted up to the limits. */
export function isTooComplex(root: DomNode, limits: { readonly depth: number; readonly nodes: number }): boolean {
  let nodes = 0;
  let exceeded = false;
  walkTree(root, (_node, depth) => {
    nodes += 1;
    exceeded ||= depth > limits.depth || nodes > limits.nodes;
    return !exceeded;
  });
  return exceeded;
}
