import { crosscheckWord } from '../views/crosscheck-words.ts';
import type { ListingView } from '../views/listing-view.ts';
import { crosscheckStyle } from './crosscheck-style.ts';
import type { CrosscheckSetting } from './crosscheck-words-html.ts';
import { documentList } from './document-list.ts';
import { listingSection, listingStyle } from './listing-section.ts';
import { joinFragments, markup } from './markup.ts';
import { pageShell } from './page-shell.ts';
import { documentPath, type RenderedPage } from './reading-pages.ts';

/**
 * A listing as a self-contained page, `index.html`. It loads nothing, is read without scripts, and leads to the page of each report.
 * @example writeFileSync('out/index.html', renderListingPage(buildRelationsView(found, readings, { ui: 'fr', types })).html)
 */
export function renderListingPage({ ui, title, headline, principle, documents, sections, empty }: ListingView): RenderedPage {
  const setting: CrosscheckSetting = { ui, documents, pageOf: (number) => documentPath(documents[number - 1]!.id, number - 1) };
  const head = markup`<header class="crosscheck-head"><h1>${title}</h1>
<p class="headline">${joinFragments(headline, ' · ')}</p></header>
`;
  const listed = sections.length === 0 ? markup`<p>${empty}</p>` : sections.map((section) => listingSection(section, setting));
  return {
    path: 'index.html',
    html: pageShell({
      ui,
      title: `Recoupe${ui === 'fr' ? '\u00a0' : ''}: ${title}`,
      masthead: markup`<p><span class="tool">${crosscheckWord(ui, 'tool')}</span>${principle}</p>`,
      main: [head, documentList(setting), listed],
      skip: crosscheckWord(ui, 'skip'),
      style: `${crosscheckStyle}${listingStyle}`,
    }),
  };
}
