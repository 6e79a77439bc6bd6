import { type FieldVerdict, fieldVerdicts } from '../model/crosscheck.ts';
import type { AddressedWords, CrosscheckView } from '../views/crosscheck-view.ts';
import { crosscheckWord, verdictMeaning, verdictWord } from '../views/crosscheck-words.ts';
import { overTimeWord } from '../views/over-time-words.ts';
import type { ReadingView } from '../views/reading-view.ts';
import { eventList, eventSection, toldItem } from './crosscheck-event.ts';
import { crosscheckStyle } from './crosscheck-style.ts';
import type { CrosscheckSetting } from './crosscheck-words-html.ts';
import { documentList } from './document-list.ts';
import { listingSection, listingStyle } from './listing-section.ts';
import { type Fragment, joinFragments, type Markup, markup } from './markup.ts';
import { pageShell } from './page-shell.ts';
import { documentPage, documentPath, type RenderedPage } from './reading-pages.ts';
import { verdictMark } from './verdict-mark.ts';

/** So many entries of a list stand open; the others open on demand. */
const mostOpen = 20;

/**
 * Reports side by side as a self-contained page, `index.html`. It loads nothing, is read without scripts, and leads to the page of each report.
 * @example writeFileSync('out/index.html', renderCrosscheckPage(buildCrosscheckView(result, readings, { ui: 'fr' })).html)
 */
export function renderCrosscheckPage(view: CrosscheckView): RenderedPage {
  const { ui, documents, events, alone } = view;
  const setting: CrosscheckSetting = { ui, documents, pageOf: (number) => documentPath(documents[number - 1]!.id, number - 1) };
  const lists = [
    toldList('alone', crosscheckWord(ui, 'aloneTitle'), alone, setting, ({ event }) => `e-${event}`),
    toldList('plans', crosscheckWord(ui, 'plansTitle'), view.plans, setting),
    toldList('denied', crosscheckWord(ui, 'deniedTitle'), view.denied, setting),
  ];
  const told = events.length === 0 ? markup`<p>${crosscheckWord(ui, 'noShared')}</p>` : [eventList(events, setting), signs(ui)];
  const title = crosscheckWord(ui, 'pageTitle', { count: documents.length });
  const main = [
    headHtml(view),
    documentList(setting),
    told,
    events.map((event) => eventSection(event, setting)),
    overTimeHtml(view, setting),
    lists,
  ];
  return {
    path: 'index.html',
    html: pageShell({
      ui,
      title,
      masthead: masthead(ui),
      main,
      skip: crosscheckWord(ui, 'skip'),
      style: `${crosscheckStyle}${listingStyle}`,
    }),
  };
}

/** The page of a report, by its place (from 0) among the documents of the cross-check, and the name of the file that it leads back to. */
export function renderCheckedReport(view: ReadingView, at: number, index = 'index.html'): RenderedPage {
  return documentPage(view, documentPath(view.id, at), `../${encodeURIComponent(index)}`);
}

function masthead(ui: CrosscheckView['ui']): Markup {
  return markup`<p><span class="tool">${crosscheckWord(ui, 'tool')}</span>${crosscheckWord(ui, 'principle')}</p>`;
}

/** How the signs and the drawings of the page are read. */
function signs(ui: CrosscheckView['ui']): Markup {
  return markup`<aside class="signs" aria-label="${crosscheckWord(ui, 'legend')}"><dl class="verdicts">${fieldVerdicts.map((verdict) => verdictLine(verdict, ui))}</dl>
<p class="keys">${crosscheckWord(ui, 'graphKey')}</p>
<p class="keys">${crosscheckWord(ui, 'chartKey')}</p></aside>
`;
}

function verdictLine(verdict: FieldVerdict, ui: CrosscheckView['ui']): Markup {
  return markup`<div><dt>${verdictMark(verdict, verdictWord(ui, verdict))}</dt><dd>${verdictMeaning(ui, verdict)}</dd></div>`;
}

function headHtml({ headline, notes }: CrosscheckView): Markup {
  const [first, ...rest] = headline;
  return markup`<header class="crosscheck-head"><h1>${first ?? ''}</h1>
<p class="headline">${joinFragments(rest, ' · ')}</p>
${notes.map((note) => markup`<p class="notes">${note}</p>`)}</header>
`;
}

function overTimeHtml({ ui, overTime, moreOverTime }: CrosscheckView, setting: CrosscheckSetting): Fragment {
  if (overTime.length === 0) return null;
  return markup`<section class="over-time" aria-labelledby="over-time-title">
<h2 id="over-time-title">${overTimeWord(ui, 'overTimeTitle')}</h2>
<p class="keys">${overTimeWord(ui, 'relationsPrinciple')}</p>
${overTime.map((section) => listingSection(section, setting, 3))}${moreOverTime === 0 ? null : markup`<p>${overTimeWord(ui, 'moreSections', { count: moreOverTime })}</p>`}</section>
`;
}

/** What is told without being told by several; beyond the first twenty it opens on demand. */
function toldList<Entry extends AddressedWords>(
  id: string,
  title: string,
  entries: readonly Entry[],
  setting: CrosscheckSetting,
  idOf: (entry: Entry) => string | null = () => null,
): Fragment {
  if (entries.length === 0) return null;
  const items = entries.map((entry) => toldItem(entry, setting, idOf(entry)));
  const further = items.slice(mostOpen);
  const count = further.length;
  return markup`<section class="list" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title} (${entries.length})</h2>
<ul class="told">${items.slice(0, mostOpen)}</ul>
${count === 0 ? null : markup`<details><summary>${crosscheckWord(setting.ui, 'furtherEntries', { count })}</summary><ul class="told">${further}</ul></details>`}</section>
`;
}
