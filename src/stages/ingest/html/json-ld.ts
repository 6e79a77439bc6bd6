import type { DomDocument } from './dom.ts';

/** What the structured data of a page says about its article. */
interface StructuredData {
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly url?: string;
  readonly lang?: string;
}

type JsonObject = Readonly<Record<string, unknown>>;

const mostNodes = 2000;
const articleType = /(?:Article|BlogPosting|Report|Reportage|Posting|LiveBlog)$/u;

/** The article described in the page's JSON-LD, also inside `@graph` and lists; malformed blocks are passed over. */
export function readStructuredData(document: DomDocument): StructuredData {
  const nodes = collectNodes(document);
  const article = nodes.find((node) => typesOf(node).some((type) => articleType.test(type)));
  if (!article) return {};
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node]] : [])),
  );
  const name = (value: unknown): string | undefined => nameOf(value, byId);
  return definedOnly({
    title: name(article.headline) ?? name(article.name),
    author: name(article.author) ?? name(article.creator),
    outlet: name(article.publisher) ?? name(article.sourceOrganization) ?? name(article.provider),
    date: name(article.datePublished) ?? name(article.dateCreated),
    url: addressOf(article.mainEntityOfPage) ?? addressOf(article.url),
    lang: name(article.inLanguage),
  });
}

/** Every object in the page's JSON-LD, in order, the enclosing ones first. */
function collectNodes(document: DomDocument): JsonObject[] {
  const nodes: JsonObject[] = [];
  const queue: unknown[] = [...document.querySelectorAll('script[type*="ld+json"]')].map((script) => parseBlock(script.textContent ?? ''));
  for (let index = 0; index < queue.length && index < mostNodes; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, mostNodes));
    else if (isObject(value)) {
      nodes.push(value);
      queue.push(...Object.values(value).filter((child) => typeof child === 'object'));
    }
  }
  return nodes;
}

/** Pages wrap the block in a comment or a CDATA section at times. */
function parseBlock(source: string): unknown {
  let block = source.trim();
  for (const mark of ['//', '<!--', '<![CDATA[']) if (block.startsWith(mark)) block = block.slice(mark.length).trim();
  for (const mark of ['-->', ']]>', '//']) if (block.endsWith(mark)) block = block.slice(0, -mark.length).trim();
  try {
    return JSON.parse(block);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: JsonObject): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

/** A name as JSON-LD writes it: a string, an object with a name, a reference to one, or a list of these. */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, JsonObject>): string | undefined {
  const names = [value].flat().flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (!isObject(item)) return [];
    const named = typeof item.name === 'string' ? item : byId.get(item['@id']);
    return typeof named?.name === 'string' ? [named.name] : [];
  });
  return names.length > 0 ? names.join(', ') : undefined;
}

function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isObject(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined;
}

/** The object without the fields that hold nothing. */
export function definedOnly(fields: { readonly [Name in keyof StructuredData]: string | undefined }): StructuredData {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value.trim() !== ''));
}
