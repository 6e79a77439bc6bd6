import type { EventEntry, FieldEntry, ToldValue, ValueEntry } from '../views/crosscheck-view.ts';
import { crosscheckWord } from '../views/crosscheck-words.ts';
import { type CrosscheckSetting, isolated, quotedValue } from './crosscheck-words-html.ts';
import { type Markup, markup } from './markup.ts';
import { originMark } from './origin-mark.ts';
import { reportedWords } from './reported-words.ts';
import { verdictMark } from './verdict-mark.ts';

/** Fields and reports of an event: what each says, who it names for it, and its words. It scrolls by itself where it is too wide. */
export function fieldTable(event: EventEntry, setting: CrosscheckSetting): Markup {
  const { ui } = setting;
  const fields = event.fields.filter(isWorthShowing);
  if (fields.length === 0) return markup``;
  const title = crosscheckWord(ui, 'tableTitle', { title: event.title });
  return markup`<div class="wide" role="region" tabindex="0" aria-labelledby="t-${event.id}">
<table class="fields" id="f-${event.id}">
<caption class="visually-hidden" id="t-${event.id}">${title}</caption>
<thead><tr><th scope="col">${crosscheckWord(ui, 'field')}</th>${event.documents.map((number) => columnHead(number, setting))}</tr></thead>
<tbody>
${fields.map((field) => fieldRow(field, event, setting))}</tbody>
</table>
</div>
`;
}

/** That everybody says an act and says it done goes without saying. */
function isWorthShowing({ field, verdict }: FieldEntry): boolean {
  return (field !== 'outcome' && field !== 'polarity') || (verdict !== 'same' && verdict !== 'silent');
}

function columnHead(number: number, { ui, documents }: CrosscheckSetting): Markup {
  const { name, day, lang, copies } = documents[number - 1]!;
  const copy = copies.length === 0 ? null : markup` <span class="mark">${crosscheckWord(ui, 'copyMark')}</span>`;
  return markup`<th scope="col"><a class="document-mark" href="#r${number}">[${number}]</a> ${reportedWords(name, lang)}${copy} <span class="label">${day ?? crosscheckWord(ui, 'noDay')}</span></th>`;
}

function fieldRow(field: FieldEntry, event: EventEntry, setting: CrosscheckSetting): Markup {
  const cells = event.documents.map((number) => fieldCell(field, number, event, setting));
  return markup`<tr class="is-${field.verdict}"><th scope="row">${field.label} ${verdictMark(field.verdict, field.verdictLabel)}</th>${cells}</tr>
`;
}

function fieldCell(field: FieldEntry, number: number, event: EventEntry, setting: CrosscheckSetting): Markup {
  const items = field.values.flatMap((value) =>
    value.told.filter(({ document }) => document === number).map((told) => valueItem(value, told, event, setting)),
  );
  if (items.length === 0) return markup`<td class="no-word">${crosscheckWord(setting.ui, 'noWord')}</td>`;
  return markup`<td><ul class="values">${items}</ul></td>`;
}

function valueItem(value: ValueEntry, told: ToldValue, event: EventEntry, setting: CrosscheckSetting): Markup {
  const at = event.origins.findIndex(({ id }) => id === value.origin);
  const mark = at < 0 ? null : originMark(at, event.origins[at]!.isCounted);
  return markup`<li${value.isReplaced ? markup` class="is-replaced"` : null}>${quotedValue(value, told, setting)}
<span class="according">${mark} <span class="visually-hidden">${crosscheckWord(setting.ui, 'accordingTo')} </span>${isolated(told.holder)}</span></li>`;
}
