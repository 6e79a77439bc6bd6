import type { ListedGroup, ListedItem, ListedSection } from '../views/listing-view.ts';
import { type CrosscheckSetting, documentMark, isolated, wordsHref } from './crosscheck-words-html.ts';
import { type Fragment, type Markup, markup } from './markup.ts';

/** One matter of a listing: what changed, then by whose word. */
export function listingSection({ id, title, changes, groups }: ListedSection, setting: CrosscheckSetting, level: 2 | 3 = 2): Markup {
  const heading = level === 2 ? markup`<h2 id="h-${id}">${isolated(title)}</h2>` : markup`<h3 id="h-${id}">${isolated(title)}</h3>`;
  return markup`<section class="listed" id="${id}" aria-labelledby="h-${id}" tabindex="-1">
${heading}
${changesHtml(changes)}${groups.map((group) => groupHtml(group, setting))}</section>
`;
}

function changesHtml(changes: readonly string[]): Fragment {
  if (changes.length === 0) return null;
  return markup`<ul class="changes">${changes.map((change) => markup`<li dir="auto">${change}</li>`)}</ul>
`;
}

function groupHtml({ label, verdict, isOpen, items }: ListedGroup, setting: CrosscheckSetting): Markup {
  const said = verdict === null ? null : markup` <span class="${isOpen ? 'standing is-open' : 'standing'}">${verdict}</span>`;
  return markup`<p class="matter"><bdi>${label}</bdi>${said}</p>
<ul class="told">${items.map((item) => itemHtml(item, setting))}</ul>
`;
}

function itemHtml(item: ListedItem, setting: CrosscheckSetting): Markup {
  const { says, holder, day, marks, document, words, address } = item;
  const link = markup`<a class="plain-words" href="${wordsHref(item, setting)}" dir="auto">${words}</a>`;
  const who = holder === '' ? null : markup` <span class="who">${isolated(holder)}</span>`;
  return markup`<li>${documentMark(document)} <span class="label">${says}${who}${day === null ? null : ` · ${day}`}</span>${marks.map((mark) => markup` <span class="mark">${mark}</span>`)}
<div>${link} <code class="offsets">${address}</code></div></li>
`;
}

/** What sections of a listing have beyond the style of the cross-check's page. */
export const listingStyle = `
.listed { margin-top: 1.5rem; border-top: 1px solid var(--rule); scroll-margin-top: 0.5rem; overflow-wrap: anywhere; }
.listed > h2, .listed > h3 { margin-top: 0.75rem; }
.changes { padding-inline-start: 1.25rem; margin: 0.25rem 0 0.5rem; color: var(--check); font-weight: 600; }
.matter { margin-top: 0.75rem; font-weight: 600; }
.standing { font-weight: 400; color: var(--muted); margin-inline-start: 0.5rem; }
.standing.is-open { color: var(--check); font-weight: 600; }
.listed .told { padding-inline-start: 1rem; }
.who { color: var(--ink); font-weight: 600; }
`;
