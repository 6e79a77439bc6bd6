import type { Span } from '../model/span.ts';
import { colon, message } from '../views/messages.ts';
import type { ClaimView, HolderView, ParticipantView } from '../views/reading-view.ts';
import type { UiLanguage } from '../views/ui-language.ts';
import { type Fragment, joinFragments, type Markup, markup } from './markup.ts';
import { piecesMarkup, reportedWords } from './reported-words.ts';

/** Where a claim is shown: the languages, and the prefix of its document's ids in the page. */
export interface ClaimSetting {
  readonly ui: UiLanguage;
  readonly lang: string;
  readonly prefix: string;
}

const dot = markup`<span class="dot"> · </span>`;

function labelled(label: string, content: Fragment, ui: UiLanguage): Markup {
  return markup`<span class="label">${label}${colon(ui)}</span>${content}`;
}

function participantNames(participants: readonly ParticipantView[], lang: string): readonly Fragment[] {
  const names = participants.map(({ pieces, stated }) =>
    stated ? piecesMarkup(pieces, lang) : markup`<span class="unstated">${piecesMarkup(pieces, lang)}</span>`,
  );
  return joinFragments(names, ', ');
}

function objectNames({ objects }: ClaimView, { ui, lang }: ClaimSetting): readonly Fragment[] {
  const kinds = [...new Set(objects.map(({ role }) => role))];
  if (kinds.length < 2) return participantNames(objects, lang);
  const groups = kinds.map((kind) => objects.filter(({ role }) => role === kind));
  return joinFragments(
    groups.map((group) => labelled(group[0]!.label, participantNames(group, lang), ui)),
    '; ',
  );
}

function around(claim: ClaimView, { ui, lang }: ClaimSetting): Markup | null {
  const { time, quantities } = claim;
  const figures = joinFragments(
    quantities.map(({ pieces }) => piecesMarkup(pieces, lang)),
    ', ',
  );
  const parts: readonly Fragment[] = [
    ...(claim.kindWords === null ? [] : [markup`<span class="kind">${claim.kindWords}</span>`]),
    ...claim.circumstances.map((participant) => labelled(participant.label, participantNames([participant], lang), ui)),
    ...(time && !time.isUndated ? [labelled(message(ui, 'claim.time'), piecesMarkup(time.pieces, lang), ui)] : []),
    ...(quantities.length > 0 ? [labelled(message(ui, 'claim.quantities'), figures, ui)] : []),
    ...claim.verification.map(({ words }) => words),
  ];
  return parts.length === 0 ? null : markup` <span class="around">${dot}${joinFragments(parts, dot)}</span>`;
}

function plainLine(claim: ClaimView, setting: ClaimSetting): Markup {
  const { prefix, lang } = setting;
  const marks = claim.marks.map((mark) => markup`<span class="mark">${mark}</span> `);
  const predicate = markup`<a class="predicate" href="#${prefix}-${claim.id}-words" title="${claim.summary}">${reportedWords(claim.trigger.text, lang)}</a>`;
  const parts: Fragment[] = [participantNames(claim.subjects, lang), predicate, objectNames(claim, setting)];
  const shown = parts.filter((part) => !Array.isArray(part) || part.length > 0);
  return markup`<p class="plain">${marks}${joinFragments(shown, ' — ')}${around(claim, setting)}</p>`;
}

function holder({ pieces, details }: HolderView, lang: string): Markup {
  return markup`<span class="holder">${piecesMarkup(pieces, lang)}</span>${details === '' ? null : ` (${details})`}`;
}

function saysLine(claim: ClaimView, { ui, lang }: ClaimSetting): Markup {
  const arrow = markup` <span aria-hidden="true">←</span><span class="visually-hidden">${message(ui, 'chain.from')}</span> `;
  const chain = joinFragments(
    claim.chain.map((link) => holder(link, lang)),
    arrow,
  );
  const quote = claim.quote === 'direct' ? [dot, claim.quoteWords] : [];
  return markup`<p class="says">${labelled(message(ui, 'chain.says'), chain, ui)}${quote}</p>`;
}

function offsets(span: Span | null): Markup | null {
  return span && markup` <span class="offsets">${span.start}–${span.end}</span>`;
}

function entry(term: string, items: readonly Fragment[]): Fragment {
  return items.length === 0 ? null : markup`<dt>${term}</dt>${items.map((item) => markup`<dd>${item}</dd>`)}`;
}

function participantEntry(participant: ParticipantView, { ui, lang }: ClaimSetting): Markup {
  const { label, span, basis } = participant;
  const why = basis === null ? null : ` (${message(ui, 'claim.basis')}${colon(ui)}${basis})`;
  return markup`${labelled(label, participantNames([participant], lang), ui)}${offsets(span)}${why}`;
}

function chainEntry(link: HolderView, { ui, lang }: ClaimSetting): Markup {
  const cue = link.cue && markup` · ${message(ui, 'claim.cue', { cue: link.cue.text })}${offsets(link.cue)}`;
  return markup`${holder(link, lang)}${offsets(link.span)} · ${link.stanceWords}${cue}`;
}

function alternativeEntries({ alternative }: ClaimView, setting: ClaimSetting): readonly Fragment[] {
  if (!alternative) return [];
  const chain =
    alternative.chainWords === null ? [] : [`${message(setting.ui, 'chain.says')}${colon(setting.ui)}${alternative.chainWords}`];
  return [...chain, ...alternative.participants.map((participant) => participantEntry(participant, setting))];
}

function linkEntry({ words, to, target }: ClaimView['links'][number], { prefix, lang }: ClaimSetting): Fragment {
  if (target === null) return `${words} ${to}`;
  return markup`${words} <a href="#${prefix}-${to}">${reportedWords(target, lang)}</a>`;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > 48 ? `${letters.slice(0, 47).join('')}…` : text;
}

/** Everything behind a claim: participants and chain with their offsets, rules, the other reading, the ties to other claims. */
function explanation(claim: ClaimView, setting: ClaimSetting): Markup {
  const { ui, lang } = setting;
  const say = (key: Parameters<typeof message>[1]): string => message(ui, key);
  const confidence = message(ui, 'claim.confidence', { words: claim.certaintyWords, value: claim.readingConfidence.toFixed(2) });
  const rules = claim.evidence.map(
    (item) => markup`<code>${item.rule}</code> ${reportedWords(shortened(item.text), lang)}${offsets(item)}`,
  );
  return markup`<dl>
${entry(say('claim.kind'), [[claim.classWords, claim.typeWords, ...claim.codeWords].join(' · ')])}
${entry(say('claim.said'), [`${claim.saidWords}${claim.quoteWords === null ? '' : `, ${claim.quoteWords}`}`])}
${entry(say('claim.neutral'), claim.neutral === '' ? [] : [claim.neutral])}
${entry(
  say('claim.who'),
  claim.objects.length + claim.subjects.length + claim.circumstances.length === 0
    ? []
    : [...claim.subjects, ...claim.objects, ...claim.circumstances].map((participant) => participantEntry(participant, setting)),
)}
${entry(
  say('claim.chain'),
  claim.chain.map((link) => chainEntry(link, setting)),
)}
${entry(say('claim.time'), claim.time ? [markup`${piecesMarkup(claim.time.pieces, lang)} · ${claim.time.basisWords}${offsets(claim.time.span)}`] : [])}
${entry(
  say('claim.verification'),
  claim.verification.map(({ words, text, span }) => markup`${words}${colon(ui)}${reportedWords(text, lang)}${offsets(span)}`),
)}
${entry(say('claim.alternative'), alternativeEntries(claim, setting))}
${entry(
  say('claim.links'),
  claim.links.map((link) => linkEntry(link, setting)),
)}
${entry(say('claim.reading'), [confidence])}
${entry(say('claim.rules'), rules)}
</dl>`;
}

/** One claim as a list item: what, when and where, who says so, and the explanation to open. */
export function claimHtml(claim: ClaimView, setting: ClaimSetting): Markup {
  const { ui, prefix } = setting;
  const id = `${prefix}-${claim.id}`;
  return markup`<li class="claim line-${claim.line}" id="${id}" data-claims="${id}">
${plainLine(claim, setting)}
${saysLine(claim, setting)}
<details><summary><span class="certainty certainty-${claim.certainty}">${claim.certaintyWords}</span>${dot}<span class="why">${message(ui, 'claim.explain')}</span><span class="visually-hidden"> ${claim.trigger.text}</span></summary>
${explanation(claim, setting)}
</details>
</li>
`;
}
