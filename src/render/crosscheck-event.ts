import type { AddressedWords, EventEntry } from '../views/crosscheck-view.ts';
import { crosscheckWord } from '../views/crosscheck-words.ts';
import { colon } from '../views/messages.ts';
import { fieldTable } from './crosscheck-table.ts';
import { type CrosscheckSetting, documentMark, documentMarks, wordsHref } from './crosscheck-words-html.ts';
import { figureChart } from './figure-chart.ts';
import { type Fragment, type Markup, markup } from './markup.ts';
import { originFigure } from './origin-graph.ts';
import { verdictMark } from './verdict-mark.ts';

/** One event that several reports tell: its fields, its numbers, its origins, its plans and what looks like it. */
export function eventSection(event: EventEntry, setting: CrosscheckSetting): Markup {
  const { ui } = setting;
  return markup`<section class="${eventClass(event)}" id="e-${event.id}" aria-labelledby="h-${event.id}" tabindex="-1">
<h2 id="h-${event.id}"><bdi>${event.title}</bdi></h2>
<p class="told-by">${documentMarks(event.documents)} · ${event.originsLine}</p>
${fieldTable(event, setting)}${event.fields.map((field) => figureChart(field, event, setting))}${originFigure(event, setting)}${partsHtml(event, setting)}${plansHtml(event, setting)}${similarHtml(event, setting)}<p class="back"><a href="#events">${crosscheckWord(ui, 'backToEvents')}</a></p>
</section>
`;
}

function eventClass({ isDiffering }: EventEntry): string {
  return `event${isDiffering ? ' is-differing' : ''}`;
}

function plansHtml({ plans }: EventEntry, setting: CrosscheckSetting): Fragment {
  if (plans.length === 0) return null;
  return markup`<h3>${crosscheckWord(setting.ui, 'announced')}</h3>
<ul class="told">${plans.map((plan) => toldItem(plan, setting))}</ul>
`;
}

function partsHtml({ parts }: EventEntry, { ui }: CrosscheckSetting): Fragment {
  if (parts.length === 0) return null;
  return markup`<h3>${crosscheckWord(ui, 'parts')}</h3>
<ul class="told">${parts.map(({ event, title }) => markup`<li><a href="#e-${event}"><bdi>${title}</bdi></a></li>`)}</ul>
`;
}

function similarHtml({ similar }: EventEntry, { ui }: CrosscheckSetting): Fragment {
  if (similar.length === 0) return null;
  return markup`<h3>${crosscheckWord(ui, 'notMerged')}</h3>
<ul class="told">${similar.map(({ event, title, why }) => markup`<li><a href="#e-${event}"><bdi>${title}</bdi></a>${colon(ui)}${why}</li>`)}</ul>
`;
}

/** A claim in plain words, which lead to the report's own, and their address. */
export function toldItem(told: AddressedWords, setting: CrosscheckSetting, id: string | null = null): Markup {
  return markup`<li${id === null ? null : markup` id="${id}" tabindex="-1"`}>${documentMark(told.document)} <a class="plain-words" href="${wordsHref(told, setting)}" dir="auto">${told.words}</a> <code class="offsets">${told.address}</code></li>
`;
}

/** The events to choose from, those on which reports differ marked by what they differ on. */
export function eventList(events: readonly EventEntry[], { ui }: CrosscheckSetting): Markup {
  const differing = events.filter(({ isDiffering }) => isDiffering).length;
  return markup`<nav class="events" id="events" tabindex="-1" aria-labelledby="events-title">
<h2 id="events-title">${crosscheckWord(ui, 'events')}</h2>
${differing === 0 || differing === events.length ? null : filterHtml(events.length, differing, ui)}<ol>
${events.map(
  (
    event,
  ) => markup`<li class="${eventClass(event)}"><a href="#e-${event.id}"><bdi>${event.title}</bdi></a> <span class="label">${documentMarks(event.documents)}</span>${openFields(event)}</li>
`,
)}</ol>
</nav>
`;
}

function filterHtml(total: number, count: number, ui: CrosscheckSetting['ui']): Markup {
  return markup`<p class="filter"><label><input type="checkbox" id="only-differing"> ${crosscheckWord(ui, 'onlyDiffering')}</label> <span class="label all-shown">${crosscheckWord(ui, 'allShown', { count: total })}</span><span class="label some-shown">${crosscheckWord(ui, 'someShown', { count, total })}</span></p>
`;
}

function openFields({ fields }: EventEntry): Fragment {
  const open = fields.filter(({ verdict }) => verdict === 'conflict' || verdict === 'update');
  return open.map(
    ({ label, verdict, verdictLabel }) => markup` <span class="open-field">${label} ${verdictMark(verdict, verdictLabel)}</span>`,
  );
}
