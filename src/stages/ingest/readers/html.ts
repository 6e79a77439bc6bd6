import { extractArticle } from '../html/article-text.ts';
import { decodeEntities } from '../html/decode-entities.ts';
import { isTooComplex, parseDocument } from '../html/dom.ts';
import { type PageMetadata, readPageMetadata } from '../html/page-metadata.ts';
import { isTooComplexToParse, stripTags } from '../html/strip-tags.ts';
import type { Reader, ReaderContext, ReaderSource, ReadItem } from './reader.ts';
import { readWholeText } from './whole-text.ts';

/** HTML pages: the article's text, and what the page says about it. */
export const html: Reader = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml', 'shtml'],
  recognises: (head) =>
    /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-[^-])*-->\s*)*<(?:!doctype html|html|head|body|article|div|p|meta)[\s>]/iu.test(head),
  read: readHtml,
};

/** Deeper or larger than any press page: the time of the extraction grows faster than depth and number of nodes. */
const limits = { depth: 120, nodes: 50_000, depthSum: 500_000 };
const parseLimits = { depth: 1000, tags: 200_000 };

interface Article extends PageMetadata {
  readonly texts: readonly string[];
  readonly simplified: boolean;
}

async function* readHtml(source: ReaderSource, context: ReaderContext): AsyncGenerator<ReadItem> {
  const whole = await readWholeText(source, context, declaredEncoding);
  if (whole.kind === 'failed') {
    yield whole;
    return;
  }
  const file = source.path;
  const article = await readArticle(whole.text, context);
  if (article.texts.length === 0) {
    yield { kind: 'failed', problem: { code: 'RC-INGEST-009', details: { file } } };
    return;
  }
  const simplified = article.simplified ? [{ code: 'RC-INGEST-038', details: { file } } as const] : [];
  const record = {
    text: article.texts.join('\n\n'),
    sha256: whole.sha256,
    statements: [{ origin: 'page', fields: article.fields }] as const,
    problems: [...whole.problems, ...simplified],
  };
  yield { kind: 'record', record: article.dateline ? { ...record, dateline: article.dateline } : record };
}

function declaredEncoding(head: string): string | undefined {
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ?? /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1]
  );
}

async function readArticle(page: string, context: ReaderContext): Promise<Article> {
  if (isTooComplexToParse(page, parseLimits)) return { texts: await strippedTexts(page), fields: {}, simplified: true };
  const document = await parseDocument(page);
  if (isTooComplex(document.documentElement, limits)) return { texts: await strippedTexts(page), fields: {}, simplified: true };
  const metadata = readPageMetadata(document, context.datelines);
  return { ...metadata, texts: await extractArticle(document, metadata.fields.title), simplified: false };
}

/** The lines between the tags, entities decoded. */
async function strippedTexts(page: string): Promise<string[]> {
  const text = await decodeEntities(stripTags(page));
  return text.split('\n').filter((line) => line.trim() !== '');
}
