import type { EntityGroupView, EntityMentionView, EntityView, FieldView } from '../views/entities-view.ts';
import { colon, message } from '../views/messages.ts';
import type { ReadingView } from '../views/reading-view.ts';
import type { ClaimSetting } from './claim-html.ts';
import { type Fragment, joinFragments, type Markup, markup } from './markup.ts';
import { piecesMarkup, reportedWords } from './reported-words.ts';

/** So many entities of a kind stand open; the rest is unfolded. */
const mostListed = 12;

function fieldHtml({ label, pieces }: FieldView, lang: string): Markup {
  return markup`<dt>${label}</dt><dd>${piecesMarkup(pieces, lang)}</dd>`;
}

/** Where the words stand: a link to their sentence. */
function whereHtml({ sentence }: EntityMentionView, { prefix, ui }: ClaimSetting): Fragment {
  if (sentence === null) return null;
  const number = sentence + 1;
  return markup` <a href="#${prefix}-s${number}">${message(ui, 'sentence.number', { number })}</a>`;
}

function mentionHtml(mention: EntityMentionView, setting: ClaimSetting): Markup {
  const { prefix, lang, ui } = setting;
  const said = mention.fields.map(
    ({ label, pieces }) => markup`<span class="label">${label}${colon(ui)}</span>${piecesMarkup(pieces, lang)}`,
  );
  const parts = joinFragments([reportedWords(mention.text, lang), ...said], markup`<span class="dot"> · </span>`);
  return markup`<li data-why="${prefix}-${mention.id}">${parts}${whereHtml(mention, setting)}</li>`;
}

function entityHtml(entity: EntityView, setting: ClaimSetting): Markup {
  const { prefix, lang, ui } = setting;
  const { id, title, summary, fields, mentions, kind } = entity;
  const line = summary.length === 0 ? null : markup`<span class="around"> — ${piecesMarkup(summary, lang)}</span>`;
  const name = title.map(({ text }) => text).join('');
  return markup`<li class="entity" id="${prefix}-${id}"><p><span class="name is-entity-${kind}">${piecesMarkup(title, lang)}</span>${line}</p>
<details><summary><span class="why">${message(ui, 'claim.explain')}</span><span class="visually-hidden"> ${name}</span></summary>
<dl>${fields.map((field) => fieldHtml(field, lang))}</dl>
<ul class="uses">${mentions.map((mention) => mentionHtml(mention, setting))}</ul>
</details></li>
`;
}

function groupHtml({ kind, title, entities }: EntityGroupView, setting: ClaimSetting, level: 2 | 3): Markup {
  const list = (own: readonly EntityView[]): Markup =>
    markup`<ul class="entities">${own.map((entity) => entityHtml(entity, setting))}</ul>`;
  const rest = entities.slice(mostListed);
  const more = message(setting.ui, 'register.more', { count: rest.length });
  const heading = level === 2 ? markup`<h3>${title}</h3>` : markup`<h4>${title}</h4>`;
  return markup`<section class="group group-${kind}">${heading}
${list(entities.slice(0, mostListed))}${rest.length === 0 ? null : markup`<details class="rest"><summary>${more}</summary>${list(rest)}</details>`}</section>
`;
}

/**
 * What a report speaks of, under it: actors, places, dates, figures, instruments, each with the words that stand for it and why.
 * @param level of the register's heading
 */
export function registerHtml({ entities }: ReadingView, setting: ClaimSetting, level: 2 | 3): Fragment {
  if (entities.length === 0) return null;
  const title = message(setting.ui, 'register.title');
  const id = `${setting.prefix}-register`;
  const heading = level === 2 ? markup`<h2 id="${id}">${title}</h2>` : markup`<h3 id="${id}">${title}</h3>`;
  return markup`<section class="register" aria-labelledby="${id}">${heading}
<div class="groups">${entities.map((group) => groupHtml(group, setting, level))}</div></section>
`;
}
