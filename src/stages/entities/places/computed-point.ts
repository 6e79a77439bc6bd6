import type { Bearing } from './places-file.ts';

/** WGS 84 degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const earthKm = 6371.0088;
const degrees: Readonly<Record<Exclude<Bearing, 'C'>, number>> = {
  N: 0,
  NNE: 22.5,
  NE: 45,
  ENE: 67.5,
  E: 90,
  ESE: 112.5,
  SE: 135,
  SSE: 157.5,
  S: 180,
  SSW: 202.5,
  SW: 225,
  WSW: 247.5,
  W: 270,
  WNW: 292.5,
  NW: 315,
  NNW: 337.5,
};

const radians = (angle: number): number => (angle * Math.PI) / 180;

/** Great-circle distance on the mean sphere, in km. */
export function distanceKm(from: Point, to: Point): number {
  const [phi, psi] = [radians(from.lat), radians(to.lat)];
  const half = Math.sin((psi - phi) / 2) ** 2 + Math.cos(phi) * Math.cos(psi) * Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** At least so far apart are two points, whatever their longitude, in km; costs next to nothing. */
export function kmBetweenParallels(one: Point, other: Point): number {
  return earthKm * Math.abs(radians(other.lat - one.lat));
}

/** The point that lies a distance away on a great circle that begins in a direction. */
export function pointAway(from: Point, km: number, bearing: Exclude<Bearing, 'C'>): Point {
  const [phi, lambda, theta, delta] = [radians(from.lat), radians(from.lon), radians(degrees[bearing]), km / earthKm];
  const sine = Math.sin(phi) * Math.cos(delta) + Math.cos(phi) * Math.sin(delta) * Math.cos(theta);
  const east = Math.atan2(Math.sin(theta) * Math.sin(delta) * Math.cos(phi), Math.cos(delta) - Math.sin(phi) * sine);
  const lon = (((lambda + east) * 180) / Math.PI + 540) % 360;
  return { lat: rounded((Math.asin(sine) * 180) / Math.PI), lon: rounded(lon - 180) };
}

/**
 * How far off a computed point may be: half of the step that the number is rounded to, the breadth of the direction's
 * sector, and the extent of the anchor.
 */
export function computedRadiusKm(km: number, bearing: Bearing | undefined, isRough: boolean, anchorKm: number): number {
  const sector = bearing === undefined ? 0 : km * Math.sin(radians(bearing.length === 3 ? 11.25 : 22.5));
  const step = roundingStep(km) / 2 + (isRough ? km * 0.1 : 0);
  return Math.max(1, Math.round(Math.hypot(sector, step, anchorKm) * 10) / 10);
}

function roundingStep(km: number): number {
  const steps = [100, 50, 10, 5, 1];
  return steps.find((step) => km % step === 0) ?? 0.5;
}

function rounded(angle: number): number {
  return Math.round(angle * 1e5) / 1e5;
}
