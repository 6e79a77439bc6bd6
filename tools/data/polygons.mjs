/** What the gazetteer needs to know of outlines: boxes, areas, and which outline a point lies in. */

/** @param {{ type: string, coordinates: any }} geometry @returns {number[][][]} all rings, holes too */
export function ringsOf({ type, coordinates }) {
  if (type === 'Polygon') return coordinates;
  if (type === 'MultiPolygon') return coordinates.flat();
  throw new Error(`Not an area: ${type}`);
}

/** @param {number[][][]} rings @param {number} lat @param {number} lon */
export function isInside(rings, lat, lon) {
  let inside = false;
  for (const ring of rings) {
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
      const [x1, y1] = ring[index];
      const [x2, y2] = ring[before];
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

/** Square degrees, good enough to tell the larger of two. @param {number[][][]} rings */
export function areaOf(rings) {
  return Math.abs(rings.reduce((sum, ring) => sum + ringArea(ring), 0));
}

function ringArea(ring) {
  let double = 0;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
    double += ring[before][0] * ring[index][1] - ring[index][0] * ring[before][1];
  }
  return double / 2;
}

/**
 * West, south, east, north of all rings; the narrowest such box, which may lie across the 180th meridian.
 * @param {number[][][]} rings
 */
export function boxOf(rings) {
  const stretches = rings.map((ring) => extent(ring, 0)).sort(([left], [right]) => left - right);
  const latitudes = rings.map((ring) => extent(ring, 1));
  const south = Math.min(...latitudes.map(([low]) => low));
  const north = Math.max(...latitudes.map(([, high]) => high));
  const merged = [];
  for (const [from, to] of stretches) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  const gaps = merged.map(([from], index) => (index === 0 ? from + 360 - merged.at(-1)[1] : from - merged[index - 1][1]));
  const widest = gaps.indexOf(Math.max(...gaps));
  const [west] = merged[widest];
  const east = merged.at(widest - 1)[1];
  return [west, south, east, north].map((degrees) => Math.round(degrees * 1000) / 1000);
}

function extent(ring, axis) {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const point of ring) {
    low = Math.min(low, point[axis]);
    high = Math.max(high, point[axis]);
  }
  return [low, high];
}
