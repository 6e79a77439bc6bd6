import type { AddressedWords, DocumentEntry, ToldValue, ValueEntry } from '../views/crosscheck-view.ts';
import { crosscheckWord } from '../views/crosscheck-words.ts';
import type { UiLanguage } from '../views/ui-language.ts';
import { type Fragment, joinFragments, type Markup, markup } from './markup.ts';
import { langAttribute, reportedText } from './reported-words.ts';

/** What all parts of the page share: the reports by their number, and where each can be read. */
export interface CrosscheckSetting {
  readonly ui: UiLanguage;
  readonly documents: readonly DocumentEntry[];
  /** Path of the page of a report, by its number. */
  readonly pageOf: (document: number) => string;
}

/** The report's number as a link to it in the list of reports. */
export function documentMark(number: number): Markup {
  return markup`<a class="document-mark" href="#r${number}">[${number}]</a>`;
}

/** Numbers of reports, each a link. */
export function documentMarks(numbers: readonly number[]): Fragment {
  return joinFragments(numbers.map(documentMark), ' ');
}

/** A name that may be in any script, set apart from what stands next to it. */
export function isolated(name: string): Markup {
  return markup`<bdi>${reportedText(name)}</bdi>`;
}

/** The place of words on the page of their report: there the claim and all its words are lit. */
export function wordsHref({ document, claim }: AddressedWords, { pageOf }: CrosscheckSetting): string {
  return `${pageOf(document)}#d1-${claim}`;
}

/** A value, beside it the words of the report where they say it otherwise; it opens to their sentence, with the words marked, and their address. */
export function quotedValue({ value, marks }: ValueEntry, told: ToldValue, setting: CrosscheckSetting): Markup {
  const { ui, documents } = setting;
  const { before, marked, after } = told.sentence;
  const lang = langAttribute(documents[told.document - 1]!.lang);
  const quote = told.words === value ? null : markup` <q class="reported"${lang} dir="auto">${reportedText(told.words)}</q>`;
  return markup`<details class="quoted"><summary><span class="value">${isolated(value)}</span>${marks.map((mark) => markup` <span class="mark">${mark}</span>`)}${quote}</summary>
<blockquote${lang} dir="auto">${reportedText(before)}<mark>${reportedText(marked)}</mark>${reportedText(after)}</blockquote>
<p class="place"><a href="${wordsHref(told, setting)}">${crosscheckWord(ui, 'inReport')}</a> <code>${told.address}</code></p></details>`;
}
