import type { EventEntry, OriginEntry, OriginTie } from '../views/crosscheck-view.ts';
import { crosscheckWord } from '../views/crosscheck-words.ts';
import { colon } from '../views/messages.ts';
import { type CrosscheckSetting, documentMark, isolated } from './crosscheck-words-html.ts';
import { fitted } from './drawn-text.ts';
import { type Fragment, joinFragments, type Markup, markup } from './markup.ts';
import { markLetter, markPath, originMark } from './origin-mark.ts';

/** Pixels of the drawing: reports on the left, what they go back to on the right. */
const size = { width: 700, row: 38, box: 28, reportsAt: 56, reportsWide: 264, originsAt: 420, originsWide: 272, top: 6 } as const;

interface Layout {
  readonly height: number;
  readonly documentY: (number: number) => number;
  readonly originY: (at: number) => number;
}

/** The two columns, the shorter one in the middle of the longer. */
function layOut({ documents, origins }: EventEntry): Layout {
  const rows = Math.max(documents.length, origins.length);
  const y = (at: number, count: number): number => size.top + ((rows - count) / 2 + at + 0.5) * size.row;
  return {
    height: rows * size.row + size.top * 2,
    documentY: (number) => y(documents.indexOf(number), documents.length),
    originY: (at) => y(at, origins.length),
  };
}

/** Where the reports have an event from, drawn and in words. */
export function originFigure(event: EventEntry, setting: CrosscheckSetting): Markup {
  const { ui } = setting;
  const layout = layOut(event);
  const title = crosscheckWord(ui, 'graphTitle', { title: event.title });
  return markup`<h3>${crosscheckWord(ui, 'originsTitle')}</h3>
<figure class="drawing">
<div class="wide" role="region" tabindex="0" aria-label="${title}">
<svg class="graph" role="img" aria-label="${title}" aria-describedby="w-${event.id}" width="${size.width}" height="${layout.height}" viewBox="0 0 ${size.width} ${layout.height}">
${event.origins.map((origin, at) => origin.ties.map((tie) => tieHtml(tie, layout.originY(at), layout)))}${event.documents.map((number) => documentBox(number, layout, setting))}${event.origins.map((origin, at) => originBox(origin, at, layout))}</svg>
</div>
<details class="words-of" id="w-${event.id}"><summary>${crosscheckWord(ui, 'inWords')}</summary>
<ul>${event.origins.map((origin, at) => originWords(origin, at, setting))}</ul></details>
</figure>
`;
}

function tieHtml({ document, kind, copyOf }: OriginTie, originY: number, { documentY }: Layout): Markup {
  const y = documentY(document);
  return kind === 'copy' && copyOf !== null ? copyArc(y, documentY(copyOf)) : arrow(y, originY, kind);
}

function arrow(from: number, to: number, kind: OriginTie['kind']): Markup {
  const start = size.reportsAt + size.reportsWide;
  const end = size.originsAt - 2;
  const middle = (start + end) / 2;
  return markup`<path class="tie is-${kind}" d="M${start} ${from}C${middle} ${from} ${middle} ${to} ${end - 7} ${to}"/><path class="tie-head" d="M${end} ${to}l-9 -4.5v9z"/>
`;
}

function copyArc(from: number, to: number): Markup {
  const x = size.reportsAt;
  const reach = x - 12 - Math.min(36, Math.abs(to - from) / 2);
  return markup`<path class="tie is-copy" d="M${x} ${from}C${reach} ${from} ${reach} ${to + 4} ${x - 9} ${to + 4}"/><path class="tie-head" d="M${x - 1} ${to + 4}l-9 -4.5v9z"/>
`;
}

function documentBox(number: number, { documentY }: Layout, { documents }: CrosscheckSetting): Markup {
  const y = documentY(number);
  const { name } = documents[number - 1]!;
  return markup`<rect class="node" x="${size.reportsAt}" y="${y - size.box / 2}" width="${size.reportsWide}" height="${size.box}"/><text x="${size.reportsAt + 9}" y="${y + 4.5}">[${number}] ${fitted(name, size.reportsWide - 44)}</text>
`;
}

function originBox({ holder, isCounted }: OriginEntry, at: number, { originY }: Layout): Markup {
  const y = originY(at);
  const unknown = isCounted ? '' : ' is-unknown';
  return markup`<rect class="node is-origin${unknown}" x="${size.originsAt}" y="${y - size.box / 2}" width="${size.originsWide}" height="${size.box}" rx="14"/><path class="origin-shape${unknown}" d="${markPath(at, size.originsAt + 17, y, 6)}"/><text x="${size.originsAt + 29}" y="${y + 4.5}">${markLetter(at)} ${fitted(holder, size.originsWide - 58)}</text>
`;
}

function originWords({ holder, ties, isCounted }: OriginEntry, at: number, { ui }: CrosscheckSetting): Markup {
  const unknown = isCounted ? null : markup` <span class="mark">${crosscheckWord(ui, 'notIdentified')}</span>`;
  return markup`<li>${originMark(at, isCounted)} ${isolated(holder)}${unknown}${colon(ui)}${joinFragments(
    ties.map((tie) => tieWords(tie, ui)),
    '; ',
  )}</li>`;
}

const tieKeys = { own: 'tieOwn', relay: 'tieRelay', copy: 'tieCopy' } as const;

function tieWords({ document, kind, copyOf }: OriginTie, ui: CrosscheckSetting['ui']): Fragment {
  const source = copyOf === null ? null : markup` ${documentMark(copyOf)}`;
  return markup`${documentMark(document)} ${crosscheckWord(ui, tieKeys[kind])}${source}`;
}
