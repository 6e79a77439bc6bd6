import type { EventEntry, FieldEntry, ValueEntry, ValueRange } from '../views/crosscheck-view.ts';
import { crosscheckWord } from '../views/crosscheck-words.ts';
import type { CrosscheckSetting } from './crosscheck-words-html.ts';
import { fitted } from './drawn-text.ts';
import { type Fragment, type Markup, markup } from './markup.ts';
import { type Scale, scaleOf } from './number-scale.ts';
import { markLetter, markPath, short } from './origin-mark.ts';

/** Pixels of the drawing: days, who says so, bars, the values in words. */
const size = {
  width: 880,
  row: 24,
  top: 10,
  axis: 30,
  dayAt: 0,
  lineAt: 84,
  holderAt: 96,
  barsFrom: 372,
  barsTo: 640,
  open: 26,
  valueAt: 662,
} as const;
/** Room between two days of publication grows with the days between them, up to a limit. */
const gap = { least: 8, most: 40, ofDay: 4 } as const;

interface Line {
  readonly value: ValueEntry;
  readonly range: ValueRange;
  readonly day: string | null;
  readonly y: number;
  readonly isFirstOfDay: boolean;
}

/** A field of numbers drawn as ranges, from the earliest report down; nothing where only one value is given. */
export function figureChart(field: FieldEntry, event: EventEntry, setting: CrosscheckSetting): Markup | null {
  const lines = linesOf(field, setting);
  if (lines.length < 2) return null;
  const { ui } = setting;
  const scale = scaleOf(
    lines.map(({ range }) => range),
    size.barsFrom,
    size.barsTo - size.open,
  );
  const end = lines.at(-1)!.y + size.row / 2;
  const title = crosscheckWord(ui, 'chartTitle', { field: field.label });
  return markup`<figure class="drawing">
<h3>${title}</h3>
<div class="wide" role="region" tabindex="0" aria-label="${title} – ${event.title}">
<svg class="chart" role="img" aria-label="${title}" aria-describedby="f-${event.id}" width="${size.width}" height="${end + size.axis}" viewBox="0 0 ${size.width} ${end + size.axis}">
${axes(scale, end)}${lines.map((line) => lineHtml(line, scale, event, setting))}</svg>
</div>
</figure>
`;
}

function linesOf({ values }: FieldEntry, { documents }: CrosscheckSetting): readonly Line[] {
  const stated = values.flatMap((value) => {
    const days = value.told.map(({ document }) => documents[document - 1]!.day).filter((day) => day !== null);
    return value.range ? [{ value, range: value.range, day: [...days].sort()[0] ?? null }] : [];
  });
  stated.sort((one, other) => ((one.day ?? '9999') < (other.day ?? '9999') ? -1 : (one.day ?? '9999') > (other.day ?? '9999') ? 1 : 0));
  let y = size.top - size.row / 2;
  return stated.map((line, at) => {
    const before = stated[at - 1];
    const isFirstOfDay = before === undefined || before.day !== line.day;
    y += size.row + (before !== undefined && isFirstOfDay ? gapBetween(before.day, line.day) : 0);
    return { ...line, y, isFirstOfDay };
  });
}

function gapBetween(from: string | null, to: string | null): number {
  const days = from === null || to === null ? 0 : (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return short(Math.min(gap.most, gap.least + gap.ofDay * (Number.isFinite(days) ? days : 0)));
}

function axes({ ticks, at }: Scale, end: number): Markup {
  const lines = ticks.map(
    (tick) =>
      markup`<path class="grid" d="M${at(tick)} ${size.top - 6}V${end}"/><text class="tick" x="${at(tick)}" y="${end + 18}" text-anchor="middle">${tick}</text>`,
  );
  return markup`${lines}<path class="time-line" d="M${size.lineAt} ${size.top - 6}V${end + 4}l-4 -6m4 6l4 -6"/>
`;
}

function lineHtml({ value, range, day, y, isFirstOfDay }: Line, scale: Scale, event: EventEntry, { ui }: CrosscheckSetting): Markup {
  const at = event.origins.findIndex(({ id }) => id === value.origin);
  const unknown = event.origins[at]?.isCounted === false ? ' is-unknown' : '';
  const numbers = [...new Set(value.told.map(({ document }) => document))].map((number) => `[${number}]`).join('');
  const words = [value.value, ...value.marks].join(' · ');
  const dayHtml = isFirstOfDay
    ? markup`<text class="day" x="${size.dayAt}" y="${y + 4.5}">${day ?? crosscheckWord(ui, 'noDay')}</text><circle class="day-dot" cx="${size.lineAt}" cy="${y}" r="3.5"/>`
    : null;
  const holder = fitted(value.holder, size.barsFrom - size.holderAt - 60 - numbers.length * 6);
  return markup`<g class="line${value.isReplaced ? ' is-replaced' : ''}">${dayHtml}<path class="origin-shape${unknown}" d="${markPath(Math.max(at, 0), size.holderAt + 8, y, 6)}"/><text x="${size.holderAt + 20}" y="${y + 4.5}">${markLetter(Math.max(at, 0))} ${holder} ${numbers}</text>${barHtml(range, y, scale, { at: Math.max(at, 0), unknown })}<text class="value" x="${size.valueAt}" y="${y + 4.5}">${words}</text></g>
`;
}

/** The bar of a value: its origin's mark at each bound that is stated, an arrow where none is, the sign of about on what is about. */
function barHtml(
  { min, max, isApproximate }: ValueRange,
  y: number,
  scale: Scale,
  { at, unknown }: { readonly at: number; readonly unknown: string },
): Fragment {
  const from = min === null ? size.barsFrom - 4 : scale.at(min);
  const to = max === null ? size.barsTo + 10 : scale.at(max);
  const mark = (x: number): Markup => markup`<path class="origin-shape${unknown}" d="${markPath(at, x, y, 5.5)}"/>`;
  if (isApproximate)
    return markup`<path class="bar is-about" d="M${from} ${y}H${to}M${from} ${y - 4}v8M${to} ${y - 4}v8"/><text class="about" x="${short((from + to) / 2)}" y="${y - 3}" text-anchor="middle">≈</text>`;
  return [
    from === to ? null : markup`<path class="bar" d="M${from} ${y}H${to}"/>`,
    min === null ? markup`<path class="tie-head" d="M${from - 6} ${y}l9 -4.5v9z"/>` : mark(from),
    max === null ? markup`<path class="tie-head" d="M${to + 4} ${y}l-9 -4.5v9z"/>` : from === to ? null : mark(to),
  ];
}
