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

/** The parser makes a root and a body only where they are written. */
function withBody(html: string): string {
  const rooted = /<html[\s>]/iu.test(html) ? html : `<html>${html.replace(/<!doctype[^>]{0,300}>/giu, '')}</html>`;
  if (/<body[\s>]/iu.test(rooted)) return rooted;
  const before = /<\/head\s*>/iu.exec(rooted) ?? /<html[^>]*>/iu.exec(rooted);
  const start = before ? before.index + before[0].length : 0;
  return `${rooted.slice(0, start)}<body>${rooted.slice(start)}</body>`;
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

interface TreeLimits {
  readonly depth: number;
  readonly nodes: number;
  /** The depths of all nodes added up. */
  readonly depthSum: number;
}

/** True where the tree exceeds one of the limits. */
export function isTooComplex(root: DomNode, limits: TreeLimits): boolean {
  let nodes = 0;
  let depthSum = 0;
  let exceeded = false;
  walkTree(root, (_node, depth) => {
    nodes += 1;
    depthSum += depth;
    exceeded ||= depth > limits.depth || nodes > limits.nodes || depthSum > limits.depthSum;
    return !exceeded;
  });
  return exceeded;
}
