import type { DocumentEntry } from '../views/crosscheck-view.ts';
import { crosscheckWord } from '../views/crosscheck-words.ts';
import { message } from '../views/messages.ts';
import type { CrosscheckSetting } from './crosscheck-words-html.ts';
import { type Fragment, type Markup, markup } from './markup.ts';
import { reportedWords } from './reported-words.ts';

/** The reports of a page by their numbers, each leading to its own page. */
export function documentList({ ui, documents, pageOf }: CrosscheckSetting): Markup {
  return markup`<section class="reports" aria-labelledby="reports-title">
<h2 id="reports-title">${crosscheckWord(ui, 'documents')}</h2>
<ol>
${documents.map((entry) => documentItem(entry, pageOf(entry.number), ui))}</ol>
</section>
`;
}

function documentItem({ number, name, title, day, lang, copies }: DocumentEntry, page: string, ui: CrosscheckSetting['ui']): Markup {
  const heading: Fragment = title === null ? message(ui, 'document.untitled') : reportedWords(title, lang);
  return markup`<li id="r${number}" tabindex="-1"><span class="report-number">[${number}]</span> <div><a href="${page}">${heading}</a>
<span class="label">${reportedWords(name, lang)} · ${day ?? crosscheckWord(ui, 'noDay')}</span>${copies.map((words) => markup` <span class="mark">${words}</span>`)}</div></li>
`;
}
