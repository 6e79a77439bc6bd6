import { announcedDate, type Dateline } from '../dateline.ts';
import type { DatelinePack } from '../pack.ts';
import { machineWrittenDays } from '../publication-date.ts';
import type { StatedFields } from '../statement.ts';
import { canonicalLanguage, isWebAddress } from '../value-checks.ts';
import { blockTexts } from './block-text.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { definedOnly, readStructuredData } from './json-ld.ts';

/** What a page says about its article; `dateline` only where no machine-written date is found. */
export interface PageMetadata {
  readonly fields: StatedFields;
  readonly dateline?: Dateline;
}

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'publication-date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'citation_publication_date',
];
const headBlocks = 60;

/** Title, author, outlet, address, date and language as the page's JSON-LD, meta elements, `<time>` and words state them. */
export function readPageMetadata(document: DomDocument, datelines: readonly DatelinePack[]): PageMetadata {
  const meta = readMeta(document);
  const structured = readStructuredData(document);
  const outlet = structured.outlet ?? meta.get('og:site_name') ?? meta.get('application-name');
  const fields: StatedFields = definedOnly({
    title: cleaned(structured.title ?? meta.get('og:title') ?? heading(document) ?? titleElement(document, outlet)),
    author: cleaned(structured.author ?? authorName(meta) ?? textOf(document, '[rel="author"], [itemprop="author"]')),
    outlet: cleaned(outlet),
    url: [canonicalLink(document), meta.get('og:url'), structured.url].find((address) => address !== undefined && isWebAddress(address)),
    date: machineDate(document, meta, structured.date),
    lang: pageLanguage(document, structured.lang ?? meta.get('og:locale') ?? meta.get('content-language')),
  });
  const dateline = fields.date === undefined ? visibleDate(document, datelines) : undefined;
  return dateline ? { fields, dateline } : { fields };
}

/** Meta elements by name, property or itemprop in lower case; the first of a name counts. */
function readMeta(document: DomDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content !== '' && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

function machineDate(document: DomDocument, meta: ReadonlyMap<string, string>, structured: string | undefined): string | undefined {
  const candidates = [structured, ...dateNames.map((name) => meta.get(name)), ...timeElements(document)];
  return candidates.find((date) => date !== undefined && machineWrittenDays(date) !== undefined);
}

/** `datetime` of the elements that tell when the article came out, the plainest first; never of an update. */
function timeElements(document: DomDocument): string[] {
  const times = [...document.querySelectorAll('time[datetime], [itemprop="datePublished"][content]')].filter((time) => !isUpdate(time));
  const marked = times.filter((time) => time.getAttribute('itemprop') === 'datePublished' || time.getAttribute('pubdate') !== null);
  const inArticle = times.filter((time) => time.closest('article, main, header') && !time.closest('aside, nav, footer, li'));
  return [...marked, ...inArticle].flatMap((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? []);
}

function isUpdate(time: DomElement): boolean {
  return /modif|updat/iu.test(`${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''}`);
}

function visibleDate(document: DomDocument, datelines: readonly DatelinePack[]): Dateline | undefined {
  for (const block of blockTexts(document.body, new Set(['NAV', 'ASIDE'])).slice(0, headBlocks)) {
    for (const line of block.split(/\n| [|•·–] /u)) {
      const dateline = announcedDate(line, datelines);
      if (dateline?.days) return dateline;
    }
  }
  return undefined;
}

function canonicalLink(document: DomDocument): string | undefined {
  return first(document, 'link[rel="canonical"]')?.getAttribute('href')?.trim();
}

/** `article:author` often holds the address of a profile instead of a name. */
function authorName(meta: ReadonlyMap<string, string>): string | undefined {
  return ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl']
    .map((name) => meta.get(name))
    .find((name) => name !== undefined && !isWebAddress(name));
}

function pageLanguage(document: DomDocument, stated: string | undefined): string | undefined {
  const tags = [document.documentElement.getAttribute('lang'), document.documentElement.getAttribute('xml:lang'), stated];
  for (const tag of tags) {
    const language = tag ? canonicalLanguage(tag) : undefined;
    if (language !== undefined) return language;
  }
  return undefined;
}

/** The page's heading, where it has only one. */
function heading(document: DomDocument): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? headings[0]?.textContent || undefined : undefined;
}

/** The title element without the outlet's name that pages put behind it. */
function titleElement(document: DomDocument, outlet: string | undefined): string | undefined {
  const title = cleaned(first(document, 'title')?.textContent ?? undefined);
  if (title === undefined || outlet === undefined) return title;
  const parts = title.split(/ [|–—-] /u);
  return parts.length > 1 && parts.at(-1) === outlet ? parts.slice(0, -1).join(' – ') : title;
}

function textOf(document: DomDocument, selector: string): string | undefined {
  return first(document, selector)?.textContent || undefined;
}

function first(document: DomDocument, selector: string): DomElement | undefined {
  return [...document.querySelectorAll(selector)][0];
}

function cleaned(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim() || undefined;
}
