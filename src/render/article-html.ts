import { severityWords } from '../views/claim-words.ts';
import { colon, message } from '../views/messages.ts';
import type { ClaimView, HeaderView, ReadingView, Segment, SentenceView } from '../views/reading-view.ts';
import { type ClaimSetting, claimHtml } from './claim-html.ts';
import { type Fragment, joinFragments, type Markup, markup } from './markup.ts';
import { registerHtml } from './register-html.ts';
import { langAttribute, reportedText, reportedWords } from './reported-words.ts';

/** What a segment's marks are looked up in. */
interface ArticleSetting extends ClaimSetting {
  readonly claims: ReadonlyMap<string, ClaimView>;
  /** Mentions of entities by their id: the entity that they stand for. */
  readonly mentions: ReadonlyMap<string, string>;
  /** Tooltips of loaded words and slips, by id. */
  readonly notes: ReadonlyMap<string, string>;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** Claims whose trigger begins with this segment get the place here that their predicate links to. */
function wordAnchors(segment: Segment, triggered: readonly ClaimView[], prefix: string): readonly Fragment[] {
  const beginning = triggered.filter((claim) => claim.trigger.start === segment.start);
  return beginning.map((claim) => markup`<span id="${prefix}-${claim.id}-words"></span>`);
}

/** The mentions that a stretch belongs to, the shortest first, each with its entity: `d1-m3 d1-actor-0`. */
function mentionsAttribute(marked: readonly string[], { mentions, prefix }: ArticleSetting): Fragment {
  const pairs = marked.flatMap((id) => (mentions.has(id) ? [`${prefix}-${id}/${prefix}-${mentions.get(id)}`] : []));
  return pairs.length === 0 ? null : markup` data-mentions="${pairs.reverse().join(' ')}"`;
}

/** A stretch of the report: plain, marked, or, where it is a claim's trigger, a link to the claim. */
function segmentHtml(segment: Segment, setting: ArticleSetting): Fragment {
  const { claims, notes, prefix } = setting;
  const text = reportedText(segment.text);
  if (segment.marks.length === 0) return text;
  const marked = unique(segment.marks.map(({ id }) => id));
  const claimIds = marked.filter((id) => claims.has(id)).map((id) => `${prefix}-${id}`);
  const triggered = segment.marks.filter(({ kind }) => kind === 'trigger').flatMap(({ id }) => claims.get(id) ?? []);
  const tooltip = [...triggered.map(({ summary }) => summary), ...marked.flatMap((id) => notes.get(id) ?? [])].join('\n');
  const attributes = markup`${claimIds.length > 0 ? markup` data-claims="${claimIds.join(' ')}"` : null}${mentionsAttribute(marked, setting)}${tooltip === '' ? null : markup` title="${tooltip}"`}`;
  const kinds = unique(segment.marks.map(({ kind }) => `is-${kind}`)).join(' ');
  const first = triggered[0];
  if (!first) return markup`<span class="words ${kinds}"${attributes}>${text}</span>`;
  const anchors = wordAnchors(segment, triggered, prefix);
  return markup`${anchors}<a class="words ${kinds} line-${first.line}" href="#${prefix}-${first.id}" tabindex="-1"${attributes}>${text}</a>`;
}

function sentenceNumber({ index }: SentenceView, { prefix, ui }: ArticleSetting): Fragment {
  if (index === null) return markup`<span class="number"></span>`;
  const number = index + 1;
  const label = message(ui, 'sentence.number', { number });
  return markup`<a class="number" href="#${prefix}-s${number}" tabindex="-1" aria-label="${label}">${number}</a>`;
}

/** Most letters and claims of a sentence that takes, with its claims, less than about a third of a printed page. */
const shortOnPaper = { letters: 300, claims: 3 } as const;

/** Whether print may keep a sentence and its claims on one page without leaving much of it empty. */
function isShortOnPaper({ start, end, claims }: SentenceView): boolean {
  return end - start <= shortOnPaper.letters && claims.length <= shortOnPaper.claims;
}

function sentenceHtml(sentence: SentenceView, setting: ArticleSetting): Markup {
  const { ui, lang, prefix } = setting;
  const number = (sentence.index ?? 0) + 1;
  const id = sentence.index === null ? null : markup` id="${prefix}-s${number}"`;
  const claims =
    sentence.claims.length === 0
      ? markup`<p class="silent">${sentence.silent}</p>`
      : markup`<ol class="claims" aria-label="${message(ui, 'sentence.claims', { number })}">
${sentence.claims.map((claim) => claimHtml(claim, setting))}</ol>`;
  const kinds = [
    'row',
    ...(sentence.startsParagraph ? ['row-paragraph'] : []),
    ...(sentence.claims.length === 0 ? ['row-silent'] : []),
    ...(isShortOnPaper(sentence) ? ['row-short'] : []),
  ];
  return markup`<div class="${kinds.join(' ')}"${id}>
<div class="sentence">${sentenceNumber(sentence, setting)}<p${langAttribute(lang)} dir="auto">${sentence.segments.map((segment) => segmentHtml(segment, setting))}</p></div>
${claims}
</div>
`;
}

/** The address as a link where following it is harmless, else as text. */
function addressHtml(url: string): Markup {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const harmless = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  if (!parsed || !harmless) return markup`<bdi>${url}</bdi>`;
  return markup`<a href="${parsed.href}" rel="noreferrer noopener external"><bdi>${parsed.href}</bdi></a>`;
}

/** Title of a report as reported words, or the tool's own words where it has none. */
export function titleHtml({ header, lang, ui }: ReadingView): Fragment {
  return header.title === null ? message(ui, 'document.untitled') : reportedWords(header.title, lang);
}

/** Outlet and day of a report, one line. */
function originHtml(header: HeaderView, ui: ReadingView['ui'], lang: string): readonly Fragment[] {
  const outlet = header.outlet === null ? message(ui, 'document.noOutlet') : reportedWords(header.outlet, lang);
  const author = header.author === null ? [] : [message(ui, 'document.author', { author: header.author })];
  const date =
    header.date === null
      ? markup`<span title="${header.dateWhy}">${message(ui, 'document.noDate')}</span>`
      : markup`${header.date} <span class="label" title="${header.dateWhy}">(${header.dateBasisWords})</span>`;
  return joinFragments([outlet, ...author, date], ' · ');
}

function notesHtml({ diagnostics, slips, ui, lang }: ReadingView): Fragment {
  if (diagnostics.length + slips.length === 0) return null;
  const problems = diagnostics.map(
    ({ code, severity, words }) =>
      markup`<li class="severity-${severity}">${severityWords[severity][ui]} <code>${code}</code>${colon(ui)}${words}</li>`,
  );
  const read = slips.map(({ text, words }) => markup`<li>${reportedWords(text, lang)}${colon(ui)}${words}</li>`);
  return markup`<div class="notes"><p class="notes-title">${message(ui, 'notes.title')}</p><ul>${problems}${read}</ul></div>`;
}

/** Where a report stands. */
export interface ArticlePlace {
  /** Prefix of every id of this report in the page (`d1`). */
  readonly prefix: string;
  /** Of its heading: 1 where it is alone in the page. */
  readonly level: 1 | 2;
  /** Address of the list of reports; `null` where there is none. */
  readonly list: string | null;
}

function backToList(list: string | null, ui: ReadingView['ui']): Fragment {
  return list === null ? null : markup`<p class="back"><a href="${list}">${message(ui, 'page.index')}</a></p>\n`;
}

/** One report with its claims beside its sentences, and the way back to the list where there is one. */
export function articleHtml(view: ReadingView, { prefix, level, list }: ArticlePlace): Markup {
  const { header, ui, lang, counts } = view;
  const claims = new Map(view.sentences.flatMap((sentence) => sentence.claims.map((claim) => [claim.id, claim] as const)));
  const notes = new Map([...view.loaded, ...view.slips].map(({ id, words }) => [id, words]));
  const mentions = new Map(
    view.entities.flatMap(({ entities }) =>
      entities.flatMap((entity) => entity.mentions.map((mention) => [mention.id, entity.id] as const)),
    ),
  );
  const setting: ArticleSetting = { ui, lang, prefix, claims, notes, mentions };
  const heading = markup`${titleHtml(view)}`;
  return markup`<article id="${prefix}" aria-labelledby="${prefix}-title">
<header class="report-header">
${level === 1 ? null : backToList(list, ui)}<p class="origin">${originHtml(header, ui, lang)}</p>
${level === 1 ? markup`<h1 id="${prefix}-title">${heading}</h1>` : markup`<h2 id="${prefix}-title">${heading}</h2>`}
${header.url === null ? null : markup`<p class="address">${addressHtml(header.url)}</p>`}
<p class="counts">${counts.words}</p>
${notesHtml(view)}
</header>
${view.sentences.map((sentence) => sentenceHtml(sentence, setting))}${registerHtml(view, setting, level === 1 ? 2 : 3)}${backToList(list, ui)}</article>
`;
}
