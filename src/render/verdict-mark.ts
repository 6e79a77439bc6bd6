import type { FieldVerdict } from '../model/crosscheck.ts';
import { type Markup, markup } from './markup.ts';

/** Each verdict has a shape of its own, so that none is told by colour alone. */
const shapes: Readonly<Record<FieldVerdict, Markup>> = {
  same: markup`<path d="M2 5.5h12M2 10.5h12"/>`,
  compatible: markup`<circle cx="8" cy="8" r="6"/><circle class="is-full" cx="8" cy="8" r="2.5"/>`,
  update: markup`<path d="M2 8h11M9 4l4 4l-4 4"/>`,
  conflict: markup`<path d="M2 5.5h12M2 10.5h12M11 2l-6 12"/>`,
  silent: markup`<circle class="is-full" cx="8" cy="8" r="2.5"/>`,
};

/** A verdict as a shape and in words. */
export function verdictMark(verdict: FieldVerdict, label: string): Markup {
  return markup`<span class="verdict is-${verdict}"><svg class="glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[verdict]}</svg>${label}</span>`;
}
