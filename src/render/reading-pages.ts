import { type EntityKind, entityKinds } from '../views/entities-view.ts';
import { message } from '../views/messages.ts';
import type { ReadingView } from '../views/reading-view.ts';
import type { UiLanguage } from '../views/ui-language.ts';
import { articleHtml, titleHtml } from './article-html.ts';
import { type Markup, markup } from './markup.ts';
import { pageShell } from './page-shell.ts';
import { reportedWords } from './reported-words.ts';

/** A page to write: its path below the output folder, with `/`, and its text, to be written as UTF-8. */
export interface RenderedPage {
  readonly path: string;
  readonly html: string;
}

export interface ReadingPagesOptions {
  /** Language of the pages' own words: the one that the views were built in. */
  readonly ui: UiLanguage;
}

/** Up to this many documents stand in one page; more get one page each and an index. */
export const onePageUpTo = 50;

/** A report in a list of reports, and where its link leads. */
interface Entry {
  readonly view: ReadingView;
  readonly target: string;
}

const legendLines = ['asserted', 'reported', 'negative', 'hedged', 'planned', 'interrogative'] as const;
const everyLayer = ['modality', 'attribution', 'loaded'] as const;
const listId = 'reports';

/** Who acts is shown from the start, the other kinds where the reader asks for them. */
function entityLayer(kind: EntityKind, ui: UiLanguage): Markup {
  const isShown = kind === 'actor' ? markup` checked` : null;
  return markup`<label><input type="checkbox" id="layer-${kind}"${isShown}> <span class="is-entity-${kind}">${message(ui, `layer.${kind}`)}</span></label>`;
}

/** What the page's script says itself. */
function panelWords(ui: UiLanguage): Markup {
  return markup` data-panel="${message(ui, 'panel.title')}" data-close="${message(ui, 'panel.close')}" data-register="${message(ui, 'panel.register')}"`;
}

/** A layer that no report of the page has anything in is not offered. */
function masthead(ui: UiLanguage, views: readonly ReadingView[], toIndex: string | null): Markup {
  const layers = everyLayer.filter((layer) => layer !== 'loaded' || views.some(({ loaded }) => loaded.length > 0));
  const spokenOf = new Set(views.flatMap(({ entities }) => entities.map(({ kind }) => kind)));
  const kinds = entityKinds.filter((kind) => spokenOf.has(kind));
  const back = toIndex === null ? null : markup` · <a href="${toIndex}">${message(ui, 'page.index')}</a>`;
  return markup`<p><span class="tool">${message(ui, 'page.tool')}</span>${message(ui, 'page.principle')}${back}</p>
<ul class="legend" aria-label="${message(ui, 'legend.title')}">${legendLines.map((line) => markup`<li class="line-${line}">${message(ui, `legend.${line}`)}</li>`)}</ul>
<fieldset class="layers"${kinds.length > 0 ? panelWords(ui) : null}><legend>${message(ui, 'page.layers')}</legend>${layers.map(
    (layer) => markup`<label><input type="checkbox" id="layer-${layer}" checked> ${message(ui, `layer.${layer}`)}</label>`,
  )}${kinds.map((kind) => entityLayer(kind, ui))}</fieldset>
<p class="hint">${message(ui, 'page.keys')}${kinds.length > 0 ? ` ${message(ui, 'page.entityKeys')}` : null}</p>`;
}

function titleWords(view: ReadingView): string {
  return view.header.title ?? message(view.ui, 'document.untitled');
}

/** The list of reports: title, outlet, day, and what was read. Claims stand only where their holders stand with them. */
function contents(entries: readonly Entry[], ui: UiLanguage): Markup {
  const title = message(ui, 'page.titleMany', { documents: entries.length });
  const items = entries.map(({ view, target }) => {
    const { header, lang, counts } = view;
    const outlet = header.outlet === null ? message(ui, 'document.noOutlet') : reportedWords(header.outlet, lang);
    const date = header.date ?? message(ui, 'document.noDate');
    return markup`<li><a href="${target}">${titleHtml(view)}</a> <span class="label">${outlet} · ${date} · ${counts.shortWords}</span></li>
`;
  });
  return markup`<h1 class="contents-title">${title}</h1>
<nav class="documents" id="${listId}" tabindex="-1" aria-label="${message(ui, 'page.documents')}"><ol>
${items}</ol></nav>
`;
}

function onePage(views: readonly ReadingView[], ui: UiLanguage): RenderedPage {
  const [first] = views;
  const alone = views.length === 1;
  const title = alone && first ? titleWords(first) : message(ui, 'page.titleMany', { documents: views.length });
  const opening = alone
    ? null
    : contents(
        views.map((view, index) => ({ view, target: `#d${index + 1}` })),
        ui,
      );
  const articles = views.map((view, index) =>
    articleHtml(view, { prefix: `d${index + 1}`, level: alone ? 1 : 2, list: alone ? null : `#${listId}` }),
  );
  return { path: 'index.html', html: pageShell({ ui, title, masthead: masthead(ui, views, null), main: [opening, articles] }) };
}

/** The index as a page under `documents/` reaches it. */
const indexPath = '../index.html';
const positionDigits = 6;

/** A path that says which document it is and holds nothing that a file system or a link could take amiss. */
export function documentPath(id: string, index: number): string {
  const name = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40);
  const number = String(index + 1).padStart(positionDigits, '0');
  return `documents/${[number, name].filter((part) => part !== '').join('-')}.html`;
}

/** The page of one report, which leads back to the index. */
export function documentPage(view: ReadingView, target: string, list = indexPath): RenderedPage {
  const main = articleHtml(view, { prefix: 'd1', level: 1, list });
  return { path: target, html: pageShell({ ui: view.ui, title: titleWords(view), masthead: masthead(view.ui, [view], list), main }) };
}

function indexPage(entries: readonly Entry[], ui: UiLanguage): RenderedPage {
  const title = message(ui, 'page.titleMany', { documents: entries.length });
  const top = markup`<p><span class="tool">${message(ui, 'page.tool')}</span>${message(ui, 'page.principle')}</p>`;
  return { path: 'index.html', html: pageShell({ ui, title, masthead: top, main: contents(entries, ui) }) };
}

/** Takes readings one after the other and gives each page as soon as it is complete. */
export interface ReadingPages {
  readonly add: (view: ReadingView) => readonly RenderedPage[];
  readonly finish: () => readonly RenderedPage[];
}

/**
 * Self-contained HTML pages of any number of readings: `index.html` with up to 50 documents, or one page for each
 * document under `documents/` and an index, for which only titles, outlets and figures stay in memory.
 * They load nothing, can be read without scripts, and show whatever stands in the input as inert text.
 * @example const pages = createReadingPages({ ui: 'fr' }); for (const view of views) write(pages.add(view)); write(pages.finish());
 */
export function createReadingPages({ ui }: ReadingPagesOptions): ReadingPages {
  const whole: ReadingView[] = [];
  const entries: Entry[] = [];
  const turnOut = (view: ReadingView): RenderedPage => {
    const target = documentPath(view.id, entries.length);
    entries.push({ view: { ...view, sentences: [], entities: [], loaded: [], slips: [], diagnostics: [] }, target });
    return documentPage(view, target);
  };
  return {
    add: (view) => {
      if (entries.length > 0) return [turnOut(view)];
      whole.push(view);
      return whole.length > onePageUpTo ? whole.splice(0).map(turnOut) : [];
    },
    finish: () => [entries.length > 0 ? indexPage(entries, ui) : onePage(whole, ui)],
  };
}

/**
 * All pages of readings at once, the index first.
 * @param views as `buildReadingView` gives them, in the language `ui`
 * @example for (const { path, html } of renderReadingPages(views, { ui: 'fr' })) await writeFile(join(folder, path), html)
 */
export function renderReadingPages(views: readonly ReadingView[], options: ReadingPagesOptions): readonly RenderedPage[] {
  const pages = createReadingPages(options);
  const documents = views.flatMap(pages.add);
  return [...pages.finish(), ...documents];
}
