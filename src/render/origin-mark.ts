import { type Markup, markup } from './markup.ts';

/** Corners of each shape on a circle of radius 1; no corners mean the circle itself. */
const shapes: readonly (readonly (readonly [x: number, y: number])[])[] = [
  [],
  regular(4, 45),
  regular(3, -90),
  regular(4, 0),
  regular(3, 90),
  star(5),
  regular(6, 0),
  star(4),
];

function regular(corners: number, firstAngle: number): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, at) => around(firstAngle + (360 * at) / corners, 1));
}

function star(points: number): readonly (readonly [number, number])[] {
  return Array.from({ length: points * 2 }, (_, at) => around(-90 + (180 * at) / points, at % 2 === 0 ? 1 : 0.45));
}

function around(degrees: number, radius: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
}

/** A length in a drawing, short. */
export const short = (value: number): number => Math.round(value * 10) / 10;

/** The outline of the mark of the nth origin of an event (from 0); after eight they begin again, so a mark never stands without its letter. */
export function markPath(at: number, x: number, y: number, radius: number): string {
  const corners = shapes[at % shapes.length]!;
  if (corners.length === 0) {
    const r = short(radius * 0.9);
    return `M${short(x - r)} ${short(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  return `M${corners.map(([dx, dy]) => `${short(x + dx * radius)} ${short(y + dy * radius)}`).join('L')}z`;
}

const alphabet = 26;

/** The letter of the nth origin of an event: A to Z, then A2, B2 … */
export function markLetter(at: number): string {
  const round = Math.floor(at / alphabet);
  return `${String.fromCodePoint(65 + (at % alphabet))}${round === 0 ? '' : round + 1}`;
}

/** The mark of an origin in running text; one that is not identified is hollow. */
export function originMark(at: number, isCounted: boolean): Markup {
  return markup`<span class="origin-mark"><svg class="glyph" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false"><path class="origin-shape${isCounted ? '' : ' is-unknown'}" d="${markPath(at, 7, 7, 5.5)}"/></svg>${markLetter(at)}</span>`;
}
