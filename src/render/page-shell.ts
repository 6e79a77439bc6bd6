import { sha256Base64 } from '../util/sha256.ts';
import { message } from '../views/messages.ts';
import type { UiLanguage } from '../views/ui-language.ts';
import { entityScript } from './entity-script.ts';
import { type Fragment, markup, ownSource } from './markup.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

const script = `${pageScript}${entityScript}`;

/** Nothing is loaded and nothing runs but the page's own styles and script, named by their digests. */
function policyFor(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src ${styles.map((style) => `'sha256-${sha256Base64(style)}'`).join(' ')}`,
    `script-src 'sha256-${sha256Base64(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const usualPolicy = policyFor([pageStyle]);

/** What one page consists of. */
export interface PageParts {
  readonly ui: UiLanguage;
  readonly title: string;
  readonly masthead: Fragment;
  readonly main: Fragment;
  /** Words of the link past the head; the usual ones where it is not given. */
  readonly skip?: string;
  /** What the page has beyond the style of all pages. */
  readonly style?: string;
}

/**
 * A complete HTML document that needs nothing from outside itself.
 * @returns the document's text, to be written as UTF-8
 */
export function pageShell({ ui, title, masthead, main, skip, style }: PageParts): string {
  const policy = style === undefined ? usualPolicy : policyFor([pageStyle, style]);
  return markup`<!doctype html>
<html lang="${ui}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ownSource(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${ownSource(pageStyle)}</style>${
    style === undefined
      ? null
      : markup`
<style>${ownSource(style)}</style>`
  }
</head>
<body>
<a class="skip" href="#main">${skip ?? message(ui, 'page.skip')}</a>
<div class="page">
<header class="masthead">
${masthead}
</header>
<main id="main" tabindex="-1">
${main}
</main>
</div>
<script>${ownSource(script)}</script>
</body>
</html>
`.html;
}
