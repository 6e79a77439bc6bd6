import { blockTexts } from './block-text.ts';
import { type DomDocument, parseDocument } from './dom.ts';

/** Elements that hold no article text in any page, and must not reach the extraction. */
const inert =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, figcaption, caption, dialog, form, link, meta';

/** Class names by which pages mark captions and credits that stand outside `<figcaption>`. */
const captions =
  '[class~="caption"], [class~="wp-caption-text"], [class~="legende"], [class~="legend"], [class~="credit"], [class~="photo-credit"]';

/**
 * The paragraphs and headings of the article in a page, without navigation, captions and the title itself. The
 * document is used up by it.
 * @param title left out where a block is nothing else
 */
export async function extractArticle(document: DomDocument, title: string | undefined): Promise<string[]> {
  for (const element of [...document.querySelectorAll(inert), ...document.querySelectorAll(captions)]) element.remove();
  const whole = blockTexts(document.body, new Set(['NAV', 'HEADER', 'FOOTER', 'ASIDE']));
  const content = await articleContent(document);
  const article = content === undefined ? [] : blockTexts((await parseDocument(`<html><body>${content}</body></html>`)).body);
  const texts = article.length > 0 ? article : whole;
  return texts.filter((text) => !isTitle(text, title));
}

/** The article's HTML as defuddle finds it. It is asked for no address and may fetch nothing. */
async function articleContent(document: DomDocument): Promise<string | undefined> {
  const Extraction = await loadExtraction();
  const page = Object.assign(document, { styleSheets: [] });
  try {
    return new Extraction(page, { url: 'about:blank', useAsync: false, removeImages: true }).parse().content;
  } catch {
    return undefined;
  }
}

type Extraction = new (document: DomDocument, options: object) => { readonly parse: () => { readonly content: string } };

/** The package's CommonJS build exports the class itself as the default. */
async function loadExtraction(): Promise<Extraction> {
  const loaded: unknown = await import('defuddle');
  return (loaded as { readonly default: Extraction }).default;
}

function isTitle(text: string, title: string | undefined): boolean {
  return title !== undefined && folded(text) === folded(title);
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
