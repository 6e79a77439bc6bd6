// LSTM cells over rows whose four gates lie as input | forget | output | candidate, each `units` wide (a multiple of 4).

// @ts-expect-error: decorator
@inline
function tanh4(input: v128): v128 {
  // Rational approximation, odd numerator of degree 13 over even denominator of degree 6; the same on every machine.
  const x = f32x4.max(f32x4.splat(-7.9), f32x4.min(f32x4.splat(7.9), input));
  const square = f32x4.mul(x, x);
  let p = f32x4.add(f32x4.mul(square, f32x4.splat(-2.76076847742355e-16)), f32x4.splat(2.00018790482477e-13));
  p = f32x4.add(f32x4.mul(square, p), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(square, p), f32x4.splat(5.12229709037114e-8));
  p = f32x4.add(f32x4.mul(square, p), f32x4.splat(1.48572235717979e-5));
  p = f32x4.add(f32x4.mul(square, p), f32x4.splat(6.37261928875436e-4));
  p = f32x4.add(f32x4.mul(square, p), f32x4.splat(4.89352455891786e-3));
  p = f32x4.mul(x, p);
  let q = f32x4.add(f32x4.mul(square, f32x4.splat(1.19825839466702e-6)), f32x4.splat(1.18534705686654e-4));
  q = f32x4.add(f32x4.mul(square, q), f32x4.splat(2.26843463243900e-3));
  q = f32x4.add(f32x4.mul(square, q), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(p, q);
}

// @ts-expect-error: decorator
@inline
function sigmoid4(x: v128): v128 {
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(x, f32x4.splat(0.5))), f32x4.splat(0.5)), f32x4.splat(0.5));
}

/**
 * One step for `rows` sequences. gates are activated in place; cell = forget·previous + input·candidate;
 * hidden = output·tanh(cell). previous = 0 means no earlier cell for any row; rows from `withPrevious` on start fresh.
 */
export function lstmForward(
  gates: usize, previous: usize, cell: usize, cellTanh: usize, hidden: usize, rows: i32, withPrevious: i32, units: i32, strideHidden: usize,
): void {
  const width: usize = (<usize>units) << 2;
  for (let row = 0; row < rows; row++) {
    for (let q: usize = 0; q < width; q += 16) {
      const g = gates + q;
      const i = sigmoid4(v128.load(g));
      const f = sigmoid4(v128.load(g + width));
      const o = sigmoid4(v128.load(g + 2 * width));
      const u = tanh4(v128.load(g + 3 * width));
      v128.store(g, i);
      v128.store(g + width, f);
      v128.store(g + 2 * width, o);
      v128.store(g + 3 * width, u);
      let c = f32x4.mul(i, u);
      if (row < withPrevious) c = f32x4.add(c, f32x4.mul(f, v128.load(previous + q)));
      const t = tanh4(c);
      v128.store(cell + q, c);
      v128.store(cellTanh + q, t);
      v128.store(hidden + q, f32x4.mul(o, t));
    }
    gates += width << 2;
    previous += width;
    cell += width;
    cellTanh += width;
    hidden += strideHidden;
  }
}

/** The same step for running a trained network: the cell is kept in place, the hidden state written as int16 (1.0 → 32767). */
export function lstmForwardQuantised(gates: usize, cell: usize, hidden: usize, rows: i32, withPrevious: i32, units: i32, strideHidden: usize): void {
  const width: usize = (<usize>units) << 2;
  const full = f32x4.splat(32767);
  for (let row = 0; row < rows; row++) {
    const fresh = row >= withPrevious;
    for (let q: usize = 0; q < width; q += 16) {
      const g = gates + q;
      let c = f32x4.mul(sigmoid4(v128.load(g)), tanh4(v128.load(g + 3 * width)));
      if (!fresh) c = f32x4.add(c, f32x4.mul(sigmoid4(v128.load(g + width)), v128.load(cell + q)));
      v128.store(cell + q, c);
      const h = f32x4.mul(sigmoid4(v128.load(g + 2 * width)), tanh4(c));
      const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(h, full)));
      v128.store64_lane(hidden + (q >> 1), i16x8.narrow_i32x4_s(whole, whole), 0);
    }
    gates += width << 2;
    cell += width;
    hidden += strideHidden;
  }
}

/**
 * Gradient of one step. Reads the activated gates, tanh(cell), the earlier cell and the gradients of hidden (from above plus
 * from the later step) and of the cell (from the later step, updated in place to the gradient of the earlier cell).
 */
export function lstmBackward(
  gates: usize, gatesGradient: usize, cellTanh: usize, previous: usize, hiddenGradient: usize, laterHiddenGradient: usize,
  cellGradient: usize, rows: i32, withPrevious: i32, units: i32, strideHidden: usize,
): void {
  const width: usize = (<usize>units) << 2;
  const one = f32x4.splat(1);
  for (let row = 0; row < rows; row++) {
    for (let q: usize = 0; q < width; q += 16) {
      const i = v128.load(gates + q);
      const f = v128.load(gates + width + q);
      const o = v128.load(gates + 2 * width + q);
      const u = v128.load(gates + 3 * width + q);
      const t = v128.load(cellTanh + q);
      const dh = f32x4.add(v128.load(hiddenGradient + q), v128.load(laterHiddenGradient + q));
      const dc = f32x4.add(v128.load(cellGradient + q), f32x4.mul(f32x4.mul(dh, o), f32x4.sub(one, f32x4.mul(t, t))));
      const before = row < withPrevious ? v128.load(previous + q) : f32x4.splat(0);
      v128.store(gatesGradient + q, f32x4.mul(f32x4.mul(dc, u), f32x4.mul(i, f32x4.sub(one, i))));
      v128.store(gatesGradient + width + q, f32x4.mul(f32x4.mul(dc, before), f32x4.mul(f, f32x4.sub(one, f))));
      v128.store(gatesGradient + 2 * width + q, f32x4.mul(f32x4.mul(dh, t), f32x4.mul(o, f32x4.sub(one, o))));
      v128.store(gatesGradient + 3 * width + q, f32x4.mul(f32x4.mul(dc, i), f32x4.sub(one, f32x4.mul(u, u))));
      v128.store(cellGradient + q, f32x4.mul(dc, f));
    }
    gates += width << 2;
    gatesGradient += width << 2;
    cellTanh += width;
    previous += width;
    hiddenGradient += strideHidden;
    laterHiddenGradient += width;
    cellGradient += width;
  }
}
