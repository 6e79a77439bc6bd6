import { visibleText } from './visible-text.ts';

/** HTML that may stand in a page as it is: only {@link markup} makes it. */
class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

export type { Markup };

/** What may stand in a hole of a template: markup as it is, texts escaped, lists one after the other, `null` as nothing. */
export type Fragment = Markup | string | number | null | readonly Fragment[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

function escapeText(text: string): string {
  return visibleText(text).replace(/[&<>"'`]/gu, (character) => entities[character]!);
}

function toHtml(fragment: Fragment): string {
  if (fragment === null) return '';
  if (fragment instanceof Markup) return fragment.html;
  if (typeof fragment === 'object') return fragment.map(toHtml).join('');
  return escapeText(String(fragment));
}

/**
 * HTML from a template: every text in a hole is escaped and its control characters are written out.
 * Attributes must be in double quotes.
 * @example markup`<p title="${title}">${text}</p>`
 */
export function markup(literals: TemplateStringsArray, ...holes: readonly Fragment[]): Markup {
  return new Markup(literals.reduce((html, literal, index) => html + toHtml(holes[index - 1]!) + literal));
}

/** The tool's own style or script, which must stand in the page byte for byte. Never for anything that was read. */
export function ownSource(source: string): Markup {
  if (source.includes('</')) throw new Error('a style or script in a page may not hold "</"');
  return new Markup(source);
}

/** Fragments with a separator between them. */
export function joinFragments(fragments: readonly Fragment[], separator: Fragment): readonly Fragment[] {
  return fragments.flatMap((fragment, index) => (index === 0 ? [fragment] : [separator, fragment]));
}
